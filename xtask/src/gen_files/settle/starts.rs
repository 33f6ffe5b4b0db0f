//! From which day on benefits are paid.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up};

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
}

/// A profile that pays everything, from such a day on.
fn beginning(start: &str) -> Value {
    let entitlement = json!({ "start": figure(start) });
    made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/entitlement", entitlement)])
}
