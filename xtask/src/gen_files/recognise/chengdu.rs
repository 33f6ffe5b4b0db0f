//! The days around the beginning of the two agreements of Chengdu and Chongqing.

use ltci::recognition::RecognitionVerdict::{NeedsReassessment, NotRecognised, Recognised};
use ltci::text;
use serde_json::{Value, json};

use super::{Question, days::chengdu, shipped_agreement};

/// Every case.
pub fn all() -> Vec<Value> {
    [chengdu_chongqing_2023(), chengdu_chongqing_2024()].concat()
}

/// In force from 2023-10-01, for employees.
fn chengdu_chongqing_2023() -> Vec<Value> {
    vec![
        Question::new(
            "day/chengdu-chongqing-2023/before",
            text!("施行前一日", "the day before"),
            "12.12",
        )
        .request(&chengdu(
            "2023-09-30",
            "2023-09-30",
            &[("/assessment/person/insutype", json!("310"))],
        ))
        .agreements([shipped_agreement("chengdu-chongqing-2023")])
        .told(NotRecognised, &["LTC-R-003", "LTC-R-024"], Some("chengdu-chongqing-2023")),
        Question::new(
            "day/chengdu-chongqing-2023/first",
            text!("施行首日，当日作出的结论", "the first day, concluded on it"),
            "12.12",
        )
        .request(&chengdu(
            "2023-10-01",
            "2023-10-01",
            &[("/assessment/person/insutype", json!("310"))],
        ))
        .agreements([shipped_agreement("chengdu-chongqing-2023")])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2023")),
        Question::new(
            "day/chengdu-chongqing-2023/first-concluded-before",
            text!("施行首日，前一日作出的结论", "the first day, concluded the day before"),
            "12.12",
        )
        .request(&chengdu(
            "2023-10-01",
            "2023-09-30",
            &[("/assessment/person/insutype", json!("310"))],
        ))
        .agreements([shipped_agreement("chengdu-chongqing-2023")])
        .told(
            NeedsReassessment,
            &["LTC-R-021", "LTC-R-024"],
            Some("chengdu-chongqing-2023"),
        ),
        Question::new(
            "day/chengdu-chongqing-2023/after",
            text!("施行次日", "the day after"),
            "12.12",
        )
        .request(&chengdu(
            "2023-10-02",
            "2023-10-01",
            &[("/assessment/person/insutype", json!("310"))],
        ))
        .agreements([shipped_agreement("chengdu-chongqing-2023")])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2023")),
        Question::new(
            "day/chengdu-chongqing-2023/residents",
            text!("居民参保人不在2023年办法之内", "residents are not covered in 2023"),
            "12.12",
        )
        .request(&chengdu("2023-10-02", "2023-10-01", &[]))
        .agreements([shipped_agreement("chengdu-chongqing-2023")])
        .told(NotRecognised, &["LTC-R-006", "LTC-R-021"], Some("chengdu-chongqing-2023")),
    ]
}

/// In force from 2024-05-01, and in the place of that of 2023.
fn chengdu_chongqing_2024() -> Vec<Value> {
    vec![
        Question::new(
            "day/chengdu-chongqing-2024/before",
            text!("2024年通知施行前一日，居民", "the day before, residents"),
            "12.12",
        )
        .request(&chengdu("2024-04-30", "2024-04-30", &[]))
        .agreements([
            shipped_agreement("chengdu-chongqing-2023"),
            shipped_agreement("chengdu-chongqing-2024"),
        ])
        .told(NotRecognised, &["LTC-R-006", "LTC-R-021"], Some("chengdu-chongqing-2023")),
        Question::new(
            "day/chengdu-chongqing-2024/before-employees",
            text!("施行前一日，职工按2023年办法", "the day before, employees by that of 2023"),
            "12.12",
        )
        .request(&chengdu(
            "2024-04-30",
            "2024-04-30",
            &[("/assessment/person/insutype", json!("310"))],
        ))
        .agreements([
            shipped_agreement("chengdu-chongqing-2024"),
            shipped_agreement("chengdu-chongqing-2023"),
        ])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2023")),
        Question::new(
            "day/chengdu-chongqing-2024/first",
            text!("施行首日，居民", "the first day, residents"),
            "12.12",
        )
        .request(&chengdu("2024-05-01", "2024-05-01", &[]))
        .agreements([
            shipped_agreement("chengdu-chongqing-2023"),
            shipped_agreement("chengdu-chongqing-2024"),
        ])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2024")),
        Question::new(
            "day/chengdu-chongqing-2024/first-other-order",
            text!("施行首日，协议次序颠倒", "the first day, agreements in the other order"),
            "12.12",
        )
        .request(&chengdu("2024-05-01", "2024-05-01", &[]))
        .agreements([
            shipped_agreement("chengdu-chongqing-2024"),
            shipped_agreement("chengdu-chongqing-2023"),
        ])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2024")),
        Question::new(
            "day/chengdu-chongqing-2024/after",
            text!("施行次日", "the day after"),
            "12.12",
        )
        .request(&chengdu("2024-05-02", "2024-05-01", &[]))
        .agreements([
            shipped_agreement("chengdu-chongqing-2023"),
            shipped_agreement("chengdu-chongqing-2024"),
        ])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2024")),
        Question::new(
            "day/chengdu-chongqing-2024/concluded-under-2023",
            text!("2023年办法施行首日作出的结论", "concluded on the first day of that of 2023"),
            "12.12",
        )
        .request(&chengdu("2024-05-01", "2023-10-01", &[]))
        .agreements([
            shipped_agreement("chengdu-chongqing-2023"),
            shipped_agreement("chengdu-chongqing-2024"),
        ])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2024")),
        Question::new(
            "day/chengdu-chongqing-2024/concluded-before-2023",
            text!("2023年办法施行前一日作出的结论", "concluded the day before that of 2023"),
            "12.12",
        )
        .request(&chengdu("2024-05-01", "2023-09-30", &[]))
        .agreements([
            shipped_agreement("chengdu-chongqing-2023"),
            shipped_agreement("chengdu-chongqing-2024"),
        ])
        .told(
            NeedsReassessment,
            &["LTC-R-021", "LTC-R-024"],
            Some("chengdu-chongqing-2024"),
        ),
        Question::new(
            "day/chengdu-chongqing-2024/alone",
            text!(
                "不知道2023年办法的，只看2024年通知",
                "where that of 2023 is not known, 2024 counts"
            ),
            "12.12",
        )
        .request(&chengdu("2024-05-01", "2024-04-30", &[]))
        .agreements([shipped_agreement("chengdu-chongqing-2024")])
        .told(
            NeedsReassessment,
            &["LTC-R-021", "LTC-R-024"],
            Some("chengdu-chongqing-2024"),
        ),
        Question::new(
            "day/chengdu-chongqing-2024/grade-before",
            text!("施行前一日，自评等级D", "the day before, grade D"),
            "12.12",
        )
        .request(&chengdu(
            "2024-04-30",
            "2024-04-30",
            &[("/assessment/person/insutype", json!("310")), ("/self_grade", json!("D"))],
        ))
        .agreements([
            shipped_agreement("chengdu-chongqing-2023"),
            shipped_agreement("chengdu-chongqing-2024"),
        ])
        .told(NotRecognised, &["LTC-R-009", "LTC-R-021"], Some("chengdu-chongqing-2023")),
        Question::new(
            "day/chengdu-chongqing-2024/grade-first",
            text!("施行首日，自评等级D", "the first day, grade D"),
            "12.12",
        )
        .request(&chengdu(
            "2024-05-01",
            "2024-05-01",
            &[("/assessment/person/insutype", json!("310")), ("/self_grade", json!("D"))],
        ))
        .agreements([
            shipped_agreement("chengdu-chongqing-2023"),
            shipped_agreement("chengdu-chongqing-2024"),
        ])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2024")),
        Question::new(
            "day/chengdu-chongqing-2024/other-way",
            text!("由重庆到成都", "from Chongqing to Chengdu"),
            "12.12",
        )
        .request(&chengdu(
            "2024-05-01",
            "2024-05-01",
            &[
                ("/to_admdvs", json!("510100")),
                ("/assessment/agency/admdvs", json!("500103")),
                ("/assessment/person/insuplc_admdvs", json!("510104")),
            ],
        ))
        .agreements([
            shipped_agreement("chengdu-chongqing-2023"),
            shipped_agreement("chengdu-chongqing-2024"),
        ])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2024")),
    ]
}
