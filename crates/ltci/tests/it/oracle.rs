//! The oracle: amounts worked by hand.

mod open;
mod random;

use ltci::code::{CareMode, ChargeUnit};
use ltci::region::{RegionProfile, Regions};
use ltci::settlement::oracle::{Computation, Reason, StepCode, compute};
use ltci::settlement::{Accumulated, Settlement, SettlementDetail};
use ltci::value::{DateTime, UnitCount};
use ltci::{Money, Validator};
use serde_json::{Value, json};

const SETTLEMENT: &str = include_str!("../../data/bases/settlement.json");
const PROFILE: &str = include_str!("../../data/bases/region-profile.json");

fn settlement() -> Settlement<'static> {
    serde_json::from_str(SETTLEMENT).expect("the base settlement")
}

/// The base profile with nothing but these benefit lines for home care.
fn profile(benefits: &[Value], edits: &[(&str, Value)]) -> RegionProfile {
    let mut profile: Value = serde_json::from_str(PROFILE).expect("the base profile");
    for name in ["entitlement", "supplements", "devices", "settlement"] {
        profile.as_object_mut().expect("an object").shift_remove(name);
    }
    let benefits = benefits.iter().map(|line| {
        let mut line = line.clone();
        line["source"] = json!("样例文件");
        line["confidence"] = json!("stated");
        line
    });
    profile["benefits"] = benefits.collect();
    for (name, value) in edits {
        profile[*name] = value.clone();
    }
    serde_json::from_value(profile).expect("a profile")
}

fn figure(value: impl Into<Value>) -> Value {
    json!({ "value": value.into(), "source": "样例文件", "confidence": "stated" })
}

fn money(text: &str) -> Money {
    text.parse().expect(text)
}

/// One line at a time of February or March 2026.
fn line(time: &str, count: u32, unit: ChargeUnit, amount: Money) -> SettlementDetail {
    like(settlement().details[0], time, count, unit, amount)
}

fn like(
    mut line: SettlementDetail,
    time: &str,
    count: u32,
    unit: ChargeUnit,
    amount: Money,
) -> SettlementDetail {
    line.fee_ocur_time = time.parse::<DateTime>().expect(time);
    (line.begn_time, line.end_time) = (None, None);
    line.cnt = UnitCount::from_hundredths(count).expect("a count");
    (line.unit, line.det_item_fee_sumamt, line.inscp_scp_amt) = (unit, amount, amount);
    line
}

fn visits(count: u32, amount: &str) -> Settlement<'static> {
    let visit = |day: u32| {
        line(&format!("2026-02-{day:02} 09:00:00"), 100, ChargeUnit::Visit, money(amount))
    };
    let mut settlement = settlement();
    settlement.details = (1..=count).map(visit).collect();
    settlement.medfee_sumamt = money("100000.00");
    settlement
}

/// Covered, fund.
fn amounts(computed: &Computation) -> [String; 2] {
    let shown = |amount: Option<Money>| amount.map_or("-".to_owned(), |amount| amount.to_string());
    [shown(computed.expected.inscp_scp_amt), shown(computed.expected.fund_pay_sumamt)]
}

fn step_of(computed: &Computation, code: StepCode) -> Option<String> {
    let step = computed.steps.iter().find(|step| step.code == code)?;
    Some(step.text.zh.clone())
}

/// 2100 × 75 % = 1575, and 525 for the person: the example of the national administration.
#[test]
fn tianjin_is_as_the_administration_says() {
    let regions = Regions::shipped();
    let tianjin = regions.of(&"120000".parse().expect("a division"), None).expect("Tianjin");
    let mut one = settlement();
    one.details = vec![line("2026-02-28 09:00:00", 100, ChargeUnit::Month, money("2100.00"))];
    one.medfee_sumamt = money("2100.00");
    let computed = compute(&one, tianjin);
    assert_eq!(amounts(&computed), ["2100.00", "1575.00"]);
    assert_eq!(computed.expected.psn_part_amt, Some(money("525.00")));
    let share = computed.steps.iter().find(|step| step.code == StepCode::FundShare);
    let input = &share.expect("a share").inputs[0];
    assert_eq!(input.path, "/benefits/1/fund_ratio");
    assert!(input.source.as_ref().is_some_and(|source| source.contains("nhsa.gov.cn")));
    one.details[0].inscp_scp_amt = money("2100.01");
    assert_eq!(amounts(&compute(&one, tianjin)), ["2100.00", "1575.00"]);
    one.accumulated = Some(Accumulated { month_inscp_scp_amt: Some(money("100.00")), ..nothing() });
    assert_eq!(amounts(&compute(&one, tianjin)), ["2000.00", "1500.00"]);
}

/// From the next month on: what was served in the month of the conclusion does not count.
#[test]
fn benefits_begin_when_the_profile_says() {
    let begins = json!({ "start": figure("next_month") });
    let line = json!({ "fund_ratio": figure("1.0000") });
    let profile = profile(&[line], &[("entitlement", begins)]);
    let mut one = visits(3, "10.00");
    let computed = compute(&one, &profile);
    assert_eq!(amounts(&computed), ["30.00", "30.00"]);
    assert!(step_of(&computed, StepCode::NotTakenIn).is_some_and(|told| told.contains("待遇起始")));
    one.assessment.concluded = "2026-01-31".parse().ok();
    let computed = compute(&one, &profile);
    assert_eq!(amounts(&computed), ["30.00", "30.00"]);
    assert_eq!(step_of(&computed, StepCode::Start), None);
    one.assessment.concluded = "2026-02-01".parse().ok();
    let computed = compute(&one, &profile);
    assert_eq!(amounts(&computed), ["0.00", "0.00"]);
    let told = "待遇自2026-03-01起，此前的服务不计入，共30.00元。";
    assert_eq!(step_of(&computed, StepCode::Start).as_deref(), Some(told));
    let differing: Vec<_> =
        computed.differences.iter().map(|it| (it.path.as_str(), it.step)).collect();
    assert_eq!(differing[0], ("/inscp_scp_amt", StepCode::Start));
}

fn nothing() -> Accumulated {
    serde_json::from_str("{}").expect("nothing")
}

/// Sum, then round: three lines of 0.05 at one half are 0.075, not three times 0.03.
#[test]
fn shares_are_rounded_once() {
    let rounded = |mode: &str, step: &str| {
        let policy = json!({ "rounding": figure(mode), "rounding_step": figure(step) });
        profile(&[json!({ "fund_ratio": figure("0.5000") })], &[("settlement", policy)])
    };
    let three = visits(3, "0.05");
    for (mode, fund) in
        [("half_up", "0.08"), ("half_even", "0.08"), ("down", "0.07"), ("up", "0.08")]
    {
        assert_eq!(amounts(&compute(&three, &rounded(mode, "fen")))[1], fund, "{mode}");
    }
    let one = visits(1, "0.05");
    for (mode, fund) in
        [("half_up", "0.03"), ("half_even", "0.02"), ("down", "0.02"), ("up", "0.03")]
    {
        assert_eq!(amounts(&compute(&one, &rounded(mode, "fen")))[1], fund, "{mode}");
    }
    let plain = profile(&[json!({ "fund_ratio": figure("0.5000") })], &[]);
    let computed = compute(&one, &plain);
    assert_eq!(amounts(&computed)[1], "0.03");
    assert!(
        step_of(&computed, StepCode::Rounding).is_some_and(|text| text.contains("本规范的约定"))
    );
}

#[test]
fn weekly_visits_and_hours_on_top() {
    let quota = json!({ "count": 3, "unit": "visit", "period": "week", "minutes": 60 });
    let line = json!({ "unit": "visit", "quota": figure(quota), "fund_ratio": figure("0.9000") });
    let extra = json!([{
        "after_months": 1, "to_months": 6, "cash_month": figure("40.00"),
        "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })),
        "source": "样例文件", "confidence": "stated",
    }]);
    let plain = profile(std::slice::from_ref(&line), &[]);
    // 2026-02-01 is a Sunday: one visit of the week before, then three of seven, four times.
    assert_eq!(amounts(&compute(&visits(28, "10.00"), &plain)), ["130.00", "117.00"]);
    assert_eq!(amounts(&compute(&visits(4, "10.00"), &plain)), ["40.00", "36.00"]);
    let more = profile(&[line], &[("supplements", extra)]);
    let mut served = visits(28, "10.00");
    assert_eq!(amounts(&compute(&served, &more)), ["-", "-"]);
    let month = |months: u32| {
        Some(Accumulated { served_months: Some(ltci::value::Quantity(months)), ..nothing() })
    };
    for (months, covered) in [(0, "130.00"), (1, "140.00"), (5, "140.00"), (6, "130.00")] {
        served.accumulated = month(months);
        assert_eq!(amounts(&compute(&served, &more))[0], covered, "{months}");
    }
    served.accumulated = month(1);
    served.cash_benefit_amt = Some(money("40.00"));
    let computed = compute(&served, &more);
    assert_eq!(amounts(&computed)[0], "130.00");
    assert_eq!(computed.expected.cash_benefit_amt, Some(money("40.00")));
}

#[test]
fn a_quota_is_carried_over_only_where_that_is_said() {
    let of = |carry: Option<&str>| {
        let mut quota = json!({ "count": 2, "unit": "visit", "period": "month" });
        if let Some(carry) = carry {
            quota["carry_over"] = json!(carry);
        }
        profile(&[json!({ "quota": figure(quota), "fund_ratio": figure("1.0000") })], &[])
    };
    let mut four = visits(4, "10.00");
    let units = |text: &str| Some(text.parse::<UnitCount>().expect(text));
    assert_eq!(amounts(&compute(&four, &of(None)))[0], "20.00");
    four.accumulated = Some(Accumulated { quota_carried: units("1.50"), ..nothing() });
    assert_eq!(amounts(&compute(&four, &of(Some("1"))))[0], "35.00");
    assert_eq!(amounts(&compute(&four, &of(Some("0"))))[0], "20.00");
    let unknown = compute(&four, &of(None));
    assert_eq!(unknown.unknown[0].reason, Reason::FigureAbsent);
    assert_eq!(amounts(&unknown), ["-", "-"]);
    four.accumulated = Some(Accumulated { quota_used: units("1.50"), ..nothing() });
    assert_eq!(amounts(&compute(&four, &of(None)))[0], "5.00");
}

#[test]
fn amounts_of_fourteen_digits_do_not_overflow() {
    let whole = profile(&[json!({ "fund_ratio": figure("1.0000") })], &[]);
    let most = "99999999999999.99";
    let mut one = visits(1, most);
    one.medfee_sumamt = Money::MAX;
    assert_eq!(amounts(&compute(&one, &whole)), [most, most]);
    let two = compute(&visits(2, most), &whole);
    assert_eq!(two.unknown[0].reason, Reason::BeyondRange);
    let capped =
        profile(&[json!({ "cap_month": figure("0.01"), "fund_ratio": figure("0.5000") })], &[]);
    assert_eq!(amounts(&compute(&visits(2, most), &capped)), ["0.01", "0.01"]);
}

#[test]
fn nothing_is_guessed() {
    let about = json!({ "value": "0.7000", "bound": "about", "source": "样例文件", "confidence": "stated" });
    let computed = compute(&visits(1, "10.00"), &profile(&[json!({ "fund_ratio": about })], &[]));
    assert_eq!(amounts(&computed), ["10.00", "-"]);
    assert_eq!(computed.unknown[0].reason, Reason::FigureNotExact);
    assert_eq!(computed.unknown[0].path, "/benefits/0/fund_ratio");
    for (mode, reason) in
        [(CareMode::Home, Reason::SeveralBenefitLines), (CareMode::Family, Reason::NoBenefitLine)]
    {
        let home = json!({ "care_modes": ["home"], "fund_ratio": figure("0.7000") });
        let mut one = visits(1, "10.00");
        one.care_mode = mode;
        let computed = compute(&one, &profile(&[home.clone(), home], &[]));
        assert_eq!(computed.unknown[0].reason, reason);
        assert_eq!(amounts(&computed), ["-", "-"]);
    }
}

#[test]
fn bytes_are_computed_and_what_was_paid_can_be_given() {
    let home =
        profile(&[json!({ "cap_year": figure("200.00"), "fund_ratio": figure("0.7500") })], &[]);
    let settle =
        |paid| Validator::new().settle(SETTLEMENT.as_bytes(), &home, paid).expect("computed");
    assert_eq!(amounts(&settle(None)), ["175.00", "131.25"]);
    assert!(settle(None).differences.is_empty());
    let paid = Accumulated { year_inscp_scp_amt: Some(money("100.00")), ..nothing() };
    let computed = settle(Some(paid));
    assert_eq!(amounts(&computed), ["100.00", "75.00"]);
    let paths: Vec<_> =
        computed.differences.iter().map(|one| (one.path.as_str(), one.step)).collect();
    assert_eq!(
        paths,
        [("/inscp_scp_amt", StepCode::CapYear), ("/fund_pay_sumamt", StepCode::CapYear)]
    );
    assert!(!computed.to_json().contains("样例甲"));
}
