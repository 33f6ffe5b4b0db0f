//! `ltci directory check`: the rules, for a directory that is stored or in a file.

use clap::{ArgMatches, Command};
use ltci::code::EditionId;
use ltci::directory::DirectoryMap;
use ltci::{Date, DocumentType, Limits, Report, Validator, text};
use serde::Serialize;
use serde_json::json;

use super::shelf::{self, Shelf};
use super::{document, edition, word};
use crate::args::{self, subcommand};
use crate::language::Tongue;
use crate::render::{Judged, findings, one_line, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("按规则检查一个目录", "Check a directory against the rules");
    let usage =
        text!("ltci directory check [选项] <目录>", "ltci directory check [OPTIONS] <EDITION>");
    subcommand("check", tongue, about, usage)
        .arg(edition("edition", text!("目录", "EDITION"), tongue).required(true))
        .arg(shelf::known(tongue))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let mut shelf = Shelf::open(session, matches)?;
    let word = word(matches, "edition");
    let checked = if document::is_path(word) {
        Checked::file(session, &mut shelf, word, None)?
    } else {
        let directory = shelf.edition(word)?;
        let validator = shelf.validator(directory.edition.adopts.as_slice())?;
        Checked::stored(&validator, word, &directory)?
    };
    checked.tell(session, matches)
}

/// A document with the report on it.
pub struct Checked {
    /// What it is called.
    pub name: String,
    bytes: Vec<u8>,
    /// The report.
    pub report: Report,
}

impl Checked {
    /// A document in a file, the editions that it names being known.
    pub fn file(
        session: &Session,
        shelf: &mut Shelf<'_>,
        path: &str,
        day: Option<Date>,
    ) -> Result<Self, Stop> {
        let bytes = document::bytes_of_document(session, path, DocumentType::Directory)?;
        Self::judge(&shelf.validator(&named(&bytes))?.as_of(day), path, bytes)
    }

    /// A document from the database, however large; its findings have no lines and columns.
    pub fn stored(
        validator: &Validator,
        name: &str,
        document: &impl Serialize,
    ) -> Result<Self, Stop> {
        let most = usize::MAX;
        let limits = Limits { document_bytes: most, list_elements: most, ..Limits::default() };
        let bytes = serde_json::to_vec(document).unwrap_or_default();
        let mut checked = Self::judge(&validator.clone().limits(limits), name, bytes)?;
        for finding in &mut checked.report.findings {
            (finding.line, finding.column) = (None, None);
        }
        Ok(checked)
    }

    fn judge(validator: &Validator, name: &str, bytes: Vec<u8>) -> Result<Self, Stop> {
        let report = validator.validate(&bytes);
        let report = report.map_err(|error| Stop::Told(error.to_string()))?;
        Ok(Self { name: name.to_owned(), bytes, report })
    }

    /// The mapping, if the document is one of the right form.
    pub fn map(&self) -> Option<DirectoryMap<'static>> {
        let document = Validator::new().convert(&self.bytes).ok()?.to_json();
        let map: DirectoryMap<'_> = serde_json::from_str(&document).ok()?;
        Some(map.into_owned())
    }

    /// Prints the report, and says how the run ends.
    pub fn tell(&self, session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
        if args::wants_json(matches) {
            print_json(&json!({ "document": self.name, "report": self.report }))?;
        } else {
            session.print(&self.text(session.tongue))?;
        }
        Ok(self.exit())
    }

    /// The report as a person reads it.
    pub fn text(&self, tongue: Tongue) -> String {
        let (name, report) = (self.name.as_str(), &self.report);
        let judged = Judged { name, place: (name, 1), bytes: &self.bytes, report };
        if report.findings.is_empty() {
            return format!("{}\n", one_line(&judged, tongue));
        }
        let page = findings(&judged, tongue, width::of_terminal());
        format!("{}\n", page.as_str().trim_end())
    }

    /// How the run ends.
    pub fn exit(&self) -> Exit {
        if self.report.is_acceptable() { Exit::Acceptable } else { Exit::Refused }
    }
}

/// The editions that a document names, if it has the form of one that does.
fn named(bytes: &[u8]) -> Vec<EditionId> {
    let Ok(document) = Validator::new().convert(bytes) else {
        return Vec::new();
    };
    let places = ["/edition/adopts", "/map/from_edition", "/map/to_edition"];
    let named = places.iter().filter_map(|place| document.value().pointer(place)?.as_str());
    named.filter_map(|id| id.parse().ok()).collect()
}
