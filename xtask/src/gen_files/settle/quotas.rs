//! Quotas: their times, their order, what is used and carried over.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up, sourced};

/// Every case.
pub fn all() -> Vec<Value> {
    [quotas(), supplements()].concat()
}

/// Quotas.
fn quotas() -> Vec<Value> {
    vec![
        Question::new(
            "quotas/day",
            text!("每日1次：同日2次计1次，共2次20.00", "1 a day: of two on a day counts one, 20.00 together"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "visit", "period": "day" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-03 15:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .gives(["20.00", "20.00", "10.00"]),
        Question::new(
            "quotas/week-begins-on-monday",
            text!("每周1次，周日和周一各计1次：2月8日为周日", "1 a week: Sunday 8 February and Monday the 9th count each"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "visit", "period": "week" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-08 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-09 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-15 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .gives(["20.00", "20.00", "10.00"]),
        Question::new(
            "quotas/month",
            text!("每月2次：3次计2次", "2 a month: of three count two"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-05 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .gives(["20.00", "20.00", "10.00"]),
        Question::new(
            "quotas/year",
            text!("每年2次，本年已用1次：3次计1次", "2 a year, one used: of three counts one"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "year" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-05 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .paid(json!({ "quota_used": "1.00" }))
        .gives(["10.00", "10.00", "20.00"]),
        Question::new(
            "quotas/order-of-time",
            text!("按时间先后，不按文书次序：先发生的15.00计入", "the earlier in time counts, not the earlier in the document: 15.00"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-20 09:00:00", "1.00", "visit", "10.00", "10.00"), ("05", "1.00", "visit", "15.00", "15.00")])
        .gives(["15.00", "15.00", "10.00"]),
        Question::new(
            "quotas/same-time",
            text!("时间相同的，按文书次序：10.00计入", "at the same time the order of the document counts: 10.00"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-05 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-05 09:00:00", "1.00", "visit", "15.00", "15.00")])
        .gives(["10.00", "10.00", "15.00"]),
        Question::new(
            "quotas/part-of-a-line",
            text!("定额2小时：1.50小时全计，1.50小时计0.50：90.00 + 90.00 × 0.50 / 1.50 = 120.00", "2 hours: 1.50 count, and 0.50 of 1.50: 90.00 + 90.00 × 0.50 / 1.50 = 120.00"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "hour", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("03", "1.50", "hour", "60.00", "90.00"), ("04", "1.50", "hour", "60.00", "90.00")])
        .gives(["120.00", "120.00", "60.00"]),
        Question::new(
            "quotas/part-rounded",
            text!("部分计入舍入到分：100.00 × 1.00 / 3.00 = 33.333…，得33.33", "a part is rounded to the fen: 100.00 × 1.00 / 3.00 = 33.333… gives 33.33"),
            "20.8",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("03", "3.00", "hour", "33.33", "100.00")])
        .gives(["33.33", "33.33", "66.67"]),
        Question::new(
            "quotas/out-of-scope-uses-nothing",
            text!("符合政策范围金额为0.00的行不占定额", "a line of which nothing is covered uses no quota"),
            "20.3",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "0.00", "0.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .gives(["10.00", "10.00", "0.00"]),
        Question::new(
            "quotas/used",
            text!("已用1.50：2.00 − 1.50 = 0.50，10.00 × 0.50 = 5.00", "1.50 used: 2.00 − 1.50 = 0.50, 10.00 × 0.50 = 5.00"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .paid(json!({ "quota_used": "1.50" }))
        .gives(["5.00", "5.00", "15.00"]),
        Question::new(
            "quotas/used-only-in-the-first-month",
            text!("已用只减首月：2月0次，3月2次", "what was used is taken from the first month only: none of February, two of March"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .edit(&[("/period/enddate", json!("2026-03-31"))])
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-03-01 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-03-02 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .paid(json!({ "quota_used": "2.00" }))
        .gives(["20.00", "20.00", "10.00"]),
        Question::new(
            "quotas/carried-over",
            text!("可以结转，结转1次：2 + 1 = 3次", "carried over: 2 + 1 = 3 count"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "month", "carry_over": "1" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-05 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-06 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .paid(json!({ "quota_carried": "1.00" }))
        .gives(["30.00", "30.00", "10.00"]),
        Question::new(
            "quotas/not-carried-over",
            text!("不可结转：2次", "not carried over: 2 count"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "month", "carry_over": "0" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-05 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-06 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .paid(json!({ "quota_carried": "1.00" }))
        .gives(["20.00", "20.00", "20.00"]),
        Question::new(
            "quotas/carrying-over-not-known",
            text!("可否结转不知道，而有结转", "whether it is carried over is not known, and something is"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-05 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-06 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .paid(json!({ "quota_carried": "1.00" }))
        .gives_nothing(),
        Question::new(
            "quotas/other-unit",
            text!("定额按次，明细按小时，不换算", "a quota of visits and lines of hours are not converted"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("03", "1.00", "hour", "60.00", "60.00")])
        .gives_nothing(),
        Question::new(
            "quotas/then-the-cap",
            text!("先定额后限额：3次计2次20.00，月限额15.00计15.00", "the quota first, then the cap: of three visits two, 20.00, of which 15.00 within the cap"),
            "20.6",
            made_up(&[json!({ "quota": figure(json!({ "count": 2, "unit": "visit", "period": "month" })), "cap_month": figure("15.00"), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("2026-02-03 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-04 09:00:00", "1.00", "visit", "10.00", "10.00"), ("2026-02-05 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .gives(["15.00", "15.00", "15.00"]),
        Question::new(
            "quotas/outside-the-validity",
            text!("结论有效期自2月1日起，此前的不计入", "what was before the validity from 1 February does not count"),
            "20.3",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "visit", "period": "month" })), "fund_ratio": figure("1.0000") })], &[]),
        )
        .edit(&[("/period/begndate", json!("2026-01-01"))])
        .lines(&[("2026-01-31 23:59:59", "1.00", "visit", "10.00", "10.00"), ("2026-02-01 09:00:00", "1.00", "visit", "10.00", "10.00")])
        .gives(["10.00", "10.00", "10.00"]),
    ]
}

/// Which supplement comes on top.
fn supplements() -> Vec<Value> {
    vec![
        Question::new(
            "quotas/supplement-of-cash-alone",
            text!("加发只有现金，与工时无关，不看月数：定额1小时，90.00 × 1.00 / 1.50 = 60.00，× 0.9000 = 54.00，个人36.00", "a supplement of cash alone is nothing for hours, and the months do not matter: of 1 hour 90.00 × 1.00 / 1.50 = 60.00 count, × 0.9000 = 54.00, the person 36.00"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "cash_month": figure("80.00") }))]))]),
        )
        .lines(&[("03", "1.50", "hour", "60.00", "90.00")])
        .gives(["60.00", "54.00", "36.00"]),
        Question::new(
            "quotas/supplement-not-for-the-months",
            text!("月数不符，险种看不看得出都一样：60.00 × 0.9000 = 54.00，个人36.00", "the months rule it out, whether the insurance can be told or not: 60.00 × 0.9000 = 54.00, the person 36.00"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "insutypes": ["310"], "after_months": 6, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) }))]))]),
        )
        .lines(&[("03", "1.50", "hour", "60.00", "90.00")])
        .paid(json!({ "served_months": 5 }))
        .gives(["60.00", "54.00", "36.00"]),
        Question::new(
            "quotas/supplement-of-employees",
            text!("加发只给职工，险种只写410，看不出", "the supplement is for employees, and 410 does not tell"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "insutypes": ["310"], "after_months": 6, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) }))]))]),
        )
        .lines(&[("03", "1.50", "hour", "60.00", "90.00")])
        .paid(json!({ "served_months": 6 }))
        .gives_nothing(),
        Question::new(
            "quotas/two-supplements-apply",
            text!("适用的加发不止一行", "two supplements apply"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) })), sourced(json!({ "after_months": 8, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) }))]))]),
        )
        .lines(&[("03", "1.50", "hour", "60.00", "90.00")])
        .paid(json!({ "served_months": 9 }))
        .gives_nothing(),
        Question::new(
            "quotas/one-of-two-supplements-applies",
            text!("满6个月、不满8个月只适用第一行：1.00 + 0.50小时全计，90.00 × 0.9000 = 81.00，个人9.00", "after 6 and before 8 months only the first applies: 1.00 + 0.50 hours count in full, 90.00 × 0.9000 = 81.00, the person 9.00"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 6, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) })), sourced(json!({ "after_months": 8, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) }))]))]),
        )
        .lines(&[("03", "1.50", "hour", "60.00", "90.00")])
        .paid(json!({ "served_months": 7 }))
        .gives(["90.00", "81.00", "9.00"]),
    ]
}
