//! FHIR R4: a Bundle with the CodeSystem of the directory, a ValueSet of all its codes, and a
//! ConceptMap for each mapping.
//!
//! Systems and properties are named by URNs of this project; nothing here claims to be the
//! official address of a directory.
//!
//! FHIR knows one concept for each code, while a directory may list a code in several rows, one
//! after the other. The concept is the last row; earlier ones stand in an extension, field by
//! field. Amounts are strings with two decimals, as everywhere in the specification: common readers
//! take a decimal of JSON for a float, and lose a fen.

mod code_system;
mod concept_map;
mod part;

use std::io::{self, Write};

use ltci::directory::{Directory, DirectoryMap};
use serde::Serialize;

use self::code_system::CodeSystem;
use self::concept_map::ConceptMap;
use self::part::Heading;

pub(super) fn write(
    directory: &Directory<'_>,
    maps: &[DirectoryMap<'_>],
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut resources = vec![
        Resource::CodeSystem(CodeSystem::of(directory)),
        Resource::ValueSet(ValueSet::of(directory)),
    ];
    resources.extend(maps.iter().map(|map| Resource::ConceptMap(ConceptMap::of(map, directory))));
    let entry = resources.into_iter().map(Entry::of).collect();
    serde_json::to_writer_pretty(&mut *out, &Bundle { kind: "collection", entry })?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
#[serde(tag = "resourceType")]
struct Bundle<'d> {
    #[serde(rename = "type")]
    kind: &'static str,
    entry: Vec<Entry<'d>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'d> {
    full_url: String,
    resource: Resource<'d>,
}

impl<'d> Entry<'d> {
    fn of(resource: Resource<'d>) -> Self {
        let heading = match &resource {
            Resource::CodeSystem(resource) => &resource.heading,
            Resource::ValueSet(resource) => &resource.heading,
            Resource::ConceptMap(resource) => &resource.heading,
        };
        Self { full_url: heading.url.clone(), resource }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Resource<'d> {
    CodeSystem(CodeSystem<'d>),
    ValueSet(ValueSet<'d>),
    ConceptMap(ConceptMap<'d>),
}

/// All codes of the directory.
#[derive(Serialize)]
#[serde(tag = "resourceType")]
struct ValueSet<'d> {
    #[serde(flatten)]
    heading: Heading<'d>,
    compose: Compose,
}

#[derive(Serialize)]
struct Compose {
    include: [Include; 1],
}

#[derive(Serialize)]
struct Include {
    system: String,
}

impl<'d> ValueSet<'d> {
    fn of(directory: &'d Directory<'d>) -> Self {
        let edition = &directory.edition;
        let heading = Heading {
            url: part::value_set_url(&edition.id),
            id: part::resource_id(&edition.id, "-items"),
            name: part::computer_name("Items", &edition.id),
            ..Heading::of_edition(edition)
        };
        let include = [Include { system: part::code_system_url(&edition.id) }];
        Self { heading, compose: Compose { include } }
    }
}
