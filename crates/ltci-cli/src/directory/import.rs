//! `ltci directory import`: a spreadsheet, a text table or a document into the database.

mod view;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::code::{AdministrativeDivision, EditionId, EditionStatus};
use ltci::directory::{Edition, sample_edition};
use ltci::value::{Label, Passage};
use ltci::{Date, Severity, Text, text};
use ltci_tables::import::{ImportOptions, ImportReport, import};
use ltci_tables::store::{Outcome, Source, Store};
use ltci_tables::table::{CellFinding, ColumnNames, Options, Table};
use serde_json::json;

use super::shelf::{self, Shelf, failed};
use super::{document, fresh, notice, values};
use crate::args::{self, flag, option, positional, subcommand};
use crate::language::Tongue;
use crate::progress::Progress;
use crate::render::width;
use crate::session::{Exit, Session, Stop, print_json};
use crate::validate::unreadable;
pub use view::{FindingsView, counts, recognised};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "导入目录：XLSX、XLS、CSV、TSV、JSON、XML",
        "Import a directory: XLSX, XLS, CSV, TSV, JSON, XML"
    );
    let usage =
        text!("ltci directory import [选项] <文件>", "ltci directory import [OPTIONS] <FILE>");
    let strict = text!("有一行被拒绝，就全部不导入", "One refused row refuses them all");
    let dry_run = text!("只看会有什么变化，不写入", "Only show what would change");
    subcommand("import", tongue, about, usage)
        .arg(file(tongue))
        .args(edition_options(tongue))
        .args(table_options(tongue))
        .arg(assign_codes(tongue))
        .arg(flag("strict", tongue, strict))
        .arg(flag("dry-run", tongue, dry_run))
        .arg(args::format(&["text", "json"], tongue))
}

/// The file to import.
pub fn file(tongue: Tongue) -> Arg {
    let says = text!("要导入的文件", "The file to import");
    positional("file", text!("文件", "FILE"), tongue, says)
        .required(true)
        .value_parser(value_parser!(PathBuf))
}

/// The facts of an edition, which a spreadsheet does not carry.
fn edition_options(tongue: Tongue) -> [Arg; 10] {
    let doc_no = values::label(
        "doc-no",
        tongue,
        text!("文号", "NUMBER"),
        text!("文号", "The number of the document that published it"),
    );
    let title = values::label(
        "title",
        tongue,
        text!("名称", "TITLE"),
        text!("目录名称", "The title of the directory"),
    );
    [
        values::id(
            "id",
            tongue,
            text!("目录标识，如 shanghai-2026", "An id, such as shanghai-2026"),
        ),
        title,
        args::date("issued", tongue, text!("发布日期", "The day it was issued")),
        args::date("from", tongue, text!("施行日期", "The first day in force")),
        args::date("to", tongue, text!("停止施行日期（含当日）", "The last day in force")),
        values::status(tongue),
        values::division(
            "publisher",
            tongue,
            text!("发布地区的医保区划，如 330200", "The division that issued it, such as 330200"),
        ),
        doc_no,
        values::id(
            "adopts",
            tongue,
            text!("原样采用的国家目录", "The national directory it adopts"),
        ),
        values::provenance(tongue),
    ]
}

/// How a table is read.
pub fn table_options(tongue: Tongue) -> [Arg; 2] {
    let sheet =
        text!("工作表，默认为第一张有表头的", "The sheet; by default the first with a header");
    let columns = text!(
        "列名对照：CSV（表头,字段）或JSON对象",
        "Column names: a CSV of header and field, or JSON"
    );
    [
        option("sheet", text!("工作表", "SHEET"), tongue, sheet),
        option("columns", text!("文件", "FILE"), tongue, columns)
            .value_parser(value_parser!(PathBuf)),
    ]
}

fn assign_codes(tongue: Tongue) -> Arg {
    let says = text!(
        "没有编码的项目按行次编号：前缀加四位数字",
        "Number items without a code, after this prefix"
    );
    option("assign-codes", text!("前缀", "PREFIX"), tongue, says)
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let path = path(matches);
    let table = Table::open(path, &options(session, matches)?)
        .map_err(|error| unopened(session, path, &error))?;
    let edition = match table.edition() {
        Some(_) if matches.contains_id("id") => return Err(twice(session)),
        Some(edition) => edition.clone(),
        None if table.is_document() && !matches.contains_id("id") => {
            // What is wrong with the document, or that it is another kind of document, comes
            // before what the command line lacks.
            document::directory(session, &path.to_string_lossy())?.edition
        }
        None => described(session, matches)?,
    };
    let sample = &sample_edition().edition;
    if edition.id == sample.id && edition != *sample {
        return Err(built_in(session));
    }
    let of_items = table.is_document();
    let report = fill(session, matches, table, &edition)?;
    let notices = notice::notices([&edition]);
    let outcome = exit(&report);
    if args::wants_json(matches) {
        print_json(&json!({
            "file": path.display().to_string(), "edition": edition, "report": report,
            "notices": notices,
        }))?;
        return Ok(outcome);
    }
    let view = view::View {
        report: &report,
        edition: &edition,
        tongue: session.tongue,
        columns: width::of_terminal(),
        database: shelf::name(shelf::url(matches)),
        of_items,
    };
    let mut page = view.page();
    notice::tell(&mut page, &notices, session.tongue, width::of_terminal());
    session.print(page.as_str())?;
    Ok(outcome)
}

/// The file to import.
pub fn path(matches: &ArgMatches) -> &Path {
    matches.get_one::<PathBuf>("file").map_or(Path::new(""), PathBuf::as_path)
}

/// How the table is to be read.
pub fn options(session: &Session, matches: &ArgMatches) -> Result<Options, Stop> {
    let columns = match matches.get_one::<PathBuf>("columns") {
        Some(path) => {
            ColumnNames::from_file(path).map_err(|error| unopened(session, path, &error))?
        }
        None => ColumnNames::default(),
    };
    let text = |name| matches.try_get_one::<String>(name).ok().flatten().cloned();
    Ok(Options { sheet: text("sheet"), assign_codes: text("assign-codes"), columns })
}

/// That a file cannot be read, with its name.
pub fn unopened(session: &Session, path: &Path, error: &ltci_tables::Error) -> Stop {
    match failed(session, error) {
        Stop::Told(reason) => {
            Stop::Told(unreadable(session.tongue, &path.display().to_string(), &reason))
        }
        stop @ Stop::OutputClosed => stop,
    }
}

/// Name and digest of the file.
pub fn source(session: &Session, path: &Path) -> Result<Source, Stop> {
    Source::file(path).map_err(|error| unopened(session, path, &error))
}

/// Reads the table into the database, which is made if need be.
fn fill(
    session: &Session,
    matches: &ArgMatches,
    table: Table,
    edition: &Edition<'_>,
) -> Result<ImportReport, Stop> {
    if matches.get_flag("dry-run") {
        return fill_store(session, matches, shelf::to_try(session, matches)?, table, edition);
    }
    let Some(file) = fresh::file(session, matches)? else {
        return fill_store(session, matches, shelf::to_fill(session, matches)?, table, edition);
    };
    let store = shelf::opened(session, &file.path().to_string_lossy())?;
    let report = fill_store(session, matches, store, table, edition)?;
    if report.outcome.is_none() || fresh::keep(session, matches, file)? {
        return Ok(report);
    }
    let path = path(matches);
    let table = Table::open(path, &options(session, matches)?);
    fill(session, matches, table.map_err(|error| unopened(session, path, &error))?, edition)
}

/// Reads the table into a database, a bar meanwhile.
fn fill_store(
    session: &Session,
    matches: &ArgMatches,
    mut store: Box<dyn Store>,
    table: Table,
    edition: &Edition<'_>,
) -> Result<ImportReport, Stop> {
    let source = source(session, path(matches))?;
    let options =
        ImportOptions { strict: matches.get_flag("strict"), dry_run: matches.get_flag("dry-run") };
    let validator = Shelf::if_any(session, matches)?.validator(edition.adopts.as_slice())?;
    let progress = Progress::counting(session.tongue.say(text!("行", "rows")));
    let report = import(&mut *store, edition, &source, &validator, table, options, &mut |rows| {
        progress.count(rows);
    });
    progress.finish();
    report.map_err(|error| {
        let of_database = error.is_of_database();
        if of_database { failed(session, &error) } else { unopened(session, path(matches), &error) }
    })
}

/// Accepted as a whole, or something refused.
fn exit(report: &ImportReport) -> Exit {
    let unused = report.outcome.is_none() && report.comparison.is_none();
    if unused || refuses(report) { Exit::Refused } else { Exit::Acceptable }
}

/// Whether a row, or the edition, is refused.
fn refuses(report: &ImportReport) -> bool {
    let is_error = |found: &CellFinding| found.finding.severity == Severity::Error;
    report.summary.refused > 0 || report.findings.iter().any(is_error)
}

/// The edition that the options describe.
fn described(session: &Session, matches: &ArgMatches) -> Result<Edition<'static>, Stop> {
    let status = matches.get_one("status").copied().unwrap_or(EditionStatus::Local);
    // A local edition names its region; a national one has none.
    let publisher = (status == EditionStatus::Local).then_some("publisher");
    let needed = ["id", "title", "issued", "from"].into_iter().chain(publisher);
    let missing: Vec<_> = needed.filter(|name| !matches.contains_id(name)).collect();
    let one = |name| matches.get_one::<Date>(name).copied();
    let id = matches.get_one::<EditionId>("id").copied();
    let title = matches.get_one::<Label<'static>>("title").cloned();
    let provenance = matches.get_one::<Passage<'static>>("provenance").cloned();
    let is_whole = missing.is_empty();
    let known = (id, title, one("issued"), one("from"), provenance, is_whole);
    let (Some(id), Some(title), Some(issued), Some(from), Some(provenance), true) = known else {
        let names: Vec<_> = missing.iter().map(|name| format!("--{name}")).collect();
        return Err(undescribed(session, &names));
    };
    Ok(Edition {
        id,
        title,
        doc_no: matches.get_one::<Label<'static>>("doc-no").cloned(),
        status,
        publisher_admdvs: matches.get_one::<AdministrativeDivision>("publisher").copied(),
        issued,
        in_force_from: from,
        in_force_to: one("to"),
        adopts: matches.get_one::<EditionId>("adopts").copied(),
        provenance,
    })
}

/// That the facts of an edition or a mapping are missing.
pub fn undescribed(session: &Session, names: &[String]) -> Stop {
    let template = text!(
        "表格中没有这些信息，请在命令行写明：{names}",
        "the table does not carry this, so give it on the command line: {names}"
    );
    let names = names.join(session.tongue.say(text!("、", ", ")));
    Stop::Told(session.tongue.fill(template, &[("names", &names)]))
}

/// That the identifier is that of the sample, which would stand in front of it.
fn built_in(session: &Session) -> Stop {
    let told = text!(
        "这个标识是随附的样例目录的，请换一个 --id",
        "this is the id of the built-in sample: choose another --id"
    );
    Stop::Told(session.tongue.say(told).to_owned())
}

/// That the file tells what the command line tells too.
pub fn twice(session: &Session) -> Stop {
    let told = text!(
        "这个文件自带标识、名称等信息，不要再用 --id 写明",
        "the file carries its own id, title and so on: leave out --id"
    );
    Stop::Told(session.tongue.say(told).to_owned())
}

/// How an import ended, in a sentence.
pub fn outcome(outcome: Outcome, tongue: Tongue) -> String {
    let (template, revision): (Text, u32) = match outcome {
        Outcome::Imported { revision } => {
            (text!("已导入为第{number}版", "imported as revision {number}"), revision)
        }
        Outcome::Unchanged { revision } => (
            text!(
                "内容与第{number}版相同，没有写入",
                "the same as revision {number}: nothing was written"
            ),
            revision,
        ),
    };
    tongue.fill(template, &[("number", &revision)])
}
