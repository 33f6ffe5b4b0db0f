//! The fields of items and of lines of a mapping, declared once for every format.

use std::borrow::Cow;

use ltci::directory::{Directory, Item, MapEntry, term};
use ltci::{Date, Money, Text};

/// A field: its name on the wire, its heading, what it holds, and how to get it.
pub(super) struct Field<Get> {
    /// The name on the wire.
    pub name: &'static str,
    /// The heading, without the unit.
    pub term: Text,
    /// What it holds.
    pub kind: Kind,
    /// Whether it is always there.
    pub required: bool,
    /// The width of a column in half-width characters.
    pub width: u8,
    /// Gets the value.
    pub value: Get,
}

pub(super) type ItemField = Field<for<'i> fn(&'i Item<'i>) -> Value<'i>>;
pub(super) type MapField = Field<for<'i> fn(&'i MapEntry<'i>) -> Value<'i>>;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// A code of a list.
    Term,
    Minutes,
    Amount,
    Day,
}

/// A value of a field.
#[derive(Clone, Debug)]
pub(super) enum Value<'i> {
    Absent,
    Text(Cow<'i, str>),
    Term { code: &'static str, meaning: Text },
    Minutes(u32),
    Amount(Money),
    Day(Date),
}

impl<Get> Field<Get> {
    /// The heading of a column, as a clerk expects it.
    pub(super) fn heading(&self) -> String {
        let unit = match self.kind {
            Kind::Minutes => "（分钟）",
            Kind::Amount => "（元）",
            _ => "",
        };
        format!("{}{unit}", self.term.zh)
    }
}

impl<'i> Value<'i> {
    /// The value as a person reads it in a table: the term of a code, an amount in yuan.
    pub(super) fn shown(self) -> Option<Cow<'i, str>> {
        Some(match self {
            Self::Absent => return None,
            Self::Text(text) => text,
            Self::Term { meaning, .. } => meaning.zh.into(),
            Self::Minutes(minutes) => minutes.to_string().into(),
            Self::Amount(amount) => amount.to_string().into(),
            Self::Day(day) => day.to_string().into(),
        })
    }

    fn text(text: &'i str) -> Self {
        Self::Text(text.into())
    }

    fn maybe<T>(value: Option<T>, of: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Absent, of)
    }
}

/// A value as a cell of a table. In many tables an empty cell in the column of the category means
/// the category above it, and the import reads it so; where some items have a category, a dash says
/// that this one has none.
pub(super) fn cell<'i>(field: &ItemField, item: &'i Item<'i>, categorised: bool) -> Value<'i> {
    match (field.value)(item) {
        Value::Absent if categorised && field.name == CATEGORY.name => Value::text("—"),
        value => value,
    }
}

/// Whether some item has a category.
pub(super) fn is_categorised(directory: &Directory<'_>) -> bool {
    directory.items.iter().any(|item| item.item_category.is_some())
}

/// The fields of an item, in the order of the specification.
pub(super) const ITEM: &[&ItemField] = &[
    &CODE,
    &CLASS,
    &CATEGORY,
    &NAME,
    &CONTENT,
    &POINTS,
    &UNIT,
    &DURATION_MIN,
    &DURATION_MAX,
    &FREQUENCY,
    &QUALIFICATION,
    &PRICE,
    &PRICE_CAP,
    &ITEM_FROM,
    &ITEM_TO,
    &REPLACED_BY,
];

/// The fields of an item, those of the official table first.
pub(super) const ITEM_PRINTED: &[&ItemField] = &[
    &CODE,
    &CATEGORY,
    &NAME,
    &CONTENT,
    &POINTS,
    &CLASS,
    &UNIT,
    &DURATION_MIN,
    &DURATION_MAX,
    &FREQUENCY,
    &QUALIFICATION,
    &PRICE,
    &PRICE_CAP,
    &ITEM_FROM,
    &ITEM_TO,
    &REPLACED_BY,
];

/// How many columns the official table has, the serial number aside.
pub(super) const OFFICIAL: usize = 5;

/// The fields of a line of a mapping, in the order of the specification.
pub(super) const MAP: &[&MapField] =
    &[&LOCAL_CODE, &RELATION, &NATIONAL_CODE, &REASON, &MAP_FROM, &MAP_TO];

const CODE: ItemField = Field {
    name: "ltc_item_codg",
    term: term::ITEM_CODE,
    kind: Kind::Text,
    required: true,
    width: 20,
    value: |item| Value::text(item.ltc_item_codg.as_str()),
};
const CLASS: ItemField = Field {
    name: "item_class",
    term: term::ITEM_CLASS,
    kind: Kind::Text,
    required: true,
    width: 14,
    value: |item| Value::text(item.item_class.as_str()),
};
const CATEGORY: ItemField = Field {
    name: "item_category",
    term: term::ITEM_CATEGORY,
    kind: Kind::Text,
    required: false,
    width: 14,
    value: |item| Value::maybe(item.item_category.as_ref(), |label| Value::text(label.as_str())),
};
const NAME: ItemField = Field {
    name: "item_name",
    term: term::ITEM_NAME,
    kind: Kind::Text,
    required: true,
    width: 22,
    value: |item| Value::text(item.item_name.as_str()),
};
const CONTENT: ItemField = Field {
    name: "item_content",
    term: term::ITEM_CONTENT,
    kind: Kind::Text,
    required: false,
    width: 40,
    value: |item| Value::maybe(item.item_content.as_ref(), |text| Value::text(text.as_str())),
};
const POINTS: ItemField = Field {
    name: "item_points",
    term: term::ITEM_POINTS,
    kind: Kind::Text,
    required: false,
    width: 40,
    value: |item| Value::maybe(item.item_points.as_ref(), |text| Value::text(text.as_str())),
};
const UNIT: ItemField = Field {
    name: "unit",
    term: term::UNIT,
    kind: Kind::Term,
    required: false,
    width: 9,
    value: |item| {
        Value::maybe(item.unit, |unit| Value::Term { code: unit.as_str(), meaning: unit.meaning() })
    },
};
const DURATION_MIN: ItemField = Field {
    name: "duration_min",
    term: term::DURATION_MIN,
    kind: Kind::Minutes,
    required: false,
    width: 9,
    value: |item| Value::maybe(item.duration_min, |minutes| Value::Minutes(minutes.0)),
};
const DURATION_MAX: ItemField = Field {
    name: "duration_max",
    term: term::DURATION_MAX,
    kind: Kind::Minutes,
    required: false,
    width: 9,
    value: |item| Value::maybe(item.duration_max, |minutes| Value::Minutes(minutes.0)),
};
const FREQUENCY: ItemField = Field {
    name: "frequency",
    term: term::FREQUENCY,
    kind: Kind::Text,
    required: false,
    width: 11,
    value: |item| Value::maybe(item.frequency, |often| Value::Text(often.to_string().into())),
};
const QUALIFICATION: ItemField = Field {
    name: "qualification",
    term: term::QUALIFICATION,
    kind: Kind::Term,
    required: false,
    width: 9,
    value: |item| {
        Value::maybe(item.qualification, |who| Value::Term {
            code: who.as_str(),
            meaning: who.meaning(),
        })
    },
};
const PRICE: ItemField = Field {
    name: "price",
    term: term::PRICE,
    kind: Kind::Amount,
    required: false,
    width: 12,
    value: |item| Value::maybe(item.price, Value::Amount),
};
const PRICE_CAP: ItemField = Field {
    name: "price_cap",
    term: term::PRICE_CAP,
    kind: Kind::Amount,
    required: false,
    width: 12,
    value: |item| Value::maybe(item.price_cap, Value::Amount),
};
const ITEM_FROM: ItemField = Field {
    name: "in_force_from",
    term: term::IN_FORCE_FROM,
    kind: Kind::Day,
    required: true,
    width: 12,
    value: |item| Value::Day(item.in_force_from),
};
const ITEM_TO: ItemField = Field {
    name: "in_force_to",
    term: term::IN_FORCE_TO,
    kind: Kind::Day,
    required: false,
    width: 12,
    value: |item| Value::maybe(item.in_force_to, Value::Day),
};
const REPLACED_BY: ItemField = Field {
    name: "replaced_by",
    term: term::REPLACED_BY,
    kind: Kind::Text,
    required: false,
    width: 20,
    value: |item| Value::maybe(item.replaced_by.as_ref(), |code| Value::text(code.as_str())),
};

const LOCAL_CODE: MapField = Field {
    name: "local_item_codg",
    term: term::LOCAL_ITEM_CODE,
    kind: Kind::Text,
    required: true,
    width: 20,
    value: |entry| Value::text(entry.local_item_codg.as_str()),
};
const RELATION: MapField = Field {
    name: "relation",
    term: term::RELATION,
    kind: Kind::Term,
    required: true,
    width: 16,
    value: |entry| Value::Term { code: entry.relation.as_str(), meaning: entry.relation.meaning() },
};
const NATIONAL_CODE: MapField = Field {
    name: "ltc_item_codg",
    term: term::NATIONAL_ITEM_CODE,
    kind: Kind::Text,
    required: false,
    width: 20,
    value: |entry| Value::maybe(entry.ltc_item_codg.as_ref(), |code| Value::text(code.as_str())),
};
const REASON: MapField = Field {
    name: "reason",
    term: term::REASON,
    kind: Kind::Text,
    required: false,
    width: 50,
    value: |entry| Value::maybe(entry.reason.as_ref(), |text| Value::text(text.as_str())),
};
const MAP_FROM: MapField = Field {
    name: "in_force_from",
    term: term::IN_FORCE_FROM,
    kind: Kind::Day,
    required: true,
    width: 12,
    value: |entry| Value::Day(entry.in_force_from),
};
const MAP_TO: MapField = Field {
    name: "in_force_to",
    term: term::IN_FORCE_TO,
    kind: Kind::Day,
    required: false,
    width: 12,
    value: |entry| Value::maybe(entry.in_force_to, Value::Day),
};
