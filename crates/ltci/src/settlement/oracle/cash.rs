//! 现金待遇: cash for care by the family, and cash in place of supplementary hours.

use super::choice::{Choice, untold};
use super::quota::supplement;
use super::sheet::{Part, Sheet};
use super::{Input, Reason, Step, StepCode};
use crate::region::Figure;
use crate::text;
use crate::value::{Money, MoneySum, Period, Rounding, RoundingStep, UnitCount};

/// The cash of a whole number of months.
pub(super) fn cash(sheet: &mut Sheet<'_>, choice: &Choice) {
    let stated = sheet.settlement.cash_benefit_amt;
    let day = sheet.settlement.period.begndate;
    let place = match choice.on(sheet.profile, day) {
        Ok(place) => place,
        Err(reason) if stated.is_some() => return untold(sheet, Part::Cash, reason),
        Err(_) => return,
    };
    let line = sheet.profile.benefits.get(place);
    let own = line.and_then(|line| line.cash_month.as_ref());
    let own = own.map(|figure| (figure, format!("/benefits/{place}")));
    // Hours and cash on one line of supplements are a choice: who states cash has taken cash.
    let chosen = stated.and_then(|_| supplement(sheet, Part::Cash));
    let profile = sheet.profile;
    let extra = chosen.and_then(|place| {
        let figure = profile.supplements.get(place)?.cash_month.as_ref()?;
        Some((figure, format!("/supplements/{place}")))
    });
    let figures: Vec<_> = own.into_iter().chain(extra).collect();
    match (figures.as_slice(), stated) {
        ([], None) => {}
        ([], Some(_)) => sheet.lacks(Part::Cash, &format!("/benefits/{place}"), "cash_month"),
        (figures, _) => of_months(sheet, figures),
    }
}

fn of_months<'s>(sheet: &mut Sheet<'s>, figures: &[(&'s Figure<Money>, String)]) {
    for (figure, place) in figures {
        let exact = sheet.exact(Part::Cash, Some(*figure), || place.clone(), "cash_month");
        if exact.is_err() {
            return;
        }
    }
    let period = sheet.settlement.period;
    let Some(months) = whole_months(period) else {
        let what = StepCode::Cash.term();
        return sheet.cannot(Part::Cash, Reason::NotWholeMonths, what, "/period".to_owned());
    };
    let a_month: MoneySum = figures.iter().map(|(figure, _)| figure.value).sum();
    let amount = a_month
        .amount()
        .and_then(|a_month| months.times(a_month, Rounding::HalfUp, RoundingStep::Fen));
    let Some(amount) = amount else { return };
    sheet.outcome.expected.cash_benefit_amt = Some(amount);
    sheet.step(|| {
        let template = text!(
            "每月{a_month}元 × {months}个月 = {amount}元，不在费用之内。",
            "{a_month} yuan a month × {months} months = {amount} yuan, beside the cost."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("a_month", &a_month), ("months", &months), ("amount", &amount)];
        let inputs = figures
            .iter()
            .map(|(figure, place)| Input::figure(format!("{place}/cash_month"), figure));
        Step::new(StepCode::Cash, template, params)
            .with_all(inputs)
            .with(Input::stated("/period/begndate", &period.begndate))
            .with(Input::stated("/period/enddate", &period.enddate))
            .giving(&amount)
    });
}

/// The months of a period that begins with one and ends with one.
fn whole_months(period: Period) -> Option<UnitCount> {
    let (first, end) = (period.begndate, period.enddate.day_after());
    let whole = first.day() == 1 && end.day() == 1 && first < end;
    let number = |day: crate::Date| u32::from(day.year()) * 12 + u32::from(day.month());
    whole.then(|| UnitCount::from_units(number(end) - number(first))).flatten()
}
