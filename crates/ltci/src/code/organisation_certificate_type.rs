//! 证照类别 of an organisation. The field name is this project's own.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 证照类别 of an organisation. The field name is this project's own.
    #[doc(alias = "证照类别")]
    pub enum OrganisationCertificateType {
        name: "org_cert_type",
        finding: "LTC-I-026",
        term: ("证照类别", "type of an organisation's certificate"),
        sources: [PLATFORM_DICTIONARY.cite("CERT_TYPE", Basis::Stated)],
        bad: [
            ("1", "缺少前导零", "leading zero missing"),
            ("04", "代码表中没有", "not in the list"),
        ],
        UnifiedSocialCreditCode = "01" ("统一社会信用代码", "unified social credit code"),
        BusinessLicence = "02" ("普通营业执照", "ordinary business licence"),
        OrganisationCode = "03" ("组织机构代码证", "organisation code certificate"),
    }
}
