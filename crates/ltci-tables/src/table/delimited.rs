//! CSV and TSV, streamed.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use csv::{ByteRecord, StringRecord};
use ltci::rules::Rule;
use ltci::rules::table as rule;
use memchr::{memchr_iter, memchr2};

use super::cell::{Cells, Line};
use super::encoding::{self, Detected};
use super::header::{Candidate, Header, WINDOW};
use super::names::{ColumnNames, Purpose};
use crate::Error;

/// The delimiters that are tried; the first wins a tie.
const DELIMITERS: &[u8] = b",\t;|";
const BUFFER: usize = 1 << 17;

/// A text file with a table.
#[derive(Clone, Debug)]
pub(super) struct Delimited {
    path: PathBuf,
    detected: Detected,
    delimiter: u8,
}

impl Delimited {
    pub fn open(path: &Path, names: &ColumnNames, purpose: Purpose) -> Result<Self, Error> {
        let detected = encoding::detect(path)?;
        let mut best = Self { path: path.to_owned(), detected, delimiter: b',' };
        let mut best_score = 0;
        for delimiter in DELIMITERS {
            let way = Self { delimiter: *delimiter, ..best.clone() };
            let header = Header::find(&way.window()?, names, purpose);
            let score = header.map_or(0, |header| header.score());
            if score > best_score {
                (best, best_score) = (way, score);
            }
        }
        Ok(best)
    }

    pub fn encoding(&self) -> &'static str {
        self.detected.encoding.name()
    }

    /// Whether a byte order mark stands in front.
    pub fn is_marked(&self) -> bool {
        self.detected.mark > 0
    }

    /// The first rows, as candidates for a header.
    pub fn window(&self) -> Result<Vec<Candidate>, Error> {
        let mut window = Vec::new();
        self.each(&mut |line| {
            window.push(Candidate::of(&line));
            if window.len() < WINDOW { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        Ok(window)
    }

    /// Visits every row. Gives back what is to be told of the file as a whole: a rule and its row.
    pub fn each(
        &self,
        visit: &mut dyn FnMut(Line<'_>) -> ControlFlow<()>,
    ) -> Result<Vec<(&'static Rule, u32)>, Error> {
        let mut lines = Lines::new(self)?;
        while let Some((row, read)) = lines.read()? {
            let mended;
            let (text, record) = if let Some(text) = text(&read) {
                (text, &read)
            } else {
                mended = StringRecord::from_byte_record_lossy(read.clone()).into_byte_record();
                // What was mended is a text: there is no other case.
                let Some(text) = text(&mended) else { continue };
                (text, &mended)
            };
            if lines.is_unclosed(text) {
                // Its last line feed is inside a cell, so the row was counted one too few.
                return Ok(vec![(&rule::QUOTE_NOT_CLOSED, row + 1)]);
            }
            if visit(Line { row, cells: Cells::Record { text, record } }).is_break() {
                return Ok(Vec::new());
            }
            lines.record = read;
        }
        let mixed = lines.reader.get_ref().is_mixed();
        Ok(if mixed { vec![(&rule::MIXED_LINE_ENDS, 1)] } else { Vec::new() })
    }
}

/// The records with the rows that a spreadsheet would give them.
struct Lines {
    reader: csv::Reader<LineFeeds>,
    record: ByteRecord,
    /// Line feeds inside the cells of earlier records.
    inside: u64,
}

impl Lines {
    fn new(file: &Delimited) -> Result<Self, Error> {
        let text = LineFeeds::new(encoding::open(&file.path, file.detected)?);
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(file.delimiter)
            .terminator(csv::Terminator::Any(b'\n'))
            .buffer_capacity(BUFFER)
            .from_reader(text);
        Ok(Self { reader, record: ByteRecord::new(), inside: 0 })
    }

    /// The next record and its row. The reader counts lines; a line feed inside a cell begins no
    /// row, an empty line is one.
    fn read(&mut self) -> Result<Option<(u32, ByteRecord)>, Error> {
        let mut record = std::mem::take(&mut self.record);
        if !self.reader.read_byte_record(&mut record).map_err(told)? {
            return Ok(None);
        }
        let inside = count_feeds(record.as_slice());
        self.inside += u64::try_from(inside).unwrap_or_default();
        let row = (self.reader.position().line() - 1).saturating_sub(self.inside);
        Ok(Some((u32::try_from(row).unwrap_or(u32::MAX), record)))
    }

    /// Whether the record runs to the end of the file because of a quote that is not closed.
    fn is_unclosed(&mut self, record: &str) -> bool {
        let text = self.reader.get_ref();
        text.ended && text.quotes % 2 == 1 && record.contains('\n') && self.is_at_end()
    }

    fn is_at_end(&mut self) -> bool {
        let mut next = ByteRecord::new();
        // Only asked when the file is broken: the next record is not needed any more.
        !self.reader.read_byte_record(&mut next).unwrap_or(false)
    }
}

/// The cells one after another, if every one by itself is UTF-8.
fn text(record: &ByteRecord) -> Option<&str> {
    let text = simdutf8::basic::from_utf8(record.as_slice()).ok()?;
    let mut ranges = (0..record.len()).filter_map(|cell| record.range(cell));
    ranges.all(|range| text.is_char_boundary(range.end)).then_some(text)
}

fn told(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Error::File(error),
        _ => Error::File(io::ErrorKind::InvalidData.into()),
    }
}

/// Text with line feeds alone, and one at the end, whatever the file uses.
struct LineFeeds {
    text: Box<dyn Read>,
    after_return: bool,
    last: u8,
    ended: bool,
    quotes: usize,
    feeds: usize,
    returns: usize,
    both: usize,
}

impl LineFeeds {
    fn new(text: Box<dyn Read>) -> Self {
        let (feeds, returns, both) = (0, 0, 0);
        Self {
            text,
            after_return: false,
            last: b'\n',
            ended: false,
            quotes: 0,
            feeds,
            returns,
            both,
        }
    }

    fn is_mixed(&self) -> bool {
        [self.feeds, self.returns, self.both].iter().filter(|count| **count > 0).count() > 1
    }

    /// Turns carriage returns into line feeds, and both together into one. Gives the new length.
    fn unify(&mut self, buffer: &mut [u8]) -> usize {
        if !self.after_return && memchr2(b'\r', b'"', buffer).is_none() {
            if self.quotes % 2 == 0 {
                self.feeds += count_feeds(buffer);
            }
            return buffer.len();
        }
        let mut kept = 0;
        for place in 0..buffer.len() {
            let Some(byte) = buffer.get(place).copied() else { break };
            if let (Some(byte), Some(target)) = (self.unified(byte), buffer.get_mut(kept)) {
                *target = byte;
                kept += 1;
            }
        }
        kept
    }

    /// The byte to keep. Line ends inside quotes belong to a cell, and do not count.
    fn unified(&mut self, byte: u8) -> Option<u8> {
        let outside = usize::from(self.quotes % 2 == 0);
        let after_return = std::mem::replace(&mut self.after_return, byte == b'\r');
        match byte {
            b'\n' if after_return => {
                self.returns -= outside;
                self.both += outside;
                return None;
            }
            b'\n' => self.feeds += outside,
            b'\r' => {
                self.returns += outside;
                return Some(b'\n');
            }
            b'"' => self.quotes += 1,
            _ => {}
        }
        Some(byte)
    }
}

impl Read for LineFeeds {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let length = self.text.read(buffer)?;
            if length == 0 {
                self.ended = true;
                return Ok(self.final_line_feed(buffer));
            }
            let Some(read) = buffer.get_mut(..length) else { return Ok(0) };
            let kept = self.unify(read);
            if let Some(last) = kept.checked_sub(1).and_then(|place| buffer.get(place)) {
                self.last = *last;
                return Ok(kept);
            }
        }
    }
}

impl LineFeeds {
    fn final_line_feed(&mut self, buffer: &mut [u8]) -> usize {
        match buffer.first_mut() {
            Some(first) if self.last != b'\n' => {
                (*first, self.last) = (b'\n', b'\n');
                1
            }
            _ => 0,
        }
    }
}

/// How many line feeds there are.
fn count_feeds(bytes: &[u8]) -> usize {
    memchr_iter(b'\n', bytes).count()
}

/// What a file begins with.
pub(super) fn beginning(path: &Path) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    File::open(path)?.take(1_024).read_to_end(&mut head)?;
    Ok(head)
}
