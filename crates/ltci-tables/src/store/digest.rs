//! The digest of a directory, taken item by item.

use std::fmt::{Display, Write as _};
use std::io::Write as _;
use std::mem;

use ltci::code::{CaregiverQualification, ChargeUnit, ItemCode};
use ltci::directory::{Directory, Edition, Item};
use ltci::value::{Label, Minutes, Passage};
use sm3::{Digest, Sm3};

/// The digest of a directory that never stands in memory as a whole: that of
/// [`Directory::digest`], the SM3 digest of the canonical form by RFC 8785, in which the items
/// come last.
///
/// ```
/// use ltci::directory::sample_edition;
/// use ltci_tables::store::ContentDigest;
/// let sample = sample_edition();
/// let mut digest = ContentDigest::new(&sample.edition);
/// sample.items.iter().for_each(|item| digest.push(item));
/// assert_eq!(digest.finish(), sample.digest());
/// ```
#[derive(Clone, Debug)]
pub struct ContentDigest {
    hasher: Sm3,
    /// Items that wait to be hashed.
    canonical: Vec<u8>,
    is_empty: bool,
}

/// Bytes that are hashed at once.
const PIECE: usize = 16 << 10;

impl ContentDigest {
    /// The digest of an edition without items so far.
    pub fn new(edition: &Edition<'_>) -> Self {
        let empty = Directory::new(edition.clone(), Vec::new());
        let value = serde_json::to_value(empty).unwrap_or_default();
        let mut canonical = ltci::canonical(&value);
        canonical.truncate(canonical.len().saturating_sub(b"]}".len()));
        Self { hasher: Sm3::new_with_prefix(canonical), canonical: Vec::new(), is_empty: true }
    }

    /// Adds the next item.
    pub fn push(&mut self, item: &Item<'_>) {
        write_canonical(item, &mut self.canonical);
        if self.canonical.len() > PIECE {
            self.flush();
        }
    }

    /// Adds items that [`write_canonical`] wrote, perhaps in another thread.
    pub(crate) fn append(&mut self, canonical: &[u8]) {
        self.flush();
        self.hash(canonical);
    }

    fn flush(&mut self) {
        let canonical = mem::take(&mut self.canonical);
        self.hash(&canonical);
        self.canonical = canonical;
        self.canonical.clear();
    }

    /// There is no comma before the first item.
    fn hash(&mut self, canonical: &[u8]) {
        let comma = usize::from(self.is_empty);
        self.is_empty &= canonical.is_empty();
        self.hasher.update(canonical.get(comma..).unwrap_or_default());
    }

    /// `sm3:` and 64 hexadecimal digits.
    pub fn finish(mut self) -> String {
        self.flush();
        self.hasher.update(b"]}");
        hexadecimal(self.hasher)
    }
}

/// Writes a comma and an item in the canonical form: its members in the order of RFC 8785, which
/// a test compares with that of [`Directory::digest`]. Field by field, because the names are
/// known, and only the texts can hold what must be escaped.
pub(crate) fn write_canonical(item: &Item<'_>, canonical: &mut Vec<u8>) {
    let mut members = Members { canonical, opening: ",{" };
    members.number("duration_max", item.duration_max);
    members.number("duration_min", item.duration_min);
    members.shown("frequency", item.frequency);
    members.shown("in_force_from", Some(item.in_force_from));
    members.shown("in_force_to", item.in_force_to);
    members.text("item_category", item.item_category.as_ref().map(Label::as_str));
    members.text("item_class", Some(item.item_class.as_str()));
    members.text("item_content", item.item_content.as_ref().map(Passage::as_str));
    members.text("item_name", Some(item.item_name.as_str()));
    members.text("item_points", item.item_points.as_ref().map(Passage::as_str));
    members.code("ltc_item_codg", Some(item.ltc_item_codg.as_str()));
    members.shown("price", item.price);
    members.shown("price_cap", item.price_cap);
    members.code("qualification", item.qualification.map(CaregiverQualification::as_str));
    members.code("replaced_by", item.replaced_by.as_ref().map(ItemCode::as_str));
    members.code("unit", item.unit.map(ChargeUnit::as_str));
    canonical.push(b'}');
}

/// The members of an object, as they are written.
struct Members<'c> {
    canonical: &'c mut Vec<u8>,
    /// What stands before the next member.
    opening: &'static str,
}

// Writing into memory cannot fail.
impl Members<'_> {
    fn name(&mut self, name: &str) {
        let opening = mem::replace(&mut self.opening, ",");
        for piece in [opening, "\"", name, "\":"] {
            self.canonical.extend_from_slice(piece.as_bytes());
        }
    }

    fn number(&mut self, name: &str, number: Option<Minutes>) {
        if let Some(Minutes(number)) = number {
            self.name(name);
            let _ = write!(self.canonical, "{number}");
        }
    }

    /// A value whose characters need no escape.
    fn code(&mut self, name: &str, code: Option<&str>) {
        if let Some(code) = code {
            self.name(name);
            for piece in ["\"", code, "\""] {
                self.canonical.extend_from_slice(piece.as_bytes());
            }
        }
    }

    /// A value that is shown with such characters.
    fn shown(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.name(name);
            let _ = write!(self.canonical, "\"{value}\"");
        }
    }

    fn text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.name(name);
            let _ = serde_json::to_writer(&mut *self.canonical, text);
        }
    }
}

pub(super) fn hexadecimal(hasher: Sm3) -> String {
    hasher.finalize().iter().fold("sm3:".to_owned(), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
