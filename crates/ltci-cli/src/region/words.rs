//! Places, values and confidence of a profile as a person says them.

use anstyle::Style;
use ltci::code::{self, Confidence, FigureBound, Form};
use ltci::region::{Statement, term};
use ltci::{Text, text};
use serde_json::{Map, Value};

use crate::language::Tongue;
use crate::render::clean;
use crate::render::style::{GOOD, NOTICE, WARNING};

/// The word for a field; its own name if it has none.
pub fn field(name: &str, tongue: Tongue) -> String {
    term::field(name).map_or_else(|| clean(name), |text| tongue.say(text).to_owned())
}

/// A place as a person says it: `待遇标准1 基金支付比例`.
pub fn place(path: &str, tongue: Tongue) -> String {
    path.split('/').skip(1).fold(String::new(), |said, part| match part.parse::<usize>() {
        Ok(number) if tongue.0 == ltci::Language::Chinese => format!("{said}{}", number + 1),
        Ok(number) => format!("{said} {}", number + 1),
        Err(_) if said.is_empty() => field(part, tongue),
        Err(_) => format!("{said} {}", field(part, tongue)),
    })
}

/// How well a figure is supported, in a word.
pub fn confidence(confidence: Confidence) -> (Text, Style) {
    match confidence {
        Confidence::Stated => (text!("明文", "stated"), GOOD),
        Confidence::Secondary => (text!("二手", "secondary"), Style::new()),
        Confidence::SingleSource => (text!("孤证", "1 source"), NOTICE),
        Confidence::GeneralKnowledge => (text!("通识", "no source"), WARNING),
    }
}

/// What a statement says.
pub fn said(statement: &Statement, tongue: Tongue) -> String {
    let field = statement.path.rsplit('/').find(|part| part.parse::<usize>().is_err());
    let said = value(field.unwrap_or_default(), &statement.value, tongue);
    let bound = statement.bound.map(FigureBound::meaning);
    bound.map_or(said.clone(), |bound| match tongue.0 {
        ltci::Language::Chinese => format!("{}{said}", bound.zh),
        ltci::Language::English => format!("{} {said}", bound.en),
    })
}

fn value(field: &str, value: &Value, tongue: Tongue) -> String {
    match value {
        Value::String(text) => plain(field, text, tongue),
        Value::Array(elements) => {
            let elements: Vec<_> =
                elements.iter().map(|element| self::value(field, element, tongue)).collect();
            elements.join(tongue.say(text!("、", ", ")))
        }
        Value::Object(members) if field == "quota" => quota(members, tongue),
        Value::Object(members) => {
            let said = members.iter().map(|(name, member)| {
                let value = self::value(name, member, tongue);
                if NAMED.contains(&name.as_str()) {
                    value
                } else {
                    format!("{} {value}", self::field(name, tongue))
                }
            });
            said.collect::<Vec<_>>().join(tongue.say(text!("，", ", ")))
        }
        other => other.to_string(),
    }
}

/// Fields whose values tell by themselves what they are.
const NAMED: &[&str] =
    &["insutypes", "care_modes", "mode_term", "level_term", "name", "id", "hospital_level"];

/// `20小时/月`.
fn quota(members: &Map<String, Value>, tongue: Tongue) -> String {
    let of = |name| members.get(name).map(|member| value(name, member, tongue));
    let [count, unit, period] =
        ["count", "unit", "period"].map(|name| of(name).unwrap_or_default());
    let mut said = match tongue.0 {
        ltci::Language::Chinese => format!("{count}{unit}/{period}"),
        ltci::Language::English => format!("{count} {unit}/{period}"),
    };
    for name in ["minutes", "carry_over"] {
        if let Some(more) = of(name) {
            said.push_str(tongue.say(text!("，", ", ")));
            said.push_str(&format!("{} {more}", field(name, tongue)));
        }
    }
    said
}

/// A text on the wire: a code by its meaning, a ratio in percent, free text as it is.
fn plain(field: &str, text: &str, tongue: Tongue) -> String {
    if let Some(meaning) = meaning(field, text) {
        return tongue.say(meaning).to_owned();
    }
    percent(field, text).unwrap_or_else(|| clean(text))
}

fn percent(field: &str, text: &str) -> Option<String> {
    let is_ratio = matches!(field, "fund_ratio" | "base_ratio" | "annual_cap_income");
    let points = text.parse::<ltci::Ratio>().ok().filter(|_| is_ratio)?.basis_points();
    let (whole, rest) = (points / 100, points % 100);
    Some(if rest == 0 { format!("{whole}%") } else { format!("{whole}.{rest:02}%") })
}

/// What a code of a field stands for.
fn meaning(field: &str, code: &str) -> Option<Text> {
    let list = match field {
        "insutypes" => "insutype",
        "care_modes" => "care_mode",
        "asmt_kinds" => "asmt_kind",
        "self_grades" => "self_grade",
        "period" => "quota_period",
        "start" | "mode_change" => "start_rule",
        "rounding" => "rounding_mode",
        "rounding_step" => "rounding_unit",
        "id" => "scale_id",
        "unit" | "hospital_level" | "principle" | "asmt_place" => field,
        _ if code == "0" || code == "1" => "yes_no",
        _ => return None,
    };
    let Form::List(terms) = code::declaration(list)?.values else { return None };
    if matches!(field, "levels" | "excluded" | "version") {
        return None;
    }
    terms.iter().find(|term| term.code == code).map(|term| term.meaning)
}
