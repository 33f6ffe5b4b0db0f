//! What the rules across items need of a million rows, kept in some 70 bytes each.

use ltci::Date;
use ltci::directory::{Edition, ItemClass, Outline, OutlineEntry};

use crate::table::Row;

/// The facts of the rows that were accepted.
#[derive(Default)]
pub(super) struct Facts {
    /// Codes, names and replacing codes, one after another.
    text: String,
    list: Vec<Fact>,
}

struct Fact {
    row: u32,
    start: usize,
    code: u8,
    name: u16,
    replaced_by: u8,
    class: Option<ItemClass>,
    from: Date,
    to: Option<Date>,
    repaired: bool,
}

impl Facts {
    /// Keeps the facts of a row, and whether something was told of it.
    pub(super) fn push(&mut self, row: &Row, repaired: bool) {
        let item = &row.item;
        let replaced_by = item.replaced_by.as_ref().map_or("", |code| code.as_str());
        let start = self.text.len();
        let (code, name) =
            (self.append(item.ltc_item_codg.as_str()), self.append(item.item_name.as_str()));
        let replaced_by = self.append(replaced_by);
        // A code has at most 30 bytes, and a name at most 100 characters: nothing is cut off.
        self.list.push(Fact {
            row: row.row,
            start,
            code: u8::try_from(code).unwrap_or(u8::MAX),
            name: u16::try_from(name).unwrap_or(u16::MAX),
            replaced_by: u8::try_from(replaced_by).unwrap_or(u8::MAX),
            class: ItemClass::by_name(item.item_class.as_str()),
            from: item.in_force_from,
            to: item.in_force_to,
            repaired,
        });
    }

    fn append(&mut self, text: &str) -> usize {
        self.text.push_str(text);
        text.len()
    }

    /// The outline of an edition that has these rows.
    pub(super) fn outline<'f>(&'f self, edition: &'f Edition<'f>) -> Outline<'f> {
        Outline::new(edition, self.rows().map(|(_, entry)| entry).collect())
    }

    /// The rows with what is known of them, in their order.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, OutlineEntry<'_>)> {
        self.list.iter().map(|fact| (fact.row, fact.entry(&self.text)))
    }

    /// The row of a place in the outline.
    pub(super) fn row(&self, place: usize) -> Option<u32> {
        self.list.get(place).map(|fact| fact.row)
    }

    /// Of how many of these rows something was told. Their numbers are sorted.
    pub(super) fn repaired(&self, rows: &[u32]) -> usize {
        let is_it = |fact: &&Fact| fact.repaired && rows.binary_search(&fact.row).is_ok();
        self.list.iter().filter(is_it).count()
    }

    /// Forgets rows. Their numbers are sorted.
    pub(super) fn remove(&mut self, rows: &[u32]) {
        self.list.retain(|fact| rows.binary_search(&fact.row).is_err());
    }
}

impl Fact {
    fn entry<'t>(&self, text: &'t str) -> OutlineEntry<'t> {
        let code_end = self.start + usize::from(self.code);
        let name_end = code_end + usize::from(self.name);
        let end = name_end + usize::from(self.replaced_by);
        let between = |start, end| text.get(start..end).unwrap_or_default();
        OutlineEntry {
            code: between(self.start, code_end),
            name: between(code_end, name_end),
            class: self.class,
            from: self.from,
            to: self.to,
            replaced_by: Some(between(name_end, end)).filter(|code| !code.is_empty()),
        }
    }
}
