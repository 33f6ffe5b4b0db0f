//! 限额: what is left of lines under a limit for each unit, or for a day, a month, a year.

use super::lines::Line;
use super::rounding;
use super::sheet::{LeftOpen, Part, Sheet};
use crate::code::ChargeUnit;
use crate::value::{Date, Money, MoneySum, RoundingStep};

/// What was used of limits for a time, by the first day of that time.
#[derive(Clone, Debug, Default)]
pub(super) struct Used(Vec<(Date, MoneySum)>);

impl Used {
    /// What was used in one time before.
    pub(super) fn before(start: Date, amount: Option<Money>) -> Self {
        Self(amount.into_iter().map(|amount| (start, amount.into())).collect())
    }

    /// What was used in the time that begins on a day. Lines come in the order of time, so that
    /// the last one is nearly always the one that is asked for.
    fn of(&mut self, start: Date) -> Option<&mut MoneySum> {
        if self.0.iter().rev().all(|(known, _)| *known != start) {
            self.0.push((start, MoneySum::default()));
        }
        self.0.iter_mut().rev().find(|(known, _)| *known == start).map(|(_, used)| used)
    }

    /// Counts what is left of lines as used.
    pub(super) fn add(&mut self, lines: &[Line], start: impl Fn(Date) -> Date) {
        for line in lines {
            if let Some(used) = self.of(start(line.day())) {
                *used += line.amount;
            }
        }
    }

    /// Leaves of lines what is within a cap for a time, and gives what was taken off.
    pub(super) fn within(
        mut self,
        lines: &mut [Line],
        cap: Money,
        start: impl Fn(Date) -> Date,
    ) -> MoneySum {
        let mut off = MoneySum::default();
        for line in lines {
            let Some(used) = self.of(start(line.day())) else { continue };
            off += line.limit(MoneySum::from(cap).without(*used));
            *used += line.amount;
        }
        off
    }
}

/// Leaves of lines what is within a limit for each unit, and gives what was taken off.
///
/// A line in the unit itself has its own limit; the others of a day or a month share one.
///
/// # Errors
/// A limit times units is to be rounded, and how is only a bound, which is told.
pub(super) fn each(
    sheet: &mut Sheet<'_>,
    lines: &mut [Line],
    unit: ChargeUnit,
    limit: Money,
) -> Result<MoneySum, LeftOpen> {
    let mut off = MoneySum::default();
    let mut open: Option<(Date, MoneySum)> = None;
    for line in lines {
        if counts_in(line.unit, unit) {
            let mode = rounding::mode(sheet, Part::Covered)?;
            let most = line.units.times(limit, mode, RoundingStep::Fen);
            off += most.map_or(MoneySum::default(), |most| line.limit(most.into()));
            continue;
        }
        let start = start_of(unit, line.day());
        let left = match open {
            Some((opened, left)) if opened == start => left,
            _ => limit.into(),
        };
        off += line.limit(left);
        open = Some((start, left.without(line.amount)));
    }
    Ok(off)
}

/// Whether a line in one unit counts units of the other: a bed-day is a day.
pub(super) fn counts_in(line: ChargeUnit, unit: ChargeUnit) -> bool {
    use ChargeUnit::{BedDay, Day};
    line == unit || matches!((line, unit), (Day, BedDay) | (BedDay, Day))
}

/// Whether lines in other units can be counted by the calendar.
pub(super) const fn is_calendar(unit: ChargeUnit) -> bool {
    matches!(unit, ChargeUnit::Day | ChargeUnit::BedDay | ChargeUnit::Month)
}

fn start_of(unit: ChargeUnit, day: Date) -> Date {
    if unit == ChargeUnit::Month { month(day) } else { day }
}

/// The first day of a month.
pub(super) fn month(day: Date) -> Date {
    Date::new(day.year(), day.month(), 1).unwrap_or(day)
}

/// The first day of a year.
pub(super) fn year(day: Date) -> Date {
    Date::new(day.year(), 1, 1).unwrap_or(day)
}

/// The Monday of a week.
pub(super) fn week(day: Date) -> Date {
    (1..day.weekday()).fold(day, |day, _| day.day_before())
}
