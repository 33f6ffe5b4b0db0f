//! What the resources have in common: their heading, values, names and addresses.

use std::borrow::Cow;

use ltci::Date;
use ltci::code::{AdministrativeDivision, EditionId, EditionStatus};
use ltci::directory::{Edition, MapHeader};
use ltci::schema::NAMESPACE;
use ltci::value::OpenPeriod;
use serde::Serialize;

use super::super::field::Value;

/// The extension of the standard for the days on which a resource applies.
const EFFECTIVE_PERIOD: &str = "http://hl7.org/fhir/StructureDefinition/resource-effectivePeriod";
/// The system of the countries' codes.
const COUNTRIES: &str = "urn:iso:std:iso:3166";

/// What every resource says of itself.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Heading<'d> {
    pub id: String,
    pub language: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extension: Vec<Extension<'d>>,
    pub url: String,
    pub version: Date,
    pub name: String,
    pub title: &'d str,
    pub status: &'static str,
    pub experimental: bool,
    pub date: Date,
    pub description: &'d str,
    pub jurisdiction: [Jurisdiction<'d>; 1],
}

impl<'d> Heading<'d> {
    pub(super) fn of_edition(edition: &'d Edition<'d>) -> Self {
        let sample = edition.status == EditionStatus::Sample;
        Self {
            id: resource_id(&edition.id, ""),
            language: "zh-CN",
            extension: edition_extensions(edition),
            url: code_system_url(&edition.id),
            version: edition.issued,
            name: computer_name("Directory", &edition.id),
            title: edition.title.as_str(),
            status: status(sample),
            experimental: sample,
            date: edition.issued,
            description: edition.provenance.as_str(),
            jurisdiction: [Jurisdiction::of(edition.publisher_admdvs.as_ref())],
        }
    }

    pub(super) fn of_map(map: &'d MapHeader<'d>, sample: bool) -> Self {
        Self {
            id: resource_id(&map.id, ""),
            language: "zh-CN",
            extension: Vec::new(),
            url: format!("urn:ltci:directory-map:{}", map.id.as_str()),
            version: map.decided_on,
            name: computer_name("Map", &map.id),
            title: map.title.as_str(),
            status: status(sample),
            experimental: sample,
            date: map.decided_on,
            description: map.provenance.as_str(),
            jurisdiction: [Jurisdiction::of(Some(&map.decided_by_admdvs))],
        }
    }
}

fn status(sample: bool) -> &'static str {
    if sample { "draft" } else { "active" }
}

fn edition_extensions<'d>(edition: &'d Edition<'d>) -> Vec<Extension<'d>> {
    let period = Period::of(edition.in_force());
    let applies = Extension::value(EFFECTIVE_PERIOD, Content::Period(period));
    let adopts = edition.adopts.as_ref().map(|id| {
        Extension::value(format!("{NAMESPACE}:adopts"), Content::Uri(code_system_url(id)))
    });
    std::iter::once(applies).chain(adopts).collect()
}

/// Where a resource applies: the country, or a division of it.
#[derive(Serialize)]
pub(super) struct Jurisdiction<'d> {
    coding: [Coding<'d>; 1],
}

impl<'d> Jurisdiction<'d> {
    fn of(division: Option<&'d AdministrativeDivision>) -> Self {
        let coding = match division {
            Some(division) => Coding {
                system: list_url("admdvs"),
                code: division.as_str(),
                display: division.name(),
            },
            None => Coding { system: COUNTRIES.to_owned(), code: "CN", display: None },
        };
        Self { coding: [coding] }
    }
}

/// A code of a system.
#[derive(Serialize)]
pub(super) struct Coding<'d> {
    system: String,
    code: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<&'d str>,
}

/// Days, both included.
#[derive(Serialize)]
pub(super) struct Period {
    start: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Date>,
}

impl Period {
    pub(super) fn of(days: OpenPeriod) -> Self {
        Self { start: days.from, end: days.to }
    }
}

/// The value of a property or of an extension.
#[derive(Serialize)]
pub(super) enum Content<'d> {
    #[serde(rename = "valueString")]
    Text(Cow<'d, str>),
    #[serde(rename = "valueCode")]
    Code(Cow<'d, str>),
    #[serde(rename = "valueCoding")]
    Coding(Coding<'d>),
    #[serde(rename = "valueInteger")]
    Integer(u32),
    #[serde(rename = "valueDateTime")]
    Day(Date),
    #[serde(rename = "valuePeriod")]
    Period(Period),
    #[serde(rename = "valueUri")]
    Uri(String),
}

impl<'d> Content<'d> {
    /// The value of a field of that name; `None` where it is absent.
    pub(super) fn of(field: &'static str, value: Value<'d>) -> Option<Self> {
        Some(match value {
            Value::Absent => return None,
            Value::Text(code) if field == "replaced_by" => Self::Code(code),
            Value::Text(text) => Self::Text(text),
            Value::Term { code, meaning } => {
                Self::Coding(Coding { system: list_url(field), code, display: Some(meaning.zh) })
            }
            Value::Minutes(minutes) => Self::Integer(minutes),
            Value::Amount(amount) => Self::Text(amount.to_string().into()),
            Value::Day(day) => Self::Day(day),
        })
    }
}

/// What the standard has no element for.
#[derive(Serialize)]
pub(super) struct Extension<'d> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(rename = "extension")]
    parts: Vec<Extension<'d>>,
    url: Cow<'static, str>,
    #[serde(flatten)]
    value: Option<Content<'d>>,
}

impl<'d> Extension<'d> {
    pub(super) fn value(url: impl Into<Cow<'static, str>>, value: Content<'d>) -> Self {
        Self { parts: Vec::new(), url: url.into(), value: Some(value) }
    }

    pub(super) fn parts(
        url: impl Into<Cow<'static, str>>,
        parts: impl Iterator<Item = Extension<'d>>,
    ) -> Self {
        Self { parts: parts.collect(), url: url.into(), value: None }
    }
}

pub(super) fn code_system_url(id: &EditionId) -> String {
    format!("urn:ltci:directory:{}", id.as_str())
}

pub(super) fn value_set_url(id: &EditionId) -> String {
    format!("{}:items", code_system_url(id))
}

/// The system of a code list of the specification.
fn list_url(name: &str) -> String {
    format!("{NAMESPACE}:{name}")
}

/// An identifier may have `_`, the id of a resource may not.
pub(super) fn resource_id(id: &EditionId, suffix: &str) -> String {
    format!("{}{suffix}", id.as_str().replace('_', "-"))
}

/// A name for programs: it begins with a capital and has letters, digits and `_` only.
pub(super) fn computer_name(prefix: &str, id: &EditionId) -> String {
    format!("{prefix}_{}", id.as_str().replace(['-', '.'], "_"))
}
