//! Fields, values and days of a directory as a person says them.

use ltci::code::{CaregiverQualification, ChargeUnit};
use ltci::directory::{Edition, Item, term};
use ltci::value::OpenPeriod;
use ltci::{Text, text};
use serde_json::{Map, Value};

use crate::language::Tongue;
use crate::render::clean;

/// The word for a field of an item or of a line of a mapping; its own name if it has none.
pub fn field(name: &'static str) -> Text {
    match name {
        "ltc_item_codg" => term::ITEM_CODE,
        "item_class" => term::ITEM_CLASS,
        "item_category" => term::ITEM_CATEGORY,
        "item_name" => term::ITEM_NAME,
        "item_content" => term::ITEM_CONTENT,
        "item_points" => term::ITEM_POINTS,
        "unit" => term::UNIT,
        "duration_min" => term::DURATION_MIN,
        "duration_max" => term::DURATION_MAX,
        "frequency" => term::FREQUENCY,
        "qualification" => term::QUALIFICATION,
        "price" => term::PRICE,
        "price_cap" => term::PRICE_CAP,
        "in_force_from" => term::IN_FORCE_FROM,
        "in_force_to" => term::IN_FORCE_TO,
        "replaced_by" => term::REPLACED_BY,
        "duration" => text!("服务时长", "duration"),
        "is_valid" => text!("是否有效", "valid or not"),
        "local_item_codg" => term::LOCAL_ITEM_CODE,
        "relation" => term::RELATION,
        "reason" => term::REASON,
        other => Text { zh: other, en: other },
    }
}

/// The fields of an item that are filled, in order, as on the wire.
pub fn filled(item: &Item<'_>) -> Vec<(&'static str, String)> {
    let Ok(Value::Object(members)) = serde_json::to_value(item) else {
        return Vec::new();
    };
    let plain = |members: &Map<String, Value>, field| {
        let value = members.get(field)?;
        Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    };
    let fields = Item::FIELDS.iter().copied();
    fields.filter_map(|field| Some((field, plain(&members, field)?))).collect()
}

/// A value on the wire as a person says it, on one line.
pub fn value(field: &str, wire: &str, tongue: Tongue) -> String {
    let of_code = |meaning: Option<Text>| meaning.map(|text| tongue.say(text).to_owned());
    let said = match field {
        "unit" => of_code(wire.parse::<ChargeUnit>().ok().map(ChargeUnit::meaning)),
        "qualification" => of_code(
            wire.parse::<CaregiverQualification>().ok().map(CaregiverQualification::meaning),
        ),
        "price" | "price_cap" => {
            Some(tongue.fill(text!("{amount}元", "{amount} yuan"), &[("amount", &wire)]))
        }
        "duration_min" | "duration_max" => {
            Some(tongue.fill(text!("{number}分钟", "{number} min"), &[("number", &wire)]))
        }
        _ => None,
    };
    said.unwrap_or_else(|| on_one_line(wire))
}

/// A text of several lines on one, harmless to a terminal.
pub fn on_one_line(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(clean).collect();
    lines.join(" / ")
}

/// `2026-01-01起`, `2026-01-01至2026-06-30`.
pub fn period(days: OpenPeriod, tongue: Tongue) -> String {
    let from = days.from;
    match days.to {
        None => tongue.fill(text!("{from}起", "from {from}"), &[("from", &from)]),
        Some(to) => {
            tongue.fill(text!("{from}至{to}", "{from} to {to}"), &[("from", &from), ("to", &to)])
        }
    }
}

/// The validity of an item, where it is not that of its edition.
pub fn own_period(item: &Item<'_>, edition: &Edition<'_>, tongue: Tongue) -> String {
    if item.in_force() == edition.in_force() {
        return String::new();
    }
    period(item.in_force(), tongue)
}

/// `20.00元/次`, as far as price and unit are given.
pub fn price(item: &Item<'_>, tongue: Tongue) -> String {
    let unit = item.unit.map(|unit| tongue.say(unit.meaning()));
    match (item.price, unit) {
        (Some(price), Some(unit)) => {
            format!("{}/{unit}", value("price", &price.to_string(), tongue))
        }
        (Some(price), None) => value("price", &price.to_string(), tongue),
        (None, Some(unit)) => format!("—/{unit}"),
        (None, None) => String::new(),
    }
}

/// `15–30分钟`.
pub fn duration(item: &Item<'_>, tongue: Tongue) -> String {
    let wire =
        |minutes| serde_json::to_value(minutes).map_or(String::new(), |v: Value| v.to_string());
    match (item.duration_min, item.duration_max) {
        (Some(least), Some(most)) if least != most => {
            format!("{}–{}", wire(least), value("duration_max", &wire(most), tongue))
        }
        (Some(least), None) => format!("≥{}", value("duration_min", &wire(least), tongue)),
        (_, Some(most)) => value("duration_max", &wire(most), tongue),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_a_word() {
        for name in Item::FIELDS {
            assert_ne!(field(name).zh, *name);
        }
    }

    #[test]
    fn what_steers_a_terminal_is_not_said() {
        let tongue = Tongue(ltci::Language::Chinese);
        assert_eq!(value("item_content", "一\n二\u{1b}[1m", tongue), "一 / 二\u{FFFD}[1m");
        assert_eq!(value("unit", "visit", tongue), "次");
        assert_eq!(value("price", "20.00", tongue), "20.00元");
    }
}
