//! From row to row: what is an item, and what is a title, a section, a total, a note, or nothing.

use std::ops::ControlFlow;

use ltci::rules::table as rule;
use ltci::{Count, directory::Item};

use super::above::{Above, section};
use super::cell::{Cell, Line};
use super::field::Field;
use super::header::{Header, Mapped, surplus};
use super::seen::{Fingerprints, Seen};
use super::told::AtRow;
use super::{Claim, Event, Row, Summary};

/// How a row ended.
#[expect(clippy::large_enum_variant, reason = "boxing would allocate for every row")]
pub(super) enum End {
    /// Accepted; with the item, where it is one of a directory.
    Accepted(Option<Item<'static>>),
    /// Refused; with what it claims, where that can be read.
    Refused(Option<Claim>),
    Skipped,
}

/// Reads the cells of a row that holds data.
pub(super) type Data<'d> = dyn FnMut(&Line<'_>, &mut AtRow<'_>, &mut Above) -> End + 'd;

/// Where events go.
pub(super) type Sink<'s> = dyn FnMut(Event) -> ControlFlow<()> + 's;

/// The way through a table.
pub(super) struct Walk<'w> {
    header: &'w Header,
    sheet: Option<&'w str>,
    /// Two fields that tell a row of data without looking any further.
    keys: [Option<&'w Mapped>; 2],
    above: Above,
    /// Rows with a text alone: notes if nothing follows but notes.
    notes: Vec<(u32, usize)>,
    /// The first of the empty rows at hand, and how many there are.
    empty: (u32, u32),
    last_row: u32,
    fingerprints: Fingerprints,
    seen: Seen,
    pub summary: Summary,
}

impl<'w> Walk<'w> {
    pub fn new(header: &'w Header, sheet: Option<&'w str>, keys: [Field; 2]) -> Self {
        Self {
            header,
            sheet,
            keys: keys.map(|field| header.column(field)),
            above: Above::default(),
            notes: Vec::new(),
            empty: (0, 0),
            last_row: header.last_row,
            fingerprints: Fingerprints::new(header),
            seen: Seen::default(),
            summary: Summary { columns: header.listed(), ..Summary::default() },
        }
    }

    /// Takes one row.
    pub fn line(
        &mut self,
        line: &Line<'_>,
        data: &mut Data<'_>,
        sink: &mut Sink<'_>,
    ) -> ControlFlow<()> {
        if line.row <= self.header.last_row {
            return self.before_the_data(line, sink);
        }
        self.count_gap(line.row);
        let mut at = AtRow { sheet: self.sheet, row: line.row, found: Vec::new() };
        let end = if self.is_data(line) {
            self.read(line, &mut at, data, sink)?
        } else {
            self.classify(line, &mut at, data, sink)?
        };
        end.map_or(ControlFlow::Continue(()), |end| self.finish(at, end, sink))
    }

    /// Tells what can only be told at the end.
    pub fn end(&mut self, sink: &mut Sink<'_>) -> ControlFlow<()> {
        self.flush_empty(sink)?;
        for (row, column) in std::mem::take(&mut self.notes) {
            let mut at = self.at(row);
            at.tell(&rule::FOOTNOTE, &nameless(column));
            self.finish(at, End::Skipped, sink)?;
        }
        ControlFlow::Continue(())
    }

    fn at(&self, row: u32) -> AtRow<'w> {
        AtRow { sheet: self.sheet, row, found: Vec::new() }
    }

    fn before_the_data(&mut self, line: &Line<'_>, sink: &mut Sink<'_>) -> ControlFlow<()> {
        if line.row >= self.header.first_row || line.filled().next().is_none() {
            return ControlFlow::Continue(());
        }
        let mut at = self.at(line.row);
        at.tell_row(&rule::TITLE_ROW, &[]);
        self.finish(at, End::Skipped, sink)
    }

    /// Rows that the file leaves out are empty ones.
    fn count_gap(&mut self, row: u32) {
        let gap = row.saturating_sub(self.last_row).saturating_sub(1);
        self.last_row = row;
        if gap > 0 {
            self.count_empty(row - gap, gap);
        }
    }

    fn count_empty(&mut self, first: u32, count: u32) {
        if self.empty.1 == 0 {
            self.empty.0 = first;
        }
        self.empty.1 = self.empty.1.saturating_add(count);
    }

    fn flush_empty(&mut self, sink: &mut Sink<'_>) -> ControlFlow<()> {
        let (first, count) = std::mem::take(&mut self.empty);
        if count == 0 {
            return ControlFlow::Continue(());
        }
        self.summary.rows = self.summary.rows.saturating_add(count);
        self.summary.skipped = self.summary.skipped.saturating_add(count);
        let mut at = self.at(first);
        at.tell_row(
            &rule::EMPTY_ROWS,
            &[("count", &Count(usize::try_from(count).unwrap_or(usize::MAX)))],
        );
        at.found.into_iter().try_for_each(|found| sink(Event::Finding(found)))
    }

    /// Both keys are there, and it is not the header again.
    fn is_data(&self, line: &Line<'_>) -> bool {
        let is_there = |key: &Mapped| {
            let cell = line.cell(key.place);
            !cell.is_blank() && !cell.text().is_some_and(is_total)
        };
        self.keys.into_iter().all(|key| key.is_some_and(is_there))
            && !self.header.is_repeated_by(line)
    }

    /// A row that lacks a key. `None`: its end is told later.
    fn classify(
        &mut self,
        line: &Line<'_>,
        at: &mut AtRow<'w>,
        data: &mut Data<'_>,
        sink: &mut Sink<'_>,
    ) -> ControlFlow<(), Option<End>> {
        let header = self.header;
        let mut filled = line.filled().filter(|(column, _)| !header.personal.contains(column));
        let Some((column, first)) = filled.next() else {
            self.count_empty(line.row, 1);
            return ControlFlow::Continue(None);
        };
        let alone = filled.next().is_none();
        let text = first.text().unwrap_or_default().trim();
        if header.is_repeated_by(line) {
            at.tell_row(&rule::HEADER_REPEATED, &[]);
        } else if let Some(column) = self.total(line, column) {
            at.tell(&rule::TOTAL_ROW, &nameless(column));
        } else if is_note(text) && !self.is_named(line, column) {
            self.notes.push((line.row, column));
            return ControlFlow::Continue(None);
        } else if !alone || self.may_be_key(first, column, line) {
            return self.read(line, at, data, sink);
        } else if let Some(section) = section(text, line.is_spanned()) {
            let field = self.above.begin(section);
            at.tell_field(&rule::SECTION_ROW, field, Some(&nameless(column)), &[]);
        } else {
            self.notes.push((line.row, column));
            return ControlFlow::Continue(None);
        }
        self.flush_empty(sink)?;
        ControlFlow::Continue(Some(End::Skipped))
    }

    /// The column that says that the row is a total: its first one, or that of the names. A row
    /// with a code is none, whatever it is called.
    fn total(&self, line: &Line<'_>, first: usize) -> Option<usize> {
        let [code, name] = self.keys;
        let code = code.and_then(|code| line.cell(code.place).text());
        if code.is_some_and(|code| code.trim().parse::<ltci::code::ItemCode>().is_ok()) {
            return None;
        }
        let says = |column: &usize| line.cell(*column).text().is_some_and(is_total);
        std::iter::once(first).chain(name.map(|name| name.place)).find(says)
    }

    /// Whether the row has a key besides the text in a column.
    fn is_named(&self, line: &Line<'_>, column: usize) -> bool {
        let others = self.keys.iter().flatten().filter(|key| key.place != column);
        let mut cells = others.map(|key| line.cell(key.place));
        cells.any(|cell| !cell.is_blank())
    }

    /// Whether a text alone may be the code or the name of an item.
    fn may_be_key(&self, cell: Cell<'_>, column: usize, line: &Line<'_>) -> bool {
        let [code, name] = self.keys;
        let text = cell.text().unwrap_or_default().trim();
        let is_code = code.is_some_and(|code| code.place == column)
            && text.parse::<ltci::code::ItemCode>().is_ok();
        let is_name = name.is_some_and(|name| name.place == column) && column > 0;
        is_code || (is_name && section(text, line.is_spanned()).is_none())
    }

    /// Reads a row of data.
    fn read(
        &mut self,
        line: &Line<'_>,
        at: &mut AtRow<'w>,
        data: &mut Data<'_>,
        sink: &mut Sink<'_>,
    ) -> ControlFlow<(), Option<End>> {
        self.flush_empty(sink)?;
        for (row, column) in std::mem::take(&mut self.notes) {
            let mut note = self.at(row);
            note.tell(&rule::NOT_AN_ITEM, &nameless(column));
            self.finish(note, End::Refused(None), sink)?;
        }
        if let Some(column) = surplus(self.header, line) {
            at.tell(&rule::TOO_MANY_CELLS, &nameless(column));
            return ControlFlow::Continue(Some(End::Refused(None)));
        }
        let missing = line.written().map_or(0, |written| self.header.width.saturating_sub(written));
        if missing > 0 {
            at.tell_row(&rule::CUT_SHORT, &[("count", &Count(missing))]);
        }
        if !self.is_new(line) {
            at.tell_row(&rule::ROW_TWICE, &[]);
            return ControlFlow::Continue(Some(End::Skipped));
        }
        ControlFlow::Continue(Some(data(line, at, &mut self.above)))
    }

    /// Whether no row before it says the same.
    fn is_new(&mut self, line: &Line<'_>) -> bool {
        let [code, _] = self.keys;
        let code = code.and_then(|code| line.cell(code.place).text());
        self.seen.is_new(code.unwrap_or_default(), self.fingerprints.of(line))
    }

    /// Tells what was found in a row, and how it ended.
    fn finish(&mut self, at: AtRow<'_>, end: End, sink: &mut Sink<'_>) -> ControlFlow<()> {
        let repaired = !at.found.is_empty();
        self.summary.rows = self.summary.rows.saturating_add(1);
        for found in at.found {
            sink(Event::Finding(found))?;
        }
        match end {
            End::Accepted(item) => {
                self.summary.accepted += 1;
                self.summary.repaired += u32::from(repaired);
                let row = at.row;
                item.map_or(ControlFlow::Continue(()), |item| {
                    sink(Event::Accepted(Row { row, item }))
                })
            }
            End::Refused(claim) => {
                self.summary.refused += 1;
                sink(Event::Refused(at.row, claim))
            }
            End::Skipped => {
                self.summary.skipped += 1;
                ControlFlow::Continue(())
            }
        }
    }
}

/// A column of which nothing is known but its place.
fn nameless(place: usize) -> Mapped {
    Mapped {
        place,
        field: Field::NotNeeded,
        scale: super::value::Scale::Minutes,
        text: String::new(),
    }
}

fn is_total(text: &str) -> bool {
    // Asked of every row: most are answered by the first character.
    let text = text.trim_start();
    if !text.starts_with(['合', '总', '小', '共', '累']) {
        return false;
    }
    let text: String = text.chars().filter(|char| !char.is_whitespace()).collect();
    ["合计", "总计", "小计", "共计", "累计"].iter().any(|word| {
        text.strip_prefix(word).is_some_and(|rest| {
            rest.is_empty()
                || rest.starts_with(['：', ':', '（', '('])
                || rest.starts_with(|c: char| c.is_ascii_digit())
        })
    })
}

fn is_note(text: &str) -> bool {
    let marks = [
        "注：",
        "注:",
        "注1",
        "备注",
        "说明",
        "※",
        "*",
        "数据来源",
        "来源：",
        "资料来源",
        "填表",
        "制表",
        "审核人",
        "附：",
    ];
    marks.iter().any(|mark| text.starts_with(mark)) || text == "注"
}
