//! 对照映射: local items and the national ones they stand for.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::known::Known;
use super::spell::{Spell, meetings};
use crate::code::{AdministrativeDivision, EditionId, ItemCode, MapRelation};
use crate::document::{DirectoryMapTag, DocumentVersion};
use crate::syntax::text::present;
use crate::value::{Date, Label, OpenPeriod, Passage};

/// 对照映射: how the items of a local edition stand to those of a national one.
///
/// ```
/// use ltci::directory::DirectoryMap;
/// let text = include_str!("../../data/bases/directory-map.json");
/// let map: DirectoryMap = serde_json::from_str(text)?;
/// assert_eq!(map.map.to_edition.as_str(), "sample-2025");
/// assert!(serde_json::from_str::<DirectoryMap>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 9. That pilot cities keep such a table for about three years: 医保发〔2025〕24号.
#[doc(alias = "对照映射")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "directory_map")]
#[schemars(description = "对照映射。The mapping of a local directory to a national one.")]
pub struct DirectoryMap<'a> {
    /// 文书类型
    pub doc_type: DirectoryMapTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 映射信息
    #[serde(borrow)]
    pub map: MapHeader<'a>,
    /// 对照关系
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "crate::syntax::list::not_empty")]
    pub entries: Vec<MapEntry<'a>>,
}

/// 映射信息: between which editions, and who decided it when.
#[doc(alias = "映射信息")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "映射信息。What a mapping is.")]
pub struct MapHeader<'a> {
    /// 映射标识
    pub id: EditionId,
    /// 映射名称
    #[serde(borrow)]
    pub title: Label<'a>,
    /// 地方目录
    pub from_edition: EditionId,
    /// 国家目录
    pub to_edition: EditionId,
    /// 确定映射的地区
    pub decided_by_admdvs: AdministrativeDivision,
    /// 确定日期
    pub decided_on: Date,
    /// 数据来源
    pub provenance: Passage<'a>,
}

/// 对照关系: one local item and, unless it has no counterpart, one national item.
#[doc(alias = "对照关系")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "对照关系。One line of a mapping.")]
pub struct MapEntry<'a> {
    /// 地方项目编码
    pub local_item_codg: ItemCode,
    /// 对应关系
    pub relation: MapRelation,
    /// 国家项目编码；无对应时不填
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ItemCode")]
    pub ltc_item_codg: Option<ItemCode>,
    /// 理由；无对应时必填
    #[serde(
        borrow,
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    #[schemars(with = "Passage")]
    pub reason: Option<Passage<'a>>,
    /// 生效日期
    pub in_force_from: Date,
    /// 失效日期（含当日）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_to: Option<Date>,
}

impl MapEntry<'_> {
    /// The fields in the order of the specification.
    pub const FIELDS: &'static [&'static str] =
        &["local_item_codg", "relation", "ltc_item_codg", "reason", "in_force_from", "in_force_to"];

    /// The days on which the line applies.
    pub fn in_force(&self) -> OpenPeriod {
        OpenPeriod { from: self.in_force_from, to: self.in_force_to }
    }

    pub(crate) fn spell<K>(&self, key: K, place: usize) -> Spell<K> {
        Spell { key, days: self.in_force(), place }
    }
}

impl<'a> DirectoryMap<'a> {
    /// A mapping with its lines, in the current version of the specification.
    pub const fn new(map: MapHeader<'a>, entries: Vec<MapEntry<'a>>) -> Self {
        let (doc_type, doc_ver) = (DirectoryMapTag::DirectoryMap, DocumentVersion::One);
        Self { doc_type, doc_ver, map, entries }
    }
}

impl DirectoryMap<'_> {
    /// The digest of the canonical form, as of [`Directory`](super::Directory).
    pub fn digest(&self) -> String {
        crate::digest_of(&serde_json::to_value(self).unwrap_or_default())
    }

    /// The same mapping, without a borrow from the text it was read from.
    pub fn into_owned(self) -> DirectoryMap<'static> {
        let header = self.map;
        let entries = self.entries.into_iter().map(|entry| MapEntry {
            reason: entry.reason.map(Passage::into_owned),
            local_item_codg: entry.local_item_codg,
            relation: entry.relation,
            ltc_item_codg: entry.ltc_item_codg,
            in_force_from: entry.in_force_from,
            in_force_to: entry.in_force_to,
        });
        DirectoryMap {
            doc_type: self.doc_type,
            doc_ver: self.doc_ver,
            entries: entries.collect(),
            map: MapHeader {
                title: header.title.into_owned(),
                provenance: header.provenance.into_owned(),
                id: header.id,
                from_edition: header.from_edition,
                to_edition: header.to_edition,
                decided_by_admdvs: header.decided_by_admdvs,
                decided_on: header.decided_on,
            },
        }
    }

    /// The national items a local item stands for on a day.
    pub fn targets(&self, local: &ItemCode, day: Date) -> impl Iterator<Item = &MapEntry<'_>> {
        let local = *local;
        self.entries
            .iter()
            .filter(move |entry| entry.local_item_codg == local && entry.in_force().contains(day))
    }

    /// Lines of the same group with different keys that apply on the same day, the later one
    /// behind.
    pub(crate) fn conflicts<G: Ord, K: PartialEq + Copy>(
        &self,
        group: impl Fn(&MapEntry<'_>) -> Option<G>,
        key: impl Fn(usize, &MapEntry<'_>) -> K,
    ) -> Vec<[Line<'_>; 2]> {
        let mut groups: BTreeMap<G, Vec<_>> = BTreeMap::new();
        for (place, line) in self.entries.iter().enumerate() {
            if let Some(group) = group(line) {
                groups.entry(group).or_default().push(line.spell(key(place, line), place));
            }
        }
        let line = |place: usize| Some((place, self.entries.get(place)?));
        let met = groups.into_values().flat_map(meetings);
        met.filter_map(|[one, other]| Some([line(one.place)?, line(other.place)?])).collect()
    }

    /// Codes of an edition that have not ended on a day, and that no line names which has not
    /// ended.
    pub(crate) fn left_out(
        &self,
        known: &Known,
        day: Date,
        code: impl Fn(&MapEntry<'_>) -> Option<ItemCode>,
    ) -> Vec<ItemCode> {
        let lasts = |last: Option<Date>| last.is_none_or(|last| day <= last);
        let lines = self.entries.iter().filter(|line| lasts(line.in_force_to));
        let named: BTreeSet<_> = lines.filter_map(code).collect();
        let listed = known.codes().filter(|(_, last)| lasts(*last)).map(|(code, _)| code);
        listed.filter(|code| !named.contains(code)).collect()
    }
}

/// A line of a mapping with its place.
type Line<'m> = (usize, &'m MapEntry<'m>);
