//! What cannot be computed is left open, and no more than that.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, edited, figure, level, made_up, sourced};

/// Every case.
pub fn all() -> Vec<Value> {
    [unknown(), other_lines()].concat()
}

/// Open amounts.
fn unknown() -> Vec<Value> {
    vec![
        Question::new(
            "unknown/no-ratio",
            text!("没有支付比例：只算得出符合政策范围金额", "no ratio: only the covered amount is known"),
            "20.11",
            made_up(&[json!({ "cap_month": figure("80.00") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .covers("80.00"),
        Question::new(
            "unknown/ratio-at-most",
            text!("比例只是上限", "the ratio is only an upper bound"),
            "20.11",
            made_up(&[json!({ "fund_ratio": json!({ "value": "0.9000", "bound": "at_most", "source": "样例文件", "confidence": "stated" }) })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .covers("100.00"),
        Question::new(
            "unknown/cap-about",
            text!("限额只是约数：全部算不出", "the cap is approximate: all is open"),
            "20.11",
            made_up(&[json!({ "cap_month": json!({ "value": "80.00", "bound": "about", "source": "样例文件", "confidence": "stated" }), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives_nothing(),
        Question::new(
            "unknown/no-line",
            text!("没有适用的待遇标准", "no line applies"),
            "20.2",
            made_up(&[json!({ "care_modes": ["institution"], "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives_nothing(),
        Question::new(
            "unknown/two-lines",
            text!("适用的待遇标准不止一行", "two lines apply"),
            "20.2",
            made_up(&[json!({ "fund_ratio": figure("0.8000") }), json!({ "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives_nothing(),
        Question::new(
            "unknown/hospital-level",
            text!("医疗机构级别没有写", "the hospital level is not stated"),
            "20.2",
            made_up(&[json!({ "hospital_level": "2", "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives_nothing(),
        Question::new(
            "unknown/other-scale",
            text!("等级属于另一评估标准", "levels of another scale"),
            "20.2",
            made_up(&[json!({ "levels": ["3"], "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&level("shanghai-needs", "3"))
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives_nothing(),
        Question::new(
            "unknown/no-unit",
            text!("按计价单位的限额没有计价单位", "a cap a unit without its unit"),
            "20.5",
            made_up(&[json!({ "cap_unit": figure("60.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives_nothing(),
        Question::new(
            "unknown/cash-of-part-of-a-month",
            text!("现金按月，期间不是整月：100.00 × 0.9000 = 90.00，现金算不出", "cash a month, and part of a month: 100.00 × 0.9000 = 90.00, the cash is open"),
            "20.10",
            made_up(&[json!({ "cash_month": figure("750.00"), "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/period/enddate", json!("2026-02-27"))])
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives(["100.00", "90.00", "10.00"]),
        Question::new(
            "unknown/months-served",
            text!("超出定额，已享受月数没有写", "beyond the quota, and the months served are not stated"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "visit", "period": "month", "minutes": 60 })), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 1, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) }))]))]),
        )
        .lines(&[("03", "2.00", "visit", "50.00", "100.00")])
        .gives_nothing(),
        Question::new(
            "unknown/months-served-not-needed",
            text!("没有超出定额，不需要已享受月数：50.00 × 0.9000 = 45.00", "within the quota the months served are not needed: 50.00 × 0.9000 = 45.00"),
            "20.4",
            made_up(&[json!({ "quota": figure(json!({ "count": 1, "unit": "visit", "period": "month", "minutes": 60 })), "fund_ratio": figure("0.9000") })], &[("/supplements", json!([sourced(json!({ "after_months": 1, "quota": figure(json!({ "count": 1, "unit": "hour", "period": "month" })) }))]))]),
        )
        .lines(&[("03", "1.00", "visit", "50.00", "50.00")])
        .gives(["50.00", "45.00", "5.00"]),
        Question::new(
            "unknown/no-device-policy",
            text!("参数没有器具，而有器具租赁", "devices are rented, and the profile has none"),
            "20.9",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .devices(&[("样例护理床", 28, "11.00", "308.00")])
        .gives_nothing(),
        Question::new(
            "unknown/beyond-fourteen-digits",
            text!("合计超出14位", "the sum has more than fourteen digits"),
            "20.11",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "99999999999999.99", "99999999999999.99"), ("04", "1.00", "visit", "0.01", "0.01")])
        .gives_nothing(),
        Question::new(
            "unknown/settlement-not-of-the-form",
            text!("结算缺少结算ID", "the settlement has no number"),
            "20.1",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[]),
        )
        .edit(&[("/setl_id", Value::Null)])
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .refused("LTC-F-001", "/setl_id"),
        Question::new(
            "unknown/profile-not-of-the-form",
            text!("参数缺少规范版本", "the profile has no version of the specification"),
            "20.1",
            edited(made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[]), &[("/doc_ver", Value::Null)]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .refused("LTC-F-001", "/doc_ver"),
    ]
}

/// A benefit line of which it cannot be told whether it applies.
fn other_lines() -> Vec<Value> {
    vec![
        Question::new(
            "unknown/other-line-of-employees-not-in-force",
            text!("只写给职工的一行当日没有施行，不看：100.00 × 0.9000 = 90.00，个人10.00", "the line for employees is not in force on the day and does not matter: 100.00 × 0.9000 = 90.00, the person 10.00"),
            "20.2",
            made_up(&[json!({ "in_force_to": "2026-02-28", "fund_ratio": figure("0.9000") }), json!({ "insutypes": ["310"], "in_force_from": "2026-03-01", "fund_ratio": figure("0.5000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives(["100.00", "90.00", "10.00"]),
        Question::new(
            "unknown/other-line-of-a-hospital-not-in-force",
            text!("限定医疗机构级别的一行当日没有施行，不看：100.00 × 0.9000 = 90.00，个人10.00", "the line for a hospital level is not in force on the day and does not matter: 100.00 × 0.9000 = 90.00, the person 10.00"),
            "20.2",
            made_up(&[json!({ "in_force_to": "2026-02-28", "fund_ratio": figure("0.9000") }), json!({ "hospital_level": "2", "in_force_from": "2026-03-01", "fund_ratio": figure("0.5000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives(["100.00", "90.00", "10.00"]),
        Question::new(
            "unknown/other-line-of-levels-not-in-force",
            text!("限定等级的一行当日没有施行，评估标准不同也不看：100.00 × 0.9000 = 90.00，个人10.00", "the line for levels is not in force on the day and does not matter under another scale: 100.00 × 0.9000 = 90.00, the person 10.00"),
            "20.2",
            made_up(&[json!({ "in_force_to": "2026-02-28", "fund_ratio": figure("0.9000") }), json!({ "levels": ["3"], "in_force_from": "2026-03-01", "fund_ratio": figure("0.5000") })], &[]),
        )
        .edit(&level("shanghai-needs", "3"))
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives(["100.00", "90.00", "10.00"]),
        Question::new(
            "unknown/other-line-of-employees-in-force",
            text!("只写给职工的一行当日施行，险种只写410，看不出", "the line for employees is in force on the day, and 410 does not tell"),
            "20.2",
            made_up(&[json!({ "fund_ratio": figure("0.9000") }), json!({ "insutypes": ["310"], "fund_ratio": figure("0.5000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives_nothing(),
        Question::new(
            "unknown/other-line-in-force-on-one-day",
            text!("其中一个服务日看不出：都不计算", "one day of service cannot be told: nothing is computed"),
            "20.2",
            made_up(&[json!({ "fund_ratio": figure("0.9000") }), json!({ "insutypes": ["310"], "in_force_from": "2026-02-20", "fund_ratio": figure("0.5000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00"), ("20", "1.00", "visit", "100.00", "100.00")])
        .gives_nothing(),
    ]
}
