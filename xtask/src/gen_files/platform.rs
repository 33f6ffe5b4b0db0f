//! Raw messages of the platform, both ways, declared by hand.
//!
//! The transactions are those of the shipped table: medical insurance, of which samples are public.

mod malformed;
mod reading;
mod writing;

use ltci::Text;
use ltci::rules;
use serde_json::{Value, json};

use super::cases::{case, clause, is_error, level_of};

/// The table of transactions of every case.
const TABLE: &str = include_str!("../../../crates/ltci/data/platform/medical-analogue.json");

/// The public sample of 3201, amounts and counts as strings.
const TOTALS: &str = r#"{"acct_pay":"388.23","clr_type":"11","fixmedins_setl_cnt":"67","fund_pay_sumamt":"1819.04","insutype":"310","medfee_sumamt":"8958.23","setl_optins":"411302","stmt_begndate":"2024-01-01","stmt_enddate":"2024-01-31"}"#;

/// The public sample of 2601; person and message are placeholders there.
const REVERSAL: &str =
    r#"{"psn_no":"SAMPLE0000000001","omsgid":"SAMPLE000001202402010900000001","oinfno":"2304"}"#;

/// The public sample of 3203, amounts and counts as numbers.
const CLEARING: &str = r#"{"acct_pay":0,"begndate":"2024-02-01","cash_payamt":2680.6,"clr_type":"11","enddate":"2024-02-29","fund_appy_sum":363.04,"med_sumfee":3043.64,"medfee_sumamt":3043.64,"psntime":28,"setlym":"202402"}"#;

/// The files of the suite and their cases.
pub fn declared() -> [(&'static str, Vec<Value>); 3] {
    [("reading", reading::all()), ("malformed", malformed::all()), ("writing", writing::all())]
}

/// A message and what becomes of it.
struct Message {
    op: &'static str,
    given: (&'static str, Value),
    found: Vec<(&'static str, &'static str)>,
    output: Option<Value>,
}

impl Message {
    /// A raw message to be read.
    fn read(raw: Value) -> Self {
        Self { op: "platform_read", given: ("input", raw), found: Vec::new(), output: None }
    }

    /// A document to be written as a raw message.
    fn write(document: Value) -> Self {
        Self { op: "platform_write", ..Self::read(document) }
    }

    fn finds(self, code: &'static str, path: &'static str) -> Self {
        self.finds_all(&[(code, path)])
    }

    fn finds_all(self, found: &[(&'static str, &'static str)]) -> Self {
        Self { found: found.to_vec(), ..self }
    }

    fn gives(self, output: Value) -> Self {
        Self { output: Some(output), ..self }
    }

    /// A case of a clause.
    fn of_clause(self, name: &str, title: Text, clause: &str) -> Value {
        let clause = [format!("LTCI-SPEC-1 {clause}")];
        self.case(&format!("platform/{name}"), "must", &clause, title)
    }

    /// A case of a rule, which would fail if the rule were silent.
    fn of_rule(self, name: &str, title: Text) -> Value {
        let rule = self.found.first().and_then(|(code, _)| rules::find(code));
        let (code, level) = rule.map_or(("", "must"), |rule| (rule.code, level_of(rule)));
        let sources = rule.map_or(&[][..], |rule| rule.sources);
        let clause: Vec<_> = sources.iter().map(clause).collect();
        self.case(&format!("{code}/bad/{name}"), level, &clause, title)
    }

    fn case(self, id: &str, level: &str, clause: &[String], title: Text) -> Value {
        let refused = self.found.iter().any(|(code, _)| is_error(code));
        let finding = |(code, path)| json!({ "code": code, "path": path });
        let mut expect = json!({
            "verdict": if refused { "refused" } else { "acceptable" },
            "findings": self.found.into_iter().map(finding).collect::<Vec<_>>(),
        });
        if let Some(output) = self.output {
            expect["output"] = output;
        }
        let members = [("table", of(TABLE)), self.given];
        case(id, level, self.op, clause, title, members, &expect)
    }
}

/// The envelope of every request; the public samples are of the input only.
fn request(infno: &str, input: Value) -> Value {
    let mut message = json!({
        "infno": infno,
        "msgid": "SAMPLE000001202402011000000001",
        "mdtrtarea_admvs": "330200",
        "insuplc_admdvs": "330200",
        "recer_sys_code": "LTCI",
        "infver": "V1.0",
        "opter_type": "1",
        "opter": "SAMPLE-OP-1",
        "opter_name": "样例乙",
        "inf_time": "2024-02-01 10:00:00",
        "fixmedins_code": "SAMPLE000001",
        "fixmedins_name": "样例护理服务中心",
    });
    message["input"] = input;
    message
}

/// The same request as a document of ours.
fn our_request(infno: &str, input: Value) -> Value {
    let mut document = request(infno, input);
    document["doc_type"] = json!("envelope_request");
    document["doc_ver"] = json!("1");
    document
}

/// The document of 3201, by 15.7 a).
fn reconciliation() -> Value {
    json!({
        "doc_type": "reconciliation",
        "doc_ver": "1",
        "reconciliation_id": "SAMPLE000001202402011000000001",
        "institution": {
            "fixmedins_code": "SAMPLE000001",
            "fixmedins_name": "样例护理服务中心",
            "admdvs": "330200",
        },
        "insutype": "310",
        "setl_optins": "411302",
        "setl_kind": "final",
        "clr_type": "11",
        "stmt_begndate": "2024-01-01",
        "stmt_enddate": "2024-01-31",
        "fixmedins_setl_cnt": 67,
        "medfee_sumamt": "8958.23",
        "fund_pay_sumamt": "1819.04",
        "acct_pay": "388.23",
    })
}

/// The document of 2601: the original under our number.
fn reversal() -> Value {
    json!({
        "doc_type": "reversal",
        "doc_ver": "1",
        "psn_no": "SAMPLE0000000001",
        "fixmedins_code": "SAMPLE000001",
        "omsgid": "SAMPLE000001202402010900000001",
        "oinfno": "L302",
        "reversed_at": "2024-02-01 10:00:00",
    })
}

/// A response of the platform.
fn response(infcode: Value, output: Value) -> Value {
    let mut message = json!({
        "infcode": null,
        "inf_refmsgid": "330200202603011000010000000001",
        "refmsg_time": "20260301100000123",
        "respond_time": "20260301100001456",
        "err_msg": "",
        "cainfo": null,
    });
    message["infcode"] = infcode;
    message["output"] = output;
    message
}

/// A response that carries nothing, as a document of ours.
fn our_response() -> Value {
    json!({
        "doc_type": "envelope_response",
        "doc_ver": "1",
        "infcode": "0",
        "inf_refmsgid": "330200202603011000010000000001",
        "refmsg_time": "20260301100000123",
        "respond_time": "20260301100001456",
    })
}

/// The node `data` with some members of it replaced.
fn data(text: &str, edits: &[(&str, Value)]) -> Value {
    json!({ "data": super::recognise::edited(of(text), edits) })
}

fn of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
