//! The digest of a directory, taken item by item.

use std::fmt::Write as _;
use std::mem;

use ltci::code::{CaregiverQualification, ChargeUnit, ItemCode};
use ltci::directory::{Directory, Edition, Frequency, Item};
use ltci::value::{Label, Minutes, Passage};
use ltci::{Date, Money};
use serde::Serialize;
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
        hexadecimal("sm3:", self.hasher)
    }
}

/// Writes a comma and an item in the canonical form.
pub(crate) fn write_canonical(item: &Item<'_>, canonical: &mut Vec<u8>) {
    canonical.push(b',');
    // Writing into memory cannot fail.
    let _ = serde_json::to_writer(canonical, &Sorted::of(item));
}

pub(super) fn hexadecimal(name: &str, hasher: impl Digest) -> String {
    hasher.finalize().iter().fold(name.to_owned(), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// An item with its members in the order of RFC 8785.
#[derive(Serialize)]
struct Sorted<'i> {
    #[serde(skip_serializing_if = "Option::is_none")]
    duration_max: Option<Minutes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration_min: Option<Minutes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    frequency: Option<Frequency>,
    in_force_from: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_force_to: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_category: Option<&'i Label<'i>>,
    item_class: &'i Label<'i>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_content: Option<&'i Passage<'i>>,
    item_name: &'i Label<'i>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_points: Option<&'i Passage<'i>>,
    ltc_item_codg: ItemCode,
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price_cap: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    qualification: Option<CaregiverQualification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<ItemCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<ChargeUnit>,
}

impl<'i> Sorted<'i> {
    fn of(item: &'i Item<'_>) -> Self {
        Self {
            duration_max: item.duration_max,
            duration_min: item.duration_min,
            frequency: item.frequency,
            in_force_from: item.in_force_from,
            in_force_to: item.in_force_to,
            item_category: item.item_category.as_ref(),
            item_class: &item.item_class,
            item_content: item.item_content.as_ref(),
            item_name: &item.item_name,
            item_points: item.item_points.as_ref(),
            ltc_item_codg: item.ltc_item_codg,
            price: item.price,
            price_cap: item.price_cap,
            qualification: item.qualification,
            replaced_by: item.replaced_by,
            unit: item.unit,
        }
    }
}
