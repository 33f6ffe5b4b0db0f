//! Directories and mappings, which stay on this side: what is asked of them crosses as JSON.

use ltci::code::ItemCode;
use ltci::directory::{self, Absent, KnownEdition, Listed, Query};
use ltci::{Date, Layout, Report, Validator, digest_of};
use serde::Serialize;
use serde_json::{Value, to_value};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::Failure;

/// One edition of a service directory.
#[wasm_bindgen]
pub struct Directory(KnownEdition);

/// Several editions, asked together, and known when mappings are judged.
#[wasm_bindgen]
#[derive(Default)]
pub struct Editions(Vec<KnownEdition>);

/// The mapping of a local directory to the national one.
#[wasm_bindgen]
pub struct DirectoryMap(directory::DirectoryMap<'static>);

#[wasm_bindgen]
impl Directory {
    /// The sample edition.
    pub fn sample() -> Self {
        Self(directory::sample_edition().clone().into())
    }

    /// Reads a directory.
    pub fn load(document: &[u8]) -> Result<Self, Failure> {
        Ok(Self(Validator::new().directory(document)?.into()))
    }

    /// What the edition says of itself, as JSON.
    pub fn edition(&self) -> Result<String, Failure> {
        json(&self.0.directory().edition)
    }

    /// The number of items.
    pub fn length(&self) -> usize {
        self.0.directory().items.len()
    }

    /// The items, as JSON.
    pub fn rows(&self) -> Result<String, Failure> {
        json(&self.0.directory().items)
    }

    /// The digest of the canonical form.
    pub fn digest(&self) -> String {
        self.0.digest().to_owned()
    }

    /// The items that fit, as JSON.
    pub fn search(&self, text: &str) -> Result<String, Failure> {
        json(&directory::search(&Query::new(text), self.0.directory()))
    }

    /// What a later edition changes, as JSON.
    pub fn diff(&self, other: &Directory) -> Result<String, Failure> {
        json(&directory::compare(self.0.directory(), other.0.directory()))
    }

    /// For each item the national ones that resemble it, as JSON.
    pub fn suggest(&self, national: &Directory, most: usize) -> Result<String, Failure> {
        json(&directory::suggest(self.0.directory(), national.0.directory(), most))
    }

    /// The document as JSON.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> Result<String, Failure> {
        json(self.0.directory())
    }

    /// The document as XML.
    #[wasm_bindgen(js_name = toXml)]
    pub fn to_xml(&self, indent: bool) -> Result<String, Failure> {
        xml(self.0.directory(), indent)
    }
}

#[wasm_bindgen]
impl Editions {
    /// No edition yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// One edition more.
    pub fn add(&mut self, directory: &Directory) {
        self.0.push(directory.0.clone());
    }

    /// The item of a code on a day, as JSON: `null` if there is none.
    pub fn item(
        &self,
        code: &str,
        service_date: &str,
        known_at: Option<String>,
    ) -> Result<String, Failure> {
        let (service_date, known_at) = days(service_date, known_at)?;
        let code = code.parse::<ItemCode>().ok();
        let found = code.and_then(|code| self.all().item(&code, service_date, known_at));
        json(&found.map(|found| found.item))
    }

    /// The answer of every publisher that has the code, as JSON.
    pub fn answers(
        &self,
        code: &str,
        service_date: &str,
        known_at: Option<String>,
    ) -> Result<String, Failure> {
        let (service_date, known_at) = days(service_date, known_at)?;
        let code = code.parse::<ItemCode>().ok();
        let answers = code.map(|code| self.all().answers(&code, service_date, known_at));
        let answers = answers.into_iter().flatten().map(answer);
        json(&answers.collect::<Result<Vec<_>, _>>()?)
    }

    /// Judges a document by these editions; gives the report as JSON, or only the kind of document
    /// if nothing was found.
    ///
    /// What is reported on a document without a finding depends on nothing but its kind. The
    /// caller asks once for that [`Self::report`], and most documents cross with a word.
    pub fn validate(&self, document: &[u8], as_of: Option<String>) -> Result<String, Failure> {
        let report = self.judge(document, as_of, Vec::new())?;
        Ok(match report.doc_type {
            Some(kind) if report.findings.is_empty() => kind.as_str().to_owned(),
            _ => report.to_json(),
        })
    }

    /// Judges a document by these editions; gives the report as JSON.
    pub fn report(&self, document: &[u8], as_of: Option<String>) -> Result<String, Failure> {
        Ok(self.judge(document, as_of, Vec::new())?.to_json())
    }

    /// The same with other documents that it is compared with.
    #[wasm_bindgen(js_name = reportKnowing)]
    pub fn report_knowing(
        &self,
        document: &[u8],
        as_of: Option<String>,
        known: Vec<String>,
    ) -> Result<String, Failure> {
        Ok(self.judge(document, as_of, known)?.to_json())
    }

    fn judge(
        &self,
        document: &[u8],
        as_of: Option<String>,
        known: Vec<String>,
    ) -> Result<Report, Failure> {
        let day = as_of.map(|day| day.parse()).transpose()?;
        let mut validator =
            self.0.iter().cloned().fold(Validator::new().as_of(day), Validator::with_edition);
        for document in known {
            validator = validator.knowing(document.as_bytes())?;
        }
        Ok(validator.validate(document)?)
    }

    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method is not general over the lifetime of the directory"
    )]
    fn all(&self) -> directory::Editions<'_> {
        directory::Editions::new(self.0.iter().map(|known| known.directory()))
    }
}

#[wasm_bindgen]
impl DirectoryMap {
    /// Reads a mapping.
    pub fn load(document: &[u8]) -> Result<Self, Failure> {
        Ok(Self(Validator::new().directory_map(document)?))
    }

    /// Between which editions it is, as JSON.
    pub fn map(&self) -> Result<String, Failure> {
        json(&self.0.map)
    }

    /// The number of lines.
    pub fn length(&self) -> usize {
        self.0.entries.len()
    }

    /// The lines, as JSON.
    pub fn rows(&self) -> Result<String, Failure> {
        json(&self.0.entries)
    }

    /// The digest of the canonical form.
    pub fn digest(&self) -> Result<String, Failure> {
        Ok(digest_of(&to_value(&self.0)?))
    }

    /// The lines for a local item that apply on a day, as JSON.
    pub fn targets(&self, code: &str, day: &str) -> Result<String, Failure> {
        let day = day_of("day", day)?;
        let code = code.parse::<ItemCode>().ok();
        let lines = code.iter().flat_map(|code| self.0.targets(code, day));
        json(&lines.collect::<Vec<_>>())
    }

    /// Which items the mapping leaves out on a day, as JSON.
    pub fn coverage(
        &self,
        local: &Directory,
        national: &Directory,
        day: &str,
    ) -> Result<String, Failure> {
        json(&directory::coverage(
            &self.0,
            local.0.directory(),
            national.0.directory(),
            day_of("day", day)?,
        ))
    }

    /// The document as JSON.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> Result<String, Failure> {
        json(&self.0)
    }

    /// The document as XML.
    #[wasm_bindgen(js_name = toXml)]
    pub fn to_xml(&self, indent: bool) -> Result<String, Failure> {
        xml(&self.0, indent)
    }
}

pub(crate) fn json(value: &impl Serialize) -> Result<String, Failure> {
    Ok(serde_json::to_string(value)?)
}

pub(crate) fn xml(document: &impl Serialize, indent: bool) -> Result<String, Failure> {
    let layout = if indent { Layout::Indented } else { Layout::Compact };
    Ok(Validator::new().convert(json(document)?.as_bytes())?.to_xml(layout))
}

fn answer(answer: Result<Listed<'_>, Absent>) -> serde_json::Result<Value> {
    match answer {
        Ok(listed) => to_value(listed),
        Err(absent) => to_value(absent),
    }
}

fn days(service_date: &str, known_at: Option<String>) -> Result<(Date, Option<Date>), Failure> {
    let known_at = known_at.map(|day| day_of("knownAt", &day)).transpose()?;
    Ok((day_of("serviceDate", service_date)?, known_at))
}

pub(crate) fn day_of(argument: &str, text: &str) -> Result<Date, Failure> {
    text.parse().map_err(|error| Failure::malformed_day(argument, &error))
}
