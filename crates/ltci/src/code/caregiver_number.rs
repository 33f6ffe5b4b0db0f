//! 护理人员编号.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 护理人员编号, unique at the agency. It stands for a person, so it is never shown.
    ///
    /// ```
    /// use ltci::code::CaregiverNumber;
    /// assert!("SAMPLE-C-1".parse::<CaregiverNumber>().is_ok());
    /// assert!("SAMPLE C 1".parse::<CaregiverNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// No national code of caregivers was found: an opaque number of this project's specification.
    #[doc(alias = "护理人员编号")]
    pub struct CaregiverNumber {
        name: "caregiver_no",
        finding: "LTC-I-135",
        term: ("护理人员编号", "caregiver number"),
        form: ("1至30位，字母、数字、“_”“.”“-”", "1 to 30 letters, digits, `_`, `.` or `-`"),
        help: ("去掉空格和其他符号，不超过30位。", "Drop blanks and other signs; at most 30 characters."),
        shape: [Run::up_to(30, Class::NumberCharacter)],
        check: |_| true,
        personal: true,
        sources: [SPECIFICATION.cite("18.2", Basis::Stated)],
        good: ["SAMPLE-C-1"],
        bad: [
            ("", "空", "empty"),
            ("SAMPLE C 1", "含空格", "with a blank"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "31位", "31 characters"),
        ],
    }
}
