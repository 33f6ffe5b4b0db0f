//! 签章时间.

use crate::code::declare::code;
use crate::code::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};
use crate::value::{ClockTime, Date};

code! {
    /// 签章时间, Beijing time, as the signer states it: a seal has no time stamp of a third party.
    ///
    /// ```
    /// use ltci::seal::SigningTime;
    /// let time: SigningTime = "2026-01-22 16:30:00".parse()?;
    /// assert_eq!(time.date().to_string(), "2026-01-22");
    /// assert!("2026-02-29 16:30:00".parse::<SigningTime>().is_err());
    /// # Ok::<(), ltci::code::MalformedCode>(())
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 14.1.
    #[doc(alias = "签章时间")]
    pub struct SigningTime {
        name: "signed_at",
        finding: "LTC-I-113",
        term: ("签章时间", "time of signing"),
        form: ("YYYY-MM-DD HH:MM:SS，实际存在的日期和时间，北京时间", "YYYY-MM-DD HH:MM:SS, an existing day and time, Beijing time"),
        help: ("写成2026-01-22 16:30:00这样的形式，日期与时间之间一个空格。", "Write it like 2026-01-22 16:30:00, with one blank between day and time."),
        shape: [
            Run::exactly(4, Class::Digit),
            Run::exactly(1, Class::OneOf("-")),
            Run::exactly(2, Class::Digit),
            Run::exactly(1, Class::OneOf("-")),
            Run::exactly(2, Class::Digit),
            Run::exactly(1, Class::OneOf(" ")),
            Run::exactly(2, Class::Digit),
            Run::exactly(1, Class::OneOf(":")),
            Run::exactly(2, Class::Digit),
            Run::exactly(1, Class::OneOf(":")),
            Run::exactly(2, Class::Digit),
        ],
        check: exists,
        personal: false,
        sources: [SPECIFICATION.cite("14.1", Basis::Stated)],
        good: ["2026-01-22 16:30:00", "2024-02-29 23:59:59"],
        bad: [
            ("2026-01-22", "没有时间", "without a time"),
            ("2026-01-22T16:30:00", "用T分隔", "with a T"),
            ("2026-02-29 16:30:00", "没有这一天", "no such day"),
            ("2026-01-22 24:00:00", "没有24时", "no such hour"),
            ("2026-01-22 16:30:60", "没有60秒", "no such second"),
            ("2026-01-22 16:30:00Z", "带时区", "with a zone"),
        ],
    }
}

impl SigningTime {
    /// The day.
    pub fn date(&self) -> Date {
        // A value of this type has an existing day in front.
        day(self.as_str()).unwrap_or(Date::EARLIEST)
    }
}

impl crate::Disclosable for SigningTime {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}

fn day(text: &str) -> Option<Date> {
    text.split_once(' ')?.0.parse().ok()
}

fn exists(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let clock = text.split_once(' ').and_then(|(_, clock)| clock.rsplit_once(':'));
    let Some((minute, second)) = clock else { return false };
    day(text).is_some() && minute.parse::<ClockTime>().is_ok() && second < "60"
}
