//! The form of a document judged by its schema: every problem at once.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use super::{FINDING, Shape, format_name, json_schema_of};
use crate::code::{DECLARATIONS, Form as CodeForm};
use crate::disclose::{Disclosable, Specified};
use crate::document::DocumentType;
use crate::rules::{self, Findings, Rule, form};
use crate::syntax::pointer::shown_name;
use crate::value::date_time::FORMAT;
use crate::value::{Date, DateTime};

/// The compiled schema of a kind of document.
#[derive(Debug)]
pub(crate) struct Form {
    /// The schema as JSON.
    pub(crate) schema: Value,
    /// Which members there are, for reading XML.
    pub(crate) shape: Shape,
    validator: Option<Validator>,
}

impl Form {
    pub(crate) fn new(kind: DocumentType) -> Self {
        let schema = json_schema_of(kind);
        let mut options = jsonschema::options()
            .should_validate_formats(true)
            .with_format("date", |text: &str| text.parse::<Date>().is_ok())
            .with_format(FORMAT, |text: &str| text.parse::<DateTime>().is_ok());
        for declaration in DECLARATIONS {
            if let CodeForm::Shape(_) = declaration.values {
                options = options.with_format(format_name(declaration), declaration.accepts);
            }
        }
        let validator = options.build(&schema).ok();
        Self { shape: Shape::of(&schema), schema, validator }
    }
}

/// Reports every way in which a value is not of the form. Returns `false` if the schema could not
/// be compiled, which is a fault of ours.
pub(crate) fn judge(form: &Form, value: &Value, found: &mut Findings) -> bool {
    let Some(validator) = &form.validator else {
        return false;
    };
    for error in validator.iter_errors(value) {
        report(&form.schema, &error, found);
    }
    true
}

fn report(schema: &Value, error: &ValidationError<'_>, found: &mut Findings) {
    let path = shown_path(error.instance_path().as_str());
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            let field = Specified::field(name);
            found.raise(
                &form::f001_missing::RULE,
                format_args!("{path}/{name}"),
                &[("field", &field)],
            );
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            for name in unexpected {
                let rule = &form::f002_unknown::RULE;
                found.raise(rule, format_args!("{path}/{}", shown_name(name)), &[]);
            }
        }
        ValidationErrorKind::Type { kind } => {
            found.raise(&form::f003_wrong_type::RULE, path, &[("expected", &type_name(kind))]);
        }
        ValidationErrorKind::MinItems { .. } => {
            found.raise(&form::f007_empty_list::RULE, path, &[]);
        }
        ValidationErrorKind::Minimum { .. } | ValidationErrorKind::Maximum { .. } => {
            let node = node_of(schema, error);
            let limit =
                |name| Specified::field(&node.map_or(String::new(), |node| node[name].to_string()));
            let (least, most) = (limit("minimum"), limit("maximum"));
            let params: [(&str, &dyn Disclosable); 2] = [("least", &least), ("most", &most)];
            found.raise(&form::f006_out_of_range::RULE, path, &params);
        }
        // Code lists apply to every type; of another type it is the type that is wrong.
        _ if !error.instance().is_string() => {}
        _ => found.raise(named_rule(schema, error), path, &[]),
    }
}

/// The rule that the schema itself names for its violation.
fn named_rule(schema: &Value, error: &ValidationError<'_>) -> &'static Rule {
    let code = node_of(schema, error).and_then(|node| node.get(FINDING)).and_then(Value::as_str);
    code.and_then(rules::find).unwrap_or(&form::f005_malformed_text::RULE)
}

/// The part of the schema whose keyword failed.
fn node_of<'s>(schema: &'s Value, error: &ValidationError<'_>) -> Option<&'s Value> {
    let (parent, _) = error.schema_path().as_str().rsplit_once('/')?;
    schema.pointer(parent)
}

/// The path with the names hidden that are content.
fn shown_path(path: &str) -> String {
    path.split('/').enumerate().fold(String::new(), |shown, (place, part)| match place {
        0 => shown,
        _ if part.bytes().all(|byte| byte.is_ascii_digit()) => shown + "/" + part,
        _ => shown + "/" + shown_name(part),
    })
}

fn type_name(kind: &TypeKind) -> crate::Text {
    let TypeKind::Single(kind) = kind else {
        return crate::text!("别的类型", "another type");
    };
    match kind.to_string().as_str() {
        "string" => crate::text!("字符串", "a string"),
        "integer" => crate::text!("整数", "a whole number"),
        "object" => crate::text!("对象", "an object"),
        "array" => crate::text!("列表", "a list"),
        _ => crate::text!("别的类型", "another type"),
    }
}
