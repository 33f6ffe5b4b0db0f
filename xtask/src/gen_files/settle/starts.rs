//! From which day on benefits are paid.

use ltci::text;
use serde_json::{Value, json};

use super::super::recognise::edited;
use super::{MAIN, Question, figure, made_up};

/// Every case.
pub fn all() -> Vec<Value> {
    vec![
        Question::new(
            "starts/same-day",
            text!("结论当日起：2月10日作出，10日20.00、11日40.00计入，9日10.00不计", "from the day of the conclusion, 10 February: 20.00 and 40.00 count, the 10.00 of the 9th do not"),
            "20.3",
            beginning("same_day"),
        )
        .lines(&[("09", "1.00", "visit", "10.00", "10.00"), ("10", "1.00", "visit", "20.00", "20.00"), ("11", "1.00", "visit", "40.00", "40.00")])
        .edit(&[("/assessment/concluded", json!("2026-02-10"))])
        .gives(["60.00", "60.00", "10.00"]),
        Question::new(
            "starts/next-day",
            text!("结论次日起：11日40.00计入，9日、10日共30.00不计", "from the day after: 40.00 count, the 30.00 of the 9th and the 10th do not"),
            "20.3",
            beginning("next_day"),
        )
        .lines(&[("09", "1.00", "visit", "10.00", "10.00"), ("10", "1.00", "visit", "20.00", "20.00"), ("11", "1.00", "visit", "40.00", "40.00")])
        .edit(&[("/assessment/concluded", json!("2026-02-10"))])
        .gives(["40.00", "40.00", "30.00"]),
        Question::new(
            "starts/next-month",
            text!("结论次月起：1月31日作出，2月1日计入", "from the next month: concluded on 31 January, 1 February counts"),
            "20.3",
            beginning("next_month"),
        )
        .lines(&[("01", "1.00", "visit", "10.00", "10.00")])
        .edit(&[("/assessment/concluded", json!("2026-01-31"))])
        .gives(["10.00", "10.00", "0.00"]),
        Question::new(
            "starts/not-this-month",
            text!("结论次月起：2月1日作出，2月28日不计，3月1日计入", "from the next month: concluded on 1 February, 28 February does not count, 1 March does"),
            "20.3",
            beginning("next_month"),
        )
        .lines(&[("28", "1.00", "visit", "10.00", "10.00"), ("2026-03-01 09:00:00", "1.00", "visit", "20.00", "20.00")])
        .edit(&[("/assessment/concluded", json!("2026-02-01"))])
        .gives(["20.00", "20.00", "10.00"]),
        Question::new(
            "starts/day-not-stated",
            text!("没有写作出结论的日期：不据以计算，都计入", "the day of the conclusion is not stated: not computed with, all counts"),
            "20.3",
            beginning("next_month"),
        )
        .lines(&[("01", "1.00", "visit", "10.00", "10.00"), ("28", "1.00", "visit", "20.00", "20.00")])
        .gives(["30.00", "30.00", "0.00"]),
    ]
    .into_iter()
    .chain(not_exact())
    .collect()
}

/// A start of benefits that is not exact: what depends on it is not computed (20.11 a).
fn not_exact() -> Vec<Value> {
    vec![
        Question::new(
            "starts/about",
            text!("待遇起始只是约数：各行是否计入不知道，不计算", "the start is approximate: which lines count is not known, nothing is computed"),
            "20.11",
            beginning_not_exactly("about"),
        )
        .lines(&[("09", "1.00", "visit", "10.00", "10.00"), ("20", "1.00", "visit", "20.00", "20.00")])
        .edit(&[("/assessment/concluded", json!("2026-02-10"))])
        .gives_nothing(),
        Question::new(
            "starts/at-most",
            text!("待遇起始只写不超过：不计算，尽管明细在次月首日之后", "the start is only at most: nothing is computed, though the line is after the first of the next month"),
            "20.11",
            beginning_not_exactly("at_most"),
        )
        .lines(&[("09", "1.00", "visit", "10.00", "10.00")])
        .edit(&[("/assessment/concluded", json!("2026-01-10"))])
        .gives_nothing(),
        Question::new(
            "starts/at-least-and-cash",
            text!("待遇起始只写不少于：服务不计算，现金不取决于它，750.00", "the start is only at least: service is not computed, cash does not depend on it, 750.00"),
            "20.11",
            edited(beginning_not_exactly("at_least"), &[("/benefits/0/cash_month", figure("750.00"))]),
        )
        .lines(&[("09", "1.00", "visit", "10.00", "10.00")])
        .edit(&[("/assessment/concluded", json!("2026-02-10"))])
        .tells(&json!({ "cash_benefit_amt": "750.00", "absent": MAIN })),
        Question::new(
            "starts/about-and-day-not-stated",
            text!("没有写作出结论的日期：不据以计算，是否约数无关，都计入", "the day of the conclusion is not stated: not computed with, so that it does not matter that it is approximate"),
            "20.3",
            beginning_not_exactly("about"),
        )
        .lines(&[("01", "1.00", "visit", "10.00", "10.00"), ("28", "1.00", "visit", "20.00", "20.00")])
        .gives(["30.00", "30.00", "0.00"]),
        Question::new(
            "starts/about-and-no-line",
            text!("待遇起始只是约数，只有器具租赁：28天 × 11.00 = 308.00，不看起始", "the start is approximate, and there are rented devices only: 28 days × 11.00 = 308.00, the start does not matter"),
            "20.3",
            edited(beginning_not_exactly("about"), &[("/devices", json!({ "fund_ratio": figure("1.0000") }))]),
        )
        .devices(&[("样例护理床", 28, "11.00", "308.00")])
        .edit(&[("/assessment/concluded", json!("2026-02-10"))])
        .tells(&json!({ "inscp_scp_amt": "308.00", "fund_pay_sumamt": "308.00", "psn_part_amt": "0.00", "device_fund_pay_amt": "308.00" })),
        Question::new(
            "starts/about-and-outside-the-validity",
            text!("待遇起始只是约数，各行都在结论有效期之外：0.00，不看起始", "the start is approximate, and every line is outside the validity: 0.00, the start does not matter"),
            "20.3",
            beginning_not_exactly("about"),
        )
        .lines(&[("09", "1.00", "visit", "10.00", "10.00")])
        .edit(&[("/assessment/validity/begndate", json!("2026-02-10")), ("/assessment/concluded", json!("2026-02-10"))])
        .gives(["0.00", "0.00", "10.00"]),
    ]
}

/// A profile that pays everything, from such a day on.
fn beginning(start: &str) -> Value {
    let entitlement = json!({ "start": figure(start) });
    made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/entitlement", entitlement)])
}

/// A profile that pays everything, from about the next month on, or as the bound says.
fn beginning_not_exactly(bound: &str) -> Value {
    edited(beginning("next_month"), &[("/entitlement/start/bound", json!(bound))])
}
