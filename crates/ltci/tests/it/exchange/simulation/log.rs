//! The log of the institution as a document of the specification.

use serde_json::{Value, json};

use super::client::Entry;
use super::network::{Bill, Body, Reply};

/// The document.
pub fn document(entries: &[Entry]) -> Value {
    let messages: Vec<_> =
        entries.iter().enumerate().filter_map(|(place, entry)| message(place, entry)).collect();
    json!({ "doc_type": "exchange", "doc_ver": "1", "messages": messages })
}

/// Every event is a second after the one before, after both months.
fn message(place: usize, entry: &Entry) -> Option<Value> {
    let at = format!("2026-03-01 {:02}:{:02}:{:02}", place / 3_600, place / 60 % 60, place % 60);
    let (event, number, facts) = match entry {
        Entry::Sent(number, body) => ("sent", number, content(body)?),
        Entry::Answered(number, body, reply) => ("answered", number, answer(body, *reply)),
        Entry::TimedOut(number) => ("timed_out", number, json!({})),
    };
    let mut message = json!({ "event": event, "at": at, "msgid": msgid(*number) });
    let members = message.as_object_mut()?;
    members.extend(facts.as_object()?.clone());
    Some(message)
}

fn msgid(number: u32) -> String {
    format!("SAMPLE00000120260301000000{number:04}")
}

fn content(body: &Body) -> Option<Value> {
    Some(match body {
        Body::File(days) => {
            json!({ "filing": { "filing_id": format!("SAMPLE-F-{days}"), "psn_no": person(*days) } })
        }
        Body::PreSettle(bill) => json!({ "settlement": settlement(bill, "pre") }),
        Body::Settle(bill) => json!({ "settlement": settlement(bill, "final") }),
        Body::Cancel(bill) => json!({ "cancellation": {
            "cancellation_id": format!("SAMPLE-X-{}", bill.setl), "setl_id": setl_id(bill),
        } }),
        Body::Reverse(original) => json!({ "reversal": { "omsgid": msgid(*original) } }),
        Body::Query(original) => json!({ "query": { "omsgid": msgid(*original) } }),
        Body::Reconcile { month, count, fund } => json!({ "reconciliation": {
            "reconciliation_id": "SAMPLE-REC-1", "fixmedins_code": "SAMPLE000001",
            "mdtrtarea_admvs": "370200", "insuplc_admdvs": "370600", "setlym": setlym(*month),
            "fixmedins_setl_cnt": count, "medfee_sumamt": yuan(*fund), "fund_pay_sumamt": yuan(*fund),
        } }),
        _ => return None,
    })
}

fn answer(body: &Body, reply: Reply) -> Value {
    match (body, reply) {
        (Body::Query(_), Reply::Done) => json!({ "infcode": "0", "query_result": "success" }),
        (Body::Query(_), Reply::Refused(_)) => json!({ "infcode": "0", "query_result": "fail" }),
        (_, Reply::NotReceived) => json!({ "infcode": "0", "query_result": "not_received" }),
        (Body::Reconcile { .. }, Reply::Done) => json!({ "infcode": "0", "stmt_rslt": "0" }),
        (_, Reply::Done) => json!({ "infcode": "0" }),
        (_, Reply::Refused(_)) => json!({ "infcode": "-1" }),
    }
}

fn settlement(bill: &Bill, kind: &str) -> Value {
    json!({
        "setl_id": setl_id(bill), "setl_kind": kind, "psn_no": person(bill.days),
        "fixmedins_code": "SAMPLE000001", "mdtrtarea_admvs": "370200", "insuplc_admdvs": "370600",
        "period": { "begndate": "2026-01-01", "enddate": "2026-01-31" },
        "setlym": setlym(bill.month), "medfee_sumamt": yuan(bill.fund),
        "fund_pay_sumamt": yuan(bill.fund), "psn_part_amt": "0.00", "hosp_part_amt": "0.00",
    })
}

fn setl_id(bill: &Bill) -> String {
    format!("SAMPLE-S-{}", bill.setl)
}

fn person(days: u32) -> String {
    format!("SAMPLE{days:010}")
}

fn setlym(month: usize) -> String {
    format!("2026-0{}", month + 1)
}

pub fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}
