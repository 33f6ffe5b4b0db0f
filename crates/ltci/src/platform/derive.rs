//! From a message of the platform to documents of ours.

use serde_json::{Map, Value, json};

use super::message::{Content, Filled, value};
use super::{Direction, Message, Shape, TransactionTable};
use crate::document::DocumentType;

impl Message {
    /// The message as a document of ours, `envelope_request` or `envelope_response`, to be judged by
    /// a [`Validator`](crate::Validator). `None` where it carries what is not a whole document: an
    /// encrypted text, a [node](Message::node) of which this specification has none or only a part.
    pub fn to_document(&self, table: &TransactionTable) -> Option<Value> {
        let mut envelope = beginning(self.direction.document());
        for (name, text) in &self.envelope {
            envelope.insert((*name).to_owned(), Value::from(text.as_str()));
        }
        if let Some(infno) = self.our_number(table) {
            envelope.insert("infno".to_owned(), Value::from(infno.as_str()));
        }
        let body = match &self.content {
            Content::Nothing => Map::new(),
            Content::Document(kind, document) => under(*kind, document.clone()),
            Content::Node(filled) if filled.shape.is_whole() => {
                under(filled.shape.document()?, Value::Object(self.whole(filled, table)))
            }
            Content::Node(_) | Content::Sealed(_) => return None,
        };
        // A response without an output is complete; a request always has an input.
        if self.direction == Direction::Request || !body.is_empty() {
            envelope.insert(self.direction.body().to_owned(), Value::Object(body));
        }
        Some(Value::Object(envelope))
    }

    /// The settlement as the platform settled it: the one that was sent, with the values of the
    /// result `setlinfo` put in. `None` if the message has no such result.
    pub fn settled(&self, sent: &Value) -> Option<Value> {
        let Content::Node(filled) = &self.content else { return None };
        if filled.shape != Shape::SettlementResult || !sent.is_object() {
            return None;
        }
        let mut settlement = sent.clone();
        put_places(&mut settlement, filled);
        let list: Vec<_> = filled
            .list
            .iter()
            .map(|members| {
                let placed = members.iter().filter(|(field, _)| field.place.is_some());
                Value::Object(
                    placed
                        .map(|(field, text)| (field.name.to_owned(), value(field, text)))
                        .collect(),
                )
            })
            .collect();
        if !list.is_empty() {
            put(&mut settlement, "/setldetail", Value::Array(list));
        }
        Some(settlement)
    }

    /// Whether the result that the message has is that of the settlement that was sent: the same
    /// person, and the same message.
    pub fn is_result_of(&self, sent: &Value) -> bool {
        let same = |settled: &Value, place| settled.pointer(place) == sent.pointer(place);
        self.settled(sent).is_some_and(|settled| {
            ["/person/psn_no", "/medins_setl_id"].iter().all(|place| same(&settled, place))
        })
    }

    /// A document of node and envelope together.
    fn whole(&self, filled: &Filled, table: &TransactionTable) -> Map<String, Value> {
        let field = |name| Value::from(self.field(name).unwrap_or_default());
        let mut document = filled.shape.document().map(beginning).unwrap_or_default();
        match filled.shape {
            Shape::ReconciliationTotals => {
                document.insert("reconciliation_id".to_owned(), field("msgid"));
                let institution = json!({
                    "fixmedins_code": field("fixmedins_code"),
                    "fixmedins_name": field("fixmedins_name"),
                    "admdvs": field("mdtrtarea_admvs"),
                });
                document.insert("institution".to_owned(), institution);
                document.insert("setl_kind".to_owned(), Value::from("final"));
            }
            Shape::Reversal => {
                document.insert("fixmedins_code".to_owned(), field("fixmedins_code"));
                document.insert("reversed_at".to_owned(), field("inf_time"));
            }
            Shape::ClearingRequest
            | Shape::ReconciliationFile
            | Shape::SplitExtract
            | Shape::SplitRollback
            | Shape::SettlementResult => {}
        }
        let mut document = Value::Object(document);
        put_places(&mut document, filled);
        translate(&mut document, "/oinfno", |theirs| table.ours(theirs));
        match document {
            Value::Object(document) => document,
            _ => Map::new(),
        }
    }
}

/// `doc_type` and `doc_ver`, with which every document begins.
pub(super) fn beginning(kind: DocumentType) -> Map<String, Value> {
    let members = [("doc_type", kind.as_str()), ("doc_ver", "1")];
    members.into_iter().map(|(name, text)| (name.to_owned(), Value::from(text))).collect()
}

/// Puts the number of another side in the place of one, where there is one.
pub(super) fn translate(
    document: &mut Value,
    pointer: &str,
    number: impl FnOnce(&crate::code::TransactionNumber) -> crate::code::TransactionNumber,
) {
    let Some(place) = document.pointer_mut(pointer) else { return };
    let given = place.as_str().and_then(|text| text.parse().ok());
    if let Some(given) = given {
        *place = Value::from(number(&given).as_str());
    }
}

fn under(kind: DocumentType, document: Value) -> Map<String, Value> {
    [(kind.as_str().to_owned(), document)].into_iter().collect()
}

fn put_places(document: &mut Value, filled: &Filled) {
    for (field, text) in &filled.members {
        if let Some(place) = field.place {
            put(document, place, value(field, text));
        }
    }
}

/// Puts a value at a pointer of object members; the objects on the way are made.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    if !parent.is_empty() && document.pointer(parent).is_none() {
        put(document, parent, Value::Object(Map::new()));
    }
    if let Some(Value::Object(members)) = document.pointer_mut(parent) {
        members.insert(name.to_owned(), value);
    }
}
