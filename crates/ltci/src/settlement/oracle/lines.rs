//! 明细: the lines that count, in the order of time, and what is left of each.

use super::sheet::{LeftOpen, Sheet};
use super::start::Start;
use super::{Input, Step, StepCode};
use crate::code::ChargeUnit;
use crate::disclose::Count;
use crate::settlement::{Settlement, SettlementDetail};
use crate::text;
use crate::value::{Date, DateTime, Money, MoneySum, UnitCount};

/// A line, and what is left of it so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    time: DateTime,
    place: usize,
    pub(super) unit: ChargeUnit,
    pub(super) units: UnitCount,
    pub(super) amount: Money,
}

/// The lines in the order of time, then of the document.
#[derive(Debug)]
pub(super) struct Lines(pub(super) Vec<Line>);

impl Line {
    fn of(place: usize, detail: &SettlementDetail) -> Self {
        Self {
            time: detail.fee_ocur_time,
            place,
            unit: detail.unit,
            units: detail.cnt,
            amount: detail.inscp_scp_amt,
        }
    }

    /// The day of the service.
    pub(super) fn day(&self) -> Date {
        self.time.date()
    }

    /// Leaves at most so much of it, and gives what was taken off.
    pub(super) fn limit(&mut self, most: MoneySum) -> MoneySum {
        let left = most.at_most(self.amount);
        let off = MoneySum::from(self.amount).without(left);
        self.amount = left;
        off
    }
}

impl Lines {
    /// The lines of a settlement of which something is covered, within the validity of the
    /// conclusion and after benefits begin.
    ///
    /// # Errors
    /// When benefits begin is not known exactly, which is told.
    pub(super) fn of(sheet: &mut Sheet<'_>) -> Result<Self, LeftOpen> {
        let (mut lines, outside) = Self::valid(sheet.settlement);
        // Where no line is left, nothing depends on when benefits begin.
        if !lines.is_empty() {
            started(sheet, &mut lines)?;
        }
        if !lines.is_sorted_by_key(Line::order) {
            lines.sort_unstable_by_key(Line::order);
        }
        told(sheet, &lines, outside);
        Ok(Self(lines))
    }

    /// The lines of which something is covered on days of the validity, and what is on others.
    fn valid(settlement: &Settlement<'_>) -> (Vec<Line>, MoneySum) {
        let validity = settlement.assessment.validity;
        let (mut lines, mut outside) = (Vec::new(), MoneySum::default());
        lines.reserve_exact(settlement.details.len());
        for (place, detail) in settlement.details.iter().enumerate() {
            if !validity.contains(detail.fee_ocur_time.date()) {
                outside += detail.inscp_scp_amt;
            } else if detail.inscp_scp_amt != Money::ZERO {
                lines.push(Line::of(place, detail));
            }
        }
        (lines, outside)
    }
}

impl Line {
    const fn order(&self) -> (DateTime, usize) {
        (self.time, self.place)
    }
}

/// Leaves the lines from the day on which benefits begin.
fn started(sheet: &mut Sheet<'_>, lines: &mut Vec<Line>) -> Result<(), LeftOpen> {
    let Some(start) = Start::of(sheet)? else {
        return Ok(());
    };
    let first = start.first_day();
    let early = lines.iter().filter(|line| line.day() < first).map(|line| line.amount).sum();
    if early != Money::ZERO {
        lines.retain(|line| line.day() >= first);
        start.told(sheet, early);
    }
    Ok(())
}

/// What is left of some lines.
pub(super) fn sum(lines: &[Line]) -> MoneySum {
    lines.iter().map(|line| line.amount).sum()
}

fn told(sheet: &mut Sheet<'_>, lines: &[Line], outside: MoneySum) {
    if sheet.settlement.details.is_empty() {
        return;
    }
    if outside != Money::ZERO {
        let validity = sheet.settlement.assessment.validity;
        sheet.limited(StepCode::Validity, outside, || {
            let template = text!(
                "结论有效期之外的服务不计入，共{off}元。",
                "Service outside the validity of the conclusion does not count, {off} yuan."
            );
            Step::new(StepCode::Validity, template, &[("off", &outside)])
                .with(Input::stated("/assessment/validity/begndate", &validity.begndate))
                .with(Input::stated("/assessment/validity/enddate", &validity.enddate))
        });
    }
    let (sum, count) = (sum(lines), Count(lines.len()));
    sheet.step(|| {
        let template = text!(
            "计入的明细{count}行，符合政策范围金额合计{sum}元。",
            "{count} lines count, with {sum} yuan covered together."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("count", &count), ("sum", &sum)];
        Step::new(StepCode::Lines, template, params)
            .with(Input::stated("/details", &count))
            .giving(&sum)
    });
}
