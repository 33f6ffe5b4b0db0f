//! From one wire form to the other, and the canonical form.

use serde_json::Value;

use crate::document::DocumentType;
use crate::error::Error;
use crate::ruleset;
use crate::syntax::xml_write::{self, Layout};
use crate::validate::Validator;

/// A document of the right form, ready to be written.
///
/// ```
/// use ltci::{Layout, Validator};
/// let base = include_bytes!("../data/bases/assessment.json");
/// let document = Validator::new().convert(base)?;
/// let xml = document.to_xml(Layout::Compact);
/// assert_eq!(Validator::new().convert(xml.as_bytes())?.to_json(), document.to_json());
/// assert!(Validator::new().convert(b"{}").is_err());
/// # Ok::<(), ltci::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.7 and 2.8.
#[derive(Clone, Debug)]
pub struct Converted {
    kind: DocumentType,
    value: Value,
}

impl Validator {
    /// Reads a document of the right form, JSON or XML, to write it in either. The rules are not
    /// asked.
    ///
    /// # Errors
    /// - the document is not of the form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn convert(&self, bytes: &[u8]) -> Result<Converted, Error> {
        self.read(bytes).map(|(kind, value)| Converted { kind, value })
    }

    /// The same of a document that no rule refuses, to be sealed or passed on.
    ///
    /// # Errors
    /// - the document is refused, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn acceptable(&self, bytes: &[u8]) -> Result<Converted, Error> {
        let report = self.validate(bytes)?;
        if report.is_acceptable() { self.convert(bytes) } else { Err(Error::refused(report)) }
    }
}

impl Converted {
    /// The same kind of document with another content.
    pub(crate) fn with_content(&self, value: Value) -> Self {
        Self { kind: self.kind, value }
    }

    /// The kind of document.
    pub fn kind(&self) -> DocumentType {
        self.kind
    }

    /// The document as a JSON value, members in the order of the specification.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The document as compact JSON, members in the order of the specification.
    pub fn to_json(&self) -> String {
        self.value.to_string()
    }

    /// The document as XML.
    pub fn to_xml(&self, layout: Layout) -> String {
        xml_write::write(&self.value, self.kind.as_str(), layout)
    }

    /// The SM3 digest of the canonical form.
    pub fn digest(&self) -> String {
        digest_of(&self.value)
    }
}

/// The canonical form by RFC 8785: members sorted, no blanks. Documents of the specification
/// have no numbers but plain integers, so number formatting does not come in.
pub fn canonical(value: &Value) -> String {
    sorted(value).to_string()
}

/// The SM3 digest of the canonical form, `sm3:` and 64 hexadecimal digits.
pub fn digest_of(value: &Value) -> String {
    ruleset::digest(canonical(value).as_bytes())
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| name.encode_utf16().collect::<Vec<_>>());
            members.into_iter().map(|(name, member)| (name.clone(), sorted(member))).collect()
        }
        Value::Array(elements) => elements.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

/// Writes a document as XML, whether or not it has the form of its kind: a member is an element,
/// a list repeats it.
///
/// ```
/// use ltci::{DocumentType, Layout, to_xml};
/// let document = serde_json::json!({ "doc_type": "filing", "remark": "样例" });
/// let xml = to_xml(&document, DocumentType::Filing, Layout::Compact);
/// assert!(xml.contains("<remark>样例</remark>"));
/// ```
pub fn to_xml(document: &Value, kind: DocumentType, layout: Layout) -> String {
    crate::syntax::xml_write::write(document, kind.as_str(), layout)
}
