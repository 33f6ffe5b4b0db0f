//! 接收方系统代码.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 接收方系统代码, 1 to 10 letters, digits, `_`, `.` or `-`.
    ///
    /// ```
    /// use ltci::code::SystemCode;
    /// assert!("LTCI".parse::<SystemCode>().is_ok());
    /// assert!("ABCDEFGHIJK".parse::<SystemCode>().is_err());
    /// ```
    ///
    /// # Source
    /// Length 10 of public descriptions of the platform; its characters are this project's convention.
    #[doc(alias = "接收方系统代码")]
    pub struct SystemCode {
        name: "recer_sys_code",
        finding: "LTC-I-140",
        term: ("接收方系统代码", "receiving system"),
        form: ("1至10位，字母、数字、“_”“.”“-”", "1 to 10 letters, digits, `_`, `.` or `-`"),
        help: ("按接收方给出的代码填写。", "Use the code that the receiver gives."),
        shape: [Run::up_to(10, Class::NumberCharacter)],
        check: |_| true,
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("recer_sys_code", Basis::Derived)],
        good: ["LTCI", "MBS_LOCAL"],
        bad: [
            ("", "空", "empty"),
            ("ABCDEFGHIJK", "11位", "11 characters"),
            ("A B", "含空格", "with a blank"),
        ],
    }
}

impl crate::Disclosable for SystemCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
