//! 交易状态码.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 交易状态码 `infcode`: `0` is success, anything else a refusal.
    ///
    /// ```
    /// use ltci::code::OutcomeCode;
    /// assert!("0".parse::<OutcomeCode>().is_ok());
    /// assert!("00".parse::<OutcomeCode>().is_err());
    /// ```
    ///
    /// # Source
    /// Length 4 of public descriptions of the platform; that other values mean failure is general knowledge (confidence 0.85).
    #[doc(alias = "交易状态码")]
    pub struct OutcomeCode {
        name: "infcode",
        finding: "LTC-I-142",
        term: ("交易状态码", "outcome code"),
        form: ("0，或者1至4位数字，可带负号", "0, or 1 to 4 digits, perhaps with a minus sign"),
        help: ("成功填0；失败填平台给出的代码。", "0 for success; for a failure the code of the platform."),
        shape: [Run::up_to(5, Class::OneOf("-0123456789"))],
        check: |text| match text { b"0" => true, [b'-', rest @ ..] | rest => matches!(rest, [b'1'..=b'9', more @ ..] if more.len() <= 3 && more.iter().all(u8::is_ascii_digit)) },
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("infcode", Basis::Derived)],
        good: ["0", "-1", "1001"],
        bad: [
            ("", "空", "empty"),
            ("00", "多余的0", "a leading zero"),
            ("-", "没有数字", "no digit"),
            ("12345", "5位", "5 digits"),
        ],
    }
}

impl crate::Disclosable for OutcomeCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
