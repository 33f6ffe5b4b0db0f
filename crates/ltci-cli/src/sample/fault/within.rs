//! Faults within one document.

mod care;
mod money;
mod person;

use serde_json::{Value, json};

use super::each;

/// A fault of a document: what is changed, and what is found.
pub(super) struct Fault {
    changes: &'static [Change],
    pub(super) verdict: &'static str,
    /// Codes and paths; `{line}` in a path stands for each line of the settlement.
    found: &'static [(&'static str, &'static str)],
}

/// A pointer, and the JSON that is put there; nothing takes the member away.
type Change = (&'static str, &'static str);

/// A fault for which the document is refused.
const fn wrong(
    changes: &'static [Change],
    found: &'static [(&'static str, &'static str)],
) -> Fault {
    Fault { changes, verdict: "refused", found }
}

/// A fault that a person should look at.
const fn doubtful(
    changes: &'static [Change],
    found: &'static [(&'static str, &'static str)],
) -> Fault {
    Fault { changes, verdict: "acceptable", found }
}

/// Faults that any document can have.
const OF_ANY: &[Fault] = &[
    wrong(&[("/doc_ver", r#""2""#)], &[("LTC-I-031", "/doc_ver")]),
    wrong(&[("/doc_ver", "")], &[("LTC-F-001", "/doc_ver")]),
    wrong(&[("/remark", r#""样例""#)], &[("LTC-F-002", "/remark")]),
];

impl Fault {
    /// The faults that a document can have.
    pub(super) fn of(document: &Value) -> impl Iterator<Item = &'static Self> + '_ {
        let own = match document["doc_type"].as_str() {
            Some("assessment") => person::OF_ASSESSMENT,
            Some("filing") => person::OF_FILING,
            Some("care_plan") => care::OF_CARE_PLAN,
            Some("service_record") => care::OF_SERVICE_RECORD,
            Some("settlement") => money::OF_SETTLEMENT,
            Some("cancellation") => money::OF_CANCELLATION,
            Some("reversal") => money::OF_REVERSAL,
            Some("reconciliation") => money::OF_RECONCILIATION,
            Some("clearing") => money::OF_CLEARING,
            Some("envelope_request") => money::OF_ENVELOPE_REQUEST,
            _ => &[],
        };
        OF_ANY.iter().chain(own).filter(|fault| fault.fits(document))
    }

    /// Whether there is what would be changed.
    fn fits(&self, document: &Value) -> bool {
        let mut parents = self.changes.iter().filter_map(|(pointer, _)| pointer.rsplit_once('/'));
        parents.all(|(parent, _)| document.pointer(parent).is_some())
    }

    /// Whether the document is refused for it.
    pub(super) fn is_refused(&self) -> bool {
        self.verdict == "refused"
    }

    /// Puts the fault into the document.
    pub(super) fn spoil(&self, document: &mut Value) {
        for (pointer, json) in self.changes {
            let Some((parent, name)) = pointer.rsplit_once('/') else { continue };
            match (document.pointer_mut(parent), serde_json::from_str(json)) {
                (Some(Value::Object(members)), Ok(value)) => {
                    members.insert(name.to_owned(), value);
                }
                (Some(Value::Object(members)), Err(_)) => drop(members.shift_remove(name)),
                _ => {}
            }
        }
    }

    /// What is found, in a settlement of so many lines.
    pub(super) fn findings(&self, lines: usize) -> Vec<Value> {
        let found = self.found.iter().flat_map(|(code, path)| {
            each(path, lines).into_iter().map(move |path| json!({ "code": code, "path": path }))
        });
        found.collect()
    }
}
