//! Agreements of one direction: who concludes, and who recognises.

use ltci::recognition::RecognitionVerdict::{NotRecognised, Recognised};
use ltci::text;
use serde_json::{Value, json};

use super::{Question, sample};

/// The base request goes from Chengdu to Chongqing.
pub fn all() -> Vec<Value> {
    vec![
        Question::new(
            "direction/agreed",
            text!("成都作出、重庆承认", "Chengdu concludes and Chongqing recognises"),
            "12.10",
        )
        .agreements([between(&["5101"], &["50"])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "direction/other-way",
            text!(
                "协议只约定重庆作出、成都承认",
                "the agreement is only that Chengdu recognises what Chongqing concludes"
            ),
            "12.10",
        )
        .agreements([between(&["50"], &["5101"])])
        .told(NotRecognised, &["LTC-R-002"], None),
        Question::new(
            "direction/one-of-several",
            text!("作出结论的有几个地区", "several regions conclude"),
            "12.10",
        )
        .agreements([between(&["33", "5101"], &["50"])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "direction/among-those-who-conclude",
            text!("两地都在作出结论的一方", "both are among those who conclude"),
            "12.10",
        )
        .agreements([between(&["50", "5101"], &["33"])])
        .told(NotRecognised, &["LTC-R-002"], None),
    ]
}

fn between(from: &[&str], to: &[&str]) -> Value {
    sample(&[
        ("/parties/group", Value::Null),
        ("/parties/from_area", json!(from)),
        ("/parties/to_area", json!(to)),
    ])
}
