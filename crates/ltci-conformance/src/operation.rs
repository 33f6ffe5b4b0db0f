//! What the cases of the settled operations look like, as data.
//!
//! An operation that has no row here is accepted with any members, so that a newer suite can be
//! read; that it is not known is told by [`Suite::unknown_ops`](crate::Suite::unknown_ops).

use serde_json::Value;

use crate::case::missing;
use crate::error::Complaint;
use crate::json::Object;
use crate::pieces;
use crate::text::{Text, told};

/// The form of one operation's cases, beyond the members that all cases share.
struct Operation {
    name: &'static str,
    /// Members that must be there.
    required: &'static [&'static str],
    /// Members of which exactly one must be there; empty if there is no such choice.
    one_of: &'static [&'static str],
    /// Members that may be there.
    optional: &'static [&'static str],
    /// The sets of members that `expect` may consist of.
    expect: &'static [&'static [&'static str]],
    /// Members that an answer must not have where they are not expected.
    only_expected: &'static [&'static str],
    /// What findings are compared by.
    findings: &'static [&'static str],
}

impl Operation {
    /// A row in which only some things are said.
    const PLAIN: Self = Self {
        name: "",
        required: &[],
        one_of: &[],
        optional: &[],
        expect: &[],
        only_expected: &[],
        findings: WITHIN,
    };
}

const OPERATIONS: &[Operation] = &[
    Operation {
        name: "code",
        required: &["code", "value"],
        expect: &[&["verdict"]],
        ..Operation::PLAIN
    },
    Operation {
        name: "validate",
        optional: &["knowing"],
        one_of: &["input", "bytes_base64", pieces::MEMBER, "xml"],
        expect: &[&["verdict", "findings"]],
        ..Operation::PLAIN
    },
    Operation {
        name: "validate_batch",
        required: &["documents"],
        expect: &[&["verdict", "findings"]],
        findings: ACROSS,
        ..Operation::PLAIN
    },
    Operation {
        name: "score",
        required: &["scale", "scores"],
        expect: &[&["totals", "grades", "level"], &["verdict"], &["verdict", "findings"]],
        ..Operation::PLAIN
    },
    Operation {
        name: "convert",
        required: &["to"],
        one_of: &["input", "xml"],
        expect: &[
            &["xml"],
            &["xml", "digest"],
            &["output"],
            &["output", "digest"],
            &["verdict", "findings"],
        ],
        ..Operation::PLAIN
    },
    Operation {
        name: "seal_verify",
        required: &["keys"],
        one_of: &["input", "bytes_base64", "xml"],
        expect: &[&["verdict", "findings"]],
        ..Operation::PLAIN
    },
    Operation {
        name: "sm3",
        required: &["bytes_base64"],
        expect: &[&["digest"]],
        ..Operation::PLAIN
    },
    Operation {
        name: "sm2_verify",
        required: &["bytes_base64", "public_key", "signature"],
        expect: &[&["verdict"]],
        ..Operation::PLAIN
    },
    Operation {
        name: "map",
        required: &["map", "item", "date"],
        expect: &[&["targets"], &["verdict", "findings"]],
        ..Operation::PLAIN
    },
    Operation {
        name: "recognise",
        required: &["as_of", "to", "assessment", "agreements", "profiles"],
        optional: &["self_grade", "keys"],
        expect: &[
            &["verdict", "reasons"],
            &["verdict", "reasons", "level"],
            &["verdict", "reasons", "agreement"],
            &["verdict", "reasons", "level", "agreement"],
            &["verdict", "findings"],
        ],
        only_expected: &["level", "agreement"],
        ..Operation::PLAIN
    },
    Operation {
        name: "exchange",
        required: &["messages"],
        expect: &[&["states", "months", "ledgers", "findings"], &["verdict", "findings"]],
        ..Operation::PLAIN
    },
    Operation {
        name: "import",
        required: &["bytes_base64"],
        one_of: &["edition", "map"],
        optional: &["assign_codes"],
        // What was read may always be answered; it is compared where a case says what it is.
        expect: &[&["verdict", "findings"], &["verdict", "findings", "output"]],
        findings: IN_TABLE,
        ..Operation::PLAIN
    },
    Operation {
        name: "platform_read",
        required: &["table"],
        one_of: &["input", "bytes_base64"],
        expect: &[&["verdict", "findings"], &["verdict", "findings", "output"]],
        only_expected: &["output"],
        ..Operation::PLAIN
    },
    Operation {
        name: "platform_write",
        required: &["table"],
        one_of: &["input", "xml"],
        expect: &[&["verdict", "findings"], &["verdict", "findings", "output"]],
        only_expected: &["output"],
        ..Operation::PLAIN
    },
    Operation {
        name: "settle",
        required: &["settlement", "profile"],
        optional: &["paid"],
        expect: &[
            &[COVERED, FUND, PERSON],
            &[COVERED, FUND, PERSON, CASH],
            &[COVERED, FUND, PERSON, DEVICES],
            &[COVERED, FUND, PERSON, CASH, DEVICES],
            &[COVERED, "absent"],
            &[COVERED, CASH, "absent"],
            &[COVERED, FUND, "absent"],
            &[CASH, "absent"],
            &["absent"],
            &["verdict", "findings"],
        ],
        only_expected: &[COVERED, FUND, PERSON, CASH, DEVICES, "absent"],
        ..Operation::PLAIN
    },
];

/// The amounts that a settlement is computed to.
const COVERED: &str = "inscp_scp_amt";
const FUND: &str = "fund_pay_sumamt";
const PERSON: &str = "psn_part_amt";
const CASH: &str = "cash_benefit_amt";
const DEVICES: &str = "device_fund_pay_amt";

/// What becomes of a conclusion in another region.
const RECOGNITIONS: &[&str] = &["recognised", "recomputed", "needs_reassessment", "not_recognised"];

/// Members that a case of any operation may have.
const SHARED: &[&str] =
    &["id", "level", "op", "clause", "title", "flags", "as_of", "context", "expect"];

/// Examines a case's own members and its expectation against its operation's row.
pub(crate) fn examine(op: &str, members: &Object, expect: &Object) -> Result<(), Complaint> {
    if expect.is_empty() {
        return Err(Complaint::new("/expect", Text::new("没有预期", "expects nothing")));
    }
    if let Some(operation) = OPERATIONS.iter().find(|operation| operation.name == op) {
        operation.examine_members(members)?;
        operation.examine_expect(expect)?;
    }
    expect.get("reasons").map_or(Ok(()), examine_reasons)?;
    let examine = |findings| examine_findings(findings, compared_by(op));
    expect.get("findings").map_or(Ok(()), examine)
}

/// What a finding in one document is compared by.
const WITHIN: &[&str] = &["code", "path"];

/// What a finding across documents is compared by: the documents by their numbers, from 1.
const ACROSS: &[&str] = &["code", "path", "document", "other"];

/// What a finding in a table is compared by: the row and the column, from 1, which is 0 for a whole
/// row.
const IN_TABLE: &[&str] = &["code", "row", "column"];

/// The members that an answer must not have where they are not expected.
pub(crate) fn only_expected(op: &str) -> &'static [&'static str] {
    row(op).only_expected
}

/// The names of the operations of the protocol.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    OPERATIONS.iter().map(|operation| operation.name)
}

/// What findings are compared by.
pub(crate) fn compared_by(op: &str) -> &'static [&'static str] {
    row(op).findings
}

/// The operations that this runner knows.
///
/// ```
/// assert!(ltci_conformance::operations().any(|name| name == "validate"));
/// assert!(!ltci_conformance::operations().any(|name| name == "valdate"));
/// ```
pub fn operations() -> impl Iterator<Item = &'static str> {
    OPERATIONS.iter().map(|operation| operation.name)
}

/// The row of an operation, of which little is known where it has none.
fn row(op: &str) -> &'static Operation {
    OPERATIONS.iter().find(|operation| operation.name == op).unwrap_or(&Operation::PLAIN)
}

impl Operation {
    fn examine_members(&self, members: &Object) -> Result<(), Complaint> {
        for &name in self.required {
            if !members.contains_key(name) {
                return Err(missing(name));
            }
        }
        let chosen = self.one_of.iter().filter(|&&name| members.contains_key(name)).count();
        if !self.one_of.is_empty() && chosen != 1 {
            let choice = self.one_of;
            let text = told!("须恰好有其中之一：{choice:?}", "needs exactly one of {choice:?}");
            return Err(Complaint::new("", text));
        }
        match members.keys().find(|name| !self.knows(name)) {
            Some(name) => Err(self.surplus(name)),
            None => Ok(()),
        }
    }

    fn surplus(&self, name: &str) -> Complaint {
        let op = self.name;
        let text = told!("操作“{op}”没有这个成员", "operation {op:?} has no such member");
        Complaint::new(format!("/{name}"), text)
    }

    fn knows(&self, name: &str) -> bool {
        let own = [self.required, self.one_of, self.optional];
        SHARED.contains(&name) || own.iter().any(|members| members.contains(&name))
    }

    fn examine_expect(&self, expect: &Object) -> Result<(), Complaint> {
        let fits = |set: &&&[&str]| {
            set.len() == expect.len() && set.iter().all(|name| expect.contains_key(*name))
        };
        if !self.expect.iter().any(|set| fits(&set)) {
            let sets = self.expect;
            let text = told!(
                "成员须恰好是其中一组：{sets:?}",
                "must have exactly the members of one of {sets:?}"
            );
            return Err(Complaint::new("/expect", text));
        }
        // A batch is refused for what its documents are refused for, which is not told.
        let is_batch = self.name == "validate_batch";
        if is_batch { Ok(()) } else { examine_verdict(expect) }
    }
}

fn examine_verdict(expect: &Object) -> Result<(), Complaint> {
    if expect.contains_key("reasons") {
        return examine_recognition(expect);
    }
    let complain = |zh, en| Err(Complaint::new("/expect/verdict", Text::new(zh, en)));
    match expect.get("verdict") {
        None => Ok(()),
        Some(Value::String(verdict)) if verdict == "acceptable" => Ok(()),
        Some(Value::String(verdict)) if verdict == "refused" => {
            let silent =
                expect.get("findings").and_then(Value::as_array).is_some_and(Vec::is_empty);
            if silent {
                complain("拒绝而没有发现", "refuses without a finding")
            } else {
                Ok(())
            }
        }
        Some(_) => complain("应为“acceptable”或“refused”", "must be \"acceptable\" or \"refused\""),
    }
}

fn examine_recognition(expect: &Object) -> Result<(), Complaint> {
    let verdict = expect.get("verdict").and_then(Value::as_str).unwrap_or_default();
    if RECOGNITIONS.contains(&verdict) {
        return Ok(());
    }
    let text = told!("应为其中之一：{RECOGNITIONS:?}", "must be one of {RECOGNITIONS:?}");
    Err(Complaint::new("/expect/verdict", text))
}

/// Reasons are compared as they stand: codes in their order, none twice.
fn examine_reasons(reasons: &Value) -> Result<(), Complaint> {
    let codes: Option<Vec<_>> =
        reasons.as_array().and_then(|list| list.iter().map(Value::as_str).collect());
    if codes.is_some_and(|codes| codes.is_sorted_by(|one, next| one < next)) {
        return Ok(());
    }
    let text =
        Text::new("应为编码的列表，排序、不重复", "must be a sorted list of codes, none twice");
    Err(Complaint::new("/expect/reasons", text))
}

/// Expected findings have the members that are compared and nothing else: what is not compared must
/// not look as if it were. Of those across documents `other` may be missing.
fn examine_findings(findings: &Value, members: &[&str]) -> Result<(), Complaint> {
    let no_list = || Complaint::new("/expect/findings", Text::new("应为列表", "must be a list"));
    let list = findings.as_array().ok_or_else(no_list)?;
    let is_right = |name: &str, value: Option<&Value>| match name {
        "other" => value.is_none_or(Value::is_u64),
        "document" | "row" | "column" => value.is_some_and(Value::is_u64),
        _ => value.is_some_and(Value::is_string),
    };
    let is_whole = |finding: &Value| {
        finding
            .as_object()
            .is_some_and(|own| own.keys().all(|name| members.contains(&name.as_str())))
            && members.iter().all(|name| is_right(name, finding.get(name)))
    };
    match list.iter().position(|finding| !is_whole(finding)) {
        Some(index) => Err(Complaint::new(
            format!("/expect/findings/{index}"),
            told!("应为对象，成员只有{members:?}", "must be an object of {members:?} only"),
        )),
        None => Ok(()),
    }
}
