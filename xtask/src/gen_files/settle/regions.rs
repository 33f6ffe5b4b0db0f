//! Regions of which enough figures are known.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, level, mode, shipped};

/// Every case.
pub fn all() -> Vec<Value> {
    [tianjin(), tengzhou(), wencheng(), shanghai(), suzhou()].concat()
}

/// 天津.
fn tianjin() -> Vec<Value> {
    vec![
        Question::new(
            "tianjin/home",
            text!("居家：2100.00 × 75% = 1575.00，个人525.00（国家医疗保障局网页的实例）", "home: 2100.00 × 75 % = 1575.00, the person 525.00 (the example of the national administration)"),
            "20.6",
            shipped("120000"),
        )
        .lines(&[("28", "1.00", "month", "2100.00", "2100.00")])
        .gives(["2100.00", "1575.00", "525.00"]),
        Question::new(
            "tianjin/home-over-the-cap",
            text!("居家超过月限额：2600.00计入2100.00，× 75% = 1575.00，个人2600.00 − 1575.00 = 1025.00", "home over the cap: of 2600.00 count 2100.00, × 75 % = 1575.00, the person 2600.00 − 1575.00 = 1025.00"),
            "20.6",
            shipped("120000"),
        )
        .lines(&[("28", "26.00", "visit", "100.00", "2600.00")])
        .gives(["2100.00", "1575.00", "1025.00"]),
        Question::new(
            "tianjin/home-second-of-the-month",
            text!("本月已计入1500.00：余600.00，800.00计入600.00，× 75% = 450.00，个人350.00", "1500.00 counted before: 600.00 are left of 800.00, × 75 % = 450.00, the person 350.00"),
            "20.6",
            shipped("120000"),
        )
        .lines(&[("28", "8.00", "visit", "100.00", "800.00")])
        .paid(json!({ "month_inscp_scp_amt": "1500.00", "month_fund_pay_amt": "1125.00" }))
        .gives(["600.00", "450.00", "350.00"]),
        Question::new(
            "tianjin/institution",
            text!("机构：28天 × 100.00 = 2800.00，日限额70.00 × 28 = 1960.00，× 70% = 1372.00，个人1428.00", "institution: 28 days × 100.00 = 2800.00, cap 70.00 × 28 = 1960.00, × 70 % = 1372.00, the person 1428.00"),
            "20.6",
            shipped("120000"),
        )
        .edit(&[mode("institution")])
        .lines(&[("28", "28.00", "bed_day", "100.00", "2800.00")])
        .gives(["1960.00", "1372.00", "1428.00"]),
        Question::new(
            "tianjin/institution-below-the-cap",
            text!("机构低于限额：28天 × 69.50 = 1946.00，× 70% = 1362.20，个人583.80", "institution below the cap: 28 days × 69.50 = 1946.00, × 70 % = 1362.20, the person 583.80"),
            "20.6",
            shipped("120000"),
        )
        .edit(&[mode("institution")])
        .lines(&[("28", "28.00", "day", "69.50", "1946.00")])
        .gives(["1946.00", "1362.20", "583.80"]),
        Question::new(
            "tianjin/family",
            text!("亲情照护：专业护理1200.00计入1100.00，× 75% = 825.00，个人375.00；现金750.00 × 1个月", "family: of 1200.00 professional care count 1100.00, × 75 % = 825.00, the person 375.00; cash 750.00 × 1 month"),
            "20.10",
            shipped("120000"),
        )
        .edit(&[mode("family")])
        .lines(&[("28", "12.00", "visit", "100.00", "1200.00")])
        .tells(&json!({
            "inscp_scp_amt": "1100.00", "fund_pay_sumamt": "825.00", "psn_part_amt": "375.00",
            "cash_benefit_amt": "750.00",
        })),
        Question::new(
            "tianjin/family-two-months",
            text!("亲情照护两个月：1月900.00、2月1300.00计入1100.00，共2000.00 × 75% = 1500.00，个人700.00；现金750.00 × 2 = 1500.00", "family, two months: 900.00 and of 1300.00 count 1100.00, 2000.00 × 75 % = 1500.00, the person 700.00; cash 750.00 × 2 = 1500.00"),
            "20.10",
            shipped("120000"),
        )
        .edit(&[mode("family"), ("/period/begndate", json!("2026-01-01")), ("/assessment/validity/begndate", json!("2025-12-01"))])
        .lines(&[("2026-01-31 09:00:00", "9.00", "visit", "100.00", "900.00"), ("28", "13.00", "visit", "100.00", "1300.00")])
        .tells(&json!({
            "inscp_scp_amt": "2000.00", "fund_pay_sumamt": "1500.00", "psn_part_amt": "700.00",
            "cash_benefit_amt": "1500.00",
        })),
    ]
}

/// 滕州.
fn tengzhou() -> Vec<Value> {
    vec![
        Question::new(
            "tengzhou/hospital-one",
            text!("一级医疗机构：28天 × 90.00 = 2520.00，限额80.00 × 28 = 2240.00，× 80% = 1792.00，个人728.00", "level one: 28 days × 90.00 = 2520.00, cap 80.00 × 28 = 2240.00, × 80 % = 1792.00, the person 728.00"),
            "20.5",
            shipped("370481"),
        )
        .edit(&[mode("hospital"), ("/hospital_level", json!("1"))])
        .lines(&[("28", "28.00", "bed_day", "90.00", "2520.00")])
        .gives(["2240.00", "1792.00", "728.00"]),
        Question::new(
            "tengzhou/hospital-two",
            text!("二级医疗机构，恰好达到限额：100.00 × 28 = 2800.00，× 75% = 2100.00，个人700.00", "level two, just at the cap: 100.00 × 28 = 2800.00, × 75 % = 2100.00, the person 700.00"),
            "20.5",
            shipped("370481"),
        )
        .edit(&[mode("hospital"), ("/hospital_level", json!("2"))])
        .lines(&[("28", "28.00", "bed_day", "100.00", "2800.00")])
        .gives(["2800.00", "2100.00", "700.00"]),
        Question::new(
            "tengzhou/hospital-three",
            text!("三级医疗机构：28天 × 130.00 = 3640.00，限额120.00 × 28 = 3360.00，× 70% = 2352.00，个人1288.00", "level three: 28 days × 130.00 = 3640.00, cap 120.00 × 28 = 3360.00, × 70 % = 2352.00, the person 1288.00"),
            "20.5",
            shipped("370481"),
        )
        .edit(&[mode("hospital"), ("/hospital_level", json!("3"))])
        .lines(&[("28", "28.00", "bed_day", "130.00", "3640.00")])
        .gives(["3360.00", "2352.00", "1288.00"]),
        Question::new(
            "tengzhou/hospital-below",
            text!("三级医疗机构低于限额的按实际：28天 × 119.99 = 3359.72，× 70% = 2351.804，舍入为2351.80，个人1007.92", "level three, below the cap as it is: 28 days × 119.99 = 3359.72, × 70 % = 2351.804, rounded 2351.80, the person 1007.92"),
            "20.8",
            shipped("370481"),
        )
        .edit(&[mode("hospital"), ("/hospital_level", json!("3"))])
        .lines(&[("28", "28.00", "bed_day", "119.99", "3359.72")])
        .gives(["3359.72", "2351.80", "1007.92"]),
        Question::new(
            "tengzhou/institution",
            text!("机构：28天 × 75.00 = 2100.00，限额60.00 × 28 = 1680.00，× 75% = 1260.00，个人840.00", "institution: 28 days × 75.00 = 2100.00, cap 60.00 × 28 = 1680.00, × 75 % = 1260.00, the person 840.00"),
            "20.5",
            shipped("370481"),
        )
        .edit(&[mode("institution")])
        .lines(&[("28", "28.00", "day", "75.00", "2100.00")])
        .gives(["1680.00", "1260.00", "840.00"]),
        Question::new(
            "tengzhou/home",
            text!("居家，每日45.00：30.00 + 30.00计45.00，40.00照计，45.01计45.00，共130.00 × 90% = 117.00，个人145.01 − 117.00 = 28.01", "home, 45.00 a day: 30.00 + 30.00 count 45.00, 40.00 as it is, 45.01 count 45.00, together 130.00 × 90 % = 117.00, the person 145.01 − 117.00 = 28.01"),
            "20.5",
            shipped("370481"),
        )
        .lines(&[("03", "1.00", "visit", "30.00", "30.00"), ("2026-02-03 15:00:00", "1.00", "visit", "30.00", "30.00"), ("04", "1.00", "visit", "40.00", "40.00"), ("05", "1.00", "visit", "45.01", "45.01")])
        .gives(["130.00", "117.00", "28.01"]),
        Question::new(
            "tengzhou/self-arranged",
            text!("居家自行照护，定额全额支付：28天 × 30.00 = 840.00", "care arranged by the person, paid in full: 28 days × 30.00 = 840.00"),
            "20.7",
            shipped("370481"),
        )
        .edit(&[mode("self_arranged")])
        .lines(&[("28", "28.00", "day", "30.00", "840.00")])
        .gives(["840.00", "840.00", "0.00"]),
    ]
}

/// 文成: level one is the most severe.
fn wencheng() -> Vec<Value> {
    vec![
        Question::new(
            "wencheng/home-1",
            text!("一级居家：5960.00 × 50% = 2980.00，3000.00计入2980.00，× 80% = 2384.00，个人616.00", "home, level 1: 5960.00 × 50 % = 2980.00, of 3000.00 count 2980.00, × 80 % = 2384.00, the person 616.00"),
            "20.5",
            shipped("330328"),
        )
        .edit(&level("wencheng-2022", "1"))
        .lines(&[("28", "1.00", "month", "3000.00", "3000.00")])
        .gives(["2980.00", "2384.00", "616.00"]),
        Question::new(
            "wencheng/family-1",
            text!("一级家庭照护，按次计、按月合计：30次 × 100.00 = 3000.00，计入2980.00，× 40% = 1192.00，个人1808.00", "family, level 1, visits of one month together: 30 × 100.00 = 3000.00, of which count 2980.00, × 40 % = 1192.00, the person 1808.00"),
            "20.5",
            shipped("330328"),
        )
        .edit(&level("wencheng-2022", "1"))
        .edit(&[mode("family")])
        .lines(&[("10", "15.00", "visit", "100.00", "1500.00"), ("20", "15.00", "visit", "100.00", "1500.00")])
        .gives(["2980.00", "1192.00", "1808.00"]),
        Question::new(
            "wencheng/home-2",
            text!("二级居家：5960.00 × 40% = 2384.00，3000.00计入2384.00，× 80% = 1907.20，个人1092.80", "home, level 2: 5960.00 × 40 % = 2384.00, of 3000.00 count 2384.00, × 80 % = 1907.20, the person 1092.80"),
            "20.5",
            shipped("330328"),
        )
        .edit(&level("wencheng-2022", "2"))
        .lines(&[("28", "1.00", "month", "3000.00", "3000.00")])
        .gives(["2384.00", "1907.20", "1092.80"]),
        Question::new(
            "wencheng/family-2",
            text!("二级家庭照护，按次计、按月合计：30次 × 100.00 = 3000.00，计入2384.00，× 40% = 953.60，个人2046.40", "family, level 2, visits of one month together: 30 × 100.00 = 3000.00, of which count 2384.00, × 40 % = 953.60, the person 2046.40"),
            "20.5",
            shipped("330328"),
        )
        .edit(&level("wencheng-2022", "2"))
        .edit(&[mode("family")])
        .lines(&[("10", "15.00", "visit", "100.00", "1500.00"), ("20", "15.00", "visit", "100.00", "1500.00")])
        .gives(["2384.00", "953.60", "2046.40"]),
        Question::new(
            "wencheng/home-3",
            text!("三级居家：5960.00 × 30% = 1788.00，3000.00计入1788.00，× 80% = 1430.40，个人1569.60", "home, level 3: 5960.00 × 30 % = 1788.00, of 3000.00 count 1788.00, × 80 % = 1430.40, the person 1569.60"),
            "20.5",
            shipped("330328"),
        )
        .edit(&level("wencheng-2022", "3"))
        .lines(&[("28", "1.00", "month", "3000.00", "3000.00")])
        .gives(["1788.00", "1430.40", "1569.60"]),
        Question::new(
            "wencheng/family-3",
            text!("三级家庭照护，按次计、按月合计：30次 × 100.00 = 3000.00，计入1788.00，× 40% = 715.20，个人2284.80", "family, level 3, visits of one month together: 30 × 100.00 = 3000.00, of which count 1788.00, × 40 % = 715.20, the person 2284.80"),
            "20.5",
            shipped("330328"),
        )
        .edit(&level("wencheng-2022", "3"))
        .edit(&[mode("family")])
        .lines(&[("10", "15.00", "visit", "100.00", "1500.00"), ("20", "15.00", "visit", "100.00", "1500.00")])
        .gives(["1788.00", "715.20", "2284.80"]),
    ]
}

/// 上海.
fn shanghai() -> Vec<Value> {
    vec![
        Question::new(
            "shanghai/level-two",
            text!("2级，一周4次、定额3次：3 × 65.00 = 195.00，× 90% = 175.50，个人260.00 − 175.50 = 84.50", "level 2, 4 visits in a week, quota 3: 3 × 65.00 = 195.00, × 90 % = 175.50, the person 260.00 − 175.50 = 84.50"),
            "20.4",
            shipped("310000"),
        )
        .edit(&level("shanghai-needs", "2"))
        .lines(&[("02", "1.00", "visit", "65.00", "65.00"), ("03", "1.00", "visit", "65.00", "65.00"), ("04", "1.00", "visit", "65.00", "65.00"), ("05", "1.00", "visit", "65.00", "65.00")])
        .gives(["195.00", "175.50", "84.50"]),
        Question::new(
            "shanghai/level-four",
            text!("4级，一周5次，恰为定额：5 × 65.00 = 325.00，× 90% = 292.50，个人32.50", "level 4, 5 visits in a week, just the quota: 5 × 65.00 = 325.00, × 90 % = 292.50, the person 32.50"),
            "20.4",
            shipped("310000"),
        )
        .edit(&level("shanghai-needs", "4"))
        .lines(&[("02", "1.00", "visit", "65.00", "65.00"), ("03", "1.00", "visit", "65.00", "65.00"), ("04", "1.00", "visit", "65.00", "65.00"), ("05", "1.00", "visit", "65.00", "65.00"), ("06", "1.00", "visit", "65.00", "65.00")])
        .gives(["325.00", "292.50", "32.50"]),
        Question::new(
            "shanghai/level-five-two-weeks",
            text!("5级，一周7次，另一周1次：8 × 65.00 = 520.00，× 90% = 468.00，个人52.00", "level 5, 7 visits in a week and 1 in the next: 8 × 65.00 = 520.00, × 90 % = 468.00, the person 52.00"),
            "20.4",
            shipped("310000"),
        )
        .edit(&level("shanghai-needs", "5"))
        .lines(&[("02", "1.00", "visit", "65.00", "65.00"), ("03", "1.00", "visit", "65.00", "65.00"), ("04", "1.00", "visit", "65.00", "65.00"), ("05", "1.00", "visit", "65.00", "65.00"), ("06", "1.00", "visit", "65.00", "65.00"), ("07", "1.00", "visit", "65.00", "65.00"), ("08", "1.00", "visit", "65.00", "65.00"), ("09", "1.00", "visit", "65.00", "65.00")])
        .gives(["520.00", "468.00", "52.00"]),
        Question::new(
            "shanghai/level-five-hour-on-top",
            text!("5级，一周9次，满3个月另加1小时即1次：8 × 65.00 = 520.00，× 90% = 468.00，个人585.00 − 468.00 = 117.00", "level 5, 9 visits in a week, after 3 months 1 hour on top, which is a visit: 8 × 65.00 = 520.00, × 90 % = 468.00, the person 585.00 − 468.00 = 117.00"),
            "20.4",
            shipped("310000"),
        )
        .edit(&level("shanghai-needs", "5"))
        .lines(&[("02", "1.00", "visit", "65.00", "65.00"), ("03", "1.00", "visit", "65.00", "65.00"), ("04", "1.00", "visit", "65.00", "65.00"), ("05", "1.00", "visit", "65.00", "65.00"), ("06", "1.00", "visit", "65.00", "65.00"), ("07", "1.00", "visit", "65.00", "65.00"), ("08", "1.00", "visit", "65.00", "65.00"), ("2026-02-08 15:00:00", "1.00", "visit", "65.00", "65.00"), ("2026-02-08 17:00:00", "1.00", "visit", "65.00", "65.00")])
        .paid(json!({ "served_months": 3 }))
        .gives(["520.00", "468.00", "117.00"]),
        Question::new(
            "shanghai/level-five-two-hours-on-top",
            text!("5级，一周9次，满6个月另加2小时：9 × 65.00 = 585.00，× 90% = 526.50，个人58.50", "level 5, 9 visits in a week, after 6 months 2 hours on top: 9 × 65.00 = 585.00, × 90 % = 526.50, the person 58.50"),
            "20.4",
            shipped("310000"),
        )
        .edit(&level("shanghai-needs", "5"))
        .lines(&[("02", "1.00", "visit", "65.00", "65.00"), ("03", "1.00", "visit", "65.00", "65.00"), ("04", "1.00", "visit", "65.00", "65.00"), ("05", "1.00", "visit", "65.00", "65.00"), ("06", "1.00", "visit", "65.00", "65.00"), ("07", "1.00", "visit", "65.00", "65.00"), ("08", "1.00", "visit", "65.00", "65.00"), ("2026-02-08 15:00:00", "1.00", "visit", "65.00", "65.00"), ("2026-02-08 17:00:00", "1.00", "visit", "65.00", "65.00")])
        .paid(json!({ "served_months": 6 }))
        .gives(["585.00", "526.50", "58.50"]),
        Question::new(
            "shanghai/level-six-cash",
            text!("6级，选择现金，满1个月：40.00；9次计入7次：455.00 × 90% = 409.50，个人175.50", "level 6, cash chosen, after 1 month 40.00; of 9 visits count 7: 455.00 × 90 % = 409.50, the person 175.50"),
            "20.10",
            shipped("310000"),
        )
        .edit(&level("shanghai-needs", "6"))
        .edit(&[("/cash_benefit_amt", json!("40.00"))])
        .lines(&[("02", "1.00", "visit", "65.00", "65.00"), ("03", "1.00", "visit", "65.00", "65.00"), ("04", "1.00", "visit", "65.00", "65.00"), ("05", "1.00", "visit", "65.00", "65.00"), ("06", "1.00", "visit", "65.00", "65.00"), ("07", "1.00", "visit", "65.00", "65.00"), ("08", "1.00", "visit", "65.00", "65.00"), ("2026-02-08 15:00:00", "1.00", "visit", "65.00", "65.00"), ("2026-02-08 17:00:00", "1.00", "visit", "65.00", "65.00")])
        .paid(json!({ "served_months": 1 }))
        .tells(&json!({
            "inscp_scp_amt": "455.00", "fund_pay_sumamt": "409.50", "psn_part_amt": "175.50",
            "cash_benefit_amt": "40.00",
        })),
        Question::new(
            "shanghai/level-six-cash-after-six-months",
            text!("6级，选择现金，满6个月：80.00；65.00 × 90% = 58.50，个人6.50", "level 6, cash chosen, after 6 months 80.00; 65.00 × 90 % = 58.50, the person 6.50"),
            "20.10",
            shipped("310000"),
        )
        .edit(&level("shanghai-needs", "6"))
        .edit(&[("/cash_benefit_amt", json!("40.00"))])
        .lines(&[("02", "1.00", "visit", "65.00", "65.00")])
        .paid(json!({ "served_months": 6 }))
        .tells(&json!({
            "inscp_scp_amt": "65.00", "fund_pay_sumamt": "58.50", "psn_part_amt": "6.50",
            "cash_benefit_amt": "80.00",
        })),
        Question::new(
            "shanghai/institution",
            text!("4级，机构：28床日 × 150.00 = 4200.00，× 85% = 3570.00，个人630.00", "level 4, institution: 28 bed-days × 150.00 = 4200.00, × 85 % = 3570.00, the person 630.00"),
            "20.7",
            shipped("310000"),
        )
        .edit(&level("shanghai-needs", "4"))
        .edit(&[mode("institution")])
        .lines(&[("28", "28.00", "bed_day", "150.00", "4200.00")])
        .gives(["4200.00", "3570.00", "630.00"]),
    ]
}

/// 苏州: devices.
fn suzhou() -> Vec<Value> {
    vec![
        Question::new(
            "suzhou/devices",
            text!("护理床28天 × 11.00 = 308.00，轮椅28天 × 5.00 = 140.00，共448.00 × 85% = 380.80，个人67.20", "bed 28 days × 11.00 = 308.00, wheelchair 28 days × 5.00 = 140.00, together 448.00 × 85 % = 380.80, the person 67.20"),
            "20.9",
            shipped("320500"),
        )
        .devices(&[("护理床", 28, "11.00", "308.00"), ("轮椅", 28, "5.00", "140.00")])
        .tells(&json!({
            "inscp_scp_amt": "448.00", "fund_pay_sumamt": "380.80", "psn_part_amt": "67.20",
            "device_fund_pay_amt": "380.80",
        })),
        Question::new(
            "suzhou/devices-dearer",
            text!("轮椅每日6.00：168.00计入140.00，308.00 + 140.00 = 448.00，× 85% = 380.80，个人476.00 − 380.80 = 95.20", "wheelchair at 6.00: of 168.00 count 140.00, 308.00 + 140.00 = 448.00, × 85 % = 380.80, the person 476.00 − 380.80 = 95.20"),
            "20.9",
            shipped("320500"),
        )
        .devices(&[("护理床", 28, "11.00", "308.00"), ("轮椅", 28, "6.00", "168.00")])
        .tells(&json!({
            "inscp_scp_amt": "448.00", "fund_pay_sumamt": "380.80", "psn_part_amt": "95.20",
            "device_fund_pay_amt": "380.80",
        })),
        Question::new(
            "suzhou/devices-just-within-the-year",
            text!("本年已支付4619.20：5000.00 − 4619.20 = 380.80，恰够", "4619.20 were paid this year: 5000.00 − 4619.20 = 380.80 are left, just enough"),
            "20.9",
            shipped("320500"),
        )
        .devices(&[("护理床", 28, "11.00", "308.00"), ("轮椅", 28, "5.00", "140.00")])
        .paid(json!({ "device_year_fund_pay_amt": "4619.20" }))
        .tells(&json!({
            "inscp_scp_amt": "448.00", "fund_pay_sumamt": "380.80", "psn_part_amt": "67.20",
            "device_fund_pay_amt": "380.80",
        })),
        Question::new(
            "suzhou/devices-one-fen-short",
            text!("本年已支付4619.21：还可支付380.79，个人448.00 − 380.79 = 67.21", "4619.21 were paid this year: 380.79 are left, the person 448.00 − 380.79 = 67.21"),
            "20.9",
            shipped("320500"),
        )
        .devices(&[("护理床", 28, "11.00", "308.00"), ("轮椅", 28, "5.00", "140.00")])
        .paid(json!({ "device_year_fund_pay_amt": "4619.21" }))
        .tells(&json!({
            "inscp_scp_amt": "448.00", "fund_pay_sumamt": "380.79", "psn_part_amt": "67.21",
            "device_fund_pay_amt": "380.79",
        })),
        Question::new(
            "suzhou/devices-year-used-up",
            text!("本年已支付5000.00：基金不再支付", "5000.00 were paid this year: the fund pays no more"),
            "20.9",
            shipped("320500"),
        )
        .devices(&[("护理床", 28, "11.00", "308.00")])
        .paid(json!({ "device_year_fund_pay_amt": "5000.00" }))
        .tells(&json!({
            "inscp_scp_amt": "308.00", "fund_pay_sumamt": "0.00", "psn_part_amt": "308.00",
            "device_fund_pay_amt": "0.00",
        })),
        Question::new(
            "suzhou/device-not-listed",
            text!("不在其中的器具，算不出", "a device that is not listed leaves all open"),
            "20.9",
            shipped("320500"),
        )
        .devices(&[("样例器具", 28, "11.00", "308.00")])
        .gives_nothing(),
    ]
}
