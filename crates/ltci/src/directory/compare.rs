//! 版本比较: what changed between two editions.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Directory, DirectoryMap, Item, MapEntry};
use crate::code::{EditionId, ItemCode};
use crate::text;
use crate::text::Text;
use crate::value::Date;

/// What a later edition changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// The earlier edition.
    pub old: EditionId,
    /// The later edition.
    pub new: EditionId,
    /// The items that are not the same, by code.
    pub changes: Vec<Change>,
}

/// How one item differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its code.
    pub code: ItemCode,
    /// Its name, the newer one where there are two.
    pub name: String,
    /// In which ways.
    pub kinds: Vec<ChangeKind>,
    /// The fields that differ. Empty for an item that was added or removed.
    pub fields: Vec<FieldChange>,
    /// The item that takes its place, where one is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<ItemCode>,
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// Its name on the wire.
    pub field: &'static str,
    /// The first day of the row it stands in. Absent for the last row of the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<Date>,
    /// The earlier value, as on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// The later value, as on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
}

impl FieldChange {
    /// In which way the item differs by this field. A last day of an earlier row does not end the
    /// item: another row follows.
    pub fn kind(&self) -> ChangeKind {
        match ChangeKind::of_field(self.field, self.new.as_ref()) {
            ChangeKind::Ended if self.row.is_some() => ChangeKind::Changed,
            kind => kind,
        }
    }
}

/// A way in which an item differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// 新增.
    Added,
    /// 删除.
    Removed,
    /// 失效: still listed, with a last day.
    Ended,
    /// 更名.
    Renamed,
    /// 调整类别.
    Moved,
    /// 调整价格或计价单位.
    Repriced,
    /// 其他变化.
    Changed,
}

impl ChangeKind {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::Added,
        Self::Removed,
        Self::Ended,
        Self::Renamed,
        Self::Moved,
        Self::Repriced,
        Self::Changed,
    ];

    /// The word for it.
    pub const fn term(self) -> Text {
        match self {
            Self::Added => text!("新增", "added"),
            Self::Removed => text!("删除", "removed"),
            Self::Ended => text!("失效", "ended"),
            Self::Renamed => text!("更名", "renamed"),
            Self::Moved => text!("调整类别", "moved"),
            Self::Repriced => text!("调整价格或单位", "price or unit changed"),
            Self::Changed => text!("其他变化", "other change"),
        }
    }

    fn of_field(field: &str, new: Option<&String>) -> Self {
        match field {
            "item_name" => Self::Renamed,
            "item_class" | "item_category" => Self::Moved,
            "unit" | "price" | "price_cap" => Self::Repriced,
            "in_force_to" if new.is_some() => Self::Ended,
            _ => Self::Changed,
        }
    }
}

/// Compares two editions, item by item. Where a code has several rows, the last in time is compared
/// with the last in time, and each earlier one with the row of the same first day.
///
/// ```
/// use ltci::directory::{compare, sample_edition};
/// let sample = sample_edition();
/// assert!(compare(sample, sample).changes.is_empty());
/// ```
#[doc(alias = "版本比较")]
pub fn compare(old: &Directory<'_>, new: &Directory<'_>) -> Comparison {
    let (before, after) = (rows(old), rows(new));
    let codes: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    let none = Rows::new();
    let changes = codes.iter().filter_map(|code| {
        change(before.get(code).unwrap_or(&none), after.get(code).unwrap_or(&none))
    });
    Comparison { old: old.edition.id, new: new.edition.id, changes: changes.collect() }
}

impl Comparison {
    /// The codes that can no longer be used, or not for ever.
    pub fn retired(&self) -> impl Iterator<Item = &ItemCode> {
        let retired = |change: &&Change| {
            change.kinds.iter().any(|kind| matches!(kind, ChangeKind::Removed | ChangeKind::Ended))
        };
        self.changes.iter().filter(retired).map(|change| &change.code)
    }

    /// The lines of a mapping that name retired items, on either side, with their places.
    pub fn touched<'m>(&self, map: &'m DirectoryMap<'_>) -> Vec<(usize, &'m MapEntry<'m>)> {
        let retired: BTreeSet<_> = self.retired().copied().collect();
        let from_old = map.map.from_edition == self.old;
        let touches = |entry: &MapEntry<'_>| {
            if from_old {
                retired.contains(&entry.local_item_codg)
            } else {
                entry.ltc_item_codg.is_some_and(|code| retired.contains(&code))
            }
        };
        map.entries.iter().enumerate().filter(|(_, entry)| touches(entry)).collect()
    }
}

/// The rows of a code, by their first day; rows of one day stand in their order.
type Rows<'d> = BTreeMap<(Date, usize), &'d Item<'d>>;

fn rows<'d>(directory: &'d Directory<'_>) -> BTreeMap<ItemCode, Rows<'d>> {
    let mut all: BTreeMap<ItemCode, Rows<'_>> = BTreeMap::new();
    for item in &directory.items {
        let rows = all.entry(item.ltc_item_codg).or_default();
        let of_the_day = rows.range((item.in_force_from, 0)..=(item.in_force_from, usize::MAX));
        let place = of_the_day.count();
        rows.insert((item.in_force_from, place), item);
    }
    all
}

fn change(old: &Rows<'_>, new: &Rows<'_>) -> Option<Change> {
    match (old.last_key_value(), new.last_key_value()) {
        (Some((_, before)), Some((_, after))) => {
            let mut fields = differences(Some(before), Some(after), None);
            fields.extend(earlier(old, new));
            changed(after, fields)
        }
        (Some((_, old)), None) => Some(whole(old, ChangeKind::Removed)),
        (None, Some((_, new))) => Some(whole(new, ChangeKind::Added)),
        (None, None) => None,
    }
}

/// What differs in the rows that are not the last ones.
fn earlier(old: &Rows<'_>, new: &Rows<'_>) -> Vec<FieldChange> {
    let before_last = |rows: &Rows<'_>| rows.keys().rev().skip(1).copied().collect::<Vec<_>>();
    let places: BTreeSet<_> = [before_last(old), before_last(new)].concat().into_iter().collect();
    let differ = |place: &(Date, usize)| {
        let (before, after) = (old.get(place).copied(), new.get(place).copied());
        differences(before, after, Some(place.0))
    };
    places.iter().flat_map(differ).collect()
}

fn whole(item: &Item<'_>, kind: ChangeKind) -> Change {
    Change {
        code: item.ltc_item_codg,
        name: item.item_name.as_str().to_owned(),
        kinds: vec![kind],
        fields: Vec::new(),
        replaced_by: item.replaced_by,
    }
}

fn changed(new: &Item<'_>, fields: Vec<FieldChange>) -> Option<Change> {
    let mut kinds: Vec<_> = fields.iter().map(FieldChange::kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    (!fields.is_empty()).then(|| Change {
        code: new.ltc_item_codg,
        name: new.item_name.as_str().to_owned(),
        kinds,
        fields,
        replaced_by: new.replaced_by,
    })
}

/// The fields in which two rows differ. A row that is in one edition only differs by its first day.
fn differences(
    old: Option<&Item<'_>>,
    new: Option<&Item<'_>>,
    row: Option<Date>,
) -> Vec<FieldChange> {
    let (before, after) = (old.map(members), new.map(members));
    let is_paired = before.is_some() && after.is_some();
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let told = |field: &&&str| is_paired || **field == "in_force_from";
    let differs = |field: &&&str| before.get(**field) != after.get(**field);
    let change = |field: &&'static str| FieldChange {
        field,
        row,
        old: before.get(*field).map(plain),
        new: after.get(*field).map(plain),
    };
    Item::FIELDS.iter().filter(told).filter(differs).map(change).collect()
}

fn members(item: &Item<'_>) -> Map<String, Value> {
    match serde_json::to_value(item) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
