//! The schemas: JSON Schema 2020-12 from the types, XML Schema and the shape of XML from it.

mod form;
mod shape;
mod xsd;

use std::sync::{LazyLock, OnceLock};

use schemars::{Schema, json_schema};
use serde_json::{Value, json};

pub(crate) use form::{Form, judge};
pub(crate) use shape::{Members, Shape, resolve};

use crate::code::{Declaration, Form as CodeForm};
use crate::document::DocumentType;

/// The namespace of the XML form.
pub const NAMESPACE: &str = "urn:ltci:exchange:1";

/// The annotation that names the rule which reports a violation.
pub(crate) const FINDING: &str = "x-ltci-finding";
/// The annotation of types whose values may be shown.
pub(crate) const DISCLOSABLE: &str = "x-ltci-disclosable";

/// The JSON Schema of a kind of document, by JSON Schema 2020-12.
///
/// ```
/// let schema = ltci::schema::json_schema_of(ltci::DocumentType::Assessment);
/// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
/// ```
pub fn json_schema_of(kind: DocumentType) -> Value {
    identified(kind.type_schema(), kind.as_str(), &kind.title())
}

/// The JSON Schema of a report.
pub fn json_schema_of_report() -> Value {
    let title = crate::text!("校验报告", "validation report");
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    identified(settings.into_generator().into_root_schema_for::<crate::Report>(), "report", &title)
}

/// The JSON Schema of the level that an evaluation by the national scale answers.
pub fn json_schema_of_national_level() -> Value {
    of_declaration(&crate::assessment::level::DECLARATION).to_value()
}

/// The XML Schema of a kind of document.
pub fn xsd_of(kind: DocumentType) -> String {
    xsd::write(&json_schema_of(kind), kind.as_str())
}

/// Puts the identifier and the title in front.
fn identified(schema: Schema, name: &str, title: &crate::Text) -> Value {
    let mut identified = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("{NAMESPACE}:{name}"),
        "title": format!("{} {}", title.zh, title.en),
    });
    if let (Some(target), Value::Object(source)) = (identified.as_object_mut(), schema.to_value()) {
        for (key, value) in source {
            target.entry(key).or_insert(value);
        }
    }
    identified
}

/// The schema of a declared identifier or code list.
pub(crate) fn of_declaration(declaration: &Declaration) -> Schema {
    let mut schema = match declaration.values {
        CodeForm::Shape(shape) => json_schema!({
            "type": "string",
            "pattern": format!("^{}$", shape.pattern()),
            "format": format_name(declaration),
        }),
        CodeForm::List(terms) => json_schema!({
            "type": "string",
            "enum": terms.iter().map(|term| term.code).collect::<Vec<_>>(),
            "x-ltci-terms": terms
                .iter()
                .map(|term| (term.code.to_owned(), json!(term.meaning)))
                .collect::<serde_json::Map<_, _>>(),
        }),
    };
    let (term, form) = (declaration.term, declaration.form);
    let description = match declaration.values {
        CodeForm::Shape(_) => {
            format!("{}：{}。{}: {}.", term.zh, form.zh, capitalised(term.en), form.en)
        }
        CodeForm::List(_) => format!("{}。{}.", term.zh, capitalised(term.en)),
    };
    schema.insert("description".to_owned(), description.into());
    schema.insert(FINDING.to_owned(), declaration.rule.code.into());
    if !declaration.personal {
        schema.insert(DISCLOSABLE.to_owned(), true.into());
    }
    schema
}

/// The name of the `format` that stands for the check of an identifier. A validator that does
/// not know it sees the pattern only.
pub(crate) fn format_name(declaration: &Declaration) -> String {
    format!("ltci-{}", declaration.name.replace('_', "-"))
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The form of each kind of document, compiled when first needed.
pub(crate) fn form_of(kind: DocumentType) -> &'static Form {
    static FORMS: [OnceLock<Form>; DocumentType::ALL.len()] =
        [const { OnceLock::new() }; DocumentType::ALL.len()];
    static NONE: LazyLock<Form> = LazyLock::new(|| Form::new(DocumentType::Assessment));
    // Every kind has its place in the list.
    FORMS.get(kind as usize).map_or(&NONE, |form| form.get_or_init(|| Form::new(kind)))
}
