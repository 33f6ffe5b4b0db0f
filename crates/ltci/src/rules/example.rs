//! Examples of a rule: what holds, what breaks it, and where the finding must point.

use serde_json::Value;

use super::{Base, BatchExample, TableExample};
use crate::code::Declaration;
use crate::text::Text;

/// The examples of a rule.
#[derive(Clone, Copy, Debug)]
pub enum Examples {
    /// Well-formed and malformed values of an identifier or code list.
    Values(&'static Declaration),
    /// Documents.
    Documents {
        /// Documents in which the rule finds nothing.
        good: &'static [Example],
        /// Documents in which the rule, and no other, finds something.
        bad: &'static [Example],
    },
    /// Tables. A rule that needs a workbook to show itself has no bad one.
    Tables {
        /// Tables in which the rule finds nothing.
        good: &'static [TableExample],
        /// Tables in which the rule finds something.
        bad: &'static [TableExample],
    },
    /// Several documents together.
    Batches {
        /// Documents in which the rule finds nothing.
        good: &'static [BatchExample],
        /// Documents in which the rule finds something.
        bad: &'static [BatchExample],
    },
}

impl Examples {
    /// None yet.
    pub(crate) const NONE: Self = Self::Documents { good: &[], bad: &[] };
}

/// One example.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// A short name for the conformance case, in lower case with hyphens.
    pub name: &'static str,
    /// What is special about it.
    pub title: Text,
    /// The document.
    pub input: Input,
    /// The day as of which it is judged (`YYYY-MM-DD`).
    pub as_of: Option<&'static str>,
    /// Where the finding must point; for a good example nothing.
    pub path: Option<&'static str>,
    /// Edits on the base key ring, for an example of which nothing but the seal is judged, with the
    /// ring; without them the whole document is judged, without keys.
    pub keys: Option<&'static [(&'static str, &'static str)]>,
    /// The edits on the base agreement, which is then the only one; without them those that are
    /// part of the library are known.
    pub agreement: Option<&'static [(&'static str, &'static str)]>,
    /// Documents that are known besides, each a base with edits.
    pub knowing: &'static [(Base, &'static [(&'static str, &'static str)])],
    /// Findings of other rules that are there as well, each with code and path.
    pub beside: &'static [(&'static str, &'static str)],
}

/// The document of an example.
#[derive(Clone, Copy, Debug)]
pub enum Input {
    /// A JSON merge patch (RFC 7396) on the base assessment.
    Patch(&'static str),
    /// A base document with values put at JSON Pointers. `null` takes a member or an element
    /// away; `-` at the end of a pointer appends to a list.
    Edits(Base, &'static [(&'static str, &'static str)]),
    /// A whole JSON document, byte for byte.
    Bytes(&'static [u8]),
    /// A whole JSON document that is too long to write down.
    Built(fn() -> Vec<u8>),
    /// A whole JSON document in pieces, each so many times.
    Repeated(&'static [(&'static str, usize)]),
    /// A whole XML document.
    Xml(&'static str),
    /// The base assessment in XML with one text replaced by another.
    XmlReplace(&'static str, &'static str),
}

impl Input {
    const fn notices(&self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Edits(base, _) => base.notices(),
            _ => &[],
        }
    }
}

impl Example {
    /// An example in which the rule finds nothing.
    pub const fn good(name: &'static str, title: Text, input: Input) -> Self {
        let beside = input.notices();
        Self {
            name,
            title,
            input,
            as_of: None,
            path: None,
            keys: None,
            agreement: None,
            knowing: &[],
            beside,
        }
    }

    /// An example that breaks the rule at `path`.
    pub const fn bad(name: &'static str, title: Text, input: Input, path: &'static str) -> Self {
        Self { path: Some(path), ..Self::good(name, title, input) }
    }

    /// The same example, with exactly these findings of other rules beside.
    #[must_use]
    pub const fn beside(mut self, findings: &'static [(&'static str, &'static str)]) -> Self {
        self.beside = findings;
        self
    }

    /// The same example, of which nothing but the seal is judged, with the base key ring after some
    /// edits.
    #[must_use]
    pub const fn keys(mut self, edits: &'static [(&'static str, &'static str)]) -> Self {
        self.keys = Some(edits);
        self.beside = &[];
        self
    }

    /// The same example with the base agreement after some edits, and no other.
    #[must_use]
    pub const fn agreement(mut self, edits: &'static [(&'static str, &'static str)]) -> Self {
        self.agreement = Some(edits);
        self
    }

    /// The same example, judged with these documents known.
    #[must_use]
    pub const fn knowing(
        mut self,
        documents: &'static [(Base, &'static [(&'static str, &'static str)])],
    ) -> Self {
        self.knowing = documents;
        self
    }

    /// The same example, judged as of a day.
    #[must_use]
    pub const fn as_of(mut self, day: &'static str) -> Self {
        self.as_of = Some(day);
        self
    }
}

/// The base document that patches apply to.
pub(crate) const BASE: &str = include_str!("../../data/bases/assessment.json");

/// The base document behind its opening brace, to put members in front.
pub(crate) const BASE_MEMBERS: &str = match BASE.as_bytes() {
    [b'{', members @ ..] => match std::str::from_utf8(members) {
        Ok(members) => members,
        Err(_) => panic!("text less a brace is text"),
    },
    _ => panic!("the base document is an object"),
};

/// The base document in XML, without blanks between elements.
pub(crate) fn base_xml() -> String {
    crate::Validator::new()
        .convert(BASE.as_bytes())
        .map(|document| document.to_xml(crate::Layout::Compact))
        .unwrap_or_default()
}

impl Example {
    /// The document of the example, byte for byte.
    ///
    /// # Errors
    /// The patch is not JSON: a fault of the rule file.
    pub fn document(&self) -> Result<Vec<u8>, serde_json::Error> {
        Ok(match self.input {
            Input::Patch(patch) => {
                let mut document = serde_json::from_str(BASE)?;
                merge(&mut document, serde_json::from_str(patch)?);
                document.to_string().into_bytes()
            }
            Input::Edits(base, edits) => edited(base.text(), edits)?.into_bytes(),
            Input::Bytes(bytes) => bytes.to_vec(),
            Input::Built(build) => build(),
            Input::Repeated(pieces) => {
                let pieces = pieces.iter().map(|(text, times)| text.repeat(*times));
                pieces.collect::<String>().into_bytes()
            }
            Input::Xml(text) => text.as_bytes().to_vec(),
            Input::XmlReplace(from, to) => base_xml().replacen(from, to, 1).into_bytes(),
        })
    }

    /// The key ring of the example, where it has one.
    ///
    /// # Errors
    /// An edit is not JSON: a fault of the rule file.
    pub fn key_ring(&self) -> Result<Option<String>, serde_json::Error> {
        self.keys.map(|edits| edited(Base::KeyRing.text(), edits)).transpose()
    }

    /// The only agreement that is known, where the example has one.
    ///
    /// # Errors
    /// An edit is not JSON: a fault of the rule file.
    pub fn only_agreement(&self) -> Result<Option<String>, serde_json::Error> {
        let base = Base::RecognitionAgreement.text();
        self.agreement.map(|edits| edited(base, edits)).transpose()
    }

    /// The documents that are known besides.
    ///
    /// # Errors
    /// An edit is not JSON: a fault of the rule file.
    pub fn known_documents(&self) -> Result<Vec<String>, serde_json::Error> {
        self.knowing.iter().map(|(base, edits)| edited(base.text(), edits)).collect()
    }

    /// The input as it is shown on a page: the patch or the text, if it is short, and the edits on
    /// the key ring.
    pub(crate) fn shown_input(&self) -> Option<String> {
        let edits = self.keys.unwrap_or_default().iter();
        let keys = edits.map(|(pointer, value)| format!("key-ring.json {pointer} = {value}"));
        let edits = self.agreement.unwrap_or_default().iter();
        let agreement =
            edits.map(|(pointer, value)| format!("recognition-agreement.json {pointer} = {value}"));
        let known = self.knowing.iter().flat_map(|(base, edits)| {
            edits.iter().map(move |(pointer, value)| format!("{base:?} {pointer} = {value}"))
        });
        let shown: Vec<_> =
            self.shown_document().into_iter().chain(keys).chain(agreement).chain(known).collect();
        (!shown.is_empty()).then(|| shown.join("\n"))
    }

    fn shown_document(&self) -> Option<String> {
        let shown = match self.input {
            Input::Edits(_, [])
            | Input::XmlReplace("", _)
            | Input::Built(_)
            | Input::Repeated(_) => {
                return None;
            }
            Input::Patch(patch) => patch.to_owned(),
            Input::Edits(_, edits) => {
                let lines = edits.iter().map(|(pointer, value)| format!("{pointer} = {value}"));
                lines.collect::<Vec<_>>().join("\n")
            }
            Input::Bytes(bytes) => std::str::from_utf8(bytes).ok()?.to_owned(),
            Input::Xml(text) => text.to_owned(),
            Input::XmlReplace(from, to) => format!("{from} → {to}"),
        };
        (shown.len() <= 400).then_some(shown)
    }
}

/// A base document with edits.
pub(super) fn edited(base: &str, edits: &[(&str, &str)]) -> Result<String, serde_json::Error> {
    let mut document = serde_json::from_str(base)?;
    for (pointer, value) in edits {
        put(&mut document, pointer, serde_json::from_str(value)?);
    }
    Ok(document.to_string())
}

/// Puts a value at a pointer, see [`Input::Edits`]. A pointer that leads nowhere changes nothing,
/// and the example fails.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) if value.is_null() => {
            members.shift_remove(name);
        }
        Some(Value::Object(members)) => {
            members.insert(name.to_owned(), value);
        }
        Some(Value::Array(elements)) => match name.parse::<usize>() {
            Ok(place) if place < elements.len() && value.is_null() => {
                elements.remove(place);
            }
            Ok(place) => {
                if let Some(element) = elements.get_mut(place) {
                    *element = value;
                }
            }
            Err(_) => elements.push(value),
        },
        _ => {}
    }
}

/// Applies a JSON merge patch (RFC 7396).
fn merge(document: &mut Value, patch: Value) {
    let Value::Object(changes) = patch else {
        *document = patch;
        return;
    };
    if !document.is_object() {
        *document = Value::Object(serde_json::Map::new());
    }
    let Some(members) = document.as_object_mut() else {
        return;
    };
    for (name, change) in changes {
        if change.is_null() {
            members.shift_remove(&name);
        } else {
            merge(members.entry(name).or_insert(Value::Null), change);
        }
    }
}
