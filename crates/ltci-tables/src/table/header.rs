//! Where the header stands, and what its columns are.

use ltci::Finding;
use ltci::rules::Rule;
use ltci::rules::table as rule;

use super::cell::{Cell, Line};
use super::field::Field;
use super::names::{ColumnNames, Meaning, Purpose};
use super::value::Scale;
use super::{CellFinding, Column};

/// So many rows are looked at for a header.
pub(super) const WINDOW: usize = 30;

/// The texts of a row that may be a header.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub row: u32,
    texts: Vec<String>,
}

impl Candidate {
    pub fn of(line: &Line<'_>) -> Self {
        let mut texts = Vec::new();
        for (column, cell) in line.filled() {
            texts.resize(column, String::new());
            texts.push(cell.text().unwrap_or_default().to_owned());
        }
        Self { row: line.row, texts }
    }

    fn text(&self, column: usize) -> &str {
        self.texts.get(column).map_or("", String::as_str)
    }

    fn is_empty(&self) -> bool {
        self.texts.iter().all(String::is_empty)
    }
}

/// A column that is read.
#[derive(Clone, Debug)]
pub(super) struct Mapped {
    /// From 0.
    pub place: usize,
    pub field: Field,
    pub scale: Scale,
    pub text: String,
}

/// The header of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Header {
    pub first_row: u32,
    pub last_row: u32,
    pub columns: Vec<Mapped>,
    /// One behind the last column with a heading.
    pub width: usize,
    /// Columns of personal data, from 0.
    pub personal: Vec<usize>,
    left_out: Vec<(usize, &'static Rule, Field)>,
    score: usize,
}

impl Header {
    /// The best header among the candidates, one or two rows high.
    pub fn find(window: &[Candidate], names: &ColumnNames, purpose: Purpose) -> Option<Self> {
        let one =
            window.iter().map(|row| Self::of_texts(row.row, row.row, &row.texts, names, purpose));
        let two = window.windows(2).filter_map(|pair| match pair {
            [top, bottom] => Self::of_two(top, bottom, names, purpose),
            _ => None,
        });
        let mut best: Option<Self> = None;
        for header in one.chain(two).filter(Self::qualifies) {
            if best.as_ref().is_none_or(|best| header.score > best.score) {
                best = Some(header);
            }
        }
        best
    }

    /// How well it is recognised; to choose between ways to read a file.
    pub fn score(&self) -> usize {
        self.score
    }

    /// The column of a field.
    pub fn column(&self, field: Field) -> Option<&Mapped> {
        self.columns.iter().find(|column| column.field == field)
    }

    /// The columns as a summary lists them.
    pub fn listed(&self) -> Vec<Column> {
        let columns = self.columns.iter().filter(|column| column.field != Field::NotNeeded);
        columns
            .map(|column| Column {
                field: column.field.wire(),
                column: number(column.place),
                header: column.text.clone(),
            })
            .collect()
    }

    /// Whether a line is the header once more.
    pub fn is_repeated_by(&self, line: &Line<'_>) -> bool {
        let same = |column: &Mapped| {
            line.cell(column.place).text().map(str::trim) == Some(column.text.trim())
        };
        self.columns.len() > 1 && self.columns.iter().all(same)
    }

    /// What there is to say about columns that are not read.
    pub fn findings(&self, sheet: Option<&str>) -> Vec<CellFinding> {
        let told = self.left_out.iter().map(|(place, rule, field)| {
            let path = format!("/rows/{}", self.first_row);
            let finding = Finding::new(rule, path, &[("field", &field.term())]);
            CellFinding::new(sheet, self.first_row, Some(number(*place)), None, finding)
        });
        told.collect()
    }

    fn of_texts(
        first_row: u32,
        last_row: u32,
        texts: &[String],
        names: &ColumnNames,
        purpose: Purpose,
    ) -> Self {
        let mut header = Self { first_row, last_row, width: texts.len(), ..Self::default() };
        for (place, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            match names.meaning(text, purpose) {
                Meaning::Field { field, exact, scale } => {
                    header.take(Mapped { place, field, scale, text: text.clone() }, exact);
                }
                Meaning::Personal => {
                    header.personal.push(place);
                    header.left_out.push((place, &rule::COLUMN_PERSONAL, Field::NotNeeded));
                }
                Meaning::Unknown => {
                    header.left_out.push((place, &rule::COLUMN_UNKNOWN, Field::NotNeeded));
                }
            }
        }
        header
    }

    fn take(&mut self, column: Mapped, exact: bool) {
        let field = column.field;
        if field != Field::NotNeeded && self.column(field).is_some() {
            self.left_out.push((column.place, &rule::COLUMN_TWICE, field));
            return;
        }
        if field != Field::NotNeeded {
            self.score += if exact { 3 } else { 2 };
        }
        self.columns.push(column);
    }

    /// A header of two rows: groups above, their parts below. Every text below must belong to it.
    fn of_two(
        top: &Candidate,
        bottom: &Candidate,
        names: &ColumnNames,
        purpose: Purpose,
    ) -> Option<Self> {
        if bottom.is_empty() || bottom.row != top.row + 1 {
            return None;
        }
        let width = top.texts.len().max(bottom.texts.len());
        let mut group = "";
        let mut texts = Vec::with_capacity(width);
        for place in 0..width {
            let (above, below) = (top.text(place), bottom.text(place));
            group = if above.is_empty() { group } else { above };
            if below.is_empty() || below == above {
                texts.push(above.to_owned());
                continue;
            }
            let is_field = |text: &&String| {
                matches!(names.meaning(text, purpose), Meaning::Field { exact: true, .. })
            };
            let ways = [together(group, below), below.to_owned()];
            texts.push(ways.iter().find(is_field)?.clone());
        }
        Some(Self::of_texts(top.row, bottom.row, &texts, names, purpose))
    }

    fn qualifies(&self) -> bool {
        let read = self.columns.iter().filter(|column| column.field != Field::NotNeeded);
        let anchored = [Field::Name, Field::Code, Field::LocalCode, Field::NationalCode]
            .iter()
            .any(|field| self.column(*field).is_some());
        anchored && read.count() >= 2
    }
}

/// The group and the part, with what stands in the brackets of the group behind.
fn together(group: &str, part: &str) -> String {
    match group.split_once(['（', '(']) {
        Some((word, unit)) => format!("{word}{part}({unit}"),
        None => format!("{group}{part}"),
    }
}

/// A column as people count.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}

/// Whether the whole line beyond the header is empty.
pub(super) fn surplus(header: &Header, line: &Line<'_>) -> Option<usize> {
    let beyond = |(column, cell): &(usize, Cell<'_>)| *column >= header.width && !cell.is_blank();
    let written = line.written()?;
    (written > header.width).then(|| line.filled().find(beyond).map(|(column, _)| column)).flatten()
}
