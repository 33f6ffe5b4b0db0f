//! Writing the documents, and beside them what is to be found.

use std::fs::{self, File};
use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ltci::{DocumentType, Layout, Text, text, to_xml};
use ltci_tables::export::DocumentRows;
use serde_json::Value;

use super::Order;
use super::fault::Spoilt;
use super::person::Dice;
use crate::progress::Progress;
use crate::session::{Session, Stop};

/// Faults have random numbers of their own, so that the documents without one stay the same.
const FAULTS: u64 = 0x5eed;

/// Writes everything that was asked for.
pub(super) fn all(session: &Session, matches: &ArgMatches, order: &Order) -> Result<(), Stop> {
    let out = matches.get_one::<PathBuf>("out").filter(|path| path.as_os_str() != "-");
    let format = matches.get_one::<String>("format").map(String::as_str);
    let told = |error: io::Error| match out {
        Some(path) => unwritten(session, path, &error),
        None => error.into(),
    };
    let mut target = Target::open(session, order, format, out)?;
    let mut expected = expectations(session, matches, out)?;
    let progress = Progress::over_things();
    let mut written = 0;
    for place in 0..order.count {
        let spoilt = documents(order, place);
        for document in &spoilt.documents {
            target.write(document).map_err(told)?;
        }
        if let Some(expected) = &mut expected {
            for expectation in spoilt.expectations(written) {
                writeln!(expected, "{expectation}")?;
            }
        }
        written += spoilt.documents.len();
        progress.set(place, order.count);
    }
    progress.finish();
    if let Some(mut expected) = expected {
        expected.flush()?;
    }
    target.end().map_err(told)
}

/// Where to tell what is to be found, if it is asked for: a new file, or stdout, unless the
/// documents go there.
fn expectations(
    session: &Session,
    matches: &ArgMatches,
    out: Option<&PathBuf>,
) -> Result<Option<Box<dyn Write + Send>>, Stop> {
    let Some(path) = matches.get_one::<PathBuf>("expected") else {
        return Ok(None);
    };
    let path = Some(path).filter(|path| path.as_os_str() != "-");
    if path.is_none() && out.is_none() {
        return Err(refused(
            session,
            text!(
                "文书和应有的发现不能都写到标准输出，用 --out 或 --expected 指明文件",
                "documents and what they must get cannot both go to stdout: name a file with --out or --expected"
            ),
        ));
    }
    sink(session, path).map(Some)
}

/// The documents of a place, with a fault if it is its turn.
fn documents(order: &Order, place: u64) -> Spoilt {
    let mut dice = Dice::new(order.seed ^ FAULTS, place);
    let month = order.kind.month(order.seed, place, order.lines);
    let documents = order.kind.documents(&month);
    if dice.below(10_000) < u64::from(order.faults.basis_points()) {
        Spoilt::of(documents, &month, &mut dice)
    } else {
        Spoilt::good(documents)
    }
}

/// Where the documents go.
enum Target {
    Lines(Box<dyn Write + Send>),
    /// One XML document.
    Text(Box<dyn Write + Send>),
    /// A folder of XML files.
    Folder(PathBuf, u64),
    Rows(Box<DocumentRows<Box<dyn Write + Send>>>),
}

impl Target {
    fn open(
        session: &Session,
        order: &Order,
        format: Option<&str>,
        out: Option<&PathBuf>,
    ) -> Result<Self, Stop> {
        match (format, out) {
            (Some("xml"), Some(path)) => {
                fs::create_dir(path).map_err(|error| unwritten(session, path, &error))?;
                Ok(Self::Folder(path.clone(), 0))
            }
            (Some("xml"), None) if order.is_of_one() => Ok(Self::Text(sink(session, out)?)),
            (Some("xml"), None) => Err(refused(
                session,
                text!(
                    "XML一份一个文件，用 --out 指明新文件夹；只有一份时才能写到标准输出",
                    "XML is a file each: name a new folder with --out; only a single document goes to stdout"
                ),
            )),
            (Some("parquet"), None) if io::stdout().is_terminal() => Err(refused(
                session,
                text!(
                    "parquet 不写到终端，用 --out 指明文件，或者重定向",
                    "parquet is not written to a terminal: name a file with --out, or redirect"
                ),
            )),
            (Some("parquet"), _) => {
                let rows = DocumentRows::new(sink(session, out)?)?;
                Ok(Self::Rows(Box::new(rows)))
            }
            _ => Ok(Self::Lines(sink(session, out)?)),
        }
    }

    fn write(&mut self, document: &Value) -> io::Result<()> {
        match self {
            Self::Lines(lines) => writeln!(lines, "{document}"),
            Self::Text(text) => text.write_all(xml(document).as_bytes()),
            Self::Folder(folder, count) => {
                *count += 1;
                fs::write(folder.join(format!("{count:08}.xml")), xml(document))
            }
            Self::Rows(rows) => rows.push(document),
        }
    }

    fn end(self) -> io::Result<()> {
        match self {
            Self::Lines(mut out) | Self::Text(mut out) => out.flush(),
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

/// A new file, or stdout.
fn sink(session: &Session, out: Option<&PathBuf>) -> Result<Box<dyn Write + Send>, Stop> {
    match out {
        Some(path) => Ok(Box::new(create(session, path)?)),
        None => Ok(Box::new(BufWriter::new(io::stdout()))),
    }
}

fn refused(session: &Session, why: Text) -> Stop {
    Stop::Told(session.tongue.say(why).to_owned())
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
