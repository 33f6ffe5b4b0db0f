//! The documents of one source, one after the other, in bounded memory.
//!
//! A source is one document, JSON or XML, or many: NDJSON, where every line is one. The content
//! tells: NDJSON is what begins with a line that is a whole JSON object, and goes on.

use std::io::{self, BufRead, Read as _};
use std::ops::Range;

use serde::de::IgnoredAny;

/// A document as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Document<'b> {
    /// Its bytes; of one that is longer than the limit, just enough to tell.
    pub bytes: &'b [u8],
    /// The line that it is, if its source is NDJSON.
    pub line: Option<u64>,
}

/// Reads documents from a source.
#[derive(Debug)]
pub struct Documents<R> {
    reader: R,
    limit: usize,
    buffer: Vec<u8>,
    /// Lines read so far.
    line: u64,
    /// Bytes read so far.
    position: u64,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Nothing has been read.
    New,
    /// The lines of NDJSON that were read to find out that it is; then the others are read.
    Lines(Vec<Held>),
    /// Everything has been given.
    Done,
}

/// A line in the buffer.
#[derive(Debug)]
struct Held {
    line: u64,
    place: Range<usize>,
}

impl<R: BufRead> Documents<R> {
    /// The documents of a source, of at most so many bytes each.
    pub fn new(reader: R, limit: usize) -> Self {
        Self { reader, limit, buffer: Vec::new(), line: 0, position: 0, state: State::New }
    }

    /// Bytes read so far.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// The next document.
    ///
    /// # Errors
    /// The source cannot be read any further.
    pub fn next(&mut self) -> io::Result<Option<Document<'_>>> {
        if matches!(self.state, State::New) {
            self.state = match self.leading_lines()? {
                Some(held) => State::Lines(held),
                None => return self.whole().map(Some),
            };
        }
        let held = match &mut self.state {
            State::Lines(held) if !held.is_empty() => Some(held.remove(0)),
            State::Lines(_) => {
                self.buffer.clear();
                // A line of the limit's length is rare: its memory is not kept for the others.
                self.buffer.shrink_to(1 << 20);
                self.filled_line(usize::MAX)?
            }
            State::New | State::Done => None,
        };
        let Some(held) = held else {
            self.state = State::Done;
            return Ok(None);
        };
        let bytes = self.buffer.get(held.place).unwrap_or_default();
        let line = Some(held.line);
        let bytes = without_line_end(bytes);
        Ok(Some(Document { bytes, line }))
    }

    /// The first two lines that are not blank, if they tell that the source is NDJSON.
    fn leading_lines(&mut self) -> io::Result<Option<Vec<Held>>> {
        let Some(first) = self.filled_line(self.limit)? else {
            return Ok(None);
        };
        let is_too_long = self.held(&first).len() > self.limit;
        let most = self.buffer.len().saturating_add(self.limit);
        let Some(second) = self.filled_line(most)? else {
            return Ok(None);
        };
        // A first line that is broken, or too long to be read, cannot tell; then the second does.
        // No line but the last of a document laid out over several is an object by itself.
        let first_tells = !is_too_long && is_object(self.held(&first));
        let is_ndjson = first_tells || is_object(self.held(&second));
        Ok(is_ndjson.then(|| vec![first, second]))
    }

    /// The source as one document.
    fn whole(&mut self) -> io::Result<Document<'_>> {
        self.state = State::Done;
        let room = (self.limit + 1).saturating_sub(self.buffer.len());
        let room = u64::try_from(room).unwrap_or(u64::MAX);
        let rest = (&mut self.reader).take(room).read_to_end(&mut self.buffer)?;
        self.position += u64::try_from(rest).unwrap_or(u64::MAX);
        let bytes = &self.buffer;
        Ok(Document { bytes, line: None })
    }

    /// Reads on to a line that is not blank, keeping everything in the buffer as long as that
    /// does not become longer than `most`. For NDJSON the blank lines are dropped.
    fn filled_line(&mut self, most: usize) -> io::Result<Option<Held>> {
        while self.buffer.len() <= most {
            let start = self.buffer.len();
            if !self.read_line()? {
                return Ok(None);
            }
            self.line += 1;
            let place = start..self.buffer.len();
            let line = self.buffer.get(place.clone()).unwrap_or_default();
            if !line.trim_ascii().is_empty() {
                let line = self.line;
                return Ok(Some(Held { line, place }));
            }
            if matches!(self.state, State::Lines(_)) {
                self.buffer.clear();
            }
        }
        Ok(None)
    }

    /// Appends a line to the buffer, of one that is too long only the beginning; `false` at the
    /// end of the source.
    fn read_line(&mut self) -> io::Result<bool> {
        // Room for a document of just the limit with its line end, and one byte to tell a longer.
        let most = u64::try_from(self.limit).unwrap_or(u64::MAX).saturating_add(3);
        let taken = (&mut self.reader).take(most).read_until(b'\n', &mut self.buffer)?;
        let taken = u64::try_from(taken).unwrap_or(u64::MAX);
        self.position += taken;
        if taken == most && self.buffer.last() != Some(&b'\n') {
            self.skip_line()?;
        }
        Ok(taken > 0)
    }

    /// Reads to the end of the line without keeping it.
    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let chunk = self.reader.fill_buf()?;
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let length = end.map_or(chunk.len(), |at| at + 1);
            self.reader.consume(length);
            self.position += u64::try_from(length).unwrap_or(u64::MAX);
            if end.is_some() || length == 0 {
                return Ok(());
            }
        }
    }

    fn held(&self, held: &Held) -> &[u8] {
        let bytes = self.buffer.get(held.place.clone()).unwrap_or_default();
        without_line_end(bytes)
    }
}

fn without_line_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Whether it is worth reading on: most documents begin with a line that is no whole object.
fn looks_whole(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    line.starts_with(b"{") && line.ends_with(b"}")
}

fn is_object(line: &[u8]) -> bool {
    looks_whole(line) && serde_json::from_slice::<IgnoredAny>(line).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: usize = 24;

    /// Each document as its line (0 where it is the whole source) and its text.
    fn documents(source: &str) -> Vec<(u64, String)> {
        let mut documents = Documents::new(source.as_bytes(), LIMIT);
        let mut found = Vec::new();
        while let Some(document) = documents.next().expect("memory can be read") {
            let text = String::from_utf8(document.bytes.to_vec()).expect("the tests are in ASCII");
            found.push((document.line.unwrap_or(0), text));
        }
        found
    }

    fn lines(source: &str) -> Vec<u64> {
        documents(source).into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn a_source_is_one_document_unless_one_of_its_first_lines_is_a_whole_object_and_it_goes_on() {
        for whole in
            ["", "\n\n", "{}", "\n{}\n \n", "{\n}", "{\"a\":\n{}}", "<a/>\n<b/>", "[]\n[]", "x\ny"]
        {
            assert_eq!(documents(whole), [(0, whole.to_owned())]);
        }
        assert_eq!(lines("{}\n{}"), [1, 2]);
        assert_eq!(lines("{}\nx"), [1, 2]);
        assert_eq!(lines("x\n{}"), [1, 2]);
    }

    #[test]
    fn blank_lines_and_line_ends_are_no_part_of_a_document() {
        let source = "\n{\"a\":1}\r\n\n \t\n{\"b\":2}\n\r\n{\"c\":3}";
        let expected = [(2, "{\"a\":1}"), (5, "{\"b\":2}"), (7, "{\"c\":3}")];
        assert_eq!(documents(source), expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn a_line_of_the_limit_is_whole_and_a_longer_one_is_just_longer() {
        let fits = format!("{{\"a\":\"{}\"}}", "x".repeat(LIMIT - 8));
        assert_eq!(fits.len(), LIMIT);
        let source = format!("{{}}\r\n{fits}\r\n{fits} \n{}\n{{}}", "y".repeat(1000));
        let found = documents(&source);
        assert_eq!(found.len(), 5);
        assert_eq!(found[1].1, fits);
        assert_eq!(found[2].1.len(), LIMIT + 1);
        assert!((LIMIT + 1..LIMIT + 4).contains(&found[3].1.len()));
        assert_eq!(found[4], (5, "{}".to_owned()));
    }

    #[test]
    fn a_first_line_that_is_too_long_is_told_by_the_second() {
        let long = format!("{{\"a\":\"{}\"}}", "x".repeat(1000));
        assert_eq!(lines(&format!("{long}\n{{}}\n{{}}")), [1, 2, 3]);
        let pretty = documents(&format!("{long}\n}}"));
        assert_eq!(pretty.len(), 1);
        assert!(pretty[0].1.len() > LIMIT);
    }

    #[test]
    fn a_whole_document_that_is_too_long_is_not_read_to_its_end() {
        for source in
            ["<a>\n".repeat(1000), "\n".repeat(1000), format!("{{}}{}", "\n".repeat(1000))]
        {
            let found = documents(&source);
            assert_eq!(found.len(), 1);
            assert!((LIMIT + 1..3 * LIMIT).contains(&found[0].1.len()), "{}", found[0].1.len());
        }
    }

    #[test]
    fn every_byte_that_was_read_is_counted() {
        let source = format!("{{}}\n{}\n\n{{}}\n", "y".repeat(1000));
        let mut documents = Documents::new(source.as_bytes(), LIMIT);
        while documents.next().expect("memory can be read").is_some() {}
        assert_eq!(documents.position(), u64::try_from(source.len()).expect("short"));
    }
}
