//! Values with a unit: money, ratios, dates, times, durations. None of them is ever a float.

mod birth_date;
mod clock_time;
mod date;
mod label;
mod minutes;
mod money;
mod open_period;
mod passage;
mod period;
mod quantity;
mod ratio;

pub use birth_date::BirthDate;
pub use clock_time::{ClockTime, MalformedClockTime};
pub use date::{Date, MalformedDate};
pub use label::{Label, PersonalText};
pub use minutes::Minutes;
pub use money::{MalformedMoney, Money};
pub use open_period::OpenPeriod;
pub use passage::Passage;
pub use period::Period;
pub use quantity::Quantity;
pub use ratio::{MalformedRatio, Ratio, Rounding, RoundingStep};
