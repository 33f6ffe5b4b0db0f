//! Reading a raw message of the platform.

use serde_json::Value;

use super::amounts::ours;
use super::decimal::fixed;
use super::message::{Content, Filled, Members};
use super::shape::{Field, Kind};
use super::tree::Node;
use super::{Direction, Message, Shape, TransactionTable};
use crate::disclose::{Count, Specified};
use crate::document::DocumentType;
use crate::report::Report;
use crate::rules::{Findings, parse, settlement};
use crate::syntax::pointer::Pointer;
use crate::validate::{Validator, Wire, json_text};

/// What was read, and what was found on the way. The rules of the documents are not asked: give
/// [`Message::to_document`] to [`Validator::validate`].
#[derive(Clone, Debug)]
pub struct Reading {
    /// The findings of the adapter; their paths are those of the raw message.
    pub report: Report,
    /// The message; `None` if it could not be read.
    pub message: Option<Message>,
}

impl Validator {
    /// Reads a raw message of the platform, a request or a response.
    ///
    /// ```
    /// use ltci::Validator;
    /// use ltci::platform::TransactionTable;
    /// let table = TransactionTable::medical();
    /// let read = |raw: &str| Validator::new().read_platform(raw.as_bytes(), &table);
    /// let sealed = read(r#"{"infcode":0,"inf_refmsgid":"330200202603011000010000000001","output":"U0FNUExF"}"#);
    /// assert_eq!(sealed.report.findings[0].code, "LTC-S-112");
    /// assert!(sealed.message.unwrap().is_sealed());
    /// assert_eq!(read(r#"{"data":{}}"#).report.findings[0].code, "LTC-S-116");
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 15.6.
    pub fn read_platform(&self, bytes: &[u8], table: &TransactionTable) -> Reading {
        let mut found = self.no_findings();
        let text = self.platform_text(bytes, &mut found);
        let message = text.and_then(|text| {
            let root = Node::read(text, self.bounds(), &mut found)?;
            Reader { table, found: &mut found }.message(&root)
        });
        let kind = message.as_ref().map(|message| message.direction.document());
        // Nothing of a raw message was checked by the types, so nothing of it may be shown.
        let wire = Wire { text: text.unwrap_or_default(), transcribed: None };
        let report = self.conclude(found, kind, wire, false);
        Reading { report, message }
    }

    fn platform_text<'b>(&self, bytes: &'b [u8], found: &mut Findings) -> Option<&'b str> {
        let most = self.bounds().document_bytes;
        if bytes.len() > most {
            found.raise(&parse::p001_too_large::RULE, "", &[("limit", &Count(most))]);
            return None;
        }
        json_text(bytes, found).ok()
    }
}

struct Reader<'r> {
    table: &'r TransactionTable,
    found: &'r mut Findings,
}

impl Reader<'_> {
    fn message(&mut self, root: &Node) -> Option<Message> {
        let direction = match (root.member("infno"), root.member("infcode")) {
            (Some(_), None) => Direction::Request,
            (None, Some(_)) => Direction::Response,
            _ => {
                self.raise_unknown(Pointer::Root);
                return None;
            }
        };
        let envelope = self.envelope(root, direction);
        let mut message = Message { direction, envelope, content: Content::Nothing };
        let body = root.member(direction.body()).filter(|body| !body.is_absent());
        if let Some(body) = body {
            message.content = self.content(body, &message)?;
        }
        Some(message)
    }

    /// The members of the envelope in their usual order; the others are told.
    fn envelope(&mut self, root: &Node, direction: Direction) -> Vec<(&'static str, String)> {
        let fields = direction.fields();
        if let Node::Object(members) = root {
            let unknown = members.iter().map(|(name, _)| name.as_str());
            for name in unknown.filter(|name| *name != direction.body() && !fields.contains(name)) {
                self.raise_member(Pointer::Member(&Pointer::Root, name));
            }
        }
        let given = fields.iter().filter_map(|name| Some((*name, root.member(name)?)));
        given
            .filter(|(_, value)| !value.is_absent())
            .filter_map(|(name, value)| {
                let here = Pointer::Member(&Pointer::Root, name);
                Some((name, self.text(value, here)?))
            })
            .collect()
    }

    fn content(&mut self, body: &Node, message: &Message) -> Option<Content> {
        let name = message.direction.body();
        let at = Pointer::Member(&Pointer::Root, name);
        match body {
            Node::Text(sealed) => {
                self.found.raise(&settlement::s112_content_sealed::RULE, at, &[]);
                Some(Content::Sealed(sealed.clone()))
            }
            Node::Object(members) if members.is_empty() => Some(Content::Nothing),
            Node::Object(members) => {
                if let Some(document) = own_document(members) {
                    return Some(document);
                }
                if let Some(shape) = self.shape(body, message) {
                    return self.filled(shape, body, at).map(Content::Node);
                }
                self.raise_unknown(at);
                None
            }
            _ => {
                self.raise_unknown(at);
                None
            }
        }
    }

    /// The known node of a body: by the transaction of a request, by the node of a response, which
    /// does not say what it answers.
    fn shape(&self, body: &Node, message: &Message) -> Option<Shape> {
        let shape = match message.direction {
            Direction::Request => self.table.line_of(message.field("infno")?)?.input,
            Direction::Response => {
                let outputs = self.table.transactions.iter().filter_map(|line| line.output);
                outputs.into_iter().find(|shape| body.member(shape.node()).is_some())
            }
        };
        shape.filter(|shape| body.member(shape.node()).is_some())
    }

    fn filled(&mut self, shape: Shape, body: &Node, at: Pointer<'_>) -> Option<Filled> {
        let node = body.member(shape.node())?;
        let in_node = Pointer::Member(&at, shape.node());
        let list_name = shape.list().map(|(name, _)| name);
        if let Node::Object(members) = body {
            let names = members.iter().map(|(name, _)| name.as_str());
            for name in names.filter(|name| *name != shape.node() && Some(*name) != list_name) {
                self.raise_member(Pointer::Member(&at, name));
            }
        }
        let members = self.members(node, shape.fields(), shape, in_node)?;
        let list = shape.list().map_or(Some(Vec::new()), |(name, fields)| {
            let (list, parent) = match node.member(name) {
                Some(list) => (Some(list), in_node),
                None => (body.member(name), at),
            };
            self.list(list, fields, shape, Pointer::Member(&parent, name))
        })?;
        Some(Filled { shape, members, list })
    }

    fn list(
        &mut self,
        list: Option<&Node>,
        fields: &'static [Field],
        shape: Shape,
        at: Pointer<'_>,
    ) -> Option<Vec<Members>> {
        let elements = match list {
            None => return Some(Vec::new()),
            Some(absent) if absent.is_absent() => return Some(Vec::new()),
            Some(Node::List(elements)) => elements,
            Some(_) => {
                self.raise_unknown(at);
                return None;
            }
        };
        let places = elements.iter().enumerate();
        places
            .map(|(place, element)| {
                self.members(element, fields, shape, Pointer::Element(&at, place))
            })
            .collect()
    }

    fn members(
        &mut self,
        node: &Node,
        fields: &'static [Field],
        shape: Shape,
        at: Pointer<'_>,
    ) -> Option<Members> {
        let Node::Object(members) = node else {
            self.raise_unknown(at);
            return None;
        };
        let list = shape.list().map(|(name, _)| name);
        let mut read = Vec::new();
        for (name, value) in
            members.iter().filter(|(name, value)| !value.is_absent() && Some(name.as_str()) != list)
        {
            let here = Pointer::Member(&at, name);
            match fields.iter().find(|field| field.name == name) {
                Some(field) => read.extend(self.value(field, value, shape, here)),
                None => self.raise_member(here),
            }
        }
        Some(read)
    }

    /// The value of a field, if it is one; a field without a place in our document is told.
    fn value(
        &mut self,
        field: &'static Field,
        value: &Node,
        shape: Shape,
        at: Pointer<'_>,
    ) -> Option<(&'static Field, String)> {
        let text = self.text(value, at)?;
        let text = match field.kind {
            Kind::Text => Some(text),
            Kind::Decimal { whole, decimals } => fixed(&text, whole, decimals),
        };
        let Some(text) = text else {
            self.raise_malformed(at);
            return None;
        };
        if field.place.is_none() && shape.document().is_some() {
            let name = Specified::word(field.name);
            self.found.raise(
                &settlement::s114_field_without_a_place::RULE,
                at,
                &[("field", &name)],
            );
        }
        Some((field, text))
    }

    fn text(&mut self, value: &Node, at: Pointer<'_>) -> Option<String> {
        let text = value.as_text().map(str::to_owned);
        if text.is_none() {
            self.raise_malformed(at);
        }
        text
    }

    #[cold]
    fn raise_unknown(&mut self, at: Pointer<'_>) {
        self.found.raise(&settlement::s116_content_unknown::RULE, at, &[]);
    }

    #[cold]
    fn raise_member(&mut self, at: Pointer<'_>) {
        self.found.raise(&settlement::s115_member_unknown::RULE, at, &[]);
    }

    #[cold]
    fn raise_malformed(&mut self, at: Pointer<'_>) {
        self.found.raise(&settlement::s113_platform_value_malformed::RULE, at, &[]);
    }
}

/// A document of ours that stands under its own name, alone.
fn own_document(members: &[(String, Node)]) -> Option<Content> {
    let [(name, node)] = members else { return None };
    let kind = DocumentType::by_name(name).filter(|kind| {
        kind.is_exchanged() && !kind.is_message() && matches!(node, Node::Object(_))
    })?;
    let text = ours(name, node).to_string();
    let Ok(Value::Object(read)) = serde_json::from_str(&text) else { return None };
    let mut document = super::derive::beginning(kind);
    document.extend(read);
    Some(Content::Document(kind, Value::Object(document)))
}
