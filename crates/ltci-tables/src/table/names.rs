//! Which word in a header means which field.

use std::path::Path;
use std::sync::LazyLock;

use encoding_rs::GB18030;
use ltci::text;
use unicode_normalization::UnicodeNormalization;

use super::cell::is_blank;
use super::field::{Field, OF_A_DIRECTORY, OF_A_MAP, PERSONAL};
use super::value::Scale;
use crate::Error;

/// What a file of column names may have in its first line.
const HEADINGS: &[(&str, &str)] = &[("header", "field"), ("表头", "字段"), ("列名", "字段")];

/// Words for columns, beyond the built-in ones.
///
/// ```
/// use ltci_tables::table::ColumnNames;
/// let names = ColumnNames::from_pairs([("照护事项", "item_name"), ("事项号", "项目编码")])?;
/// assert!(ColumnNames::from_pairs([("照护事项", "nickname")]).is_err());
/// # Ok::<(), ltci_tables::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ColumnNames {
    given: Vec<(String, Field)>,
}

impl ColumnNames {
    /// Reads pairs of header and field from a file: a JSON object, or two columns of CSV. A field
    /// is named as on the wire (`item_name`) or in Chinese (`项目名称`).
    ///
    /// # Errors
    /// - the file cannot be read;
    /// - it has another form, or names a field that does not exist.
    pub fn from_file(path: &Path) -> Result<Self, Error> {
        let bytes = std::fs::read(path)?;
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| GB18030.decode(error.as_bytes()).0.into_owned());
        let text = text.trim_start_matches('\u{FEFF}');
        if text.trim_start().starts_with('{') {
            let pairs: serde_json::Map<String, serde_json::Value> =
                serde_json::from_str(text).map_err(|_| malformed())?;
            return Self::from_pairs(
                pairs.iter().map(|(header, field)| (header.as_str(), field.as_str().unwrap_or(""))),
            );
        }
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let pairs: Vec<(String, String)> =
            reader.deserialize().collect::<Result<_, _>>().map_err(|_| malformed())?;
        let pairs = pairs.iter().map(|(header, field)| (header.trim(), field.trim()));
        let is_heading = |pair: &(&str, &str)| HEADINGS.contains(pair);
        Self::from_pairs(pairs.filter(|pair| !is_heading(pair)))
    }

    /// Takes pairs of header and field.
    ///
    /// # Errors
    /// There is no such field.
    pub fn from_pairs<'p>(
        pairs: impl IntoIterator<Item = (&'p str, &'p str)>,
    ) -> Result<Self, Error> {
        let given = pairs.into_iter().map(|(header, field)| {
            let known = Field::by_name(field).ok_or_else(malformed)?;
            Ok((Heading::of(header).word, known))
        });
        Ok(Self { given: given.collect::<Result<_, Error>>()? })
    }

    /// What a header says of its column.
    pub(super) fn meaning(&self, header: &str, table: Purpose) -> Meaning {
        let heading = Heading::of(header);
        if heading.word.is_empty() {
            return Meaning::Unknown;
        }
        let given = self.given.iter().find(|(word, _)| *word == heading.word);
        if let Some((_, field)) = given {
            return Meaning::Field { field: *field, exact: true, scale: heading.scale };
        }
        if PERSONAL.iter().any(|part| heading.word.contains(part)) {
            return Meaning::Personal;
        }
        table.known(&heading)
    }
}

fn malformed() -> Error {
    Error::Told(
        text!(
            "列名对照文件须是“表头: 字段”的JSON对象或两列的CSV，字段名须是规范10.2所列的",
            "a file of column names is a JSON object or a CSV of two columns, header and field, with fields as listed in 10.2 of the specification",
        )
        .fill(&[]),
    )
}

/// What a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Directory,
    Map,
}

impl Purpose {
    fn words(self) -> &'static [Word] {
        static DIRECTORY: LazyLock<Vec<Word>> = LazyLock::new(|| folded(OF_A_DIRECTORY));
        static MAP: LazyLock<Vec<Word>> = LazyLock::new(|| folded(OF_A_MAP));
        match self {
            Self::Directory => &DIRECTORY,
            Self::Map => &MAP,
        }
    }

    /// The field of a header: the same word, or the longest known word that it contains.
    fn known(self, heading: &Heading) -> Meaning {
        let scale = heading.scale;
        if let Some(known) = self.words().iter().find(|known| known.word == heading.word) {
            return Meaning::Field { field: known.field, exact: true, scale };
        }
        let within = self.words().iter().filter(|known| {
            // Short words stand inside too many others.
            known.word.chars().count() >= 3
                && !known.word.is_ascii()
                && heading.word.contains(&known.word)
        });
        match within.max_by_key(|known| known.word.len()) {
            Some(known) => Meaning::Field { field: known.field, exact: false, scale },
            None => Meaning::Unknown,
        }
    }
}

/// A known word, as headings are compared with it.
struct Word {
    field: Field,
    word: String,
}

fn folded(words: &[(Field, &[&str])]) -> Vec<Word> {
    let pairs =
        words.iter().flat_map(|(field, words)| words.iter().map(move |word| (*field, word)));
    pairs.map(|(field, word)| Word { field, word: Heading::folded(word) }).collect()
}

/// What a header says of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Field { field: Field, exact: bool, scale: Scale },
    Personal,
    Unknown,
}

/// A header without brackets and other additions.
struct Heading {
    word: String,
    scale: Scale,
}

impl Heading {
    fn of(header: &str) -> Self {
        let plain: String = header.nfkc().filter(|char| !is_blank(*char)).collect();
        let in_hours = plain.contains("小时)") || plain.contains("(h)");
        let word = match plain.split_once('(') {
            Some(("", _)) | None => plain.as_str(),
            Some((word, _)) => word,
        };
        let scale = if in_hours { Scale::Hours } else { Scale::Minutes };
        Self { word: Self::folded(word), scale }
    }

    fn folded(word: &str) -> String {
        let sign = |char: &char| !matches!(char, '*' | ':' | '_' | '-');
        word.chars().filter(sign).map(|char| char.to_ascii_lowercase()).collect()
    }
}
