//! Faults in the computation of settlements.

use ltci::text;
use serde_json::{Value, json};

use super::spoken::{amount, at, each, fen, rewrite, strip, text as told};
use super::{Mutant, Object};

const SETTLING: &[&str] = &["settle"];
const FUND: &str = "fund_pay_sumamt";
const PERSON: &str = "psn_part_amt";

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "half-even",
        says: text!("四舍五入做成四舍六入五成双", "half to even where half up is asked for"),
        ops: SETTLING,
        hears: |question| rounding(question, "half_up", "half_even"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "cut-off",
        says: text!("四舍五入做成舍去", "digits are cut off where half up is asked for"),
        ops: SETTLING,
        hears: |question| rounding(question, "half_up", "down"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "float-money",
        says: text!("金额用浮点数计算", "money is computed in floats"),
        ops: SETTLING,
        answers: |_, answer| {
            for name in ["inscp_scp_amt", FUND, PERSON] {
                rewrite(answer, name, floated);
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "line-by-line",
        says: text!("逐行乘比例、舍入，再求和", "each line is multiplied and rounded, then summed"),
        ops: SETTLING,
        answers: |asked, answer| line_by_line(asked.question, answer),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "cap-ignored",
        says: text!("不看限额", "caps are ignored"),
        ops: SETTLING,
        hears: |question| benefits(question, &["cap_unit", "cap_day", "cap_month", "cap_year"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "quota-ignored",
        says: text!("不看定额", "quotas are ignored"),
        ops: SETTLING,
        hears: |question| benefits(question, &["quota"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "deductible-ignored",
        says: text!("不减起付线", "the deductible is not taken off"),
        ops: SETTLING,
        hears: |question| {
            if let Some(profile) = question.get_mut("profile") {
                strip(profile, &["deductible"]);
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "history-ignored",
        says: text!("不看此前已结算的", "what was settled before is ignored"),
        ops: SETTLING,
        hears: |question| {
            question.shift_remove("paid");
            at(question, &["settlement"], |settlement| {
                settlement.shift_remove("accumulated");
            });
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "guesses",
        says: text!("算不出的填0.00", "what cannot be computed is told as 0.00"),
        ops: SETTLING,
        answers: |_, answer| {
            let Some(Value::Array(absent)) = answer.shift_remove("absent") else { return };
            for name in absent.iter().filter_map(Value::as_str) {
                answer.insert(name.to_owned(), json!("0.00"));
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "level-ignored",
        says: text!("不分等级，取第一行待遇", "the first benefit line is taken for every level"),
        ops: SETTLING,
        hears: |question| {
            let first = |profile: &mut Object| {
                if let Some(Value::Array(lines)) = profile.get_mut("benefits") {
                    lines.truncate(1);
                    for line in lines {
                        strip(line, &["levels", "care_modes"]);
                    }
                }
            };
            at(question, &["profile"], first);
        },
        ..Mutant::FAULTLESS
    },
];

fn rounding(question: &mut Object, from: &str, to: &str) {
    at(question, &["profile", "settlement", "rounding"], |rounding| {
        rewrite(
            rounding,
            "value",
            |mode| if mode == from { to.to_owned() } else { mode.to_owned() },
        );
    });
}

fn benefits(question: &mut Object, names: &[&str]) {
    at(question, &["profile"], |profile| {
        each(profile, "benefits", |line| {
            for name in names {
                line.shift_remove(*name);
            }
        });
    });
}

/// An amount that was a double on its way.
fn floated(amount: &str) -> String {
    amount.parse::<f64>().map_or_else(|_| amount.to_owned(), |amount| format!("{amount:.2}"))
}

/// Only where a share is all there is: one benefit line with a ratio and no cap.
fn line_by_line(question: &Object, answer: &mut Object) {
    let Some(ratio) = only_a_ratio(question) else { return };
    let lines = question.get("settlement").and_then(|settlement| settlement.get("details"));
    let covered = |line: &Value| told(line, "inscp_scp_amt").and_then(fen);
    let covered = lines.and_then(Value::as_array).into_iter().flatten().filter_map(covered);
    let fund: i128 = covered.map(|covered| (covered * ratio + 5_000) / 10_000).sum();
    let whole = [FUND, PERSON].map(|name| answer.get(name).and_then(Value::as_str).and_then(fen));
    if let [Some(before), Some(person)] = whole {
        answer.insert(FUND.to_owned(), amount(fund));
        answer.insert(PERSON.to_owned(), amount((before + person - fund).max(0)));
    }
}

/// The ratio in basis points, where nothing else is laid down.
fn only_a_ratio(question: &Object) -> Option<i128> {
    let benefits = question.get("profile")?.get("benefits")?.as_array()?;
    let [line] = benefits.as_slice() else { return None };
    let plain = ["fund_ratio", "source", "confidence"];
    let is_plain = line.as_object()?.keys().all(|name| plain.contains(&name.as_str()));
    fen(told(line.get("fund_ratio")?, "value")?).filter(|_| is_plain)
}
