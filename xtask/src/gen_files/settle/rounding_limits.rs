//! How far a share may be rounded, and what is open where how to round is only approximate.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up, sourced};

/// Every case.
pub fn all() -> Vec<Value> {
    [within_the_base(), about()].concat()
}

/// A share is never more than its base.
fn within_the_base() -> Vec<Value> {
    vec![
        Question::new(
            "rounding/no-more-than-the-base/up",
            text!("进一到元：89.50 × 1.0000 = 89.50，进为90.00，大于89.50，得89.50", "up to the yuan: 89.50 × 1.0000 = 89.50, up to 90.00, which is more than 89.50: 89.50"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "89.50", "89.50")])
        .gives(["89.50", "89.50", "0.00"]),
        Question::new(
            "rounding/no-more-than-the-base/half-up",
            text!("四舍五入到元：89.50 × 1.0000 = 89.50，舍入为90.00，大于89.50，得89.50", "half up to the yuan: 89.50 × 1.0000 = 89.50, rounded to 90.00, which is more than 89.50: 89.50"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/settlement", json!({ "rounding": figure("half_up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "89.50", "89.50")])
        .gives(["89.50", "89.50", "0.00"]),
        Question::new(
            "rounding/no-more-than-the-base/not-the-whole",
            text!("比例不到一：89.50 × 0.9999 = 89.49105，进为90.00，大于89.50，得89.50", "less than the whole: 89.50 × 0.9999 = 89.49105, up to 90.00, which is more than 89.50: 89.50"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.9999") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "89.50", "89.50")])
        .gives(["89.50", "89.50", "0.00"]),
        Question::new(
            "rounding/no-more-than-the-base/just-below",
            text!("进位后不大于基数：89.50 × 0.9900 = 88.605，进为89.00，个人0.50", "up, and still below the base: 89.50 × 0.9900 = 88.605, up to 89.00, the person 0.50"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.9900") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "89.50", "89.50")])
        .gives(["89.50", "89.00", "0.50"]),
        Question::new(
            "rounding/no-more-than-the-base/after-the-deductible",
            text!("基数为减去起付标准之后的：100.00 − 10.50 = 89.50，进为90.00，大于89.50，得89.50，个人10.50", "the base is what is left after the deductible: 100.00 − 10.50 = 89.50, up to 90.00, which is more than 89.50: 89.50, the person 10.50"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") })), ("/entitlement", json!({ "deductible": figure("10.50") }))]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives(["100.00", "89.50", "10.50"]),
        Question::new(
            "rounding/no-more-than-the-base/each-benefit-line",
            text!("每行待遇标准各以其基数为限：10.50 + 10.50 = 21.00，不得22.00", "each benefit line within its own base: 10.50 + 10.50 = 21.00, not 22.00"),
            "20.8",
            made_up(&[json!({ "in_force_to": "2026-02-14", "fund_ratio": figure("1.0000") }), json!({ "in_force_from": "2026-02-15", "fund_ratio": figure("1.0000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("14", "1.00", "visit", "10.50", "10.50"), ("15", "1.00", "visit", "10.50", "10.50")])
        .gives(["21.00", "21.00", "0.00"]),
        Question::new(
            "rounding/no-more-than-the-base/devices",
            text!("器具：11.05 × 28 = 309.40，进为310.00，大于309.40，得309.40", "devices: 11.05 × 28 = 309.40, up to 310.00, which is more than 309.40: 309.40"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") })), ("/devices", json!({ "fund_ratio": figure("1.0000") }))]),
        )
        .devices(&[("样例护理床", 28, "11.05", "309.40")])
        .tells(&json!({
            "inscp_scp_amt": "309.40", "fund_pay_sumamt": "309.40", "psn_part_amt": "0.00", "device_fund_pay_amt": "309.40",
        })),
        Question::new(
            "rounding/no-more-than-the-base/fourteen-digits",
            text!("14位：99999999999999.99进到元超出书写范围，以99999999999999.99为限", "fourteen digits: 99999999999999.99 up to the yuan is beyond the range, and is 99999999999999.99"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "99999999999999.99", "99999999999999.99")])
        .gives(["99999999999999.99", "99999999999999.99", "0.00"]),
    ]
}

/// How to round is only approximate.
fn about() -> Vec<Value> {
    vec![
        Question::new(
            "rounding/about/share",
            text!("舍入方式只是约数：100.00 × 0.9000恰为90.00也不算，符合政策范围金额100.00", "the mode is approximate: 100.00 × 0.9000 is not computed although it is 90.00 just so; 100.00 are covered"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": json!({ "value": "up", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .covers("100.00"),
        Question::new(
            "rounding/about/step",
            text!("舍入单位只是约数：份额不计算，符合政策范围金额3 × 60.00 = 180.00照计", "the step is approximate: the share is open, and 3 × 60.00 = 180.00 are covered"),
            "20.8",
            made_up(&[json!({ "unit": "hour", "cap_unit": figure("60.00"), "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": json!({ "value": "yuan", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]),
        )
        .lines(&[("03", "3.00", "hour", "70.00", "210.00")])
        .covers("180.00"),
        Question::new(
            "rounding/about/units-times-a-limit",
            text!("舍入方式只是约数，数量乘以限额也不算", "the mode is approximate, and units times a limit are not computed either"),
            "20.8",
            made_up(&[json!({ "unit": "hour", "cap_unit": figure("60.00"), "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": json!({ "value": "up", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]),
        )
        .lines(&[("03", "3.00", "hour", "70.00", "210.00")])
        .gives_nothing(),
        Question::new(
            "rounding/about/base-times-its-ratio",
            text!("舍入方式只是约数，基数乘以比例也不算", "the mode is approximate, and a base times its ratio is not computed either"),
            "20.8",
            made_up(&[json!({ "unit": "day", "base_amount": figure("100.00"), "base_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": json!({ "value": "up", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]),
        )
        .lines(&[("03", "1.00", "visit", "60.00", "60.00")])
        .gives_nothing(),
        Question::new(
            "rounding/about/part-of-a-line",
            text!("舍入方式只是约数，一行的部分数量也不算", "the mode is approximate, and part of a line is not computed either"),
            "20.8",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })), "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": json!({ "value": "up", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]),
        )
        .lines(&[("03", "1.50", "hour", "60.00", "90.00")])
        .gives_nothing(),
        Question::new(
            "rounding/about/whole-lines",
            text!("第一行全计，第二行全不计，不用舍入：符合政策范围金额60.00", "the first line counts in full and the second not at all, nothing is rounded: 60.00 are covered"),
            "20.8",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })), "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": json!({ "value": "up", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]),
        )
        .lines(&[("03", "1.00", "hour", "60.00", "60.00"), ("04", "1.00", "hour", "60.00", "60.00")])
        .covers("60.00"),
        Question::new(
            "rounding/about/not-used",
            text!("日历日的定额标准50.00，全额支付，不用舍入：计50.00，个人10.00", "a fixed amount of 50.00 for a calendar day, paid in full, nothing is rounded: 50.00 count, the person 10.00"),
            "20.8",
            made_up(&[json!({ "unit": "day", "fixed_amount": figure("50.00") })], &[("/settlement", json!({ "rounding": json!({ "value": "up", "bound": "about", "source": "样例文件", "confidence": "stated" }) }))]),
        )
        .lines(&[("03", "1.00", "visit", "60.00", "60.00")])
        .gives(["50.00", "50.00", "10.00"]),
        Question::new(
            "rounding/about/devices",
            text!("舍入方式只是约数：日租金11.00 × 28 = 308.00不用舍入，份额不计算", "the mode is approximate: rents of 11.00 × 28 = 308.00 are not rounded, the share is open"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": json!({ "value": "up", "bound": "about", "source": "样例文件", "confidence": "stated" }) })), ("/devices", json!({ "fund_ratio": figure("0.9000"), "items": [sourced(json!({ "name": "样例护理床", "rent_day": figure("11.00") }))] }))]),
        )
        .devices(&[("样例护理床", 28, "12.00", "336.00")])
        .covers("308.00"),
    ]
}
