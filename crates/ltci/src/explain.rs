//! The page of a rule: what it demands, why, with examples.

use serde::Serialize;

use crate::error::Error;
use crate::rules::{self, BatchExample, Example, Examples, Rule, Severity, Status, TableExample};
use crate::source::Citation;
use crate::text::Text;

/// What there is to say about a rule.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// The code.
    pub code: &'static str,
    /// How grave a violation is.
    pub severity: Severity,
    /// Whether the rule is applied.
    pub status: Status,
    /// What is wrong, in a few words.
    pub title: Text,
    /// What a finding says, a template.
    pub message: Text,
    /// What to do about it.
    pub help: Text,
    /// Where the demand comes from.
    pub sources: &'static [Citation],
    /// Examples in which the rule finds nothing.
    pub good: Vec<Shown>,
    /// Examples that break the rule.
    pub bad: Vec<Shown>,
}

/// An example as it is shown.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// What is special about it.
    pub title: Text,
    /// The value, the patch on the base document, or the document, where it is short enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// Where the finding points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<&'static str>,
    /// Row and column of the cell where the finding points in a table; column 0 for the row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<(u32, u32)>,
    /// The number of the document where the finding points, and of the other one, 0 if there is
    /// none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documents: Option<(u32, u32)>,
}

/// The page of a rule by its code, such as `LTC-A-012`.
///
/// # Errors
/// There is no rule of this code, see [`Error::is_unknown_name`].
pub fn explain(code: &str) -> Result<Page, Error> {
    let known = || rules::all().iter().map(|rule| rule.code).collect::<Vec<_>>().join(", ");
    rules::find(code)
        .map(page)
        .ok_or_else(|| Error::unknown_name(crate::text!("规则", "rule"), known()))
}

fn page(rule: &'static Rule) -> Page {
    let (good, bad) = match rule.examples {
        Examples::Documents { good, bad } => {
            (good.iter().map(shown).collect(), bad.iter().map(shown).collect())
        }
        Examples::Tables { good, bad } => {
            (good.iter().map(table_shown).collect(), bad.iter().map(table_shown).collect())
        }
        Examples::Batches { good, bad } => {
            (good.iter().map(batch_shown).collect(), bad.iter().map(batch_shown).collect())
        }
        Examples::Values(declaration) => (
            declaration.good.iter().map(|value| value_shown(value, declaration.term)).collect(),
            declaration.bad.iter().map(|(value, why)| value_shown(value, *why)).collect(),
        ),
    };
    Page {
        code: rule.code,
        severity: rule.severity,
        status: rule.status,
        title: rule.title,
        message: rule.message,
        help: rule.help,
        sources: rule.sources,
        good,
        bad,
    }
}

fn shown(example: &Example) -> Shown {
    let input = example.shown_input();
    Shown { title: example.title, input, path: example.path, cell: None, documents: None }
}

fn table_shown(example: &TableExample) -> Shown {
    let input = example.shown_input();
    Shown { title: example.title, input, path: None, cell: example.place, documents: None }
}

fn batch_shown(example: &BatchExample) -> Shown {
    Shown {
        title: example.title,
        input: example.shown_input(),
        path: example.found.map(|(_, path, _)| path),
        cell: None,
        documents: example.found.map(|(document, _, other)| (document, other)),
    }
}

fn value_shown(value: &str, title: Text) -> Shown {
    Shown { title, input: Some(value.to_owned()), path: None, cell: None, documents: None }
}
