//! 发送方报文ID `msgid`: the institution (12), the time (14 digits) and a sequence number (4 digits).

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};
use crate::value::DateTime;

code! {
    /// 发送方报文ID `msgid`: the institution (12), the time (14 digits) and a sequence number (4 digits).
    ///
    /// ```
    /// use ltci::code::MessageNumber;
    /// assert!("H33020000000202601051530000001".parse::<MessageNumber>().is_ok());
    /// assert!("H330200000002026010515300001".parse::<MessageNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// Public samples of platform messages: 12 + 14 + 4 characters.
    #[doc(alias = "发送方报文ID")]
    pub struct MessageNumber {
        name: "msgid",
        finding: "LTC-I-012",
        term: ("发送方报文ID", "message number"),
        form: ("30位：12位机构编号、14位时间（年月日时分秒）、4位顺序号", "30 characters: 12 of the institution, 14 digits of the time, 4 digits of a sequence number"),
        help: ("按“机构编号+发送时间+顺序号”生成，每次发送都用新的编号。", "Build it from institution code, sending time and sequence number; never use one twice."),
        shape: [Run::exactly(12, Class::UpperAlphanumeric), Run::exactly(18, Class::Digit)],
        check: |_| true,
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("msgid", Basis::Derived)],
        good: ["H33020000000202601051530000001"],
        bad: [
            ("H330200000002026010515300001", "只有28位", "only 28 characters"),
            ("20260105153000H330200000000001", "次序不对", "wrong order"),
        ],
    }
}

impl MessageNumber {
    /// The institution that sent the message, its first 12 characters.
    pub fn institution(&self) -> Option<&str> {
        self.as_str().get(..12)
    }

    /// When it was sent: characters 13 to 26; `None` if they are no time that exists.
    ///
    /// ```
    /// use ltci::code::MessageNumber;
    /// let sent = |text: &str| text.parse::<MessageNumber>().unwrap().sent_at();
    /// let time = sent("H33020000000202601051530000001").unwrap();
    /// assert_eq!(time.to_string(), "2026-01-05 15:30:00");
    /// assert_eq!(sent("H33020000000202602301530000001"), None); // no 30 February
    /// ```
    pub fn sent_at(&self) -> Option<DateTime> {
        DateTime::from_compact(self.as_str().get(12..26)?)
    }
}
