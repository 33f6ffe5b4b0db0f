//! 接收方报文ID.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 接收方报文ID `inf_refmsgid`: the division of the receiver (6), the time (14 digits) and a serial number (10 digits).
    ///
    /// ```
    /// use ltci::code::ReceiverMessageNumber;
    /// assert!("330200202601051530000000000001".parse::<ReceiverMessageNumber>().is_ok());
    /// assert!("33020020260105153000000000001".parse::<ReceiverMessageNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// Public samples of platform messages: 6 + 14 + 10 digits.
    #[doc(alias = "接收方报文ID")]
    pub struct ReceiverMessageNumber {
        name: "inf_refmsgid",
        finding: "LTC-I-137",
        term: ("接收方报文ID", "receiver's message number"),
        form: ("30位数字：6位区划、14位时间（年月日时分秒）、10位顺序号", "30 digits: 6 of the division, 14 of the time, 10 of a serial number"),
        help: ("按接收方返回的原样填写。", "Give it as the receiver returned it."),
        shape: [Run::exactly(30, Class::Digit)],
        check: |_| true,
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("inf_refmsgid", Basis::Derived)],
        good: ["330200202601051530000000000001"],
        bad: [
            ("33020020260105153000000000001", "只有29位", "only 29 digits"),
            ("H30200202601051530000000000001", "含字母", "with a letter"),
        ],
    }
}

impl crate::Disclosable for ReceiverMessageNumber {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
