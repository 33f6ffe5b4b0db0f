//! What can be covered: the documents with their clauses, and the rules.

use serde::Deserialize;

use crate::error::Error;
use crate::json::Fault;
use crate::text::Text;

/// The documents and the rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Register {
    pub(super) documents: Vec<Document>,
    pub(super) rules: Vec<Rule>,
}

/// A document, with the clauses that it is known to have.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    #[serde(rename = "document")]
    pub(super) name: String,
    pub(super) title: Text,
    pub(super) clauses: Vec<Clause>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Clause {
    pub(super) clause: String,
    pub(super) title: Option<Text>,
}

/// What the list of rules says of a rule, as far as coverage needs it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Rule {
    /// The code.
    pub code: String,
    /// What is wrong, in a few words.
    pub title: Text,
    /// The identifier or list whose form it lays down.
    pub of: Option<String>,
    /// The clauses that it cites.
    pub(super) sources: Vec<Citation>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Citation {
    document: String,
    clause: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Documents {
    documents: Vec<Document>,
}

#[derive(Deserialize)]
struct Rules {
    rules: Vec<Rule>,
}

impl Register {
    /// Reads `conformance/register.json` and `schemas/rules.json`.
    ///
    /// # Errors
    ///
    /// [`Error::is_case_format`]: one of the two is not of its form.
    pub fn read(documents: &[u8], rules: &[u8]) -> Result<Self, Error> {
        let documents: Documents = read("register.json", documents)?;
        let rules: Rules = read("rules.json", rules)?;
        Ok(Self { documents: documents.documents, rules: rules.rules })
    }

    /// Whether a clause, as cases cite it, is one of the register.
    pub(super) fn has_clause(&self, cited: &str) -> bool {
        let has = |document: &Document| {
            document.clauses.iter().any(|one| super::cited(&document.name, &one.clause) == cited)
        };
        self.documents.iter().any(has)
    }

    /// The document that a case cites, with or without a clause.
    pub(super) fn document_of(&self, cited: &str) -> Option<&str> {
        let is_of = |name: &&str| {
            cited.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let names = self.documents.iter().map(|document| document.name.as_str());
        names.filter(is_of).max_by_key(|name| name.len())
    }

    /// The rules that cite a clause of a document.
    pub(super) fn citing<'r>(
        &'r self,
        place: (&'r str, &'r str),
    ) -> impl Iterator<Item = &'r Rule> {
        let cites =
            move |source: &Citation| (source.document.as_str(), source.clause.as_str()) == place;
        self.rules.iter().filter(move |rule| rule.sources.iter().any(cites))
    }
}

/// Reads a file that belongs to the suite.
pub(super) fn read<'a, T: Deserialize<'a>>(name: &str, bytes: &'a [u8]) -> Result<T, Error> {
    serde_json::from_slice(bytes).map_err(|error| Error::syntax(name, Fault::of(&error)))
}
