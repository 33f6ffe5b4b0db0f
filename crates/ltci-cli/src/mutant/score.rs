//! Faults in totals, grades and levels.

use ltci::text;
use serde_json::{Value, json};

use super::spoken::{at, rewrite};
use super::{Mutant, Object};

/// What tells a level.
const LEVELS: &[&str] = &["score", "recognise"];

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "cutoff-one-step-low",
        says: text!(
            "日常生活活动60分归入轻度（应从65分起）",
            "60 points in daily living count as mild, which begins at 65"
        ),
        ops: &["score"],
        hears: |question| at(question, &["scores"], |scores| lift(scores, 60)),
        answers: |asked, answer| {
            let scores = asked.question.get("scores").and_then(Value::as_object);
            if scores.is_some_and(|scores| adl(scores) == 60) {
                at(answer, &["totals"], |totals| {
                    totals.insert("adl".to_owned(), json!(60));
                });
            }
        },
    },
    Mutant {
        name: "level-one-too-high",
        says: text!("三级说成四级", "level 4 is told where it is 3"),
        ops: LEVELS,
        answers: |_, answer| rewrite(answer, "level", |level| level.replace('3', "4")),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "levels-reversed",
        says: text!("等级方向颠倒：0级最重", "levels run the other way: 0 is the worst"),
        ops: LEVELS,
        answers: |_, answer| rewrite(answer, "level", reversed),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "better-of-two",
        says: text!(
            "组合时取认知、感知觉中较轻的一个",
            "the better of cognition and perception enters the matrix"
        ),
        ops: &["score"],
        hears: |question| at(question, &["scores"], better_of_two),
        answers: |asked, answer| restore(asked.question, answer),
    },
    Mutant {
        name: "any-score",
        says: text!("分值不在允许之列也计入", "scores that are not permitted are counted"),
        ops: &["score"],
        hears: |question| at(question, &["scores"], permitted),
        ..Mutant::FAULTLESS
    },
];

const DAILY: &str = "adl_";
const MIND: &str = "cog_";
const SENSES: &str = "sen_";

fn sum(scores: &Object, dimension: &str) -> i64 {
    let own = scores.iter().filter(|(name, _)| name.starts_with(dimension));
    own.filter_map(|(_, score)| score.as_i64()).sum()
}

fn adl(scores: &Object) -> i64 {
    sum(scores, DAILY)
}

/// Gives five points more to who has just so many.
fn lift(scores: &mut Object, total: i64) {
    if adl(scores) != total {
        return;
    }
    let room = |name: &str| if ["adl_walking", "adl_transfer"].contains(&name) { 10 } else { 5 };
    let halves = ["adl_face_oral", "adl_bathing"];
    let able = scores.iter_mut().find(|(name, score)| {
        name.starts_with(DAILY)
            && !halves.contains(&name.as_str())
            && score.as_i64().is_some_and(|score| score <= room(name))
    });
    if let Some((_, score)) = able {
        *score = json!(score.as_i64().unwrap_or_default() + 5);
    }
}

fn reversed(level: &str) -> String {
    level
        .parse::<u8>()
        .ok()
        .and_then(|level| 5_u8.checked_sub(level))
        .map_or_else(|| level.to_owned(), |level| level.to_string())
}

/// The worse of the two dimensions is set to full points.
fn better_of_two(scores: &mut Object) {
    // Both are graded alike up to their full points, which are 16 and 12.
    let (mind, senses) = (sum(scores, MIND).min(12), sum(scores, SENSES));
    let worse = if mind < senses { MIND } else { SENSES };
    let own = scores.iter_mut().filter(|(name, _)| name.starts_with(worse));
    own.for_each(|(_, score)| *score = json!(4));
}

/// Tells the totals and grades of the scores that were asked about.
fn restore(question: &Object, answer: &mut Object) {
    let truth = super::ask(question);
    for name in ["totals", "grades"] {
        if let Some(told) = truth.get(name) {
            answer.insert(name.to_owned(), told.clone());
        }
    }
}

/// What is certainly not permitted becomes 0, which is permitted everywhere.
fn permitted(scores: &mut Object) {
    for (name, score) in scores.iter_mut().filter(|(_, score)| score.is_i64()) {
        let is_usual = match score.as_i64() {
            Some(score) if name.starts_with(DAILY) => [0, 5, 10, 15].contains(&score),
            Some(score) => (0..=4).contains(&score),
            None => true,
        };
        if !is_usual {
            *score = json!(0);
        }
    }
}
