//! 平台时间.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 平台时间: 17 digits, year to millisecond, without separators.
    ///
    /// ```
    /// use ltci::code::PlatformTime;
    /// assert!("20260105153000123".parse::<PlatformTime>().is_ok());
    /// assert!("20260105153000".parse::<PlatformTime>().is_err());
    /// ```
    ///
    /// # Source
    /// Fields `refmsg_time` and `respond_time` of public descriptions of the platform.
    #[doc(alias = "平台时间")]
    pub struct PlatformTime {
        name: "platform_time",
        finding: "LTC-I-138",
        term: ("平台时间", "platform time"),
        form: ("17位数字：年月日时分秒毫秒", "17 digits: year, month, day, hour, minute, second, millisecond"),
        help: ("按平台返回的原样填写，如20260105153000123。", "Give it as the platform returned it, such as 20260105153000123."),
        shape: [Run::exactly(17, Class::Digit)],
        check: |text| std::str::from_utf8(text).is_ok_and(|text| crate::value::DateTime::from_compact(text.get(..14).unwrap_or_default()).is_some()),
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("refmsg_time", Basis::Derived)],
        good: ["20260105153000123"],
        bad: [
            ("20260105153000", "没有毫秒", "without milliseconds"),
            ("20261305153000123", "没有13月", "no month 13"),
            ("20260105243000123", "没有24时", "no hour 24"),
        ],
    }
}

impl crate::Disclosable for PlatformTime {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
