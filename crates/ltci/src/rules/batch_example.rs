//! Examples of a rule across documents: a list of documents, and what is found in which.

use super::Base;
use super::example::edited;
use crate::text::Text;

/// Several documents that are judged together.
#[derive(Clone, Copy, Debug)]
pub struct BatchExample {
    /// A short name for the conformance case, in lower case with hyphens.
    pub name: &'static str,
    /// What is special about it.
    pub title: Text,
    /// The documents, each a base with lists of edits, see [`Input::Edits`](super::Input::Edits).
    pub documents: &'static [(Base, &'static [Edits])],
    /// What the rule finds; nothing in a good example.
    pub found: Option<FoundAcross>,
    /// What other rules across documents find as well, with their codes.
    pub beside: &'static [(&'static str, FoundAcross)],
}

/// Values put at JSON Pointers.
type Edits = &'static [(&'static str, &'static str)];

/// Where a finding points: the document by its number from 1, the path, and the number of the other
/// document, 0 if there is none.
pub type FoundAcross = (u32, &'static str, u32);

impl BatchExample {
    /// Documents in which the rule finds nothing.
    pub const fn good(
        name: &'static str,
        title: Text,
        documents: &'static [(Base, &'static [Edits])],
    ) -> Self {
        Self { name, title, documents, found: None, beside: &[] }
    }

    /// Documents in which the rule finds something in one, by another.
    pub const fn bad(
        name: &'static str,
        title: Text,
        documents: &'static [(Base, &'static [Edits])],
        found: FoundAcross,
    ) -> Self {
        Self { found: Some(found), ..Self::good(name, title, documents) }
    }

    /// The same example, with exactly these findings of other rules beside.
    #[must_use]
    pub const fn beside(mut self, findings: &'static [(&'static str, FoundAcross)]) -> Self {
        self.beside = findings;
        self
    }

    /// The documents of the example.
    ///
    /// # Errors
    /// An edit is not JSON: a fault of the rule file.
    pub fn documents(&self) -> Result<Vec<String>, serde_json::Error> {
        self.documents.iter().map(|(base, edits)| edited(base.text(), &edits.concat())).collect()
    }

    /// Everything that is found, as code, number, path and number of the other document.
    pub fn expected(&self, code: &'static str) -> Vec<(&'static str, FoundAcross)> {
        let own = self.found.map(|found| (code, found));
        let mut all: Vec<_> = own.into_iter().chain(self.beside.iter().copied()).collect();
        all.sort_by_key(|(code, (document, path, other))| (*document, *path, *code, *other));
        all
    }

    /// The documents as they are shown on a page, if they are short.
    pub(crate) fn shown_input(&self) -> Option<String> {
        let lines = self.documents.iter().zip(1..).map(|((base, edits), number)| {
            let edits: Vec<_> = edits
                .iter()
                .flat_map(|edits| edits.iter())
                .map(|(pointer, value)| format!("{pointer} = {value}"))
                .collect();
            format!("{number} {base:?} {}", edits.join(", ")).trim_end().to_owned()
        });
        let shown = lines.collect::<Vec<_>>().join("\n");
        (shown.len() <= 900).then_some(shown)
    }
}
