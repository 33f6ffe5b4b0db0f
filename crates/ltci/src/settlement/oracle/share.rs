//! 基金支付: what is covered under each benefit line, and the share that the fund pays of it.

use super::before::Time;
use super::caps::{Used, month, year};
use super::choice::{Choice, untold};
use super::limits;
use super::lines::{Line, Lines, sum};
use super::sheet::{LeftOpen, Part, Sheet, accumulated, called};
use super::{Input, Reason, Step, StepCode, rounding};
use crate::region::{BenefitLine, Figure};
use crate::text;
use crate::value::{Money, MoneySum, Ratio};

/// What was used of the caps so far.
pub(super) struct Spent {
    pub(super) month: Used,
    pub(super) year: Used,
    /// What is left of the deductible, if that is known.
    deductible: Option<MoneySum>,
}

/// The lines, each under the benefit line of its day.
pub(super) fn benefits(sheet: &mut Sheet<'_>, choice: &Choice, lines: &mut Lines) {
    let mut lines = lines.0.as_mut_slice();
    if let Err(reason) = each_day(sheet, choice, lines) {
        return untold(sheet, Part::Covered, reason);
    }
    if lines.is_empty() {
        return;
    }
    let mut spent = Spent::before(sheet);
    // Lines come in the order of time, and each day has one benefit line.
    while let Some((place, line)) = first(sheet, choice, lines) {
        let own = lines.partition_point(|one| line.covers(one.day()));
        let (own, later) = lines.split_at_mut(own);
        if benefit(sheet, line, place, own, &mut spent).is_err() {
            return;
        }
        lines = later;
    }
}

/// The benefit line of the first line.
fn first<'s>(
    sheet: &Sheet<'s>,
    choice: &Choice,
    lines: &[Line],
) -> Option<(usize, &'s BenefitLine)> {
    let place = choice.on(sheet.profile, lines.first()?.day()).ok()?;
    Some((place, sheet.profile.benefits.get(place)?))
}

/// Whether every day has exactly one benefit line.
fn each_day(sheet: &Sheet<'_>, choice: &Choice, lines: &[Line]) -> Result<(), Reason> {
    let mut last = None;
    for line in lines {
        if last != Some(line.day()) {
            choice.on(sheet.profile, line.day())?;
            last = Some(line.day());
        }
    }
    Ok(())
}

impl Spent {
    /// What was used before the settlement, in the month and the year in which it begins.
    fn before(sheet: &mut Sheet<'_>) -> Self {
        Self {
            month: Time::MONTH.used(sheet),
            year: Time::YEAR.used(sheet),
            deductible: deductible(sheet).ok(),
        }
    }
}

/// What is left of the deductible of the year.
fn deductible(sheet: &mut Sheet<'_>) -> Result<MoneySum, LeftOpen> {
    let entitlement = sheet.profile.entitlement.as_ref();
    let figure = entitlement.and_then(|entitlement| entitlement.deductible.as_ref());
    let place = || "/entitlement".to_owned();
    let figure = sheet.exact(Part::Fund, figure, place, "deductible")?;
    let whole = figure.map_or(Money::ZERO, |figure| figure.value);
    if whole == Money::ZERO {
        return Ok(MoneySum::default());
    }
    if sheet.is_in_two_years() {
        let path = "/entitlement/deductible".to_owned();
        sheet.cannot(Part::Fund, Reason::TwoYears, StepCode::Deductible.term(), path);
        return Err(LeftOpen);
    }
    let counted = Time::YEAR.counted(sheet, Part::Fund)?;
    Ok(MoneySum::from(whole).without(counted.unwrap_or_default()))
}

/// What is covered under one benefit line, and what the fund pays.
fn benefit<'s>(
    sheet: &mut Sheet<'s>,
    line: &'s BenefitLine,
    place: usize,
    lines: &mut [Line],
    spent: &mut Spent,
) -> Result<(), LeftOpen> {
    chosen(sheet, line, place);
    limits::all(sheet, line, place, lines, spent)?;
    spent.month.add(lines, month);
    spent.year.add(lines, year);
    let covered = sum(lines);
    sheet.covered += covered;
    if let Some(rest) = &mut spent.deductible {
        let counted = deducted(sheet, covered, rest);
        fund(sheet, line, place, counted);
    }
    Ok(())
}

fn chosen(sheet: &mut Sheet<'_>, line: &BenefitLine, place: usize) {
    let settlement = sheet.settlement;
    sheet.step(|| {
        let template = match line.level_term {
            Some(_) if line.levels.is_empty() => text!(
                "适用参数中的第{number}行待遇标准；来源只写等级名称，没有按等级代码核对。",
                "Benefit line {number} of the profile applies; its source only names the level, which was not compared by code."
            ),
            _ => text!(
                "适用参数中的第{number}行待遇标准。",
                "Benefit line {number} of the profile applies."
            ),
        };
        let number = crate::disclose::Count(place + 1);
        let mut of_line = Input::stated(format!("/benefits/{place}"), &number);
        of_line.of = super::Origin::Profile;
        of_line.source = Some(line.source.as_str().to_owned());
        of_line.confidence = Some(line.confidence);
        Step::new(StepCode::BenefitLine, template, &[("number", &number)])
            .with(Input::stated("/care_mode", &settlement.care_mode))
            .with(Input::stated("/assessment/level", &settlement.assessment.level))
            .with(Input::stated("/person/insutype", &settlement.person.insutype))
            .with(of_line)
    });
}

/// What is left of a covered amount after the deductible of the year.
fn deducted(sheet: &mut Sheet<'_>, covered: MoneySum, rest: &mut MoneySum) -> MoneySum {
    let counted = covered.without(*rest);
    let taken = covered.without(counted);
    *rest = rest.without(taken);
    let entitlement = sheet.profile.entitlement.as_ref();
    let figure = entitlement.and_then(|entitlement| entitlement.deductible.as_ref());
    let Some(figure) = figure.filter(|figure| figure.value != Money::ZERO) else { return counted };
    if taken != Money::ZERO {
        sheet.outcome.fund_by = StepCode::Deductible;
    }
    let before = sheet.before().year_inscp_scp_amt;
    sheet.step(|| {
        let template = text!(
            "起付标准每年{whole}元，本年已计入的先抵；本次由个人先负担{taken}元，余下{counted}元按比例支付。",
            "Of the yearly deductible of {whole} yuan the person bears {taken} here, after what counted this year; {counted} are shared."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("whole", &figure.value), ("taken", &taken), ("counted", &counted)];
        let before = before.as_ref().map(|before| before as _);
        Step::new(StepCode::Deductible, template, params)
            .with(Input::figure("/entitlement/deductible", figure))
            .with_all(accumulated("year_inscp_scp_amt", before))
            .giving(&counted)
    });
    counted
}

/// The share of the fund; a fixed amount and a base without a ratio are paid in full.
fn fund<'s>(sheet: &mut Sheet<'s>, line: &'s BenefitLine, place: usize, counted: MoneySum) {
    let at = || format!("/benefits/{place}");
    let ratio = sheet.exact(Part::Fund, line.fund_ratio.as_ref(), at, "fund_ratio");
    let Ok(ratio) = ratio else { return };
    let whole = line.fixed_amount.is_some() || line.base_amount.is_some();
    if ratio.is_none() && !whole {
        return sheet.lacks(Part::Fund, &at(), "fund_ratio");
    }
    let Some(sum) = counted.amount() else {
        let what = StepCode::FundShare.term();
        return sheet.cannot(Part::Fund, Reason::BeyondRange, what, "/details".to_owned());
    };
    let Ok(share) = share(sheet, ratio, sum) else { return };
    sheet.fund += share;
    sheet.step(|| {
        let Some(ratio) = ratio else {
            let template = text!(
                "没有支付比例的定额标准，由基金全额支付：{share}元。",
                "A fixed amount without a ratio is paid by the fund in full: {share} yuan."
            );
            return Step::new(StepCode::FundShare, template, &[("share", &share)]).giving(&share);
        };
        let template = text!(
            "{counted}元 × {ratio} = {share}元。",
            "{counted} yuan × {ratio} = {share} yuan."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("counted", &counted), ("ratio", &ratio.value), ("share", &share)];
        Step::new(StepCode::FundShare, template, params)
            .with(Input::figure(format!("/benefits/{place}/fund_ratio"), ratio))
            .giving(&share)
    });
}

fn share(
    sheet: &mut Sheet<'_>,
    ratio: Option<&Figure<Ratio>>,
    sum: Money,
) -> Result<Money, LeftOpen> {
    let Some(ratio) = ratio else { return Ok(sum) };
    let rule = rounding::rule(sheet, Part::Fund)?;
    Ok(ratio.value.of(sum, rule.mode, rule.step))
}

/// The covered amount and the fund part of the whole settlement.
pub(super) fn total(sheet: &mut Sheet<'_>) {
    if sheet.covered_known {
        covered(sheet);
    }
    let entitlement = sheet.profile.entitlement.as_ref();
    let cap = entitlement.and_then(|entitlement| entitlement.annual_cap_income.as_ref());
    if let Some(figure) = cap {
        sheet.outcome.ceiling = true;
        sheet.step(|| {
            let template = text!(
                "年度限额只知道占上年居民人均可支配收入的比例，金额不知道，没有计入；基金支付可以少于计算结果。",
                "Only the share of last year's disposable income is known of the yearly cap, not its amount: it is not taken in, and the fund may pay less than computed."
            );
            let input = Input::figure("/entitlement/annual_cap_income", figure);
            Step::new(StepCode::NotTakenIn, template, &[]).with(input)
        });
    }
    if sheet.fund_known {
        fund_total(sheet);
    }
}

fn covered(sheet: &mut Sheet<'_>) {
    let sum = sheet.covered;
    let Some(amount) = sum.amount() else {
        let (what, path) = (StepCode::Covered.term(), "/inscp_scp_amt".to_owned());
        return sheet.cannot(Part::Covered, Reason::BeyondRange, what, path);
    };
    sheet.outcome.expected.inscp_scp_amt = Some(amount);
    sheet.step(|| {
        let template =
            text!("符合政策范围金额共{amount}元。", "The covered amount is {amount} yuan.");
        Step::new(StepCode::Covered, template, &[("amount", &amount)]).giving(&amount)
    });
}

fn fund_total(sheet: &mut Sheet<'_>) {
    let Some(amount) = sheet.fund.amount() else {
        let path = "/fund_pay_sumamt".to_owned();
        return sheet.cannot(Part::Fund, Reason::BeyondRange, called("fund_ratio"), path);
    };
    sheet.outcome.expected.fund_pay_sumamt = Some(amount);
    let profile = sheet.profile;
    sheet.step(|| rounding::told(profile));
    sheet.step(|| {
        let template = text!("基金支付共{amount}元。", "The fund pays {amount} yuan.");
        Step::new(StepCode::Fund, template, &[("amount", &amount)]).giving(&amount)
    });
}
