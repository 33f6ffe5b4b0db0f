//! `ltci directory map import`: a mapping that a person decided, into the database.

use std::collections::BTreeSet;

use clap::{Arg, ArgMatches, Command};
use ltci::code::{AdministrativeDivision, EditionId};
use ltci::directory::{DirectoryMap, MapHeader};
use ltci::value::{Label, Passage};
use ltci::{Date, Severity, text};
use ltci_tables::store::Outcome;
use ltci_tables::table::{CellFinding, MapTable, Summary, read_map};
use serde_json::json;

use crate::args::{self, flag, subcommand};
use crate::directory::check::Checked;
use crate::directory::import::{self, FindingsView};
use crate::directory::shelf::{self, Shelf, failed};
use crate::directory::{document, values};
use crate::language::Tongue;
use crate::render::style::{DIM, ERROR, GOOD};
use crate::render::{Page, clean, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "导入对照映射：XLSX、XLS、CSV、TSV、JSON、XML",
        "Import a mapping: XLSX, XLS, CSV, TSV, JSON, XML"
    );
    let usage = text!(
        "ltci directory map import [选项] <文件>",
        "ltci directory map import [OPTIONS] <FILE>"
    );
    let strict = text!("有一行被拒绝，就全部不导入", "One refused row refuses them all");
    subcommand("import", tongue, about, usage)
        .arg(import::file(tongue))
        .args(header_options(tongue))
        .args(import::table_options(tongue))
        .arg(flag("strict", tongue, strict))
        .arg(args::format(&["text", "json"], tongue))
}

/// The facts of a mapping, which a spreadsheet does not carry.
fn header_options(tongue: Tongue) -> [Arg; 7] {
    let title = values::label(
        "title",
        tongue,
        text!("名称", "TITLE"),
        text!("映射名称", "The title of the mapping"),
    );
    [
        values::id("id", tongue, text!("映射标识", "An id for the mapping")),
        title,
        values::id("from", tongue, text!("地方目录的标识", "The id of the local directory")),
        values::id("to", tongue, text!("国家目录的标识", "The id of the national directory")),
        values::division(
            "decided-by",
            tongue,
            text!("确定映射的地区，如 330200", "The division that decided it, such as 330200"),
        ),
        args::date("decided-on", tongue, text!("确定日期", "The day it was decided")),
        values::provenance(tongue),
    ]
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let path = import::path(matches).to_string_lossy().into_owned();
    let read = if document::is_table(&document::bytes(session, &path)?) {
        Read::table(session, matches)?
    } else if matches.contains_id("id") {
        return Err(import::twice(session));
    } else {
        Read { map: Some(document::map(session, &path)?), table: None }
    };
    let strict = matches.get_flag("strict") && read.refused() > 0;
    let checked = read.map.as_ref().map(|map| checked(session, matches, map)).transpose()?;
    let store = match (&read.map, &checked) {
        (Some(map), Some(checked)) if checked.report.is_acceptable() && !strict => {
            Some(put(session, matches, map)?)
        }
        _ => None,
    };
    let ended = Ended { read: &read, checked: checked.as_ref(), outcome: store };
    if args::wants_json(matches) {
        print_json(&ended.json())?;
    } else {
        session.print(&ended.text(session, matches))?;
    }
    Ok(ended.exit())
}

/// A mapping as it was read.
struct Read {
    /// `None`: there is not one line that can be used.
    map: Option<DirectoryMap<'static>>,
    /// The table, if it was one.
    table: Option<MapTable>,
}

impl Read {
    fn table(session: &Session, matches: &ArgMatches) -> Result<Self, Stop> {
        let (path, header) = (import::path(matches), described(session, matches)?);
        // What is written on the command line may be misspelt.
        Shelf::if_any(session, matches)?.edition(header.to_edition.as_str())?;
        let options = import::options(session, matches)?;
        let mut table = read_map(path, &header, &options)
            .map_err(|error| import::unopened(session, path, &error))?;
        let entries = std::mem::take(&mut table.entries);
        let map = (!entries.is_empty()).then(|| DirectoryMap::new(header, entries));
        Ok(Self { map, table: Some(table) })
    }

    fn refused(&self) -> u32 {
        self.table.as_ref().map_or(0, |table| table.summary.refused)
    }
}

/// The mapping that the options describe.
fn described(session: &Session, matches: &ArgMatches) -> Result<MapHeader<'static>, Stop> {
    let needed = ["id", "title", "from", "to", "decided-by", "decided-on"];
    let missing: Vec<_> = needed.iter().filter(|name| !matches.contains_id(name)).collect();
    let id = |name| matches.get_one::<EditionId>(name).copied();
    let title = matches.get_one::<Label<'static>>("title").cloned();
    let division = matches.get_one::<AdministrativeDivision>("decided-by").copied();
    let day = matches.get_one::<Date>("decided-on").copied();
    let provenance = matches.get_one::<Passage<'static>>("provenance").cloned();
    let sides = id("from").zip(id("to"));
    let decided = division.zip(day);
    let known = (id("id"), title, sides, decided, provenance);
    let (Some(id), Some(title), Some((from_edition, to_edition)), Some(decided), Some(provenance)) =
        known
    else {
        let names: Vec<_> = missing.iter().map(|name| format!("--{name}")).collect();
        return Err(import::undescribed(session, &names));
    };
    Ok(MapHeader {
        id,
        title,
        from_edition,
        to_edition,
        decided_by_admdvs: decided.0,
        decided_on: decided.1,
        provenance,
    })
}

/// The rules, the directories of the mapping being known as far as they are stored.
fn checked(
    session: &Session,
    matches: &ArgMatches,
    map: &DirectoryMap<'_>,
) -> Result<Checked, Stop> {
    let named = [map.map.from_edition, map.map.to_edition];
    let validator = Shelf::if_any(session, matches)?.validator(&named)?;
    Checked::stored(&validator, map.map.id.as_str(), map)
}

fn put(session: &Session, matches: &ArgMatches, map: &DirectoryMap<'_>) -> Result<Outcome, Stop> {
    let source = import::source(session, import::path(matches))?;
    let mut store = shelf::to_fill(session, matches)?;
    store.put_map(map, &source).map_err(|error| failed(session, &error))
}

/// An import that has ended.
struct Ended<'r> {
    read: &'r Read,
    checked: Option<&'r Checked>,
    outcome: Option<Outcome>,
}

impl Ended<'_> {
    fn exit(&self) -> Exit {
        if self.outcome.is_some() && self.read.refused() == 0 {
            Exit::Acceptable
        } else {
            Exit::Refused
        }
    }

    fn json(&self) -> serde_json::Value {
        json!({
            "outcome": self.outcome,
            "summary": self.read.table.as_ref().map(|table| self.summary(table)),
            "findings": self.read.table.as_ref().map(|table| self.findings(table)),
            "report": self.checked.map(|checked| &checked.report),
        })
    }

    /// What was found in the table and by the rules, each at its cell.
    fn findings(&self, table: &MapTable) -> Vec<CellFinding> {
        let by_rules = self.checked.into_iter().flat_map(|checked| &checked.report.findings);
        let by_rules = by_rules.map(|finding| table.located(finding.clone()));
        table.findings.iter().cloned().chain(by_rules).collect()
    }

    /// The rows in numbers. Those that the rules refuse are not accepted.
    fn summary(&self, table: &MapTable) -> Summary {
        let mut summary = table.summary.clone();
        let by_rules = self.checked.into_iter().flat_map(|checked| &checked.report.findings);
        let errors = by_rules.filter(|finding| finding.severity == Severity::Error);
        let rows = errors.map(|finding| table.located(finding.clone()).row).filter(|row| *row > 0);
        let refused: BTreeSet<_> = rows.collect();
        let told: BTreeSet<_> = table.findings.iter().map(|found| found.row).collect();
        summary.refuse(refused.len(), refused.intersection(&told).count());
        summary
    }

    fn text(&self, session: &Session, matches: &ArgMatches) -> String {
        let (tongue, columns) = (session.tongue, width::of_terminal());
        let text = match (&self.read.table, self.checked) {
            (Some(table), _) => self.table(table, tongue, columns),
            (None, Some(checked)) => checked.text(tongue),
            (None, None) => String::new(),
        };
        let end = self.outcome.map_or_else(
            || {
                let told =
                    text!("没有导入：有拒绝的内容", "nothing was imported: something is refused");
                format!("{ERROR}{}{ERROR:#}", tongue.say(told))
            },
            |outcome| {
                let told = import::outcome(outcome, tongue);
                let database = clean(shelf::name(shelf::url(matches)));
                format!("{GOOD}✔{GOOD:#} {told}  {DIM}{database}{DIM:#}")
            },
        );
        format!("{text}{end}\n")
    }

    fn table(&self, table: &MapTable, tongue: Tongue, columns: usize) -> String {
        let mut page = Page::default();
        import::recognised(&mut page, &table.summary, tongue, columns);
        let view = FindingsView { tongue, columns, of_items: false };
        view.tell(&mut page, &self.findings(table));
        page.blank();
        page.line(import::counts(&self.summary(table), false, tongue));
        page.as_str().trim_start_matches('\n').to_owned()
    }
}
