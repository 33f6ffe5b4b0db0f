//! Directories and mappings in files of their own.

use std::path::{Path, PathBuf};

use ltci::directory::{Directory, DirectoryMap};
use ltci::{DocumentType, Limits, Report, Syntax, Text, Validator, text};

use crate::args;
use crate::assess::refusal;
use crate::input::Source;
use crate::session::{Session, Stop};
use crate::validate::unreadable;

/// Whether a word of the command line means a file rather than an id.
pub fn is_path(word: &str) -> bool {
    let path = Path::new(word);
    let known = ["json", "xml", "csv", "tsv", "txt", "xls", "xlsx"];
    let ending = path.extension().and_then(|ending| ending.to_str());
    word == "-"
        || word.contains(['/', '\\'])
        || ending.is_some_and(|ending| known.iter().any(|known| known.eq_ignore_ascii_case(ending)))
        || path.is_file()
}

/// The directory in a file.
pub fn directory(session: &Session, path: &str) -> Result<Directory<'static>, Stop> {
    let text = read(session, path, DocumentType::Directory)?;
    let read: Result<Directory<'_>, _> = serde_json::from_str(&text);
    read.map(Directory::into_owned).map_err(|error| Stop::Told(error.to_string()))
}

/// The mapping in a file.
pub fn map(session: &Session, path: &str) -> Result<DirectoryMap<'static>, Stop> {
    let text = read(session, path, DocumentType::DirectoryMap)?;
    let read: Result<DirectoryMap<'_>, _> = serde_json::from_str(&text);
    read.map(DirectoryMap::into_owned).map_err(|error| Stop::Told(error.to_string()))
}

/// The bytes of a file.
pub fn bytes(session: &Session, path: &str) -> Result<Vec<u8>, Stop> {
    let source = Source::named(&PathBuf::from(path));
    source.read(Limits::default().document_bytes).map_err(|error| {
        let reason = args::reason(session.tongue, &error);
        Stop::Told(unreadable(session.tongue, &source.name(), &reason))
    })
}

/// The bytes of a file that is meant to be such a document, and no spreadsheet.
pub fn bytes_of_document(
    session: &Session,
    path: &str,
    wanted: DocumentType,
) -> Result<Vec<u8>, Stop> {
    let bytes = bytes(session, path)?;
    if is_table(&bytes) { Err(told(session, path, wanted, TABLE)) } else { Ok(bytes) }
}

/// The document in a file, of this kind, as JSON. Why it is not of the form is told on stderr.
fn read(session: &Session, path: &str, wanted: DocumentType) -> Result<String, Stop> {
    let bytes = bytes_of_document(session, path, wanted)?;
    match Validator::new().convert(&bytes) {
        Ok(document) if document.kind() == wanted => Ok(document.to_json()),
        Ok(document) => Err(other(session, path, document.kind(), wanted)),
        Err(error) => {
            if let Some(report) = error.report() {
                session.print_to_stderr(&refusal(session, path, &bytes, report));
            }
            Err(told(session, path, wanted, MALFORMED))
        }
    }
}

/// Refuses bytes that say themselves that they are another kind of document: what they lack of the
/// one that is asked for is of no interest.
pub fn other_kind(
    session: &Session,
    file: &str,
    bytes: &[u8],
    wanted: DocumentType,
) -> Result<(), Stop> {
    let judged = Validator::new().validate(bytes).ok();
    // A document that does not say what it is, is judged as if it were an assessment.
    let names_itself =
        |report: &Report| !report.findings.iter().any(|found| found.path == "/doc_type");
    match judged.filter(names_itself).and_then(|report| report.doc_type) {
        Some(kind) if kind != wanted => Err(other(session, file, kind, wanted)),
        _ => Ok(()),
    }
}

const TABLE: Text = text!(
    "“{file}”是表格，不是JSON或XML的{kind}。先用 ltci directory import 导入，再用目录标识查看",
    "{file} is a table, not a {kind} in JSON or XML. Import it with `ltci directory import` and \
     use its id"
);
const MALFORMED: Text = text!("“{file}”不是合规的{kind}", "{file} is not a well-formed {kind}");

fn told(session: &Session, file: &str, kind: DocumentType, template: Text) -> Stop {
    let kind = session.tongue.say(kind.title());
    Stop::Told(session.tongue.fill(template, &[("file", &file), ("kind", &kind)]))
}

fn other(session: &Session, file: &str, kind: DocumentType, wanted: DocumentType) -> Stop {
    let template = text!(
        "“{file}”是{kind}，不是{wanted}",
        "{file} is a document of the kind {kind}, not {wanted}"
    );
    let [kind, wanted] = [kind, wanted].map(|kind| session.tongue.say(kind.title()));
    let values: &[(&'static str, &dyn std::fmt::Display)] =
        &[("file", &file), ("kind", &kind), ("wanted", &wanted)];
    Stop::Told(session.tongue.fill(template, values))
}

/// Whether the bytes are a spreadsheet or a text table: what does not begin like JSON or XML.
pub fn is_table(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    Syntax::of(bytes) != Syntax::Xml && !matches!(first, None | Some(b'{' | b'['))
}
