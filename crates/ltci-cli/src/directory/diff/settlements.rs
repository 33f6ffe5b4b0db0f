//! Which details of settlements use items that a new edition retires.
//!
//! Settlements are read for nothing but the code and the day of each detail: whatever else stands
//! in them is not looked at, and nothing that belongs to a person is shown.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ltci::code::ItemCode;
use ltci::directory::{ChangeKind, Comparison, Directory};
use ltci::{Date, Limits};
use serde::{Deserialize, Serialize};

use crate::args;
use crate::input::{self, Documents, Source};
use crate::session::{Exit, Session};
use crate::validate::unreadable;

/// Details that are listed; more are only counted.
const MOST_LISTED: usize = 1_000;

/// The items that are retired, each with its last day.
pub struct Retired(BTreeMap<ItemCode, Date>);

impl Retired {
    /// The items that a comparison retires. One that is gone was in force until the day before
    /// the new edition.
    pub fn of(comparison: &Comparison, new: &Directory<'_>) -> Self {
        let before_new = new.edition.in_force_from.day_before();
        let ends = |code: &ItemCode| {
            let rows = new.items.iter().filter(|item| item.ltc_item_codg == *code);
            rows.filter_map(|item| item.in_force_to).max()
        };
        let gone = |code: &ItemCode| {
            let of_code = comparison.changes.iter().find(|change| change.code == *code);
            of_code.is_some_and(|change| change.kinds.contains(&ChangeKind::Removed))
        };
        let last = |code| if gone(code) { before_new } else { ends(code).unwrap_or(before_new) };
        Self(comparison.retired().map(|code| (*code, last(code))).collect())
    }
}

/// What was found in the settlements.
#[derive(Debug, Default, Serialize)]
pub struct Impact {
    /// Settlements that were read.
    pub settlements: u64,
    /// Documents that are no settlement with details, or no JSON.
    pub not_read: u64,
    /// Files that could not be opened or read.
    pub unread_files: u64,
    /// Details with a retired item.
    pub touched: u64,
    /// Those whose service took place after its last day.
    pub late: u64,
    /// Those whose day cannot be read.
    pub undated: u64,
    /// The first of them.
    pub details: Vec<Touched>,
}

/// A detail with a retired item.
#[derive(Debug, Serialize)]
pub struct Touched {
    /// The file.
    pub file: String,
    /// The line, where the file has a document on each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Where in the document.
    pub path: String,
    /// The item.
    pub code: ItemCode,
    /// The day of service, where it can be read.
    pub day: Option<Date>,
    /// Its last day.
    pub last: Date,
}

impl Touched {
    /// Whether the service took place after the last day.
    pub fn is_late(&self) -> bool {
        self.day.is_some_and(|day| day > self.last)
    }
}

#[derive(Deserialize)]
struct Settlement {
    details: Vec<Detail>,
}

#[derive(Deserialize)]
struct Detail {
    ltc_item_codg: Option<String>,
    fee_ocur_time: Option<String>,
}

impl Impact {
    /// Reads the settlements at these paths; what cannot be read is told and does not stop the
    /// others.
    pub fn of(session: &Session, paths: &[&PathBuf], retired: &Retired) -> Self {
        let mut impact = Self::default();
        let sources = input::sources(paths, |path, error| {
            // A folder without documents is told, but nothing in it went unread.
            impact.unread_files += u64::from(error.is_some());
            let reason = args::unlooked(session.tongue, error.as_ref());
            session.complain(&unreadable(session.tongue, &path.display().to_string(), &reason));
        });
        for source in &sources {
            if let Err(error) = impact.read(source, retired) {
                impact.unread_files += 1;
                let reason = args::reason(session.tongue, &error);
                session.complain(&unreadable(session.tongue, &source.name(), &reason));
            }
        }
        impact
    }

    /// How the run ends: what could not be read was not compared.
    pub fn exit(&self) -> Exit {
        if self.not_read + self.unread_files > 0 { Exit::Unjudged } else { Exit::Acceptable }
    }

    fn read(&mut self, source: &Source, retired: &Retired) -> std::io::Result<()> {
        let mut documents = Documents::new(source.open()?, Limits::default().document_bytes);
        while let Some(document) = documents.next()? {
            match serde_json::from_slice::<Settlement>(document.bytes) {
                Ok(settlement) => self.add(&source.name(), document.line, &settlement, retired),
                Err(_) => self.not_read += 1,
            }
        }
        Ok(())
    }

    fn add(&mut self, file: &str, line: Option<u64>, settlement: &Settlement, retired: &Retired) {
        self.settlements += 1;
        for (place, detail) in settlement.details.iter().enumerate() {
            let code = detail.ltc_item_codg.as_ref().and_then(|code| code.parse().ok());
            let Some((code, last)) = code.and_then(|code| retired.0.get_key_value(&code)) else {
                continue;
            };
            let path = format!("/details/{place}/ltc_item_codg");
            let day = detail.fee_ocur_time.as_deref().and_then(day_of);
            self.count(Touched {
                file: file.to_owned(),
                line,
                path,
                code: *code,
                day,
                last: *last,
            });
        }
    }

    fn count(&mut self, touched: Touched) {
        self.touched += 1;
        self.late += u64::from(touched.is_late());
        self.undated += u64::from(touched.day.is_none());
        if self.details.len() < MOST_LISTED {
            self.details.push(touched);
        }
    }
}

/// The day of `2026-03-01`, `2026-03-01 09:30:00` or `2026-03-01T09:30:00`.
fn day_of(time: &str) -> Option<Date> {
    let (day, rest) = time.split_at_checked(10)?;
    matches!(rest.bytes().next(), None | Some(b' ' | b'T')).then(|| day.parse().ok())?
}
