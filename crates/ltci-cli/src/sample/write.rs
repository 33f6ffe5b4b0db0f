//! Writing the documents, and beside them what is to be found.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ltci::{DocumentType, Layout, text, to_xml};
use ltci_tables::export::DocumentRows;
use serde_json::{Value, json};

use super::Order;
use super::fault::Fault;
use super::person::Dice;
use crate::progress::Progress;
use crate::session::{Session, Stop};

/// Faults have random numbers of their own, so that the documents without one stay the same.
const FAULTS: u64 = 0x5eed;

/// Writes everything that was asked for.
pub(super) fn all(session: &Session, matches: &ArgMatches, order: &Order) -> Result<(), Stop> {
    let out = matches.get_one::<PathBuf>("out");
    let format = matches.get_one::<String>("format").map(String::as_str);
    let told = |error: io::Error| match out {
        Some(path) => unwritten(session, path, &error),
        None => error.into(),
    };
    let mut target = Target::open(session, format, out)?;
    let mut expected =
        matches.get_one::<PathBuf>("expected").map(|path| create(session, path)).transpose()?;
    let progress = Progress::over_things();
    for place in 0..order.count {
        for (document, fault) in documents(order, place) {
            target.write(&document).map_err(told)?;
            if let Some(expected) = &mut expected {
                writeln!(expected, "{}", expectation(&document, fault))?;
            }
        }
        progress.set(place, order.count);
    }
    progress.finish();
    if let Some(mut expected) = expected {
        expected.flush()?;
    }
    target.end().map_err(told)
}

/// The documents of a place, each with its fault if it has one.
fn documents(
    order: &Order,
    place: u64,
) -> impl Iterator<Item = (Value, Option<&'static Fault>)> + '_ {
    let mut dice = Dice::new(order.seed ^ FAULTS, place);
    order.kind.documents(order.seed, place, order.lines).into_iter().map(move |mut document| {
        let spoilt = dice.below(10_000) < u64::from(order.faults.basis_points());
        let fault = Fault::pick(&document, &mut dice).filter(|_| spoilt);
        if let Some(fault) = fault {
            fault.spoil(&mut document);
        }
        (document, fault)
    })
}

/// What a document must get: its verdict, and the error if it has one. Notices that every sample
/// gets, such as that its directory is a sample, are left out.
fn expectation(document: &Value, fault: Option<&Fault>) -> Value {
    let findings: Vec<_> =
        fault.iter().map(|fault| json!({ "code": fault.code, "path": fault.path })).collect();
    let verdict = if fault.is_some() { "refused" } else { "acceptable" };
    json!({ "doc_type": document["doc_type"], "verdict": verdict, "errors": findings })
}

/// Where the documents go.
enum Target {
    Lines(Box<dyn Write + Send>),
    /// A folder of XML files.
    Folder(PathBuf, u64),
    Rows(Box<DocumentRows<BufWriter<File>>>),
}

impl Target {
    fn open(session: &Session, format: Option<&str>, out: Option<&PathBuf>) -> Result<Self, Stop> {
        let needed =
            text!("这种形式要用 --out 指明写到哪里", "this form needs --out to say where it goes");
        match (format, out) {
            (Some("xml"), Some(path)) => {
                fs::create_dir(path).map_err(|error| unwritten(session, path, &error))?;
                Ok(Self::Folder(path.clone(), 0))
            }
            (Some("parquet"), Some(path)) => {
                let rows = DocumentRows::new(create(session, path)?);
                Ok(Self::Rows(Box::new(rows.map_err(|error| unwritten(session, path, &error))?)))
            }
            (Some("xml" | "parquet"), None) => {
                Err(Stop::Told(session.tongue.say(needed).to_owned()))
            }
            (_, Some(path)) => Ok(Self::Lines(Box::new(create(session, path)?))),
            (_, None) => Ok(Self::Lines(Box::new(BufWriter::new(io::stdout())))),
        }
    }

    fn write(&mut self, document: &Value) -> io::Result<()> {
        match self {
            Self::Lines(lines) => writeln!(lines, "{document}"),
            Self::Folder(folder, count) => {
                *count += 1;
                fs::write(folder.join(format!("{count:08}.xml")), xml(document))
            }
            Self::Rows(rows) => rows.push(document),
        }
    }

    fn end(self) -> io::Result<()> {
        match self {
            Self::Lines(mut lines) => lines.flush(),
            Self::Folder(..) => Ok(()),
            Self::Rows(rows) => rows.finish(),
        }
    }
}

/// The document in XML, with whatever fault it has.
fn xml(document: &Value) -> String {
    let kind = document["doc_type"].as_str().and_then(DocumentType::by_name);
    to_xml(document, kind.unwrap_or(DocumentType::Settlement), Layout::Indented)
}

fn create(session: &Session, path: &Path) -> Result<BufWriter<File>, Stop> {
    File::create_new(path).map(BufWriter::new).map_err(|error| unwritten(session, path, &error))
}

fn unwritten(session: &Session, path: &Path, error: &io::Error) -> Stop {
    let template = match error.kind() {
        io::ErrorKind::AlreadyExists => {
            text!("“{file}”已经存在，没有改动", "{file} exists and was left as it is")
        }
        io::ErrorKind::NotFound => {
            text!("写不了“{file}”：没有这个文件夹", "cannot write {file}: no such folder")
        }
        _ => text!("写不了“{file}”", "cannot write {file}"),
    };
    Stop::Told(session.tongue.fill(template, &[("file", &path.display())]))
}
