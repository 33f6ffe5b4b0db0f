//! Caps at, below and above; what was used before; deductibles.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up};

/// Every case.
pub fn all() -> Vec<Value> {
    [caps(), before_in_part(), deductibles(), open_deductibles()].concat()
}

/// Caps.
fn caps() -> Vec<Value> {
    vec![
        Question::new(
            "caps/month/below",
            text!("月限额100.00，低一分：99.99 × 0.9000 = 89.991，得89.99", "cap 100.00 a month, one fen below: 99.99 × 0.9000 = 89.991 gives 89.99"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00"), ("20", "1.00", "visit", "49.99", "49.99")])
        .gives(["99.99", "89.99", "10.00"]),
        Question::new(
            "caps/month/at",
            text!("月限额100.00，恰好：100.00 × 0.9000 = 90.00", "cap 100.00 a month, just there: 100.00 × 0.9000 = 90.00"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00"), ("20", "1.00", "visit", "50.00", "50.00")])
        .gives(["100.00", "90.00", "10.00"]),
        Question::new(
            "caps/month/above",
            text!("月限额100.00，高一分：计入100.00，× 0.9000 = 90.00，个人10.01", "cap 100.00 a month, one fen above: 100.00 count, × 0.9000 = 90.00, the person 10.01"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00"), ("20", "1.00", "visit", "50.01", "50.01")])
        .gives(["100.00", "90.00", "10.01"]),
        Question::new(
            "caps/month/used-up",
            text!("本月已计入100.00：不再计入", "100.00 counted before: nothing more counts"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00")])
        .paid(json!({ "month_inscp_scp_amt": "100.00" }))
        .gives(["0.00", "0.00", "50.00"]),
        Question::new(
            "caps/month/more-than-used-up",
            text!("本月已计入超过限额：不再计入", "more than the cap counted before: nothing more counts"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00")])
        .paid(json!({ "month_inscp_scp_amt": "100.01" }))
        .gives(["0.00", "0.00", "50.00"]),
        Question::new(
            "caps/month/stated-in-the-settlement",
            text!("累计写在结算中：余0.01，× 0.9000 = 0.009，得0.01", "what was before stands in the settlement: 0.01 is left, × 0.9000 = 0.009 gives 0.01"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00")])
        .edit(&[("/accumulated", json!({ "month_inscp_scp_amt": "99.99" }))])
        .gives(["0.01", "0.01", "49.99"]),
        Question::new(
            "caps/month/given-comes-first",
            text!("另给的累计代替结算中的：余100.00", "what is given takes the place of what the settlement says: 100.00 are left"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00")])
        .edit(&[("/accumulated", json!({ "month_inscp_scp_amt": "99.99" }))])
        .paid(json!({}))
        .gives(["50.00", "45.00", "5.00"]),
        Question::new(
            "caps/month/two-months",
            text!("跨月：2月已计入60.00余40.00，3月100.00；70.00计40.00，120.00计100.00，共140.00 × 0.9000 = 126.00，个人64.00", "two months: 40.00 are left of February, 100.00 of March; of 70.00 count 40.00, of 120.00 count 100.00, 140.00 × 0.9000 = 126.00, the person 64.00"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/period/enddate", json!("2026-03-31")), ("/setl_time", json!("2026-04-01 10:00:00"))])
        .lines(&[("28", "1.00", "visit", "70.00", "70.00"), ("2026-03-01 00:00:00", "1.00", "visit", "120.00", "120.00")])
        .paid(json!({ "month_inscp_scp_amt": "60.00" }))
        .gives(["140.00", "126.00", "64.00"]),
        Question::new(
            "caps/month/only-the-fund-part-stated",
            text!("只写了基金支付，符合政策范围金额不知道", "only the fund part is stated: what counted before is not known"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00")])
        .paid(json!({ "month_fund_pay_amt": "90.00" }))
        .gives_nothing(),
        Question::new(
            "caps/year/left",
            text!("年限额1000.00，已计入950.00：余50.00，× 0.9000 = 45.00，个人55.00", "cap 1000.00 a year, 950.00 before: 50.00 are left, × 0.9000 = 45.00, the person 55.00"),
            "20.6",
            made_up(&[json!({ "cap_year": figure("1000.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .paid(json!({ "year_inscp_scp_amt": "950.00" }))
        .gives(["50.00", "45.00", "55.00"]),
        Question::new(
            "caps/year/new-year",
            text!("跨年：2026年已用完，2027年重新计", "over the turn of the year: 2026 is used up, 2027 begins anew"),
            "20.6",
            made_up(&[json!({ "cap_year": figure("1000.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/period", json!({ "begndate": "2026-12-01", "enddate": "2027-01-31" })), ("/setl_time", json!("2027-02-01 10:00:00"))])
        .lines(&[("2026-12-31 23:59:59", "1.00", "visit", "100.00", "100.00"), ("2027-01-01 00:00:00", "1.00", "visit", "100.00", "100.00")])
        .paid(json!({ "year_inscp_scp_amt": "1000.00" }))
        .gives(["100.00", "90.00", "110.00"]),
        Question::new(
            "caps/year/month-comes-first",
            text!("月限额100.00在先，年余额80.00在后：150.00计100.00再计80.00，× 0.9000 = 72.00，个人78.00", "the month comes first, then the year of which 80.00 are left: of 150.00 count 100.00, then 80.00, × 0.9000 = 72.00, the person 78.00"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "cap_year": figure("1000.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "150.00", "150.00")])
        .paid(json!({ "year_inscp_scp_amt": "920.00" }))
        .gives(["80.00", "72.00", "78.00"]),
        Question::new(
            "caps/day/two-visits",
            text!("日限额50.00：30.00 + 20.01计50.00，次日50.00照计，共100.00 × 0.9000 = 90.00，个人10.01", "cap 50.00 a day: 30.00 + 20.01 count 50.00, the next day 50.00, 100.00 × 0.9000 = 90.00, the person 10.01"),
            "20.6",
            made_up(&[json!({ "cap_day": figure("50.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "30.00", "30.00"), ("2026-02-03 15:00:00", "1.00", "visit", "20.01", "20.01"), ("04", "1.00", "visit", "50.00", "50.00")])
        .gives(["100.00", "90.00", "10.01"]),
        Question::new(
            "caps/day/several-days-on-a-line",
            text!("一行多日：3日 × 60.00 = 180.00，计50.00 × 3 = 150.00，× 0.9000 = 135.00，个人45.00", "a line of several days: 3 × 60.00 = 180.00, of which count 50.00 × 3 = 150.00, × 0.9000 = 135.00, the person 45.00"),
            "20.6",
            made_up(&[json!({ "cap_day": figure("50.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("05", "3.00", "day", "60.00", "180.00")])
        .gives(["150.00", "135.00", "45.00"]),
    ]
}

/// What was before is known in part, and the order of benefit lines.
fn before_in_part() -> Vec<Value> {
    vec![
        Question::new(
            "caps/month/fund-part-of-nothing-stated",
            text!("本月只写了基金支付0.00，符合政策范围金额不知道", "of the month only a fund part of 0.00 is stated: what counted before is not known"),
            "20.6",
            made_up(&[json!({ "cap_month": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00")])
        .paid(json!({ "month_fund_pay_amt": "0.00" }))
        .gives_nothing(),
        Question::new(
            "caps/month/later-line-first-in-the-profile",
            text!("按时间先后：14日60.00先计，15日余40.00，60.00 × 0.8000 + 40.00 × 0.9000 = 84.00，个人76.00", "in the order of time: 60.00 of the 14th come first, 40.00 are left for the 15th, 60.00 × 0.8000 + 40.00 × 0.9000 = 84.00, the person 76.00"),
            "20.2",
            made_up(&[json!({ "in_force_from": "2026-02-15", "fund_ratio": figure("0.9000"), "cap_month": figure("100.00") }), json!({ "in_force_to": "2026-02-14", "fund_ratio": figure("0.8000"), "cap_month": figure("100.00") })], &[]),
        )
        .lines(&[("14", "1.00", "visit", "60.00", "60.00"), ("15", "1.00", "visit", "100.00", "100.00")])
        .gives(["100.00", "84.00", "76.00"]),
    ]
}

/// Deductibles that leave the fund part open, and no more than that.
fn open_deductibles() -> Vec<Value> {
    vec![
        Question::new(
            "caps/deductible/two-years",
            text!("结算期间跨年：起付10.00是哪一年的算不出，符合政策范围金额仍为90.00", "over two years: of which year the deductible 10.00 is taken is open, and 90.00 are covered all the same"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/entitlement", json!({ "deductible": figure("10.00") }))]),
        )
        .edit(&[("/period/begndate", json!("2025-12-15"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .covers("90.00"),
        Question::new(
            "caps/deductible/two-years-of-nothing",
            text!("结算期间跨年，起付0.00视同没有：90.00 × 0.9000 = 81.00，个人9.00", "over two years, and a deductible of 0.00 is none: 90.00 × 0.9000 = 81.00, the person 9.00"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/entitlement", json!({ "deductible": figure("0.00") }))]),
        )
        .edit(&[("/period/begndate", json!("2025-12-15"))])
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .gives(["90.00", "81.00", "9.00"]),
        Question::new(
            "caps/deductible/about",
            text!("起付标准只是约数：只算得出符合政策范围金额90.00", "the deductible is approximate: only the covered amount of 90.00 is known"),
            "20.11",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/entitlement", json!({ "deductible": json!({ "value": "10.00", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]),
        )
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .covers("90.00"),
        Question::new(
            "caps/deductible/only-the-fund-part-stated",
            text!("本年只写了基金支付：起付标准余多少不知道，符合政策范围金额90.00", "of the year only the fund part is stated: what is left of the deductible is not known, 90.00 are covered"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/entitlement", json!({ "deductible": figure("10.00") }))]),
        )
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "year_fund_pay_amt": "1000.00" }))
        .covers("90.00"),
        Question::new(
            "caps/deductible/fund-part-of-nothing-stated",
            text!("本年只写了基金支付0.00：可能还在起付标准之内，余多少不知道", "of the year only a fund part of 0.00 is stated: it may be within the deductible, and what is left is not known"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/entitlement", json!({ "deductible": figure("10.00") }))]),
        )
        .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
        .paid(json!({ "year_fund_pay_amt": "0.00" }))
        .covers("90.00"),
        Question::new(
            "caps/deductible/no-line-counts",
            text!("没有明细计入，不用起付标准：11.00 × 28 = 308.00，× 0.9000 = 277.20，个人30.80", "no line counts, and no deductible is needed: 11.00 × 28 = 308.00, × 0.9000 = 277.20, the person 30.80"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/entitlement", json!({ "deductible": figure("10.00") })), ("/devices", json!({ "fund_ratio": figure("0.9000") }))]),
        )
        .edit(&[("/period/begndate", json!("2025-12-15"))])
        .devices(&[("样例护理床", 28, "11.00", "308.00")])
        .tells(&json!({
            "inscp_scp_amt": "308.00", "fund_pay_sumamt": "277.20", "psn_part_amt": "30.80", "device_fund_pay_amt": "277.20",
        })),
        Question::new(
            "caps/deductible/later-line-first-in-the-profile",
            text!("按时间先后，不按参数中的先后：(60.00 − 60.00) × 0.8000 + (100.00 − 40.00) × 0.9000 = 54.00，个人106.00", "in the order of time, not of the profile: (60.00 − 60.00) × 0.8000 + (100.00 − 40.00) × 0.9000 = 54.00, the person 106.00"),
            "20.2",
            made_up(&[json!({ "in_force_from": "2026-02-15", "fund_ratio": figure("0.9000") }), json!({ "in_force_to": "2026-02-14", "fund_ratio": figure("0.8000") })], &[("/entitlement", json!({ "deductible": figure("100.00") }))]),
        )
        .lines(&[("14", "1.00", "visit", "60.00", "60.00"), ("15", "1.00", "visit", "100.00", "100.00")])
        .gives(["160.00", "54.00", "106.00"]),
    ]
}

/// Deductibles, changes of line, the part of the institution.
fn deductibles() -> Vec<Value> {
    vec![
        Question::new(
            "caps/deductible/whole",
            text!("起付100.00：(250.00 − 100.00) × 0.8000 = 120.00，个人130.00", "deductible 100.00: (250.00 − 100.00) × 0.8000 = 120.00, the person 130.00"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.8000") })], &[("/entitlement", json!({ "deductible": figure("100.00") }))]),
        )
        .lines(&[("03", "1.00", "visit", "250.00", "250.00")])
        .gives(["250.00", "120.00", "130.00"]),
        Question::new(
            "caps/deductible/rest",
            text!("本年已计入60.00：(250.00 − 40.00) × 0.8000 = 168.00，个人82.00", "60.00 counted this year: (250.00 − 40.00) × 0.8000 = 168.00, the person 82.00"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.8000") })], &[("/entitlement", json!({ "deductible": figure("100.00") }))]),
        )
        .lines(&[("03", "1.00", "visit", "250.00", "250.00")])
        .paid(json!({ "year_inscp_scp_amt": "60.00" }))
        .gives(["250.00", "168.00", "82.00"]),
        Question::new(
            "caps/deductible/met",
            text!("本年已满：250.00 × 0.8000 = 200.00，个人50.00", "met this year: 250.00 × 0.8000 = 200.00, the person 50.00"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.8000") })], &[("/entitlement", json!({ "deductible": figure("100.00") }))]),
        )
        .lines(&[("03", "1.00", "visit", "250.00", "250.00")])
        .paid(json!({ "year_inscp_scp_amt": "100.00" }))
        .gives(["250.00", "200.00", "50.00"]),
        Question::new(
            "caps/deductible/not-reached",
            text!("不到起付标准：基金不支付", "below the deductible the fund pays nothing"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.8000") })], &[("/entitlement", json!({ "deductible": figure("100.00") }))]),
        )
        .lines(&[("03", "1.00", "visit", "99.99", "99.99")])
        .gives(["99.99", "0.00", "99.99"]),
        Question::new(
            "caps/deductible/two-benefit-lines",
            text!("起付标准只计一次：(60.00 − 60.00) × 0.8000 + (100.00 − 40.00) × 0.9000 = 54.00，个人106.00", "one deductible for both lines: (60.00 − 60.00) × 0.8000 + (100.00 − 40.00) × 0.9000 = 54.00, the person 106.00"),
            "20.7",
            made_up(&[json!({ "in_force_to": "2026-02-14", "fund_ratio": figure("0.8000") }), json!({ "in_force_from": "2026-02-15", "fund_ratio": figure("0.9000") })], &[("/entitlement", json!({ "deductible": figure("100.00") }))]),
        )
        .lines(&[("14", "1.00", "visit", "60.00", "60.00"), ("15", "1.00", "visit", "100.00", "100.00")])
        .gives(["160.00", "54.00", "106.00"]),
        Question::new(
            "caps/two-benefit-lines",
            text!("换行：100.00 × 0.8000 + 100.00 × 0.9000 = 170.00，个人30.00", "the line changes: 100.00 × 0.8000 + 100.00 × 0.9000 = 170.00, the person 30.00"),
            "20.2",
            made_up(&[json!({ "in_force_to": "2026-02-14", "fund_ratio": figure("0.8000") }), json!({ "in_force_from": "2026-02-15", "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("14", "1.00", "visit", "100.00", "100.00"), ("15", "1.00", "visit", "100.00", "100.00")])
        .gives(["200.00", "170.00", "30.00"]),
        Question::new(
            "caps/institution-bears",
            text!("机构负担10.00：200.00 × 0.8000 = 160.00，个人200.00 − 160.00 − 10.00 = 30.00", "the institution bears 10.00: 200.00 × 0.8000 = 160.00, the person 200.00 − 160.00 − 10.00 = 30.00"),
            "20.7",
            made_up(&[json!({ "fund_ratio": figure("0.8000") })], &[]),
        )
        .lines(&[("14", "1.00", "visit", "200.00", "200.00")])
        .edit(&[("/hosp_part_amt", json!("10.00"))])
        .gives(["200.00", "160.00", "30.00"]),
    ]
}
