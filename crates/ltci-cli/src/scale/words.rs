//! The words in which scales are told, and their form as JSON.

use ltci::assessment::{Direction, Scale, Standing};
use ltci::{Text, text};
use serde_json::{Value, json};

/// How a part was seen.
pub fn evidence(standing: &Standing) -> Text {
    match standing.evidence {
        "secondary" => text!("二手材料", "secondary material"),
        "single_source" => text!("单一来源", "a single source"),
        _ => text!("一般知识", "general knowledge"),
    }
}

/// Which end of the totals is worse.
pub fn of_totals(direction: Direction) -> Text {
    match direction {
        Direction::HigherIsWorse => text!("越高越重", "higher is worse"),
        Direction::LowerIsWorse => text!("越低越重", "lower is worse"),
    }
}

/// Which codes of levels are worse.
pub fn of_levels(direction: Option<Direction>) -> Text {
    match direction {
        Some(Direction::HigherIsWorse) => text!("数字越大越重", "higher is worse"),
        Some(Direction::LowerIsWorse) => text!("数字越小越重", "lower is worse"),
        None => text!("–", "–"),
    }
}

/// A scale for programs; what is not known is absent.
pub fn as_json(scale: &Scale) -> Value {
    let mut told = json!({
        "id": scale.id(),
        "version": scale.version(),
        "digest": scale.digest(),
        "title": scale.title(),
        "notes": scale.notes(),
        "levels": {
            "complete": scale.has_every_level(),
            "mildest_first": levels(scale),
            "standing": scale.standing_of_levels(),
        },
        "computes_from_scores": scale.scoring().is_some(),
    });
    let known = [
        ("document", scale.document().map(Value::from)),
        ("published", scale.published().map(Value::from)),
        ("direction", scale.direction().map(|direction| json!(direction))),
        ("total", total(scale)),
        ("eligible", eligible(scale)),
    ];
    if let Some(members) = told.as_object_mut() {
        for (name, value) in known {
            members.extend(value.map(|value| (name.to_owned(), value)));
        }
    }
    told
}

fn levels(scale: &Scale) -> Value {
    let levels = scale.levels().iter();
    levels.map(|level| json!({ "code": level.code, "name": level.meaning() })).collect()
}

fn total(scale: &Scale) -> Option<Value> {
    let total = scale.total()?;
    let bands = total.bands.iter();
    let bands: Value = bands
        .map(|band| json!({ "level": band.level, "least": band.least, "most": band.most }))
        .collect();
    Some(json!({
        "least": total.least, "most": total.most, "direction": total.direction,
        "bands": bands, "standing": total.standing,
    }))
}

fn eligible(scale: &Scale) -> Option<Value> {
    let eligible = scale.eligible()?;
    let standing = &eligible.standing;
    Some(match eligible.totals {
        Some(totals) => json!({ "totals": totals, "standing": standing }),
        None => json!({ "levels": eligible.levels, "standing": standing }),
    })
}
