//! A message of the platform, read.

use std::fmt;

use serde_json::{Map, Value};

use super::shape::{Field, Kind};
use super::{Shape, TransactionTable};
use crate::code::TransactionNumber;
use crate::document::DocumentType;

/// Whether a message asks or answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// 请求报文.
    Request,
    /// 响应报文.
    Response,
}

impl Direction {
    /// The members of the envelope but the body, in the order of the platform's dictionary.
    pub(super) const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Request => &[
                "infno",
                "msgid",
                "mdtrtarea_admvs",
                "insuplc_admdvs",
                "recer_sys_code",
                "dev_no",
                "dev_safe_info",
                "cainfo",
                "signtype",
                "infver",
                "opter_type",
                "opter",
                "opter_name",
                "inf_time",
                "fixmedins_code",
                "fixmedins_name",
                "sign_no",
            ],
            Self::Response => &[
                "infcode",
                "inf_refmsgid",
                "refmsg_time",
                "respond_time",
                "err_msg",
                "cainfo",
                "signtype",
            ],
        }
    }

    /// The member that carries the data.
    pub(super) const fn body(self) -> &'static str {
        match self {
            Self::Request => "input",
            Self::Response => "output",
        }
    }

    /// Our document for such a message.
    pub(super) const fn document(self) -> DocumentType {
        match self {
            Self::Request => DocumentType::EnvelopeRequest,
            Self::Response => DocumentType::EnvelopeResponse,
        }
    }
}

/// A message of the platform, its amounts brought into one form. Read by
/// [`Validator::read_platform`](crate::Validator::read_platform), or made from a document by
/// [`Message::of`].
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    pub(super) direction: Direction,
    /// The members of the envelope, the transaction under the number of the platform.
    pub(super) envelope: Vec<(&'static str, String)>,
    pub(super) content: Content,
}

/// What a message carries.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing.
    Nothing,
    /// A text that is no object, most likely encrypted.
    Sealed(String),
    /// A known node of the platform.
    Node(Filled),
    /// A document of ours under its own name.
    Document(DocumentType, Value),
}

/// A known node with its values.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Filled {
    pub(super) shape: Shape,
    pub(super) members: Members,
    pub(super) list: Vec<Members>,
}

/// Fields with their values: decimal numbers with all their decimals.
pub(super) type Members = Vec<(&'static Field, String)>;

impl Message {
    /// Whether it asks or answers.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether what it carries is a text that is no object: most likely encrypted, and never guessed.
    pub fn is_sealed(&self) -> bool {
        matches!(self.content, Content::Sealed(_))
    }

    /// The known node that it carries, if it carries one.
    pub fn shape(&self) -> Option<Shape> {
        match &self.content {
            Content::Node(filled) => Some(filled.shape),
            _ => None,
        }
    }

    /// The values of the known node, amounts as strings with two decimals.
    pub fn node(&self) -> Option<Value> {
        let Content::Node(filled) = &self.content else { return None };
        let mut node = object(&filled.members);
        if let (Some((name, _)), false) = (filled.shape.list(), filled.list.is_empty()) {
            node.insert(name.to_owned(), filled.list.iter().map(object).collect());
        }
        Some(Value::Object(node))
    }

    /// The value of a member of the envelope.
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        self.envelope.iter().find(|(field, _)| *field == name).map(|(_, value)| value.as_str())
    }

    /// The transaction under our number, for a request.
    pub(super) fn our_number(&self, table: &TransactionTable) -> Option<TransactionNumber> {
        self.field("infno")?.parse().ok().map(|theirs| table.ours(&theirs))
    }
}

/// The values of fields as JSON.
pub(super) fn value(field: &Field, value: &str) -> Value {
    match field.kind {
        Kind::Decimal { decimals: 0, .. } => value.parse::<u32>().map_or(Value::Null, Value::from),
        _ => Value::from(value),
    }
}

fn object(members: &Members) -> Map<String, Value> {
    members.iter().map(|(field, text)| (field.name.to_owned(), value(field, text))).collect()
}

/// Nothing of a message is shown: it is full of personal values.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("direction", &self.direction).finish_non_exhaustive()
    }
}
