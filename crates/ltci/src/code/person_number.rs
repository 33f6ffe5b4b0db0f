//! 人员编号 `psn_no`, given to an insured person by the platform.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 人员编号 `psn_no`, given to an insured person by the platform. A personal value.
    ///
    /// ```
    /// use ltci::code::PersonNumber;
    /// assert!("SAMPLE0001".parse::<PersonNumber>().is_ok());
    /// assert!("SAMPLE 0001".parse::<PersonNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// Length 30 from the platform's dictionary; its characters are this project's convention.
    #[doc(alias = "人员编号")]
    pub struct PersonNumber {
        name: "psn_no",
        finding: "LTC-I-009",
        term: ("人员编号", "person number"),
        form: ("1至30位，字母、数字、“_”“.”“-”", "1 to 30 letters, digits, `_`, `.` or `-`"),
        help: ("去掉空格和其他符号，不超过30位。", "Drop blanks and other signs; at most 30 characters."),
        shape: [Run::up_to(30, Class::NumberCharacter)],
        check: |_| true,
        personal: true,
        sources: [PLATFORM_DICTIONARY.cite("psn_no", Basis::Derived)],
        good: ["SAMPLE0001", "33020000000000000000000000001X"],
        bad: [
            ("", "空", "empty"),
            ("SAMPLE 0001", "含空格", "with a blank"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "31位", "31 characters"),
            ("样例0001", "含汉字", "Chinese characters"),
        ],
    }
}
