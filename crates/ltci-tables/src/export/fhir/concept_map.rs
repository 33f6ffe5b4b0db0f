//! A ConceptMap for a mapping.

use std::collections::BTreeMap;

use ltci::code::{EditionStatus, ItemCode, MapRelation};
use ltci::directory::{Directory, DirectoryMap, MapEntry, sample_edition};
use ltci::schema::NAMESPACE;
use ltci::value::Passage;
use serde::Serialize;

use super::part::{Content, Extension, Heading, Period, code_system_url, value_set_url};

/// How codes of samples begin, and no other national codes: LTCI-SPEC-1, 8.5 b).
const OF_SAMPLES: &str = "SAMPLE";

#[derive(Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
pub(super) struct ConceptMap<'d> {
    #[serde(flatten)]
    pub heading: Heading<'d>,
    source_uri: String,
    target_uri: String,
    group: [Group<'d>; 1],
}

#[derive(Serialize)]
struct Group<'d> {
    source: String,
    target: String,
    element: Vec<Element<'d>>,
}

#[derive(Serialize)]
struct Element<'d> {
    code: &'d str,
    target: Vec<Target<'d>>,
}

#[derive(Serialize)]
struct Target<'d> {
    extension: [Extension<'d>; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'d str>,
    equivalence: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<&'d str>,
}

impl<'d> ConceptMap<'d> {
    pub(super) fn of(map: &'d DirectoryMap<'d>, directory: &Directory<'_>) -> Self {
        let header = &map.map;
        let (from, to) = (&header.from_edition, &header.to_edition);
        let sample = is_sample(map, directory);
        Self {
            heading: Heading::of_map(header, sample),
            source_uri: value_set_url(from),
            target_uri: value_set_url(to),
            group: [Group {
                source: code_system_url(from),
                target: code_system_url(to),
                element: elements(&map.entries),
            }],
        }
    }
}

/// Whether a side of the mapping is a sample: the directory that it is written with, the built-in
/// one, or one whose codes say so.
fn is_sample(map: &DirectoryMap<'_>, directory: &Directory<'_>) -> bool {
    let built_in = sample_edition().edition.id;
    let by_code = |entry: &MapEntry<'_>| {
        entry.ltc_item_codg.is_some_and(|code| code.as_str().starts_with(OF_SAMPLES))
    };
    directory.edition.status == EditionStatus::Sample
        || [map.map.from_edition, map.map.to_edition].contains(&built_in)
        || map.entries.iter().any(by_code)
}

fn elements<'d>(entries: &'d [MapEntry<'d>]) -> Vec<Element<'d>> {
    let mut targets: BTreeMap<&ItemCode, Vec<Target<'d>>> = BTreeMap::new();
    for entry in entries {
        targets.entry(&entry.local_item_codg).or_default().push(Target::of(entry));
    }
    let elements =
        targets.into_iter().map(|(code, target)| Element { code: code.as_str(), target });
    elements.collect()
}

impl<'d> Target<'d> {
    fn of(entry: &'d MapEntry<'d>) -> Self {
        let period = Period::of(entry.in_force());
        Self {
            extension: [Extension::value(
                format!("{NAMESPACE}:directory_map:in_force"),
                Content::Period(period),
            )],
            code: entry.ltc_item_codg.as_ref().map(ItemCode::as_str),
            equivalence: equivalence(entry.relation),
            comment: comment(entry),
        }
    }
}

/// R4 tells how the target stands to the source, we how the source (the local item) stands to the
/// target: the two words for wider and narrower change places.
fn equivalence(relation: MapRelation) -> &'static str {
    match relation {
        MapRelation::Equivalent => "equivalent",
        MapRelation::Narrower => "wider",
        MapRelation::Broader => "narrower",
        MapRelation::Related => "relatedto",
        MapRelation::None => "unmatched",
    }
}

/// The reason. R4 asks for a comment where the target is narrower (cmd-1).
fn comment<'d>(entry: &'d MapEntry<'d>) -> Option<&'d str> {
    let reason = entry.reason.as_ref().map(Passage::as_str);
    let needed = entry.relation == MapRelation::Broader;
    reason.or_else(|| needed.then_some(entry.relation.meaning().zh))
}
