//! What mutants do to questions and answers.

use serde_json::{Value, json};

use super::Object;

/// The findings of an answer.
pub fn findings(answer: &mut Object) -> Option<&mut Vec<Value>> {
    answer.get_mut("findings").and_then(Value::as_array_mut)
}

/// Keeps some findings only, and draws the verdict from what is left.
pub fn keep(answer: &mut Object, kept: impl Fn(&Value) -> bool) {
    let Some(findings) = findings(answer) else { return };
    let before = findings.len();
    findings.retain(kept);
    let is_refused =
        findings.iter().any(|finding| finding.get("severity") == Some(&json!("error")));
    let is_less = findings.len() < before;
    if is_less && answer.contains_key("verdict") {
        let verdict = if is_refused { "refused" } else { "acceptable" };
        answer.insert("verdict".to_owned(), json!(verdict));
    }
}

/// Leaves out the findings of some rules.
pub fn silence(answer: &mut Object, codes: &[&str]) {
    keep(answer, |finding| !text(finding, "code").is_some_and(|code| codes.contains(&code)));
}

/// A member that is a string.
pub fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name).and_then(Value::as_str)
}

/// Rewrites a member that is a string.
pub fn rewrite(object: &mut Object, name: &str, new: impl Fn(&str) -> String) {
    if let Some(Value::String(text)) = object.get_mut(name) {
        *text = new(text);
    }
}

/// Does something to each element of a list.
pub fn each(object: &mut Object, name: &str, change: impl FnMut(&mut Object)) {
    let list = object.get_mut(name).and_then(Value::as_array_mut);
    list.into_iter().flatten().filter_map(Value::as_object_mut).for_each(change);
}

/// Does something to the object at a path.
pub fn at(object: &mut Object, path: &[&str], change: impl FnOnce(&mut Object)) {
    let Some((first, rest)) = path.split_first() else { return change(object) };
    if let Some(Value::Object(member)) = object.get_mut(*first) {
        at(member, rest, change);
    }
}

/// Takes some members away from every object of a value.
pub fn strip(value: &mut Value, names: &[&str]) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| !names.contains(&name.as_str()));
            members.values_mut().for_each(|member| strip(member, names));
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| strip(element, names)),
        _ => {}
    }
}

/// An amount in fen.
pub fn fen(amount: &str) -> Option<i128> {
    amount.replace('.', "").parse().ok()
}

/// Fen as an amount.
pub fn amount(fen: i128) -> Value {
    json!(format!("{}.{:02}", fen / 100, fen % 100))
}
