//! CSV: Chinese headings, UTF-8 with a byte order mark, which Excel needs to see Chinese.
//!
//! A text that a spreadsheet program would take for a formula gets an apostrophe, see
//! [`guard`](crate::guard); the import takes it away again. Codes of digits alone stay as they
//! are: a file without types cannot keep Excel from reading them as numbers. XLSX can.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};
use ltci::directory::{Directory, Item};

use super::field::{ITEM, Value, cell, is_categorised};
use crate::guard::guarded;

pub(super) fn write(directory: &Directory<'_>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    table.write_record(ITEM.iter().map(|field| field.heading()))?;
    let categorised = is_categorised(directory);
    for item in &directory.items {
        table.write_record(cells(item, categorised).map(Cow::into_owned))?;
    }
    table.flush()
}

fn cells<'i>(item: &'i Item<'i>, categorised: bool) -> impl Iterator<Item = Cow<'i, str>> {
    ITEM.iter().map(move |field| match cell(field, item, categorised) {
        Value::Text(text) => guarded(&text).into(),
        other => other.shown().unwrap_or_default(),
    })
}
