//! 机构编号 of an assessing or care institution, or of an agency.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 机构编号 of an assessing or care institution, or of an agency. Its characters are free, so it
    /// is treated as if it were personal: anything might stand in it.
    ///
    /// ```
    /// use ltci::code::InstitutionNumber;
    /// assert!("SAMPLE-ORG-1".parse::<InstitutionNumber>().is_ok());
    /// assert!("SAMPLE ORG 1".parse::<InstitutionNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// No national code of long-term care institutions was found: an opaque number of this project's specification.
    #[doc(alias = "机构编号")]
    pub struct InstitutionNumber {
        name: "org_no",
        finding: "LTC-I-006",
        term: ("机构编号", "institution number"),
        form: ("1至30位，字母、数字、“_”“.”“-”", "1 to 30 letters, digits, `_`, `.` or `-`"),
        help: ("去掉空格和其他符号，不超过30位。", "Drop blanks and other signs; at most 30 characters."),
        shape: [Run::up_to(30, Class::NumberCharacter)],
        check: |_| true,
        personal: true,
        sources: [SPECIFICATION.cite("3.4", Basis::Stated)],
        good: ["SAMPLE-ORG-1", "H33020000000"],
        bad: [
            ("", "空", "empty"),
            ("SAMPLE ORG 1", "含空格", "with a blank"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "31位", "31 characters"),
        ],
    }
}
