//! 定点长护服务机构编号.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 定点长护服务机构编号: 12 characters, as `fixmedins_code` has on the platform. Codes of institutions that only give long-term care were not found, so nothing else is said of them.
    ///
    /// ```
    /// use ltci::code::CareInstitutionCode;
    /// assert!("H33020000001".parse::<CareInstitutionCode>().is_ok());
    /// assert!("H3302000001".parse::<CareInstitutionCode>().is_err());
    /// ```
    ///
    /// # Source
    /// Length 12 of the platform's `fixmedins_code`, which is the first part of `msgid`.
    #[doc(alias = "定点长护服务机构编号")]
    pub struct CareInstitutionCode {
        name: "care_institution_code",
        finding: "LTC-I-144",
        term: ("定点长护服务机构编号", "code of a care institution"),
        form: ("12位大写字母或数字", "12 upper-case letters or digits"),
        help: ("按经办机构给出的编号填写，共12位。", "Use the code that your agency gives, 12 characters."),
        shape: [Run::exactly(12, Class::UpperAlphanumeric)],
        check: |_| true,
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("fixmedins_code", Basis::Derived)],
        good: ["H33020000001", "SAMPLE000001"],
        bad: [
            ("", "空", "empty"),
            ("H3302000001", "只有11位", "only 11 characters"),
            ("h33020000001", "须大写", "lower case"),
        ],
    }
}

impl crate::Disclosable for CareInstitutionCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
