//! Where pointers stand in the bytes of a document. Asked only when there is something to report,
//! and then once for all findings.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Limits;
use super::pointer::shown_name;
use super::xml::Transcriber;
use crate::report::Span;
use crate::rules::Findings;

/// The bytes of pointers, as findings write them.
#[derive(Debug, Default)]
pub(crate) struct Places(BTreeMap<String, Span>);

impl Places {
    /// The places of the wanted pointers in a JSON text, and of everything around them.
    pub(crate) fn in_json<'p>(text: &str, wanted: impl IntoIterator<Item = &'p str>) -> Self {
        let mut wanted: Vec<&str> = wanted.into_iter().collect();
        wanted.sort_unstable();
        let mut search = Search { text, wanted, places: BTreeMap::new() };
        search.visit(text.trim_matches([' ', '\t', '\r', '\n']), String::new());
        Self(search.places)
    }

    /// The places of all pointers in an XML text.
    pub(crate) fn in_xml(text: &str, limits: &Limits) -> Self {
        let mut ignored = Findings::new(0);
        let transcriber = Transcriber::new(text, limits, &mut ignored, Some(Vec::new()));
        let positions = transcriber.document().map(|read| read.positions).unwrap_or_default();
        Self(positions.into_iter().collect())
    }

    /// The place of a pointer, or of the nearest thing around it that exists.
    pub(crate) fn nearest(&self, pointer: &str) -> Span {
        let mut path = pointer;
        loop {
            match (self.0.get(path), path.rsplit_once('/')) {
                (Some(span), _) => return *span,
                (None, Some((parent, _))) => path = parent,
                (None, None) => return Span { start: 0, end: 0 },
            }
        }
    }
}

/// A walk through a JSON text that enters only what leads to a wanted pointer.
struct Search<'t> {
    text: &'t str,
    /// Sorted.
    wanted: Vec<&'t str>,
    places: BTreeMap<String, Span>,
}

impl<'t> Search<'t> {
    fn visit(&mut self, raw: &'t str, path: String) {
        let start = raw.as_ptr() as usize - self.text.as_ptr() as usize;
        if self.leads_further(&path) {
            if raw.starts_with('[') {
                let elements: Vec<&'t RawValue> = serde_json::from_str(raw).unwrap_or_default();
                for (place, element) in elements.into_iter().enumerate() {
                    self.visit_if_wanted(element.get(), format!("{path}/{place}"));
                }
            } else if let Ok(Members(members)) = serde_json::from_str(raw) {
                for (name, value) in members {
                    self.visit_if_wanted(value.get(), format!("{path}/{}", shown_name(&name)));
                }
            }
        }
        self.places.insert(path, Span { start, end: start + raw.len() });
    }

    /// The last of equal names wins, so that of two the second is shown.
    fn visit_if_wanted(&mut self, raw: &'t str, path: String) {
        if self.wanted.binary_search(&path.as_str()).is_ok() || self.leads_further(&path) {
            self.visit(raw, path);
        }
    }

    /// Whether a wanted pointer lies below.
    fn leads_further(&self, path: &str) -> bool {
        let after = self.wanted.partition_point(|wanted| *wanted <= path);
        let below =
            |wanted: &&&str| wanted.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        // Between a path and what lies below it, others may stand that have it as a mere prefix.
        let same_start =
            self.wanted.iter().skip(after).take_while(|wanted| wanted.starts_with(path));
        same_start.take(64).any(|wanted| below(&wanted))
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
