//! Score sheets by hand: all levels once, and sheets that are not of the form.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;

/// Every case.
pub fn all() -> Vec<Value> {
    [worked(), malformed()].concat()
}

/// A sheet: scores of daily living in the order of the form, then of cognition, then of perception.
fn sheet(daily: [i64; 10], mind: [i64; 4], senses: [i64; 3]) -> Value {
    let [eating, dressing, face, bowel, bladder, toileting, walking, transfer, stairs, bathing] =
        daily;
    let ([time, person, space, memory], [vision, hearing, comm]) = (mind, senses);
    json!({
        "adl_eating": eating, "adl_dressing": dressing, "adl_face_oral": face, "adl_bowel": bowel,
        "adl_bladder": bladder, "adl_toileting": toileting, "adl_walking": walking,
        "adl_transfer": transfer, "adl_stairs": stairs, "adl_bathing": bathing,
        "cog_time": time, "cog_person": person, "cog_space": space, "cog_memory": memory,
        "sen_vision": vision, "sen_hearing": hearing, "sen_comm": comm,
    })
}

fn asked(id: &str, title: Text, scores: Value, expect: &Value) -> Value {
    let clause = ["LTCI-SPEC-1 4.5".to_owned(), "LTCI-SPEC-1 4.8".to_owned()];
    let members = [("scale", json!("nhsa-2021")), ("scores", scores)];
    case(&format!("score/{id}"), "must", "score", &clause, title, members, expect)
}

/// Totals, grades and level are sums and tables of the specification, done by hand.
fn worked() -> Vec<Value> {
    let told = |totals: [i64; 3], grades: [i64; 3], level: &str| {
        let by = |[adl, cognition, sensory]: [i64; 3]| json!({ "adl": adl, "cognition": cognition, "sensory": sensory });
        json!({ "totals": by(totals), "grades": by(grades), "level": level })
    };
    vec![
        asked(
            "worked/nothing-at-all",
            text!("全部0分：5级", "all scores 0: level 5"),
            sheet([0; 10], [0; 4], [0; 3]),
            &told([0, 0, 0], [3, 3, 3], "5"),
        ),
        asked(
            "worked/one-step-from-able",
            text!("100 - 5 = 95，其余满分：1级", "100 - 5 = 95, the others full: level 1"),
            sheet([10, 10, 5, 10, 10, 10, 15, 15, 10, 0], [4; 4], [4; 3]),
            &told([95, 16, 12], [1, 0, 0], "1"),
        ),
        asked(
            "worked/able-but-for-one-sense",
            text!(
                "感知觉4 + 4 + 3 = 11，轻度；日常生活完好：0级",
                "perception 4 + 4 + 3 = 11, mild; daily living able: level 0"
            ),
            sheet([10, 10, 5, 10, 10, 10, 15, 15, 10, 5], [4; 4], [4, 4, 3]),
            &told([100, 16, 11], [0, 0, 1], "0"),
        ),
        asked(
            "worked/worse-of-the-two",
            text!(
                "日常生活5 + 10 + 10 + 10 + 5 = 40，重度；认知2中度、感知觉1重度，取重的：5级",
                "daily living 5 + 10 + 10 + 10 + 5 = 40, severe; cognition 2 moderate, perception 1 severe, the worse counts: level 5"
            ),
            sheet([5, 10, 0, 10, 10, 0, 5, 0, 0, 0], [1, 1, 0, 0], [1, 0, 0]),
            &told([40, 2, 1], [3, 2, 3], "5"),
        ),
    ]
}

fn malformed() -> Vec<Value> {
    let good = || sheet([5; 10], [2; 4], [2; 3]);
    let refusal = |code: &str, path: &str| json!({ "verdict": "refused", "findings": [{ "code": code, "path": path }] });
    let with = |name: &str, value: Value| {
        let mut scores = good();
        scores[name] = value;
        scores
    };
    let mut missing = good();
    if let Some(members) = missing.as_object_mut() {
        members.shift_remove("cog_memory");
    }
    let empty: Vec<_> = good()
        .as_object()
        .into_iter()
        .flat_map(|scores| scores.keys())
        .map(|name| json!({ "code": "LTC-F-001", "path": format!("/scores/{name}") }))
        .collect();
    vec![
        asked(
            "form/empty",
            text!("一项也没有", "an empty sheet"),
            json!({}),
            &json!({ "verdict": "refused", "findings": empty }),
        ),
        asked(
            "form/hundred",
            text!("100在0至100之内，但不是允许的分值", "100 is from 0 to 100, but not permitted"),
            with("adl_eating", json!(100)),
            &refusal("LTC-A-001", "/scores/adl_eating"),
        ),
        asked(
            "form/hundred-and-one",
            text!("101，不在0至100之内", "101, not from 0 to 100"),
            with("adl_eating", json!(101)),
            &refusal("LTC-F-006", "/scores/adl_eating"),
        ),
        asked(
            "form/minus-one",
            text!("-1，不在0至100之内", "-1, not from 0 to 100"),
            with("adl_eating", json!(-1)),
            &refusal("LTC-F-006", "/scores/adl_eating"),
        ),
        asked(
            "form/one-step-too-much",
            text!("进食最高10分，写了15分", "15 for eating, where 10 is the most"),
            with("adl_eating", json!(15)),
            &refusal("LTC-A-001", "/scores/adl_eating"),
        ),
        asked(
            "form/cognition-five",
            text!("记忆力最高4分，写了5分", "5 for memory, where 4 is the most"),
            with("cog_memory", json!(5)),
            &refusal("LTC-A-001", "/scores/cog_memory"),
        ),
        asked(
            "form/missing",
            text!("少一项", "one indicator is missing"),
            missing,
            &refusal("LTC-F-001", "/scores/cog_memory"),
        ),
        asked(
            "form/unknown",
            text!("多一项", "one indicator too much"),
            with("adl_cooking", json!(5)),
            &refusal("LTC-F-002", "/scores/adl_cooking"),
        ),
        asked(
            "form/text",
            text!("得分写成字符串", "a score as a string"),
            with("adl_eating", json!("5")),
            &refusal("LTC-F-003", "/scores/adl_eating"),
        ),
        asked(
            "form/negative",
            text!("负数，不在0至100之内", "negative, and not from 0 to 100"),
            with("adl_eating", json!(-5)),
            &refusal("LTC-F-006", "/scores/adl_eating"),
        ),
    ]
}
