//! Where pointers stand in the bytes of a document. Asked only when there is something to report,
//! and then once for all findings.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Display, Write as _};

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::pointer::shown_name;
use super::xml::Origin;
use super::xml_reader::span_of_element;
use crate::report::Span;

/// The bytes of pointers, as findings write them.
#[derive(Debug, Default)]
pub(crate) struct Places<'p> {
    /// Sorted.
    wanted: Vec<&'p str>,
    found: BTreeMap<String, Span>,
}

impl<'p> Places<'p> {
    /// The places of the wanted pointers in a JSON text, and of everything around them.
    pub(crate) fn in_json(text: &str, wanted: impl IntoIterator<Item = &'p str>) -> Self {
        let mut places = Self::of(wanted);
        let mut search = Search { text, places: &mut places, path: String::new() };
        search.visit(text.trim_matches([' ', '\t', '\r', '\n']));
        places
    }

    /// The same in an XML text, which the JSON text was made from.
    pub(crate) fn in_xml(
        text: &str,
        json: &str,
        origins: &[Origin],
        wanted: impl IntoIterator<Item = &'p str>,
    ) -> Self {
        let mut places = Self::in_json(json, wanted);
        for span in places.found.values_mut() {
            let place = origins.binary_search_by_key(&span.start, |origin| origin.json);
            let origin = place.ok().and_then(|place| origins.get(place));
            let has_text = !json.get(span.start..).unwrap_or_default().starts_with(['{', '[']);
            *span = origin.map_or(Span { start: 0, end: 0 }, |origin| {
                span_of_element(text, origin.xml, has_text)
            });
        }
        places
    }

    fn of(wanted: impl IntoIterator<Item = &'p str>) -> Self {
        let mut wanted: Vec<&str> = wanted.into_iter().collect();
        wanted.sort_unstable();
        Self { wanted, found: BTreeMap::new() }
    }

    /// Whether a pointer is wanted, or a wanted one lies below.
    fn leads(&self, pointer: &str) -> bool {
        self.wanted.binary_search(&pointer).is_ok() || self.is_further(pointer)
    }

    /// Whether a wanted pointer lies below. Names have no character that comes before the slash but
    /// the asterisk of a hidden one, which stands alone: if any pointer from here on lies below,
    /// the next one does.
    fn is_further(&self, pointer: &str) -> bool {
        let next = self.wanted.partition_point(|wanted| *wanted <= pointer);
        let below = self.wanted.get(next).and_then(|wanted| wanted.strip_prefix(pointer));
        below.is_some_and(|rest| rest.starts_with('/'))
    }

    /// The place of a pointer, or of the nearest thing around it that exists.
    pub(crate) fn nearest(&self, pointer: &str) -> Span {
        let mut path = pointer;
        loop {
            match (self.found.get(path), path.rsplit_once('/')) {
                (Some(span), _) => return *span,
                (None, Some((parent, _))) => path = parent,
                (None, None) => return Span { start: 0, end: 0 },
            }
        }
    }
}

/// A walk through a JSON text that enters only what leads to a wanted pointer.
struct Search<'t, 's, 'p> {
    text: &'t str,
    places: &'s mut Places<'p>,
    path: String,
}

impl<'t> Search<'t, '_, '_> {
    fn visit(&mut self, raw: &'t str) {
        let start = raw.as_ptr() as usize - self.text.as_ptr() as usize;
        self.places.found.insert(self.path.clone(), Span { start, end: start + raw.len() });
        if !self.places.is_further(&self.path) {
            return;
        }
        if raw.starts_with('[') {
            let elements: Vec<&'t RawValue> = serde_json::from_str(raw).unwrap_or_default();
            for (place, element) in elements.into_iter().enumerate() {
                self.visit_below(place, element.get());
            }
        } else if let Ok(Members(members)) = serde_json::from_str(raw) {
            for (name, value) in members {
                self.visit_below(shown_name(&name), value.get());
            }
        }
    }

    /// The last of equal names wins, so that of two the second is shown.
    fn visit_below(&mut self, name: impl Display, raw: &'t str) {
        let length = self.path.len();
        // Writing into a String cannot fail.
        let _ = write!(self.path, "/{name}");
        if self.places.leads(&self.path) {
            self.visit(raw);
        }
        self.path.truncate(length);
    }
}

/// The members of an object with their raw texts, in order and with duplicates.
struct Members<'t>(Vec<(Cow<'t, str>, &'t RawValue)>);

impl<'t> serde::Deserialize<'t> for Members<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'t> Visitor<'t> for Collect {
            type Value = Members<'t>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Members<'t>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_is_found_in_the_text() {
        let text =
            " {\"a\": [1, {\"b\": \"x\"}], \"A~/\": 2, \"c\": 3, \"c\": 4, \"ab\": {\"c\": 5}}";
        let wanted = ["/a/1/b", "/a/0", "/c", "/a/1/missing", "", "/*", "/ab/c", "/a"];
        let places = Places::in_json(text, wanted);
        let at = |pointer| {
            let span = places.nearest(pointer);
            &text[span.start..span.end]
        };
        assert_eq!(at("/a/1/b"), "\"x\"");
        assert_eq!(at("/a/0"), "1");
        assert_eq!(at("/*"), "2");
        assert_eq!(at("/c"), "4");
        assert_eq!(at("/ab/c"), "5");
        assert_eq!(at("/a/1/missing"), "{\"b\": \"x\"}");
        assert_eq!(at(""), text.trim());
    }
}
