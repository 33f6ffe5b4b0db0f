//! 辅助器具: rent by the day, the share of the fund, and its own yearly cap.

use super::sheet::{LeftOpen, Part, Sheet, accumulated, called};
use super::{Input, OverRent, Reason, Step, StepCode, rounding};
use crate::code::YesNo;
use crate::region::{DeviceItem, DevicePolicy, Figure};
use crate::settlement::DeviceRental;
use crate::text;
use crate::value::{Money, MoneySum, Ratio, Rounding, RoundingStep, UnitCount};

/// The devices of a settlement, if it has any.
pub(super) fn devices(sheet: &mut Sheet<'_>) {
    let settlement = sheet.settlement;
    if settlement.devices.is_empty() {
        return;
    }
    let Some(policy) = sheet.profile.devices.as_ref() else {
        return sheet.lacks(Part::Covered, "", "devices");
    };
    let place = || "/devices".to_owned();
    match sheet.exact(Part::Covered, policy.covered.as_ref(), place, "covered") {
        Err(LeftOpen) => return,
        Ok(Some(figure)) if figure.value == YesNo::No => return not_covered(sheet, figure),
        Ok(_) => {}
    }
    let mut covered = MoneySum::default();
    for (place, rental) in settlement.devices.iter().enumerate() {
        let Ok(amount) = rent(sheet, policy, place, rental) else { return };
        covered += amount;
    }
    sheet.covered += covered;
    share(sheet, policy, covered);
}

/// The profile says that the fund pays nothing for devices.
fn not_covered(sheet: &mut Sheet<'_>, figure: &Figure<YesNo>) {
    let off = sheet.settlement.devices.iter().map(|rental| rental.inscp_scp_amt).sum();
    sheet.outcome.expected.device_fund_pay_amt = Some(Money::ZERO);
    sheet.limited(StepCode::DeviceRent, off, || {
        let template = text!(
            "参数写明器具租赁不纳入支付，不计入，减去{off}元。",
            "The profile says that rented devices are not paid for; they do not count: {off} yuan less."
        );
        Step::new(StepCode::DeviceRent, template, &[("off", &off)])
            .with(Input::figure("/devices/covered", figure))
    });
}

/// What of a rental is covered.
fn rent<'s>(
    sheet: &mut Sheet<'s>,
    policy: &'s DevicePolicy,
    place: usize,
    rental: &DeviceRental<'_>,
) -> Result<Money, LeftOpen> {
    let stated = rental.inscp_scp_amt;
    let Some((at, item)) = listed(policy, rental) else {
        if policy.items.is_empty() {
            return Ok(stated);
        }
        let path = format!("/devices/{place}/device_name");
        sheet.cannot(Part::Covered, Reason::DeviceNotListed, called("devices"), path);
        return Err(LeftOpen);
    };
    let field = || format!("/devices/items/{at}");
    let figure = sheet.exact(Part::Covered, item.rent_day.as_ref(), field, "rent_day")?;
    let Some(figure) = figure else { return Ok(stated) };
    let days = UnitCount::from_units(rental.days.0);
    // Whole days leave nothing to round.
    let most = days.and_then(|days| days.times(figure.value, Rounding::HalfUp, RoundingStep::Fen));
    let most = most.unwrap_or(Money::MAX);
    if stated > most {
        sheet.outcome.over_rent.push(OverRent { place, expected: most, actual: stated });
    }
    let off = MoneySum::from(stated).without(most);
    sheet.limited(StepCode::DeviceRent, off, || {
        let template = text!(
            "日租金{rent}元 × {days}天 = {most}元，超出的不计入，减去{off}元。",
            "Rent {rent} yuan a day × {days} days = {most} yuan; what is beyond does not count: {off} yuan less."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("rent", &figure.value), ("days", &rental.days), ("most", &most), ("off", &off)];
        Step::new(StepCode::DeviceRent, template, params)
            .with(Input::figure(format!("{}/rent_day", field()), figure))
            .with(Input::stated(format!("/devices/{place}/days"), &rental.days))
            .with(Input::stated(format!("/devices/{place}/inscp_scp_amt"), &stated))
    });
    Ok(stated.min(most))
}

/// The device of the profile that has the name.
fn listed<'p>(
    policy: &'p DevicePolicy,
    rental: &DeviceRental<'_>,
) -> Option<(usize, &'p DeviceItem)> {
    let name = rental.device_name.as_str();
    policy.items.iter().enumerate().find(|(_, item)| item.name.as_str() == name)
}

fn share<'s>(sheet: &mut Sheet<'s>, policy: &'s DevicePolicy, covered: MoneySum) {
    let place = || "/devices".to_owned();
    let Ok(ratio) = sheet.exact(Part::Fund, policy.fund_ratio.as_ref(), place, "fund_ratio") else {
        return;
    };
    let Some(ratio) = ratio else { return sheet.lacks(Part::Fund, "/devices", "fund_ratio") };
    let Ok(cap) = sheet.exact(Part::Fund, policy.cap_year.as_ref(), place, "cap_year") else {
        return;
    };
    if cap.is_some() && sheet.is_in_two_years() {
        let what = StepCode::DeviceCap.term();
        return sheet.cannot(Part::Fund, Reason::TwoYears, what, "/devices/cap_year".to_owned());
    }
    let Ok(rule) = rounding::rule(sheet, Part::Fund) else { return };
    let Some(sum) = covered.amount() else {
        let what = StepCode::DeviceShare.term();
        return sheet.cannot(Part::Fund, Reason::BeyondRange, what, "/devices".to_owned());
    };
    let share = ratio.value.of(sum, rule.mode, rule.step);
    told(sheet, ratio, covered, share);
    let paid = cap.map_or(share, |cap| capped(sheet, cap, share));
    sheet.outcome.expected.device_fund_pay_amt = Some(paid);
    sheet.fund += paid;
}

fn told(sheet: &mut Sheet<'_>, ratio: &Figure<Ratio>, covered: MoneySum, share: Money) {
    sheet.step(|| {
        let template = text!(
            "器具租金{covered}元 × {ratio} = {share}元。",
            "Rents of {covered} yuan × {ratio} = {share} yuan."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("covered", &covered), ("ratio", &ratio.value), ("share", &share)];
        Step::new(StepCode::DeviceShare, template, params)
            .with(Input::figure("/devices/fund_ratio", ratio))
            .giving(&share)
    });
}

/// The share within what is left of the yearly cap.
fn capped(sheet: &mut Sheet<'_>, cap: &Figure<Money>, share: Money) -> Money {
    let before = sheet.before().device_year_fund_pay_amt;
    let left = MoneySum::from(cap.value).without(before.unwrap_or_default());
    let paid = left.at_most(share);
    if paid < share {
        sheet.outcome.fund_by = StepCode::DeviceCap;
    }
    sheet.step(|| {
        let template = text!(
            "器具年度限额{cap}元，本年已支付的先抵，还可支付{left}元，基金支付{paid}元。",
            "Of the yearly cap of {cap} yuan, {left} are left after what was paid this year; the fund pays {paid}."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("cap", &cap.value), ("left", &left), ("paid", &paid)];
        let before = before.as_ref().map(|before| before as _);
        Step::new(StepCode::DeviceCap, template, params)
            .with(Input::figure("/devices/cap_year", cap))
            .with_all(accumulated("device_year_fund_pay_amt", before))
            .giving(&paid)
    });
    paid
}
