//! 各项限额: the limits of a benefit line, in the order in which they apply.

use super::caps::{Used, counts_in, each, is_calendar, month, year};
use super::lines::Line;
use super::quota::quota;
use super::share::Spent;
use super::sheet::{LeftOpen, Part, Sheet, accumulated, called};
use super::{Input, Reason, Step, StepCode};
use crate::code::ChargeUnit;
use crate::disclose::Disclosable;
use crate::region::{BenefitLine, Figure};
use crate::text;
use crate::text::Text;
use crate::value::{Date, Money, MoneySum, RoundingStep};

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
    let (of_month, of_year) = (&spent.month, &spent.year);
    at.time(sheet, StepCode::CapMonth, line.cap_month.as_ref(), of_month, lines)?;
    at.time(sheet, StepCode::CapYear, line.cap_year.as_ref(), of_year, lines)
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
        let off = each(lines, unit, figure.value, sheet.rounding.mode);
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
        let rule = sheet.rounding;
        let limit = ratio.value.of(base.value, rule.mode, RoundingStep::Fen);
        let limit = limit.unwrap_or(base.value);
        let off = each(lines, unit, limit, rule.mode);
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
        code: StepCode,
        figure: Option<&'s Figure<Money>>,
        used: &Used,
        lines: &mut [Line],
    ) -> Result<(), LeftOpen> {
        let field = code.as_str();
        let Some(figure) = sheet.exact(Part::Covered, figure, || self.path(), field)? else {
            return Ok(());
        };
        let time = Time::of(code);
        let (covered, paid) = time.before(sheet);
        if covered.is_none() && paid.is_some_and(|paid| paid > Money::ZERO) {
            let path = format!("/accumulated/{}", time.field);
            sheet.cannot(Part::Covered, Reason::NotStated, time.what, path);
            return Err(LeftOpen);
        }
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

/// A month or a year.
struct Time {
    /// The field that says what was covered in it before.
    field: &'static str,
    what: Text,
    start: fn(Date) -> Date,
}

impl Time {
    fn of(code: StepCode) -> Self {
        if code == StepCode::CapMonth {
            let what = text!("本月符合政策范围金额", "covered before in the month");
            return Self { field: "month_inscp_scp_amt", what, start: month };
        }
        let what = text!("本年符合政策范围金额", "covered before in the year");
        Self { field: "year_inscp_scp_amt", what, start: year }
    }

    /// What was covered in it before, and what the fund paid.
    fn before(&self, sheet: &Sheet<'_>) -> (Option<Money>, Option<Money>) {
        let before = sheet.before();
        if self.field == "month_inscp_scp_amt" {
            (before.month_inscp_scp_amt, before.month_fund_pay_amt)
        } else {
            (before.year_inscp_scp_amt, before.year_fund_pay_amt)
        }
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
