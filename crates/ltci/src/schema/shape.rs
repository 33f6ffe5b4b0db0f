//! The shape of a document: which members there are in which order, and which of them are lists.
//! XML needs it, because its text alone does not tell a number from a string or a list of one
//! from a single element.

use serde_json::Value;

/// What stands at a place of a document.
#[derive(Debug)]
pub(crate) enum Shape {
    /// An object with its members.
    Object(Members),
    /// A list whose elements have a shape.
    List(Box<Shape>),
    /// A whole number.
    Integer,
    /// A string.
    Text,
}

/// The members of an object in the order of the specification.
#[derive(Debug, Default)]
pub(crate) struct Members(Vec<(String, Shape)>);

impl Members {
    /// The place and the shape of a member. Looks at the place after the last one first, since
    /// members come in order.
    pub(crate) fn find(&self, name: &str, expected: usize) -> Option<(usize, &Shape)> {
        let at = |place: usize| self.0.get(place).filter(|(candidate, _)| candidate == name);
        if let Some((_, shape)) = at(expected) {
            return Some((expected, shape));
        }
        let place = self.0.iter().position(|(candidate, _)| candidate == name)?;
        at(place).map(|(_, shape)| (place, shape))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(String, Shape)> {
        self.0.iter()
    }
}

impl Shape {
    /// The shape that a JSON Schema describes.
    pub(crate) fn of(schema: &Value) -> Self {
        shape(schema, schema)
    }

    /// Every name that the specification uses in documents of this shape.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Self::Object(members) => members
                .iter()
                .flat_map(|(name, shape)| std::iter::once(name.as_str()).chain(shape.names()))
                .collect(),
            Self::List(element) => element.names(),
            Self::Integer | Self::Text => Vec::new(),
        }
    }
}

fn shape(node: &Value, root: &Value) -> Shape {
    let node = resolve(node, root);
    match node["type"].as_str() {
        Some("object") => {
            let members = node["properties"].as_object().into_iter().flatten();
            let members = members.map(|(name, node)| (name.clone(), shape(node, root)));
            Shape::Object(Members(members.collect()))
        }
        Some("array") => Shape::List(Box::new(shape(&node["items"], root))),
        Some("integer") => Shape::Integer,
        _ => Shape::Text,
    }
}

/// Follows a reference inside the schema.
pub(crate) fn resolve<'s>(node: &'s Value, root: &'s Value) -> &'s Value {
    let target = node["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|pointer| root.pointer(pointer)).unwrap_or(node)
}
