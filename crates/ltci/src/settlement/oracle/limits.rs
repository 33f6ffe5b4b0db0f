//! 各项限额: the limits of a benefit line, in the order in which they apply.

use super::before::Time;
use super::caps::{Used, counts_in, each, is_calendar};
use super::lines::Line;
use super::quota::quota;
use super::rounding;
use super::share::Spent;
use super::sheet::{LeftOpen, Part, Sheet, accumulated, called};
use super::{Input, Reason, Step, StepCode};
use crate::code::ChargeUnit;
use crate::disclose::Disclosable;
use crate::region::{BenefitLine, Figure};
use crate::text;
use crate::value::{Money, MoneySum, RoundingStep};

/// Leaves of lines what a benefit line covers.
pub(super) fn all<'s>(
    sheet: &mut Sheet<'s>,
    line: &'s BenefitLine,
    place: usize,
    lines: &mut [Line],
    spent: &Spent,
) -> Result<(), LeftOpen> {
    quota(sheet, line, place, lines)?;
    let at = At { place, unit: line.unit };
    at.unit_limit(sheet, StepCode::Price, line.price.as_ref(), lines)?;
    at.unit_limit(sheet, StepCode::CapUnit, line.cap_unit.as_ref(), lines)?;
    at.range(sheet, line)?;
    at.unit_limit(sheet, StepCode::FixedAmount, line.fixed_amount.as_ref(), lines)?;
    at.base(sheet, line, lines)?;
    at.day(sheet, line, lines)?;
    at.time(sheet, &Time::MONTH, line.cap_month.as_ref(), &spent.month, lines)?;
    at.time(sheet, &Time::YEAR, line.cap_year.as_ref(), &spent.year, lines)
}

/// A benefit line: its place, and the unit that its amounts are for.
#[derive(Clone, Copy)]
struct At {
    place: usize,
    unit: Option<ChargeUnit>,
}

impl At {
    fn path(self) -> String {
        format!("/benefits/{}", self.place)
    }

    /// A limit for each unit.
    fn unit_limit<'s>(
        self,
        sheet: &mut Sheet<'s>,
        code: StepCode,
        figure: Option<&'s Figure<Money>>,
        lines: &mut [Line],
    ) -> Result<(), LeftOpen> {
        let field = code.as_str();
        let Some(figure) = sheet.exact(Part::Covered, figure, || self.path(), field)? else {
            return Ok(());
        };
        let unit = self.unit(sheet, field, lines)?;
        let off = each(sheet, lines, unit, figure.value)?;
        sheet.limited(code, off, || {
            let input = Input::figure(format!("{}/{field}", self.path()), figure);
            limited_to(code, &figure.value, &unit, off).with(input)
        });
        Ok(())
    }

    /// The unit that amounts are for, in which the lines can be counted.
    fn unit(
        self,
        sheet: &mut Sheet<'_>,
        field: &str,
        lines: &[Line],
    ) -> Result<ChargeUnit, LeftOpen> {
        let Some(unit) = self.unit else {
            sheet.lacks(Part::Covered, &self.path(), "unit");
            return Err(LeftOpen);
        };
        if is_calendar(unit) || lines.iter().all(|line| counts_in(line.unit, unit)) {
            return Ok(unit);
        }
        let path = format!("{}/{field}", self.path());
        sheet.cannot(Part::Covered, Reason::UnitDiffers, called("unit"), path);
        Err(LeftOpen)
    }

    /// Of a fixed amount only the range may be known.
    fn range(self, sheet: &mut Sheet<'_>, line: &BenefitLine) -> Result<(), LeftOpen> {
        let range = line.fixed_least.is_some() || line.fixed_most.is_some();
        if line.fixed_amount.is_some() || !range {
            return Ok(());
        }
        let path = format!("{}/fixed_least", self.path());
        sheet.cannot(Part::Covered, Reason::FigureNotExact, called("fixed_amount"), path);
        Err(LeftOpen)
    }

    /// A share of a base amount, for each unit.
    fn base<'s>(
        self,
        sheet: &mut Sheet<'s>,
        line: &'s BenefitLine,
        lines: &mut [Line],
    ) -> Result<(), LeftOpen> {
        let (base, ratio) = (line.base_amount.as_ref(), line.base_ratio.as_ref());
        let Some(base) = sheet.exact(Part::Covered, base, || self.path(), "base_amount")? else {
            return Ok(());
        };
        let ratio = sheet.exact(Part::Covered, ratio, || self.path(), "base_ratio")?;
        let Some(ratio) = ratio else {
            sheet.lacks(Part::Covered, &self.path(), "base_ratio");
            return Err(LeftOpen);
        };
        let unit = self.unit(sheet, "base_amount", lines)?;
        let mode = rounding::mode(sheet, Part::Covered)?;
        let limit = ratio.value.of(base.value, mode, RoundingStep::Fen);
        let off = each(sheet, lines, unit, limit)?;
        sheet.limited(StepCode::Base, off, || {
            limited_to(StepCode::Base, &limit, &unit, off)
                .with(Input::figure(format!("{}/base_amount", self.path()), base))
                .with(Input::figure(format!("{}/base_ratio", self.path()), ratio))
        });
        Ok(())
    }

    /// A cap for a day: a limit for each day, whatever the unit of the line.
    fn day<'s>(
        self,
        sheet: &mut Sheet<'s>,
        line: &'s BenefitLine,
        lines: &mut [Line],
    ) -> Result<(), LeftOpen> {
        let day = Self { unit: Some(ChargeUnit::Day), ..self };
        day.unit_limit(sheet, StepCode::CapDay, line.cap_day.as_ref(), lines)
    }

    /// A cap for a month or a year, of which something may be used already.
    fn time<'s>(
        self,
        sheet: &mut Sheet<'s>,
        time: &Time,
        figure: Option<&'s Figure<Money>>,
        used: &Used,
        lines: &mut [Line],
    ) -> Result<(), LeftOpen> {
        let (code, field) = (time.cap, time.cap.as_str());
        let Some(figure) = sheet.exact(Part::Covered, figure, || self.path(), field)? else {
            return Ok(());
        };
        let covered = time.counted(sheet, Part::Covered)?;
        let off = used.clone().within(lines, figure.value, time.start);
        sheet.limited(code, off, || {
            let template = text!(
                "{what}{cap}元；本次之前已计入{before}元，超出的不计入，减去{off}元。",
                "{what}: {cap} yuan, of which {before} counted before; what is beyond does not count: {off} yuan less."
            );
            let before = covered.unwrap_or_default();
            let what = code.term();
            let params: &[(&'static str, &dyn Disclosable)] =
                &[("what", &what), ("cap", &figure.value), ("before", &before), ("off", &off)];
            let covered = covered.as_ref().map(|covered| covered as _);
            Step::new(code, template, params)
                .with(Input::figure(format!("{}/{field}", self.path()), figure))
                .with_all(accumulated(time.field, covered))
        });
        Ok(())
    }
}

fn limited_to(code: StepCode, limit: &Money, unit: &ChargeUnit, off: MoneySum) -> Step {
    let template = text!(
        "{what}：每{unit}{limit}元，超出的不计入，减去{off}元。",
        "{what}: {limit} yuan ({unit}); what is beyond does not count: {off} yuan less."
    );
    let what = code.term();
    let params: &[(&'static str, &dyn Disclosable)] =
        &[("what", &what), ("unit", unit), ("limit", limit), ("off", &off)];
    Step::new(code, template, params)
}
