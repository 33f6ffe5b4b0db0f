//! Cash: the line of each month, and what comes on top.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up, sourced};

/// Every case.
pub fn all() -> Vec<Value> {
    [months(), supplements()].concat()
}

/// The benefit line changes.
fn months() -> Vec<Value> {
    vec![
        Question::new(
            "cash/line-changes-between-months",
            text!("换行：2月500.00 + 3月600.00 = 1100.00", "the line changes: February 500.00 + March 600.00 = 1100.00"),
            "20.10",
            made_up(&[json!({ "in_force_to": "2026-02-28", "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") }), json!({ "in_force_from": "2026-03-01", "cash_month": figure("600.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/period/enddate", json!("2026-03-31")), ("/setl_time", json!("2026-04-01 10:00:00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "1100.00",
        })),
        Question::new(
            "cash/line-changes-after-two-months",
            text!("换行：500.00 × 2 + 600.00 = 1600.00", "the line changes: 500.00 × 2 + 600.00 = 1600.00"),
            "20.10",
            made_up(&[json!({ "in_force_to": "2026-03-31", "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") }), json!({ "in_force_from": "2026-04-01", "cash_month": figure("600.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/period/enddate", json!("2026-04-30")), ("/setl_time", json!("2026-05-01 10:00:00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "1600.00",
        })),
        Question::new(
            "cash/line-changes-within-a-month",
            text!("月中换行，按该月首日：500.00", "the line changes within the month, which goes by its first day: 500.00"),
            "20.10",
            made_up(&[json!({ "in_force_to": "2026-02-14", "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") }), json!({ "in_force_from": "2026-02-15", "cash_month": figure("600.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "500.00",
        })),
        Question::new(
            "cash/line-changes-within-the-second-month",
            text!("3月15日换行，2月、3月都按首日：500.00 × 2 = 1000.00", "the line changes on 15 March, and both months go by their first days: 500.00 × 2 = 1000.00"),
            "20.10",
            made_up(&[json!({ "in_force_to": "2026-03-14", "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") }), json!({ "in_force_from": "2026-03-15", "cash_month": figure("600.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/period/enddate", json!("2026-03-31")), ("/setl_time", json!("2026-04-01 10:00:00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "1000.00",
        })),
        Question::new(
            "cash/second-month-without-an-amount",
            text!("3月的一行没有现金数额，现金算不出：90.00 × 0.9000 = 81.00", "the line of March has no cash, and the cash is open: 90.00 × 0.9000 = 81.00"),
            "20.10",
            made_up(&[json!({ "in_force_to": "2026-02-28", "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") }), json!({ "in_force_from": "2026-03-01", "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/period/enddate", json!("2026-03-31")), ("/setl_time", json!("2026-04-01 10:00:00"))])
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .gives(["90.00", "81.00", "9.00"]),
        Question::new(
            "cash/second-month-about",
            text!("3月的数额只是约数，现金算不出：90.00 × 0.9000 = 81.00", "the amount of March is approximate, and the cash is open: 90.00 × 0.9000 = 81.00"),
            "20.10",
            made_up(&[json!({ "in_force_to": "2026-02-28", "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") }), json!({ "in_force_from": "2026-03-01", "cash_month": json!({ "value": "600.00", "bound": "about", "source": "样例文件", "confidence": "stated" }), "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/period/enddate", json!("2026-03-31")), ("/setl_time", json!("2026-04-01 10:00:00"))])
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .gives(["90.00", "81.00", "9.00"]),
    ]
}

/// Whether a supplement applies.
fn supplements() -> Vec<Value> {
    vec![
        Question::new(
            "cash/supplement",
            text!("已满6个月：500.00 + 80.00 = 580.00", "after 6 months: 500.00 + 80.00 = 580.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "cash_month": figure("80.00") }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "served_months": 6 }))
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "580.00",
        })),
        Question::new(
            "cash/supplement-a-month-early",
            text!("未满6个月：500.00", "before 6 months: 500.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "cash_month": figure("80.00") }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "served_months": 5 }))
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "500.00",
        })),
        Question::new(
            "cash/supplement-of-two-months",
            text!("加发按月：(500.00 + 80.00) + (600.00 + 80.00) = 1260.00", "a supplement every month: (500.00 + 80.00) + (600.00 + 80.00) = 1260.00"),
            "20.10",
            made_up(&[json!({ "in_force_to": "2026-02-28", "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") }), json!({ "in_force_from": "2026-03-01", "cash_month": figure("600.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "cash_month": figure("80.00") }))]))]),
        )
        .edit(&[("/period/enddate", json!("2026-03-31")), ("/setl_time", json!("2026-04-01 10:00:00"))])
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "served_months": 6 }))
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "1260.00",
        })),
        Question::new(
            "cash/supplement-and-months-not-stated",
            text!("没有写明已享受月数，现金算不出：90.00 × 0.9000 = 81.00", "the months served are not stated, and the cash is open: 90.00 × 0.9000 = 81.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "cash_month": figure("80.00") }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .gives(["90.00", "81.00", "9.00"]),
        Question::new(
            "cash/supplement-of-employees",
            text!("加发只给职工，险种只写410，现金算不出：90.00 × 0.9000 = 81.00", "the supplement is for employees, 410 does not tell, and the cash is open: 90.00 × 0.9000 = 81.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "insutypes": ["310"], "after_months": 6, "cash_month": figure("80.00") }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "served_months": 9 }))
        .gives(["90.00", "81.00", "9.00"]),
        Question::new(
            "cash/supplement-not-for-the-months",
            text!("月数不符，险种看不看得出都一样：500.00", "the months rule it out, whether the insurance can be told or not: 500.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "insutypes": ["310"], "after_months": 6, "cash_month": figure("80.00") }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "served_months": 5 }))
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "500.00",
        })),
        Question::new(
            "cash/two-supplements-apply",
            text!("适用的加发不止一行，现金算不出：90.00 × 0.9000 = 81.00", "two supplements apply, and the cash is open: 90.00 × 0.9000 = 81.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "cash_month": figure("80.00") })), sourced(json!({ "after_months": 8, "cash_month": figure("30.00") }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "served_months": 9 }))
        .gives(["90.00", "81.00", "9.00"]),
        Question::new(
            "cash/one-supplement-after-the-other",
            text!("满8个月只适用第二行：500.00 + 30.00 = 530.00", "after 8 months only the second applies: 500.00 + 30.00 = 530.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "to_months": 8, "after_months": 6, "cash_month": figure("80.00") })), sourced(json!({ "after_months": 8, "cash_month": figure("30.00") }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "served_months": 8 }))
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "530.00",
        })),
        Question::new(
            "cash/supplement-of-hours-alone",
            text!("加发只有工时，与现金无关，不看月数：500.00", "a supplement of hours alone is nothing for cash, and the months do not matter: 500.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "500.00",
        })),
        Question::new(
            "cash/supplement-about",
            text!("加发的数额只是约数，现金算不出：90.00 × 0.9000 = 81.00", "the amount of the supplement is approximate, and the cash is open: 90.00 × 0.9000 = 81.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "cash_month": json!({ "value": "80.00", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]))]),
        )
        .edit(&[("/cash_benefit_amt", json!("500.00"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "served_months": 6 }))
        .gives(["90.00", "81.00", "9.00"]),
        Question::new(
            "cash/supplement-not-chosen",
            text!("没有填写现金待遇，不看加发：500.00", "no cash is stated, and no supplement is looked at: 500.00"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "cash_month": figure("80.00") }))]))]),
        )
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .tells(&json!({
            "inscp_scp_amt": "90.00", "fund_pay_sumamt": "81.00", "psn_part_amt": "9.00", "cash_benefit_amt": "500.00",
        })),
    ]
}
