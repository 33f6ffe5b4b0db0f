//! 就诊凭证类型: which credential the person showed.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 就诊凭证类型: which credential the person showed.
    #[doc(alias = "就诊凭证类型")]
    pub enum VisitCertificateType {
        name: "mdtrt_cert_type",
        finding: "LTC-I-018",
        term: ("就诊凭证类型", "type of credential shown"),
        sources: [PLATFORM_DICTIONARY.cite("mdtrt_cert_type", Basis::Stated)],
        bad: [
            ("1", "缺少前导零", "leading zero missing"),
            ("04", "代码表中没有", "not in the list"),
        ],
        ElectronicCertificate = "01" ("医保电子凭证", "electronic medical-insurance certificate"),
        ResidentIdentityCard = "02" ("居民身份证", "resident identity card"),
        SocialSecurityCard = "03" ("社会保障卡", "social security card"),
    }
}
