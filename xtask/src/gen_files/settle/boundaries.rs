//! Days, caps and quotas on either side, where the other files have both sides in one case.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up, sourced};

/// Every case.
pub fn all() -> Vec<Value> {
    [starts(), validity(), caps(), quotas(), deductibles(), parts(), cash()].concat()
}

/// A profile that pays everything, from such a day on.
fn beginning(start: &str) -> Value {
    let entitlement = json!({ "start": figure(start) });
    made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/entitlement", entitlement)])
}

/// Concluded on 10 February.
fn starts() -> Vec<Value> {
    let served = |id, title, start, day| {
        Question::new(id, title, "20.3", beginning(start))
            .lines(&[(day, "1.00", "visit", "20.00", "20.00")])
            .edit(&[("/assessment/concluded", json!("2026-02-10"))])
    };
    vec![
        served(
            "boundary/start/same-day",
            text!(
                "结论当日起，2月10日作出：10日计入",
                "from the day of the conclusion, 10 February: the 10th counts"
            ),
            "same_day",
            "10",
        )
        .gives(["20.00", "20.00", "0.00"]),
        served(
            "boundary/start/day-before",
            text!(
                "结论当日起，2月10日作出：9日不计",
                "from the day of the conclusion, 10 February: the 9th does not count"
            ),
            "same_day",
            "09",
        )
        .gives(["0.00", "0.00", "20.00"]),
        served(
            "boundary/start/next-day",
            text!(
                "结论次日起，2月10日作出：11日计入",
                "from the day after, 10 February: the 11th counts"
            ),
            "next_day",
            "11",
        )
        .gives(["20.00", "20.00", "0.00"]),
        served(
            "boundary/start/not-the-same-day",
            text!(
                "结论次日起，2月10日作出：10日不计",
                "from the day after, 10 February: the 10th does not count"
            ),
            "next_day",
            "10",
        )
        .gives(["0.00", "0.00", "20.00"]),
    ]
}

/// Valid from 3 to 27 February.
fn validity() -> Vec<Value> {
    let served = |id, title, day| {
        let all = made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[]);
        let validity = json!({ "begndate": "2026-02-03", "enddate": "2026-02-27" });
        Question::new(id, title, "20.3", all)
            .lines(&[(day, "1.00", "visit", "20.00", "20.00")])
            .edit(&[("/assessment/validity", validity)])
    };
    vec![
        served(
            "boundary/validity/first-day",
            text!("结论有效期首日计入", "the first day of the validity counts"),
            "03",
        )
        .gives(["20.00", "20.00", "0.00"]),
        served(
            "boundary/validity/day-before",
            text!("结论有效期前一日不计", "the day before the validity does not count"),
            "02",
        )
        .gives(["0.00", "0.00", "20.00"]),
        served(
            "boundary/validity/last-day",
            text!("结论有效期末日计入", "the last day of the validity counts"),
            "27",
        )
        .gives(["20.00", "20.00", "0.00"]),
        served(
            "boundary/validity/day-after",
            text!("结论有效期次日不计", "the day after the validity does not count"),
            "28",
        )
        .gives(["0.00", "0.00", "20.00"]),
    ]
}

/// Caps of a day and of a year.
fn caps() -> Vec<Value> {
    let ratio = || figure("0.9000");
    let day = || made_up(&[json!({ "cap_day": figure("50.00"), "fund_ratio": ratio() })], &[]);
    let year = |id, title| {
        let capped = json!({ "cap_year": figure("1000.00"), "fund_ratio": ratio() });
        Question::new(id, title, "20.6", made_up(&[capped], &[]))
    };
    let new_year = |id, title, time| {
        year(id, title)
            .edit(&[
                ("/period", json!({ "begndate": "2026-12-01", "enddate": "2027-01-31" })),
                ("/setl_time", json!("2027-02-01 10:00:00")),
            ])
            .lines(&[(time, "1.00", "visit", "100.00", "100.00")])
            .paid(json!({ "year_inscp_scp_amt": "1000.00" }))
    };
    let visits = [("2026-02-03 09:00:00", "1.00", "visit", "30.00", "30.00")];
    let visits = |more| [visits[0], ("2026-02-03 15:00:00", "1.00", "visit", more, more)];
    vec![
        Question::new("boundary/cap-day/at", text!("日限额50.00，恰好：50.00 × 0.9000 = 45.00，个人5.00", "cap 50.00 a day, just there: 50.00 × 0.9000 = 45.00, the person 5.00"), "20.6", day())
            .lines(&visits("20.00"))
            .gives(["50.00", "45.00", "5.00"]),
        Question::new("boundary/cap-day/above", text!("日限额50.00，高一分：计入50.00，× 0.9000 = 45.00，个人5.01", "cap 50.00 a day, one fen above: 50.00 count, × 0.9000 = 45.00, the person 5.01"), "20.6", day())
            .lines(&visits("20.01"))
            .gives(["50.00", "45.00", "5.01"]),
        year("boundary/cap-year/at", text!("年限额1000.00，已计入900.00：余100.00，× 0.9000 = 90.00，个人10.00", "cap 1000.00 a year, 900.00 before: 100.00 are left, × 0.9000 = 90.00, the person 10.00"))
            .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
            .paid(json!({ "year_inscp_scp_amt": "900.00" }))
            .gives(["100.00", "90.00", "10.00"]),
        year("boundary/cap-year/above", text!("年限额1000.00，已计入900.01：余99.99，× 0.9000 = 89.991，得89.99，个人10.01", "cap 1000.00 a year, 900.01 before: 99.99 are left, × 0.9000 = 89.991 gives 89.99, the person 10.01"))
            .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
            .paid(json!({ "year_inscp_scp_amt": "900.01" }))
            .gives(["99.99", "89.99", "10.01"]),
        new_year("boundary/new-year/last-second", text!("年限额已用完：12月31日最后一秒仍属2026年", "the year is used up: the last second of 31 December is of 2026"), "2026-12-31 23:59:59")
            .gives(["0.00", "0.00", "100.00"]),
        new_year("boundary/new-year/first-second", text!("1月1日第一秒属2027年：100.00 × 0.9000 = 90.00，个人10.00", "the first second of 1 January is of 2027: 100.00 × 0.9000 = 90.00, the person 10.00"), "2027-01-01 00:00:00")
            .gives(["100.00", "90.00", "10.00"]),
    ]
}

/// Two visits a month.
fn quotas() -> Vec<Value> {
    let served = |id, title, count| {
        let quota = figure(json!({ "count": 2, "unit": "visit", "period": "month" }));
        let line = json!({ "quota": quota, "fund_ratio": figure("1.0000") });
        Question::new(id, title, "20.4", made_up(&[line], &[])).lines(&[(
            "03",
            count,
            "visit",
            "10.00",
            if count == "2.00" { "20.00" } else { "20.10" },
        )])
    };
    vec![
        served(
            "boundary/quota/at",
            text!("每月2次，恰好2.00次：20.00", "2 a month, just 2.00: 20.00"),
            "2.00",
        )
        .gives(["20.00", "20.00", "0.00"]),
        served(
            "boundary/quota/above",
            text!(
                "每月2次，2.01次：20.10 × 2.00 / 2.01 = 20.00，个人0.10",
                "2 a month, 2.01: 20.10 × 2.00 / 2.01 = 20.00, the person 0.10"
            ),
            "2.01",
        )
        .gives(["20.00", "20.00", "0.10"]),
    ]
}

/// A deductible of 100.00.
fn deductibles() -> Vec<Value> {
    let profile = || {
        let entitlement = json!({ "deductible": figure("100.00") });
        made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/entitlement", entitlement)])
    };
    let billed = |id, title, amount| {
        Question::new(id, title, "20.7", profile())
            .lines(&[("03", "1.00", "visit", amount, amount)])
    };
    let before = |id, title, amount| {
        billed(id, title, "250.00").paid(json!({ "year_inscp_scp_amt": amount }))
    };
    vec![
        billed(
            "boundary/deductible/reached",
            text!(
                "恰好起付标准100.00：基金不支付",
                "just the deductible of 100.00: the fund pays nothing"
            ),
            "100.00",
        )
        .gives(["100.00", "0.00", "100.00"]),
        billed(
            "boundary/deductible/one-fen-over",
            text!(
                "超过起付标准一分：基金支付0.01",
                "one fen over the deductible: the fund pays 0.01"
            ),
            "100.01",
        )
        .gives(["100.01", "0.01", "100.00"]),
        before(
            "boundary/deductible/met",
            text!(
                "本年已计入100.00，起付标准恰好已满：250.00",
                "100.00 counted this year, the deductible is just met: 250.00"
            ),
            "100.00",
        )
        .gives(["250.00", "250.00", "0.00"]),
        before(
            "boundary/deductible/one-fen-short",
            text!(
                "本年已计入99.99，还差0.01：249.99，个人0.01",
                "99.99 counted this year, 0.01 is left: 249.99, the person 0.01"
            ),
            "99.99",
        )
        .gives(["250.00", "249.99", "0.01"]),
    ]
}

/// Fund and institution together against the total.
fn parts() -> Vec<Value> {
    let borne = |id, title, amount| {
        Question::new(id, title, "20.7", made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[]))
            .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
            .edit(&[("/hosp_part_amt", json!(amount))])
    };
    vec![
        borne("boundary/institution/the-rest", text!("基金90.00，机构负担其余10.00：个人0.00", "the fund 90.00, the institution the other 10.00: the person 0.00"), "10.00")
            .gives(["100.00", "90.00", "0.00"]),
        borne("boundary/institution/one-fen-more", text!("基金90.00，机构10.01，超过总额：个人负担算不出", "the fund 90.00, the institution 10.01, more than the total: the personal part is open"), "10.01")
            .tells(&json!({
                "inscp_scp_amt": "100.00", "fund_pay_sumamt": "90.00", "absent": ["psn_part_amt"],
            })),
    ]
}

/// Cash of whole months, and the month in which one supplement follows another.
fn cash() -> Vec<Value> {
    let line = json!({ "cash_month": figure("750.00"), "fund_ratio": figure("0.9000") });
    let supplements = json!([
        sourced(json!({ "to_months": 8, "after_months": 6, "cash_month": figure("80.00") })),
        sourced(json!({ "after_months": 8, "cash_month": figure("30.00") })),
    ]);
    let supplemented = |id, title, months: u32| {
        let line = json!({ "cash_month": figure("500.00"), "fund_ratio": figure("0.9000") });
        let profile = made_up(&[line], &[("/supplements", supplements.clone())]);
        Question::new(id, title, "20.10", profile)
            .edit(&[("/cash_benefit_amt", json!("500.00"))])
            .lines(&[("03", "1.00", "visit", "90.00", "90.00")])
            .paid(json!({ "served_months": months }))
    };
    let told = |[covered, fund, person, cash]: [&str; 4]| {
        json!({
            "inscp_scp_amt": covered, "fund_pay_sumamt": fund, "psn_part_amt": person,
            "cash_benefit_amt": cash,
        })
    };
    vec![
        Question::new(
            "boundary/cash/whole-month",
            text!(
                "整月，2月1日至28日：现金750.00；100.00 × 0.9000 = 90.00",
                "a whole month, 1 to 28 February: cash 750.00; 100.00 × 0.9000 = 90.00"
            ),
            "20.10",
            made_up(&[line], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .tells(&told(["100.00", "90.00", "10.00", "750.00"])),
        supplemented(
            "boundary/cash/seven-months",
            text!(
                "满6个月、不满8个月，7个月：500.00 + 80.00 = 580.00",
                "after 6 and before 8 months, 7: 500.00 + 80.00 = 580.00"
            ),
            7,
        )
        .tells(&told(["90.00", "81.00", "9.00", "580.00"])),
    ]
}
