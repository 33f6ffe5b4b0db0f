//! The digest of a directory, taken item by item.

use std::fmt::Write as _;
use std::mem;

use ltci::directory::{Directory, Edition, Item};
use sm3::{Digest, Sm3};

use super::canonical::write_canonical;

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

pub(super) fn hexadecimal(name: &str, hasher: impl Digest) -> String {
    hasher.finalize().iter().fold(name.to_owned(), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
