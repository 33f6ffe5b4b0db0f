//! Values with a unit: money, ratios, dates, times, durations. None of them is ever a float.

mod birth_date;
mod clock_time;
mod date;
pub(crate) mod date_time;
mod degrees;
mod label;
mod minutes;
mod money;
mod money_sum;
mod open_period;
mod passage;
mod period;
mod quantity;
mod ratio;
mod unit_count;

pub use birth_date::BirthDate;
pub use clock_time::{ClockTime, MalformedClockTime};
pub use date::{Date, MalformedDate};
pub use date_time::{DateTime, MalformedDateTime};
pub use degrees::{Degrees, MalformedDegrees};
pub use label::{Label, PersonalText};
pub use minutes::Minutes;
pub use money::{MalformedMoney, Money};
pub use money_sum::MoneySum;
pub use open_period::OpenPeriod;
pub use passage::Passage;
pub use period::Period;
pub use quantity::Quantity;
pub use ratio::{MalformedRatio, Ratio, Rounding, RoundingStep};
pub use unit_count::{MalformedUnitCount, UnitCount};
