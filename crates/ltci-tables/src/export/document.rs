//! JSON and XML: the document `directory` of the specification.

use std::io::{self, Write};

use ltci::directory::Directory;
use ltci::{Layout, Limits, Validator};

pub(super) fn write_json(directory: &Directory<'_>, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, directory)?;
    out.write_all(b"\n")
}

/// Through the reader of this library, which alone knows how JSON and XML stand to each other.
pub(super) fn write_xml(directory: &Directory<'_>, out: &mut dyn Write) -> io::Result<()> {
    let limits = Limits { document_bytes: usize::MAX, ..Limits::default() };
    let json = serde_json::to_vec(directory)?;
    let document = Validator::new().limits(limits).convert(&json).map_err(io::Error::other)?;
    drop(json);
    out.write_all(document.to_xml(Layout::Indented).as_bytes())
}
