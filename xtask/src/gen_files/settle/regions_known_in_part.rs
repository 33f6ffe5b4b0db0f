//! Regions of which only some figures are known: what is not known is not guessed.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, mode, shipped};

/// Every case.
pub fn all() -> Vec<Value> {
    [regions()].concat()
}

/// Regions.
fn regions() -> Vec<Value> {
    vec![
        Question::new(
            "chongqing/institution",
            text!("重庆机构集中护理，定额全额支付：60.00 × 28 = 1680.00，个人2800.00 − 1680.00 = 1120.00", "Chongqing, institution, a fixed amount paid in full: 60.00 × 28 = 1680.00, the person 2800.00 − 1680.00 = 1120.00"),
            "20.7",
            shipped("500000"),
        )
        .edit(&[mode("institution")])
        .lines(&[("28", "28.00", "day", "100.00", "2800.00")])
        .gives(["1680.00", "1680.00", "1120.00"]),
        Question::new(
            "chongqing/home",
            text!("重庆居家：适用的不止一行，只凭来源的等级名称区分", "Chongqing, home: several lines that only the words of the source tell apart"),
            "20.2",
            shipped("500000"),
        )
        .lines(&[("28", "28.00", "day", "100.00", "2800.00")])
        .gives_nothing(),
        Question::new(
            "ningbo/home",
            text!("宁波：21小时，定额20小时，20 × 60.00 = 1200.00；支付比例不知道", "Ningbo: 21 hours, quota 20: 20 × 60.00 = 1200.00; the ratio is not known"),
            "20.11",
            shipped("330200"),
        )
        .lines(&[("10", "10.00", "hour", "60.00", "600.00"), ("20", "11.00", "hour", "60.00", "660.00")])
        .covers("1200.00"),
        Question::new(
            "ningbo/institution",
            text!("宁波机构：没有适用的待遇标准", "Ningbo, institution: no line applies"),
            "20.2",
            shipped("330200"),
        )
        .edit(&[mode("institution")])
        .lines(&[("28", "28.00", "day", "60.00", "1680.00")])
        .gives_nothing(),
        Question::new(
            "qingdao/employee",
            text!("青岛职工：1000.00 × 90% = 900.00，个人100.00", "Qingdao, employee: 1000.00 × 90 % = 900.00, the person 100.00"),
            "20.7",
            shipped("370200"),
        )
        .edit(&[("/person/insutype", json!("310"))])
        .lines(&[("20", "10.00", "visit", "100.00", "1000.00")])
        .gives(["1000.00", "900.00", "100.00"]),
        Question::new(
            "qingdao/resident-in-2027",
            text!("青岛居民，2027年起：1000.00 × 80% = 800.00，个人200.00", "Qingdao, resident, from 2027: 1000.00 × 80 % = 800.00, the person 200.00"),
            "20.2",
            shipped("370200"),
        )
        .edit(&[("/person/insutype", json!("390")), ("/period", json!({ "begndate": "2027-01-01", "enddate": "2027-01-31" })), ("/setl_time", json!("2027-02-01 10:00:00"))])
        .lines(&[("2027-01-01 00:00:00", "10.00", "visit", "100.00", "1000.00")])
        .gives(["1000.00", "800.00", "200.00"]),
        Question::new(
            "qingdao/resident-the-day-before",
            text!("青岛居民，2026年最后一日：没有适用的待遇标准", "Qingdao, resident, the last day of 2026: no line applies"),
            "20.2",
            shipped("370200"),
        )
        .edit(&[("/person/insutype", json!("390")), ("/period", json!({ "begndate": "2026-12-01", "enddate": "2026-12-31" })), ("/setl_time", json!("2027-02-01 10:00:00"))])
        .lines(&[("2026-12-31 23:59:59", "10.00", "visit", "100.00", "1000.00")])
        .gives_nothing(),
        Question::new(
            "qingdao/insurance-not-told",
            text!("青岛，险种只写410，看不出职工还是居民", "Qingdao, insurance 410: employee or resident is not told"),
            "20.2",
            shipped("370200"),
        )
        .lines(&[("20", "10.00", "visit", "100.00", "1000.00")])
        .gives_nothing(),
        Question::new(
            "guizhou/employee",
            text!("贵州职工：比例约70%，不据以计算", "Guizhou, employee: about 70 % is not computed with"),
            "20.11",
            shipped("520000"),
        )
        .edit(&[("/person/insutype", json!("310"))])
        .lines(&[("20", "10.00", "visit", "100.00", "1000.00")])
        .covers("1000.00"),
        Question::new(
            "jingjiang/range",
            text!("靖江：每日20至80元，只知道范围", "Jingjiang: 20 to 80 yuan a day, only the range is known"),
            "20.5",
            shipped("321282"),
        )
        .lines(&[("20", "10.00", "day", "50.00", "500.00")])
        .gives_nothing(),
        Question::new(
            "jiashan/no-figures",
            text!("嘉善：没有金额和比例", "Jiashan: neither amounts nor ratios are known"),
            "20.11",
            shipped("330421"),
        )
        .lines(&[("20", "10.00", "visit", "50.00", "500.00")])
        .covers("500.00"),
        Question::new(
            "shanghai/other-scale",
            text!("上海参数的等级属于统一需求评估，结论用国家标准，不比较", "the levels of Shanghai are those of its own scale; under the national scale they are not compared"),
            "20.2",
            shipped("310000"),
        )
        .lines(&[("20", "1.00", "visit", "65.00", "65.00")])
        .gives_nothing(),
    ]
}
