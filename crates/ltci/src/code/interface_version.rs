//! 接口版本号.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 接口版本号 `infver`, 1 to 6 characters; `V1.0`, `1.0` and `1.0.0` are seen.
    ///
    /// ```
    /// use ltci::code::InterfaceVersion;
    /// assert!("V1.0".parse::<InterfaceVersion>().is_ok());
    /// assert!("V1.0.0.0".parse::<InterfaceVersion>().is_err());
    /// ```
    ///
    /// # Source
    /// Public descriptions of the platform.
    #[doc(alias = "接口版本号")]
    pub struct InterfaceVersion {
        name: "infver",
        finding: "LTC-I-141",
        term: ("接口版本号", "interface version"),
        form: ("1至6位，字母、数字、“_”“.”“-”", "1 to 6 letters, digits, `_`, `.` or `-`"),
        help: ("按接口规范填写，如V1.0。", "As the interface lays it down, such as V1.0."),
        shape: [Run::up_to(6, Class::NumberCharacter)],
        check: |_| true,
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("infver", Basis::Derived)],
        good: ["V1.0", "1.0.0"],
        bad: [
            ("", "空", "empty"),
            ("V1.0.0.0", "8位", "8 characters"),
        ],
    }
}

impl crate::Disclosable for InterfaceVersion {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
