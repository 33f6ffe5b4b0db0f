//! 经办人.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 经办人 `opter`: the number of the person or terminal that sent the message. It stands for a person, so it is never shown.
    ///
    /// ```
    /// use ltci::code::OperatorNumber;
    /// assert!("SAMPLE-OP-1".parse::<OperatorNumber>().is_ok());
    /// assert!("SAMPLE OP".parse::<OperatorNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// Length 30 of public descriptions of the platform; its characters are this project's convention.
    #[doc(alias = "经办人")]
    pub struct OperatorNumber {
        name: "opter",
        finding: "LTC-I-143",
        term: ("经办人", "operator"),
        form: ("1至30位，字母、数字、“_”“.”“-”", "1 to 30 letters, digits, `_`, `.` or `-`"),
        help: ("去掉空格和其他符号，不超过30位。", "Drop blanks and other signs; at most 30 characters."),
        shape: [Run::up_to(30, Class::NumberCharacter)],
        check: |_| true,
        personal: true,
        sources: [PLATFORM_DICTIONARY.cite("opter", Basis::Derived)],
        good: ["SAMPLE-OP-1"],
        bad: [
            ("", "空", "empty"),
            ("SAMPLE OP", "含空格", "with a blank"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "31位", "31 characters"),
        ],
    }
}
