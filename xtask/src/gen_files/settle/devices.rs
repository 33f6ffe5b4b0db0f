//! Devices: whether they are paid for at all.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up, sourced};

/// Every case.
pub fn all() -> Vec<Value> {
    [paid_for()].concat()
}

/// Whether the profile says that devices are paid for.
fn paid_for() -> Vec<Value> {
    vec![
        Question::new(
            "devices/not-paid-for",
            text!("器具不纳入支付：100.00 × 0.9000 = 90.00，个人100.00 + 308.00 − 90.00 = 318.00", "devices are not paid for: 100.00 × 0.9000 = 90.00, the person 100.00 + 308.00 − 90.00 = 318.00"),
            "20.9",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/devices", json!({ "covered": figure("0"), "fund_ratio": figure("0.9000"), "items": [sourced(json!({ "name": "样例护理床", "rent_day": figure("11.00") }))] }))]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .devices(&[("样例护理床", 28, "11.00", "308.00")])
        .tells(&json!({
            "inscp_scp_amt": "100.00", "fund_pay_sumamt": "90.00", "psn_part_amt": "318.00", "device_fund_pay_amt": "0.00",
        })),
        Question::new(
            "devices/not-paid-for-and-nothing-else-known",
            text!("不纳入支付，其他各项不用知道：器具0.00，个人308.00", "not paid for, and nothing else need be known: devices 0.00, the person 308.00"),
            "20.9",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/devices", json!({ "covered": figure("0") }))]),
        )
        .devices(&[("样例轮椅", 28, "11.00", "308.00")])
        .tells(&json!({
            "inscp_scp_amt": "0.00", "fund_pay_sumamt": "0.00", "psn_part_amt": "308.00", "device_fund_pay_amt": "0.00",
        })),
        Question::new(
            "devices/not-paid-for-over-two-years",
            text!("不纳入支付，跨年也不看年度限额：器具0.00，个人308.00", "not paid for, and the yearly cap does not matter over two years: devices 0.00, the person 308.00"),
            "20.9",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/devices", json!({ "covered": figure("0"), "fund_ratio": figure("0.9000"), "cap_year": figure("100.00") }))]),
        )
        .edit(&[("/period/begndate", json!("2025-12-15"))])
        .devices(&[("样例护理床", 28, "11.00", "308.00")])
        .tells(&json!({
            "inscp_scp_amt": "0.00", "fund_pay_sumamt": "0.00", "psn_part_amt": "308.00", "device_fund_pay_amt": "0.00",
        })),
        Question::new(
            "devices/paid-for",
            text!("器具纳入支付：308.00 × 0.9000 = 277.20，个人30.80", "devices are paid for: 308.00 × 0.9000 = 277.20, the person 30.80"),
            "20.9",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/devices", json!({ "covered": figure("1"), "fund_ratio": figure("0.9000"), "items": [sourced(json!({ "name": "样例护理床", "rent_day": figure("11.00") }))] }))]),
        )
        .devices(&[("样例护理床", 28, "11.00", "308.00")])
        .tells(&json!({
            "inscp_scp_amt": "308.00", "fund_pay_sumamt": "277.20", "psn_part_amt": "30.80", "device_fund_pay_amt": "277.20",
        })),
        Question::new(
            "devices/paid-for-about",
            text!("是否纳入支付说不准：都不计算", "whether they are paid for is only approximate: nothing is computed"),
            "20.9",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/devices", json!({ "covered": json!({ "value": "1", "bound": "about", "source": "样例文件", "confidence": "stated" }), "fund_ratio": figure("0.9000") }))]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .devices(&[("样例护理床", 28, "11.00", "308.00")])
        .gives_nothing(),
        Question::new(
            "devices/paid-for-about-and-none-rented",
            text!("没有器具租赁，不看：100.00 × 0.9000 = 90.00，个人10.00", "no device is rented, and it does not matter: 100.00 × 0.9000 = 90.00, the person 10.00"),
            "20.9",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/devices", json!({ "covered": json!({ "value": "1", "bound": "about", "source": "样例文件", "confidence": "stated" }), "fund_ratio": figure("0.9000") }))]),
        )
        .lines(&[("03", "1.00", "visit", "100.00", "100.00")])
        .gives(["100.00", "90.00", "10.00"]),
    ]
}
