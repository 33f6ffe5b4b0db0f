//! What can be read, and what of it becomes a document.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ltci::text;
use serde_json::{Value, json};

use super::super::recognise::edited;
use super::{
    CLEARING, Message, REVERSAL, TOTALS, data, our_request, our_response, reconciliation, request,
    response, reversal,
};

/// Every case.
pub fn all() -> Vec<Value> {
    [requests(), amounts(), responses(), told()].concat()
}

fn totals(edits: &[(&str, Value)]) -> Message {
    Message::read(request("3201", data(TOTALS, edits)))
}

fn reconciled(edits: &[(&str, Value)]) -> Value {
    our_request("L401", json!({ "reconciliation": edited(reconciliation(), edits) }))
}

fn requests() -> Vec<Value> {
    let reversed = our_request("L304", json!({ "reversal": reversal() }));
    vec![
        totals(&[]).gives(reconciled(&[])).of_clause(
            "read/totals",
            text!("对总账成为对账", "totals become a reconciliation"),
            "15.7",
        ),
        Message::read(request("2601", data(REVERSAL, &[]))).gives(reversed).of_clause(
            "read/reversal",
            text!("冲正，原交易用本规范的编号", "a reversal, with our number of the original"),
            "15.7",
        ),
        Message::read(request("3203", data(CLEARING, &[]))).of_clause(
            "read/clearing",
            text!("清算申请没有对应的文书", "a clearing request has no document"),
            "15.7",
        ),
    ]
}

fn amounts() -> Vec<Value> {
    let numbers = [
        ("/acct_pay", json!(388.23)),
        ("/fixmedins_setl_cnt", json!(67)),
        ("/fund_pay_sumamt", json!(1819.04)),
        ("/medfee_sumamt", json!(8958.23)),
    ];
    vec![
        totals(&numbers).gives(reconciled(&[])).of_clause(
            "read/numbers",
            text!("金额和笔数写作数字", "amounts and counts as numbers"),
            "15.6",
        ),
        totals(&[("/fund_pay_sumamt", json!("1819.0400"))]).gives(reconciled(&[])).of_clause(
            "read/zeros-at-the-end",
            text!("末尾多余的0", "zeros at the end"),
            "15.6",
        ),
        totals(&[("/clr_type", json!(""))])
            .gives(reconciled(&[("/clr_type", Value::Null)]))
            .of_clause(
                "read/empty-is-absent",
                text!("空字符串按没有看待", "an empty string counts as absent"),
                "15.6",
            ),
        greatest(),
    ]
}

/// 99999999999999.99 is no float: as a double it would be 99999999999999.98.
fn greatest() -> Value {
    let raw = request("3201", data(TOTALS, &[])).to_string();
    let raw = raw.replacen(r#""1819.04""#, "99999999999999.99", 1);
    let message = Message {
        given: ("bytes_base64", json!(STANDARD.encode(raw))),
        ..totals(&[]).gives(reconciled(&[("/fund_pay_sumamt", json!("99999999999999.99"))]))
    };
    let title = text!("最大的金额，写作数字", "the greatest amount, as a number");
    message.of_clause("read/greatest", title, "15.6")
}

fn responses() -> Vec<Value> {
    let asked = |infcode| Message::read(response(infcode, Value::Null)).gives(our_response());
    vec![
        asked(json!(0)).of_clause(
            "read/outcome-number",
            text!("状态码写作数字", "the outcome as a number"),
            "15.6",
        ),
        asked(json!("0")).of_clause(
            "read/outcome-text",
            text!("状态码写作字符串", "the outcome as a string"),
            "15.6",
        ),
    ]
}

/// What is told, and does not refuse.
fn told() -> Vec<Value> {
    let sealed = response(json!(0), json!("U0FNUExFIENJUEhFUg=="));
    let mut surplus = request("3201", data(TOTALS, &[]));
    surplus["enctype"] = json!("SM4");
    let settled = json!({ "setlinfo": {
        "psn_no": "SAMPLE0000000001", "medins_setl_id": "SAMPLE000001202603011000000001",
        "medfee_sumamt": 175, "age": 76, "act_pay_dedc": 0,
    } });
    let misspelt = [("/clr_type", Value::Null), ("/clr_tpye", json!("11"))];
    vec![
        Message::read(sealed)
            .finds("LTC-S-112", "/output")
            .of_rule("output", text!("输出是密文", "an encrypted output")),
        Message::read(request("3201", json!("U0FNUExFIENJUEhFUg==")))
            .finds("LTC-S-112", "/input")
            .of_rule("input", text!("输入是密文", "an encrypted input")),
        Message::read(response(json!(0), settled))
            .finds_all(&[
                ("LTC-S-114", "/output/setlinfo/act_pay_dedc"),
                ("LTC-S-114", "/output/setlinfo/age"),
            ])
            .of_rule(
                "fields-of-medical-insurance",
                text!("医疗保险的两个字段", "two fields of medical insurance"),
            ),
        totals(&misspelt)
            .finds("LTC-S-115", "/input/data/clr_tpye")
            .gives(reconciled(&[("/clr_type", Value::Null)]))
            .of_rule("misspelt", text!("字段名称写错", "a misspelt name")),
        Message::read(surplus)
            .finds("LTC-S-115", "/enctype")
            .gives(reconciled(&[]))
            .of_rule("in-the-envelope", text!("信封多一个字段", "one more in the envelope")),
    ]
}
