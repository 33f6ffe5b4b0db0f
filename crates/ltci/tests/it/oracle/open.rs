//! What is left open takes nothing else with it, and nothing that is open is told.

use serde_json::{Value, json};

use super::*;

/// One visit for 90.00 in February, of a person who was settled so much before.
fn ninety(before: Value) -> Settlement<'static> {
    let mut one = visits(1, "90.00");
    one.medfee_sumamt = money("90.00");
    one.accumulated = Some(serde_json::from_value(before).expect("what was before"));
    one
}

fn period(mut one: Settlement<'static>, begins: &str, ends: &str) -> Settlement<'static> {
    one.period.begndate = begins.parse().expect(begins);
    one.period.enddate = ends.parse().expect(ends);
    one
}

/// With cash stated.
fn in_cash(mut one: Settlement<'static>) -> Settlement<'static> {
    one.cash_benefit_amt = Some(money("500.00"));
    one
}

fn about(value: &str) -> Value {
    let mut figure = figure(value);
    figure["bound"] = json!("about");
    figure
}

/// Nine tenths from the fund, with more on the line.
fn nine_tenths(more: &Value) -> Value {
    let mut line = json!({ "fund_ratio": figure("0.9000") });
    for (name, value) in more.as_object().expect("an object") {
        line[name] = value.clone();
    }
    line
}

fn supplement(mut line: Value) -> Value {
    line["source"] = json!("样例文件");
    line["confidence"] = json!("stated");
    line
}

fn cash_of(computed: &Computation) -> Option<String> {
    computed.expected.cash_benefit_amt.map(|cash| cash.to_string())
}

fn reasons(computed: &Computation) -> Vec<Reason> {
    computed.unknown.iter().map(|unknown| unknown.reason).collect()
}

#[test]
fn an_open_deductible_leaves_the_covered_amount() {
    let of = |deductible: Value| {
        profile(&[nine_tenths(&json!({}))], &[("entitlement", json!({ "deductible": deductible }))])
    };
    let over_new_year = period(ninety(json!({})), "2025-12-15", "2026-02-28");
    let fund_alone = ninety(json!({ "year_fund_pay_amt": "0.00" }));
    for (one, deductible, reason) in [
        (&over_new_year, figure("10.00"), Reason::TwoYears),
        (&ninety(json!({})), about("10.00"), Reason::FigureNotExact),
        (&fund_alone, figure("10.00"), Reason::NotStated),
    ] {
        let computed = compute(one, &of(deductible));
        assert_eq!(amounts(&computed), ["90.00", "-"]);
        assert_eq!(reasons(&computed), [reason]);
    }
    // 90.00 × 0.9000 = 81.00: a deductible of nothing is none.
    assert_eq!(amounts(&compute(&over_new_year, &of(figure("0.00")))), ["90.00", "81.00"]);
    let mut no_lines = over_new_year;
    no_lines.details.clear();
    assert_eq!(amounts(&compute(&no_lines, &of(figure("10.00")))), ["0.00", "0.00"]);
}

#[test]
fn an_open_start_leaves_only_lines_open() {
    let begins = json!({ "start": about("next_month") });
    let of = profile(&[nine_tenths(&json!({}))], &[("entitlement", begins)]);
    let mut one = ninety(json!({}));
    // Without the day of the conclusion the start is not computed with: 90.00 × 0.9000 = 81.00.
    assert_eq!(amounts(&compute(&one, &of)), ["90.00", "81.00"]);
    one.assessment.concluded = "2026-01-10".parse().ok();
    let computed = compute(&one, &of);
    assert_eq!(amounts(&computed), ["-", "-"]);
    assert_eq!(reasons(&computed), [Reason::FigureNotExact]);
    assert_eq!(computed.unknown[0].path, "/entitlement/start");
    one.details.clear();
    assert_eq!(amounts(&compute(&one, &of)), ["0.00", "0.00"]);
}

#[test]
fn what_was_served_first_counts_first_in_whatever_order_the_profile_is() {
    let cap = figure("100.00");
    let until =
        json!({ "in_force_to": "2026-02-01", "cap_month": cap, "fund_ratio": figure("0.8000") });
    let from =
        json!({ "in_force_from": "2026-02-02", "cap_month": cap, "fund_ratio": figure("0.9000") });
    // 60.00 × 0.8000 + 40.00 × 0.9000 = 84.00.
    for lines in [[until.clone(), from.clone()], [from, until]] {
        assert_eq!(
            amounts(&compute(&visits(2, "60.00"), &profile(&lines, &[]))),
            ["100.00", "84.00"]
        );
    }
}

#[test]
fn a_line_that_is_not_in_force_leaves_nothing_open() {
    let first = nine_tenths(&json!({ "in_force_to": "2026-02-28" }));
    for scope in [("insutypes", json!(["310"])), ("hospital_level", json!("2"))] {
        let of = |from: &str| {
            let mut other = nine_tenths(&json!({ "in_force_from": from }));
            other[scope.0] = scope.1.clone();
            profile(&[first.clone(), other], &[])
        };
        let later = compute(&ninety(json!({})), &of("2026-03-01"));
        assert_eq!(amounts(&later), ["90.00", "81.00"]);
        assert_eq!(amounts(&compute(&ninety(json!({})), &of("2026-02-01"))), ["-", "-"]);
    }
}

#[test]
fn cash_goes_by_the_line_of_each_month() {
    let from = |cash: Option<&str>| {
        let mut line = nine_tenths(&json!({ "in_force_from": "2026-03-01" }));
        if let Some(cash) = cash {
            line["cash_month"] = figure(cash);
        }
        let until = json!({ "in_force_to": "2026-02-28", "cash_month": figure("500.00") });
        profile(&[nine_tenths(&until), line], &[])
    };
    let two = in_cash(period(ninety(json!({})), "2026-02-01", "2026-03-31"));
    let computed = compute(&two, &from(Some("600.00")));
    assert_eq!(cash_of(&computed).as_deref(), Some("1100.00"));
    assert_eq!(
        computed.steps.last().map(|step| step.text.zh.as_str()),
        Some("现金待遇共1100.00元。")
    );
    let open = compute(&two, &from(None));
    assert_eq!((cash_of(&open), reasons(&open)), (None, vec![Reason::FigureAbsent]));
    assert_eq!(open.unknown[0].path, "/benefits/1/cash_month");
}

/// Were cash told without the supplement, a right amount would be found wrong.
#[test]
fn cash_is_open_where_a_supplement_is() {
    let eighty = json!({ "after_months": 6, "cash_month": figure("80.00") });
    let mut of_employees = eighty.clone();
    of_employees["insutypes"] = json!(["310"]);
    let thirty = json!({ "after_months": 8, "cash_month": figure("30.00") });
    let hours = figure(json!({ "count": 1, "unit": "hour", "period": "month" }));
    let in_hours = json!({ "after_months": 6, "quota": hours });
    let served = |months: u32| json!({ "served_months": months });
    let cases = [
        (vec![&eighty], served(9), Ok("580.00")),
        (vec![&eighty], served(5), Ok("500.00")),
        (vec![&eighty], json!({}), Err(Reason::NotStated)),
        (vec![&of_employees], served(9), Err(Reason::InsuranceNotTold)),
        (vec![&of_employees], served(5), Ok("500.00")),
        (vec![&eighty, &thirty], served(9), Err(Reason::SeveralSupplements)),
        (vec![&eighty, &thirty], served(7), Ok("580.00")),
        (vec![&in_hours], json!({}), Ok("500.00")),
    ];
    let line = nine_tenths(&json!({ "cash_month": figure("500.00") }));
    for (lines, before, expected) in cases {
        let lines: Value = lines.into_iter().cloned().map(supplement).collect();
        let profile = profile(std::slice::from_ref(&line), &[("supplements", lines)]);
        let computed = compute(&in_cash(ninety(before)), &profile);
        let told = cash_of(&computed);
        match expected {
            Ok(cash) => assert_eq!(told.as_deref(), Some(cash)),
            Err(reason) => assert_eq!((told, reasons(&computed)), (None, vec![reason])),
        }
        assert_eq!(amounts(&computed), ["90.00", "81.00"]);
    }
}

#[test]
fn a_supplement_in_cash_is_nothing_for_hours() {
    let quota = figure(json!({ "count": 2, "unit": "visit", "period": "month" }));
    let extra = supplement(json!({ "after_months": 6, "cash_month": figure("80.00") }));
    let more =
        profile(&[nine_tenths(&json!({ "quota": quota }))], &[("supplements", json!([extra]))]);
    // Of three count two: 60.00 × 0.9000 = 54.00.
    assert_eq!(amounts(&compute(&visits(3, "30.00"), &more)), ["60.00", "54.00"]);
}

#[test]
fn rounding_that_is_only_a_bound_is_not_used() {
    let of = |line: Value, policy: Value| profile(&[line], &[("settlement", policy)]);
    let (mode, step) =
        (json!({ "rounding": about("up") }), json!({ "rounding_step": about("yuan") }));
    for policy in [&mode, &step] {
        let computed = compute(&ninety(json!({})), &of(nine_tenths(&json!({})), policy.clone()));
        assert_eq!(amounts(&computed), ["90.00", "-"]);
        assert_eq!(reasons(&computed), [Reason::FigureNotExact]);
    }
    let capped = nine_tenths(&json!({ "unit": "visit", "cap_unit": figure("60.00") }));
    assert_eq!(
        amounts(&compute(&ninety(json!({})), &of(capped.clone(), mode.clone()))),
        ["-", "-"]
    );
    assert_eq!(amounts(&compute(&ninety(json!({})), &of(capped, step))), ["60.00", "-"]);
    // Paid in full, and nothing is rounded.
    let in_full = json!({ "unit": "day", "fixed_amount": figure("60.00") });
    assert_eq!(amounts(&compute(&ninety(json!({})), &of(in_full, mode))), ["60.00", "60.00"]);
}

#[test]
fn a_share_is_never_more_than_its_base() {
    let policy = json!({ "rounding": figure("up"), "rounding_step": figure("yuan") });
    let whole = json!({ "fund_ratio": figure("1.0000") });
    let up = profile(&[whole], &[("settlement", policy)]);
    let mut one = visits(1, "89.50");
    one.medfee_sumamt = money("89.50");
    let computed = compute(&one, &up);
    assert_eq!(amounts(&computed), ["89.50", "89.50"]);
    assert_eq!(computed.expected.psn_part_amt, Some(Money::ZERO));
}

#[test]
fn devices_that_are_not_paid_for_cost_the_fund_nothing() {
    let mut one = ninety(json!({}));
    one.medfee_sumamt = money("398.00");
    let rental = json!([{
        "feedetl_sn": "SAMPLE-D-000900", "device_name": "样例护理床",
        "begndate": "2026-02-01", "enddate": "2026-02-28", "days": 28, "pric": "11.00",
        "det_item_fee_sumamt": "308.00", "inscp_scp_amt": "308.00",
    }])
    .to_string();
    one.devices = serde_json::from_str(rental.leak()).expect("a rental");
    let of = |covered: &str| {
        let devices = json!({ "covered": figure(covered), "fund_ratio": figure("0.9000") });
        compute(&one, &profile(&[nine_tenths(&json!({}))], &[("devices", devices)]))
    };
    // 90.00 × 0.9000 = 81.00; with the devices (90.00 + 308.00) × 0.9000 = 81.00 + 277.20.
    assert_eq!(amounts(&of("0")), ["90.00", "81.00"]);
    assert_eq!(of("0").expected.device_fund_pay_amt, Some(Money::ZERO));
    assert_eq!(amounts(&of("1")), ["398.00", "358.20"]);
}
