//! 现金待遇: cash for care by the family, and cash in place of supplementary hours.

use std::iter::successors;

use super::caps::month;
use super::choice::{Choice, untold};
use super::sheet::{LeftOpen, Part, Sheet};
use super::supplement::supplement;
use super::{Input, Reason, Step, StepCode};
use crate::region::{Figure, SupplementLine};
use crate::text;
use crate::value::{Date, Money, MoneySum, Period, Rounding, RoundingStep, UnitCount};

/// Months one after the other under one benefit line.
struct Run<'s> {
    place: usize,
    cash: Option<&'s Figure<Money>>,
    months: u32,
}

/// A figure of the profile, and the path of its line.
type Cash<'s> = (&'s Figure<Money>, String);

/// The cash of a whole number of months.
pub(super) fn cash(sheet: &mut Sheet<'_>, choice: &Choice) {
    if let Ok(amount) = of_period(sheet, choice) {
        sheet.outcome.expected.cash_benefit_amt = amount;
    }
}

/// The cash of every month, if there is any; what is left open has been told.
fn of_period(sheet: &mut Sheet<'_>, choice: &Choice) -> Result<Option<Money>, LeftOpen> {
    let stated = sheet.settlement.cash_benefit_amt.is_some();
    let runs = match runs(sheet, choice) {
        Err(reason) if stated => {
            untold(sheet, Part::Cash, reason);
            return Err(LeftOpen);
        }
        Ok(runs) if stated || runs.iter().any(|run| run.cash.is_some()) => runs,
        _ => return Ok(None),
    };
    // Hours and cash on one line of supplements are a choice: who states cash has taken cash.
    let extra = if stated { supplement(sheet, Part::Cash, gives_cash)? } else { None };
    if !is_whole_months(sheet.settlement.period) {
        let what = StepCode::Cash.term();
        sheet.cannot(Part::Cash, Reason::NotWholeMonths, what, "/period".to_owned());
        return Err(LeftOpen);
    }
    let mut sum = MoneySum::default();
    for run in &runs {
        sum += of_run(sheet, run, extra)?;
    }
    let amount = within_range(sheet, sum.amount())?;
    if runs.len() > 1 {
        sheet.step(|| {
            let template = text!("现金待遇共{amount}元。", "The cash benefit is {amount} yuan.");
            Step::new(StepCode::Cash, template, &[("amount", &amount)]).giving(&amount)
        });
    }
    Ok(Some(amount))
}

const fn gives_cash(line: &SupplementLine) -> bool {
    line.cash_month.is_some()
}

/// The months of the period, each under the benefit line of its first day.
fn runs<'s>(sheet: &Sheet<'s>, choice: &Choice) -> Result<Vec<Run<'s>>, Reason> {
    let mut runs: Vec<Run<'s>> = Vec::new();
    for day in first_days(sheet.settlement.period) {
        let place = choice.on(sheet.profile, day)?;
        match runs.last_mut() {
            Some(last) if last.place == place => last.months += 1,
            _ => {
                let line = sheet.profile.benefits.get(place);
                let cash = line.and_then(|line| line.cash_month.as_ref());
                runs.push(Run { place, cash, months: 1 });
            }
        }
    }
    Ok(runs)
}

/// The first day of the period, and of each month that begins later in it.
fn first_days(period: Period) -> impl Iterator<Item = Date> {
    let following = |day: &Date| Some(month(*day).plus_months(1));
    successors(Some(period.begndate), following).take_while(move |day| *day <= period.enddate)
}

/// Whether a period begins with a month and ends with one.
fn is_whole_months(period: Period) -> bool {
    let (first, after) = (period.begndate, period.enddate.day_after());
    first.day() == 1 && after.day() == 1 && first < after
}

/// The cash of some months: that of the benefit line, and that of the supplement.
fn of_run<'s>(
    sheet: &mut Sheet<'s>,
    run: &Run<'s>,
    extra: Option<(usize, &'s SupplementLine)>,
) -> Result<Money, LeftOpen> {
    let own = exact(sheet, run.cash, format!("/benefits/{}", run.place))?;
    let extra = match extra {
        Some((place, line)) => {
            exact(sheet, line.cash_month.as_ref(), format!("/supplements/{place}"))?
        }
        None => None,
    };
    let cash: Vec<_> = own.into_iter().chain(extra).collect();
    if cash.is_empty() {
        sheet.lacks(Part::Cash, &format!("/benefits/{}", run.place), "cash_month");
        return Err(LeftOpen);
    }
    let a_month: MoneySum = cash.iter().map(|(figure, _)| figure.value).sum();
    let months = UnitCount::from_units(run.months).unwrap_or_default();
    let amount = a_month
        .amount()
        .and_then(|a_month| months.times(a_month, Rounding::HalfUp, RoundingStep::Fen));
    let amount = within_range(sheet, amount)?;
    told(sheet, &cash, months, amount);
    Ok(amount)
}

fn exact<'s>(
    sheet: &mut Sheet<'s>,
    figure: Option<&'s Figure<Money>>,
    place: String,
) -> Result<Option<Cash<'s>>, LeftOpen> {
    let figure = sheet.exact(Part::Cash, figure, || place.clone(), "cash_month")?;
    Ok(figure.map(|figure| (figure, place)))
}

fn within_range(sheet: &mut Sheet<'_>, amount: Option<Money>) -> Result<Money, LeftOpen> {
    amount.ok_or_else(|| {
        let path = "/cash_benefit_amt".to_owned();
        sheet.cannot(Part::Cash, Reason::BeyondRange, StepCode::Cash.term(), path);
        LeftOpen
    })
}

fn told(sheet: &mut Sheet<'_>, cash: &[Cash<'_>], months: UnitCount, amount: Money) {
    let period = sheet.settlement.period;
    sheet.step(|| {
        let template = text!(
            "每月{a_month}元 × {months}个月 = {amount}元，不在费用之内。",
            "{a_month} yuan a month × {months} months = {amount} yuan, beside the cost."
        );
        let a_month: MoneySum = cash.iter().map(|(figure, _)| figure.value).sum();
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("a_month", &a_month), ("months", &months), ("amount", &amount)];
        let inputs =
            cash.iter().map(|(figure, place)| Input::figure(format!("{place}/cash_month"), figure));
        Step::new(StepCode::Cash, template, params)
            .with_all(inputs)
            .with(Input::stated("/period/begndate", &period.begndate))
            .with(Input::stated("/period/enddate", &period.enddate))
            .giving(&amount)
    });
}
