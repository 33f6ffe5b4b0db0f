//! Writing a message as the platform expects it.

use serde_json::Value;

use super::amounts::theirs;
use super::decimal::shortest;
use super::derive::translate;
use super::message::{Content, Filled, Members};
use super::shape::{Field, Kind};
use super::tree::Node;
use super::{Direction, Message, Shape, Spelling, TransactionTable};
use crate::convert::Converted;
use crate::disclose::Specified;
use crate::document::DocumentType;
use crate::report::Finding;
use crate::rules::settlement::s117_not_written;

/// A message as it is sent, and what of the document has no place in it.
#[derive(Clone, Debug)]
pub struct Written {
    /// The message, compact JSON.
    pub json: String,
    /// What was left out, at paths of our document.
    pub findings: Vec<Finding>,
}

impl Message {
    /// The message of a document of ours, an `envelope_request` or `envelope_response`; `None` for
    /// any other document, and for a message with several documents.
    ///
    /// ```
    /// use ltci::Validator;
    /// use ltci::platform::{Message, TransactionTable};
    /// let table = TransactionTable::medical();
    /// let ours = include_bytes!("../../data/bases/envelope-request.json");
    /// let message = Message::of(&Validator::new().convert(ours)?, &table).unwrap();
    /// assert!(message.write(&table).json.starts_with(r#"{"infno":"2304","msgid":"SAMPLE000001"#));
    /// let bare = include_bytes!("../../data/bases/settlement.json");
    /// assert!(Message::of(&Validator::new().convert(bare)?, &table).is_none());
    /// # Ok::<(), ltci::Error>(())
    /// ```
    pub fn of(document: &Converted, table: &TransactionTable) -> Option<Self> {
        let direction = match document.kind() {
            DocumentType::EnvelopeRequest => Direction::Request,
            DocumentType::EnvelopeResponse => Direction::Response,
            _ => return None,
        };
        let mut envelope = document.value().clone();
        translate(&mut envelope, "/infno", |ours| table.theirs(ours));
        let fields = direction
            .fields()
            .iter()
            .filter_map(|name| Some((*name, envelope.get(name)?.as_str()?.to_owned())));
        let fields = fields.collect();
        let mut carried =
            envelope.get(direction.body()).and_then(Value::as_object).into_iter().flatten();
        let content = match (carried.next(), carried.next()) {
            (None, _) => Content::Nothing,
            (Some((name, document)), None) => {
                Content::Document(DocumentType::by_name(name)?, document.clone())
            }
            _ => return None,
        };
        Some(Self { direction, envelope: fields, content })
    }

    /// The message as the platform of a table expects it.
    pub fn write(&self, table: &TransactionTable) -> Written {
        let mut findings = Vec::new();
        let mut members: Vec<(String, Node)> = self
            .envelope
            .iter()
            .map(|(name, text)| ((*name).to_owned(), envelope_value(name, text, table)))
            .collect();
        if let Some(body) = self.body(table, &mut findings) {
            members.push((self.direction.body().to_owned(), body));
        }
        Written { json: Node::Object(members).to_string(), findings }
    }

    fn body(&self, table: &TransactionTable, findings: &mut Vec<Finding>) -> Option<Node> {
        let spelling = self.spelling(table);
        Some(match &self.content {
            Content::Nothing if self.direction == Direction::Response => return None,
            Content::Nothing => Node::Object(Vec::new()),
            Content::Sealed(text) => Node::Text(text.clone()),
            Content::Node(filled) => written(filled, spelling),
            Content::Document(kind, document) => {
                if let Some(shape) = self.shape_for(*kind, table) {
                    let at = format!("/{}/{}", self.direction.body(), kind.as_str());
                    tell_left_out(document, shape, &at, findings);
                    let mut document = document.clone();
                    translate(&mut document, "/oinfno", |ours| table.theirs(ours));
                    return Some(written(&filled_from(&document, shape), spelling));
                }
                let document = theirs(kind.as_str(), &Node::from(document), spelling);
                Node::Object(vec![(kind.as_str().to_owned(), document)])
            }
        })
    }

    fn spelling(&self, table: &TransactionTable) -> Spelling {
        let line = self.field("infno").and_then(|infno| table.line_of(infno));
        line.and_then(|line| line.amounts).unwrap_or(table.amounts)
    }

    /// The node that stands for a document in this transaction, where the table names one.
    fn shape_for(&self, kind: DocumentType, table: &TransactionTable) -> Option<Shape> {
        let shape = match self.direction {
            Direction::Request => table.line_of(self.field("infno")?)?.input,
            Direction::Response => {
                let mut outputs = table.transactions.iter().filter_map(|line| line.output);
                outputs.find(|shape| shape.document() == Some(kind))
            }
        };
        shape.filter(|shape| shape.document() == Some(kind))
    }
}

fn envelope_value(name: &str, text: &str, table: &TransactionTable) -> Node {
    if name == "infcode" && table.infcode == Spelling::Number {
        return Node::Number(text.to_owned());
    }
    Node::Text(text.to_owned())
}

/// A node with its list, as it stands in a body.
fn written(filled: &Filled, spelling: Spelling) -> Node {
    let object = |members: &Members| {
        let members = members.iter();
        Node::Object(
            members
                .map(|(field, text)| (field.name.to_owned(), spelled(field, text, spelling)))
                .collect(),
        )
    };
    let mut body = vec![(filled.shape.node().to_owned(), object(&filled.members))];
    if let (Some((name, _)), false) = (filled.shape.list(), filled.list.is_empty()) {
        body.push((name.to_owned(), Node::List(filled.list.iter().map(object).collect())));
    }
    Node::Object(body)
}

fn spelled(field: &Field, text: &str, spelling: Spelling) -> Node {
    match (field.kind, spelling) {
        (Kind::Decimal { .. }, Spelling::Number) => Node::Number(shortest(text).to_owned()),
        _ => Node::Text(text.to_owned()),
    }
}

/// The values of a document that have a place in a node.
fn filled_from(document: &Value, shape: Shape) -> Filled {
    let members = |from: &Value, fields: &'static [Field]| {
        let placed = fields.iter().filter_map(|field| {
            let text = match from.pointer(field.place?)? {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                _ => return None,
            };
            Some((field, text))
        });
        placed.collect::<Members>()
    };
    let list = shape.list().and_then(|(name, fields)| {
        let elements = document.get(name)?.as_array()?;
        Some(elements.iter().map(|element| members(element, fields)).collect())
    });
    Filled { shape, members: members(document, shape.fields()), list: list.unwrap_or_default() }
}

/// Tells which members of a document the node has no place for. Names of our own documents are no
/// content.
fn tell_left_out(document: &Value, shape: Shape, at: &str, findings: &mut Vec<Finding>) {
    let Some(members) = document.as_object() else { return };
    let list = shape.list().map(|(name, _)| name);
    for name in members.keys().map(String::as_str) {
        let prefix = format!("/{name}");
        let has_place = |field: &Field| {
            field
                .place
                .is_some_and(|place| place == prefix || place.starts_with(&format!("{prefix}/")))
        };
        let is_said = shape.implied().contains(&name) || list == Some(name);
        if !is_said && !shape.fields().iter().any(has_place) {
            let field = Specified::field(name);
            findings.push(Finding::new(
                &s117_not_written::RULE,
                format!("{at}/{name}"),
                &[("field", &field)],
            ));
        }
    }
}
