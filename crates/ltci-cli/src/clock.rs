//! The clock: the only place where the program asks which day it is.

use jiff::Timestamp;
use jiff::tz::Offset;
use ltci::Date;
use ltci::seal::SigningTime;

/// China has one time, eight hours ahead of UTC, whatever the machine is set to.
const CHINA: Offset = Offset::constant(8);

/// Today in China; `None` if the machine's clock is centuries off.
pub fn today() -> Option<Date> {
    let day = CHINA.to_datetime(Timestamp::now()).date();
    let [month, date] = [u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?];
    Date::new(u16::try_from(day.year()).ok()?, month, date)
}

/// Now in China, to the second; `None` if the machine's clock is centuries off.
pub fn now() -> Option<SigningTime> {
    CHINA.to_datetime(Timestamp::now()).strftime("%Y-%m-%d %H:%M:%S").to_string().parse().ok()
}
