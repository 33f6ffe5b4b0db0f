//! Directories and mappings, which stay on this side: what is asked of them crosses as JSON.

use std::rc::Rc;

use ltci::code::ItemCode;
use ltci::directory::{self, Absent, Listed, Query};
use ltci::{Date, Layout, Validator, digest_of};
use serde::Serialize;
use serde_json::{Value, to_value};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::Failure;

/// One edition of a service directory.
#[wasm_bindgen]
pub struct Directory(Rc<directory::Directory<'static>>);

/// Several editions, asked together, and known when mappings are judged.
#[wasm_bindgen]
#[derive(Default)]
pub struct Editions(Vec<Rc<directory::Directory<'static>>>);

/// The mapping of a local directory to the national one.
#[wasm_bindgen]
pub struct DirectoryMap(directory::DirectoryMap<'static>);

#[wasm_bindgen]
impl Directory {
    /// The sample edition.
    pub fn sample() -> Self {
        Self(Rc::new(directory::sample_edition().clone()))
    }

    /// Reads a directory.
    pub fn load(document: &[u8]) -> Result<Self, Failure> {
        Ok(Self(Rc::new(Validator::new().directory(document)?)))
    }

    /// What the edition says of itself, as JSON.
    pub fn edition(&self) -> Result<String, Failure> {
        json(&self.0.edition)
    }

    /// The number of items.
    pub fn length(&self) -> usize {
        self.0.items.len()
    }

    /// The items, as JSON.
    pub fn rows(&self) -> Result<String, Failure> {
        json(&self.0.items)
    }

    /// The digest of the canonical form.
    pub fn digest(&self) -> String {
        self.0.digest()
    }

    /// The items that fit, as JSON.
    pub fn search(&self, text: &str) -> Result<String, Failure> {
        json(&directory::search(&Query::new(text), &self.0))
    }

    /// What a later edition changes, as JSON.
    pub fn diff(&self, other: &Directory) -> Result<String, Failure> {
        json(&directory::compare(&self.0, &other.0))
    }

    /// For each item the national ones that resemble it, as JSON.
    pub fn suggest(&self, national: &Directory, most: usize) -> Result<String, Failure> {
        json(&directory::suggest(&self.0, &national.0, most))
    }

    /// The document as JSON.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> Result<String, Failure> {
        json(&*self.0)
    }

    /// The document as XML.
    #[wasm_bindgen(js_name = toXml)]
    pub fn to_xml(&self, indent: bool) -> Result<String, Failure> {
        xml(&*self.0, indent)
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
        self.0.push(Rc::clone(&directory.0));
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

    /// Judges a document by these editions; gives the report as JSON.
    pub fn report(&self, document: &[u8], as_of: Option<String>) -> Result<String, Failure> {
        let known = self.0.iter().map(|edition| directory::Directory::clone(edition));
        let validator = known.fold(Validator::new(), Validator::with_edition);
        let day = as_of.map(|day| day.parse()).transpose()?;
        Ok(validator.as_of(day).validate(document)?.to_json())
    }

    fn all(&self) -> directory::Editions<'_> {
        directory::Editions::new(self.0.iter().map(|edition| &**edition))
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
        json(&directory::coverage(&self.0, &local.0, &national.0, day_of("day", day)?))
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
