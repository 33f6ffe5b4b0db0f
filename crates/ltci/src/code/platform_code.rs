//! 平台代码.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 平台代码: a code of the platform whose values for long-term care insurance are not published, 1 to 6 digits or letters.
    ///
    /// ```
    /// use ltci::code::PlatformCode;
    /// assert!("390200".parse::<PlatformCode>().is_ok());
    /// assert!("1234567".parse::<PlatformCode>().is_err());
    /// ```
    ///
    /// # Source
    /// Fields `fund_pay_type`, `clr_way` and `clr_type` have length 6; their values for long-term care insurance were not found.
    #[doc(alias = "平台代码")]
    pub struct PlatformCode {
        name: "platform_code",
        finding: "LTC-I-139",
        term: ("平台代码", "platform code"),
        form: ("1至6位数字或大写字母", "1 to 6 digits or upper-case letters"),
        help: ("按当地经办机构给出的代码填写。", "Use the code that your agency gives."),
        shape: [Run::up_to(6, Class::UpperAlphanumeric)],
        check: |_| true,
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("clr_type", Basis::Derived)],
        good: ["390200", "11"],
        bad: [
            ("", "空", "empty"),
            ("1234567", "7位", "7 characters"),
            ("基金", "含汉字", "Chinese characters"),
        ],
    }
}

impl crate::Disclosable for PlatformCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
