//! Faults in identifiers and code lists.

use ltci::text;
use serde_json::{Value, json};

use super::spoken::rewrite;
use super::{Mutant, Object};

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "resident-check-skipped",
        says: text!("不核对身份证号码的校验位", "the check character of resident ids is skipped"),
        ops: &["code"],
        hears: |question| of(question, "resident_id", |value| with_check(value, resident_check)),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "credit-check-skipped",
        says: text!("不核对信用代码的校验位", "the check character of credit codes is skipped"),
        ops: &["code"],
        hears: |question| of(question, "credit_code", |value| with_check(value, credit_check)),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "credit-check-zero-refused",
        says: text!(
            "信用代码校验位为0的不接受",
            "credit codes with the check character 0 are refused"
        ),
        ops: &["code"],
        answers: |asked, answer| {
            let value = asked.question.get("value").and_then(Value::as_str).unwrap_or_default();
            if is_of(asked.question, "credit_code") && value.ends_with('0') {
                answer.insert("verdict".to_owned(), json!("refused"));
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "lower-case-x",
        says: text!("身份证号码末位接受小写x", "a lower-case x ends a resident id"),
        ops: &["code"],
        hears: |question| of(question, "resident_id", str::to_uppercase),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "case-insensitive",
        says: text!("代码不分大小写", "codes are read without regard to case"),
        ops: &["code"],
        hears: |question| rewrite(question, "value", str::to_uppercase),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "full-width-accepted",
        says: text!("接受全角数字和字母", "full-width digits and letters are accepted"),
        ops: &["code"],
        hears: |question| rewrite(question, "value", half_width),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "blanks-trimmed",
        says: text!("去掉首尾空格再判断", "blanks at the ends are trimmed"),
        ops: &["code"],
        hears: |question| rewrite(question, "value", |value| value.trim().to_owned()),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "number-for-text",
        says: text!("数字当作文字接受", "a number is taken for a string"),
        ops: &["code"],
        hears: |question| {
            if let Some(value) = question.get_mut("value").filter(|value| value.is_number()) {
                *value = json!(value.to_string());
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "any-word-of-a-list",
        says: text!("代码表不核对", "code lists are not looked at"),
        ops: &["code"],
        answers: |asked, answer| {
            if is_of(asked.question, "insutype") || is_of(asked.question, "level") {
                answer.insert("verdict".to_owned(), json!("acceptable"));
            }
        },
        ..Mutant::FAULTLESS
    },
];

fn is_of(question: &Object, code: &str) -> bool {
    question.get("code").and_then(Value::as_str) == Some(code)
}

fn of(question: &mut Object, code: &str, new: impl Fn(&str) -> String) {
    if is_of(question, code) {
        rewrite(question, "value", new);
    }
}

fn half_width(value: &str) -> String {
    let narrow = |char| match char {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            char::from_u32(u32::from(char) - 0xFEE0).unwrap_or(char)
        }
        other => other,
    };
    value.chars().map(narrow).collect()
}

/// The value with its last character made right, where it is of 18 characters.
fn with_check(value: &str, check: fn(&str) -> Option<char>) -> String {
    let body = value.get(..17).filter(|_| value.len() == 18);
    let whole = body.and_then(|body| Some(format!("{body}{}", check(body)?)));
    whole.unwrap_or_else(|| value.to_owned())
}

/// ISO 7064 MOD 11-2.
fn resident_check(body: &str) -> Option<char> {
    let sum = body.chars().try_fold(0, |sum, char| Some((sum + char.to_digit(10)?) * 2 % 11))?;
    "10X98765432".chars().nth(usize::try_from(sum).ok()?)
}

/// GB 32100: modulo 31, weights being powers of 3.
fn credit_check(body: &str) -> Option<char> {
    const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    let weigh = |(sum, weight): (usize, usize), char| {
        let place = ALPHABET.find(char)?;
        Some((sum + place * weight, weight * 3 % 31))
    };
    let (sum, _) = body.chars().try_fold((0, 1), weigh)?;
    ALPHABET.chars().nth((31 - sum % 31) % 31)
}
