//! Limits for a visit, an hour, an item, a bed-day, a day, a month.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up};

/// Every case.
pub fn all() -> Vec<Value> {
    [units()].concat()
}

/// Units.
fn units() -> Vec<Value> {
    vec![
        Question::new(
            "units/hour-at-the-cap",
            text!("每小时60.00，1.50小时恰为90.00：× 0.9000 = 81.00，个人9.00", "60.00 an hour, 1.50 hours at just 90.00: × 0.9000 = 81.00, the person 9.00"),
            "20.5",
            made_up(&[json!({ "unit": "hour", "cap_unit": figure("60.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.50", "hour", "60.00", "90.00")])
        .gives(["90.00", "81.00", "9.00"]),
        Question::new(
            "units/hour-one-fen-above",
            text!("90.01计90.00：× 0.9000 = 81.00，个人9.01", "of 90.01 count 90.00: × 0.9000 = 81.00, the person 9.01"),
            "20.5",
            made_up(&[json!({ "unit": "hour", "cap_unit": figure("60.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.50", "hour", "60.01", "90.01")])
        .gives(["90.00", "81.00", "9.01"]),
        Question::new(
            "units/visit-price",
            text!("单价50.00：2次 × 55.00 = 110.00计100.00，× 0.9000 = 90.00，个人20.00", "price 50.00: of 2 visits × 55.00 = 110.00 count 100.00, × 0.9000 = 90.00, the person 20.00"),
            "20.5",
            made_up(&[json!({ "unit": "visit", "price": figure("50.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "2.00", "visit", "55.00", "110.00")])
        .gives(["100.00", "90.00", "20.00"]),
        Question::new(
            "units/item",
            text!("每项20.00：3项 × 25.00 = 75.00计60.00，× 0.9000 = 54.00，个人21.00", "20.00 an item: of 3 × 25.00 = 75.00 count 60.00, × 0.9000 = 54.00, the person 21.00"),
            "20.5",
            made_up(&[json!({ "unit": "item", "cap_unit": figure("20.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "3.00", "item", "25.00", "75.00")])
        .gives(["60.00", "54.00", "21.00"]),
        Question::new(
            "units/no-set-off",
            text!("各行分别比较，低的不抵高的：55.00计50.00，45.00照计，共95.00 × 0.9000 = 85.50，个人14.50", "lines are compared one by one, the low does not make up for the high: 50.00 of 55.00, and 45.00, 95.00 × 0.9000 = 85.50, the person 14.50"),
            "20.5",
            made_up(&[json!({ "unit": "visit", "cap_unit": figure("50.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "55.00", "55.00"), ("04", "1.00", "visit", "45.00", "45.00")])
        .gives(["95.00", "85.50", "14.50"]),
        Question::new(
            "units/bed-day-is-a-day",
            text!("床日与日同样计：2日 × 70.00 = 140.00计120.00，× 0.9000 = 108.00，个人32.00", "a bed-day is a day: of 2 × 70.00 = 140.00 count 120.00, × 0.9000 = 108.00, the person 32.00"),
            "20.3",
            made_up(&[json!({ "unit": "bed_day", "cap_unit": figure("60.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "2.00", "day", "70.00", "140.00")])
        .gives(["120.00", "108.00", "32.00"]),
        Question::new(
            "units/month-of-visits",
            text!("按月的限额，按次的明细按自然月合计：60.00 + 60.00计100.00，× 0.9000 = 90.00，个人30.00", "a cap for a month, visits of one month together: of 60.00 + 60.00 count 100.00, × 0.9000 = 90.00, the person 30.00"),
            "20.5",
            made_up(&[json!({ "unit": "month", "cap_unit": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "60.00", "60.00"), ("20", "1.00", "visit", "60.00", "60.00")])
        .gives(["100.00", "90.00", "30.00"]),
        Question::new(
            "units/two-months-on-a-line",
            text!("一行两个月：250.00计100.00 × 2 = 200.00，× 0.9000 = 180.00，个人70.00", "a line of two months: of 250.00 count 100.00 × 2 = 200.00, × 0.9000 = 180.00, the person 70.00"),
            "20.5",
            made_up(&[json!({ "unit": "month", "cap_unit": figure("100.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("28", "2.00", "month", "125.00", "250.00")])
        .gives(["200.00", "180.00", "70.00"]),
        Question::new(
            "units/fixed-amount-with-a-ratio",
            text!("定额标准有支付比例：50.00 × 2 = 100.00，× 0.9000 = 90.00，个人30.00", "a fixed amount with a ratio: 50.00 × 2 = 100.00, × 0.9000 = 90.00, the person 30.00"),
            "20.7",
            made_up(&[json!({ "unit": "day", "fixed_amount": figure("50.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "2.00", "day", "60.00", "120.00")])
        .gives(["100.00", "90.00", "30.00"]),
        Question::new(
            "units/fixed-amount-in-full",
            text!("定额标准没有支付比例：50.00 × 2 = 100.00全额支付，个人20.00", "a fixed amount without a ratio: 50.00 × 2 = 100.00 in full, the person 20.00"),
            "20.7",
            made_up(&[json!({ "unit": "day", "fixed_amount": figure("50.00") })], &[]),
        )
        .lines(&[("03", "2.00", "day", "60.00", "120.00")])
        .gives(["100.00", "100.00", "20.00"]),
        Question::new(
            "units/base-in-full",
            text!("基数1000.00 × 0.3333 = 333.30，全额支付，个人66.70", "base 1000.00 × 0.3333 = 333.30, paid in full, the person 66.70"),
            "20.7",
            made_up(&[json!({ "unit": "month", "base_amount": figure("1000.00"), "base_ratio": figure("0.3333") })], &[]),
        )
        .lines(&[("28", "1.00", "month", "400.00", "400.00")])
        .gives(["333.30", "333.30", "66.70"]),
        Question::new(
            "units/count-times-cap-rounded",
            text!("0.33小时 × 0.50 = 0.165，得0.17；0.20计0.17，× 1.0000 = 0.17，个人0.03", "0.33 hours × 0.50 = 0.165 gives 0.17; of 0.20 count 0.17, × 1.0000 = 0.17, the person 0.03"),
            "20.8",
            made_up(&[json!({ "unit": "hour", "cap_unit": figure("0.50"), "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("03", "0.33", "hour", "0.60", "0.20")])
        .gives(["0.17", "0.17", "0.03"]),
        Question::new(
            "units/visit-under-a-cap-for-an-hour",
            text!("按小时的限额，明细有按次的，算不出", "a cap for an hour and a line for a visit leave all open"),
            "20.5",
            made_up(&[json!({ "unit": "hour", "cap_unit": figure("60.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "hour", "60.00", "60.00"), ("04", "1.00", "visit", "60.00", "60.00")])
        .gives_nothing(),
    ]
}
