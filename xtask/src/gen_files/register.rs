//! `conformance/register.json`: the documents of the register and their clauses.
//!
//! Of the specification every clause is listed. Of other documents those that rules cite: their
//! texts are not at hand, and nothing is invented.

use std::collections::BTreeSet;

use ltci::rules;
use ltci::source::{REGISTER, SPECIFICATION, Source};
use serde_json::{Value, json};

use super::{Files, pretty, specification};

pub fn add(files: &mut Files) -> Result<(), String> {
    let documents: Vec<_> =
        REGISTER.iter().map(|source| document(source)).collect::<Result<_, _>>()?;
    let content = json!({ "documents": documents });
    files.insert("conformance/register.json".into(), pretty(&content));
    Ok(())
}

fn document(source: &Source) -> Result<Value, String> {
    let clauses = if source.document == SPECIFICATION.document {
        specification::clauses_with_titles()?
    } else {
        cited(source)
    };
    Ok(json!({ "document": source.document, "title": source.title, "clauses": clauses }))
}

/// The clauses that rules cite; the document as a whole where there is none.
fn cited(source: &Source) -> Vec<Value> {
    let citations = rules::all().iter().flat_map(|rule| rule.sources);
    let own = citations.filter(|citation| citation.document == source.document);
    let clauses: BTreeSet<_> = own.map(|citation| citation.clause).collect();
    if clauses.is_empty() {
        return vec![json!({ "clause": "" })];
    }
    clauses.into_iter().map(|clause| json!({ "clause": clause })).collect()
}
