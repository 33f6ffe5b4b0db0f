//! What is written, and what of a document has no place in it.

use ltci::text;
use serde_json::{Value, json};

use super::super::recognise::edited;
use super::{
    Message, REVERSAL, TOTALS, data, our_request, our_response, reconciliation, request, reversal,
};

/// Every case.
pub fn all() -> Vec<Value> {
    let ours = our_request("L401", json!({ "reconciliation": reconciliation() }));
    let reversed = our_request("L304", json!({ "reversal": reversal() }));
    // Amounts as strings, the outcome as a number: so the table says.
    let outcome = json!({
        "infcode": 0,
        "inf_refmsgid": "330200202603011000010000000001",
        "refmsg_time": "20260301100000123",
        "respond_time": "20260301100001456",
    });
    vec![
        Message::write(ours).gives(request("3201", data(TOTALS, &[]))).of_clause(
            "write/totals",
            text!("对账写成对总账", "a reconciliation as totals"),
            "15.6",
        ),
        Message::write(reversed).gives(request("2601", data(REVERSAL, &[]))).of_clause(
            "write/reversal",
            text!("冲正，原交易用平台的编号", "a reversal, with the platform's number"),
            "15.6",
        ),
        Message::write(our_response()).gives(outcome).of_clause(
            "write/outcome",
            text!("响应的状态码写作数字", "the outcome of a response as a number"),
            "15.6",
        ),
        greatest("99999999999999.99")
            .gives(request(
                "3201",
                data(
                    TOTALS,
                    &[
                        ("/fund_pay_sumamt", json!("99999999999999.99")),
                        ("/medfee_sumamt", json!("99999999999999.99")),
                    ],
                ),
            ))
            .of_clause("write/greatest", text!("最大的金额", "the greatest amount"), "15.6"),
        greatest("100000000000000.00")
            .finds("LTC-F-012", "/input/reconciliation/fund_pay_sumamt")
            .of_clause(
                "write/too-great",
                text!("整数15位的金额不写出", "an amount of 15 digits is not written"),
                "15.6",
            ),
        left_out(),
        Message::write(our_request("L401", json!({ "reconciliation": refused() })))
            .finds("LTC-F-002", "/input/reconciliation/remark")
            .of_clause(
                "write/refused",
                text!("文书本身有误的不写出", "what is no document is not written"),
                "15.6",
            ),
    ]
}

/// The totals with another fund part.
fn greatest(fund: &str) -> Message {
    let carried = edited(
        reconciliation(),
        &[("/medfee_sumamt", json!("99999999999999.99")), ("/fund_pay_sumamt", json!(fund))],
    );
    Message::write(our_request("L401", json!({ "reconciliation": carried })))
}

/// The totals of a statement with its result, for which the transaction has no place.
fn left_out() -> Value {
    let carried = edited(reconciliation(), &[("/stmt_rslt", json!("0"))]);
    Message::write(our_request("L401", json!({ "reconciliation": carried })))
        .gives(request("3201", data(TOTALS, &[])))
        .finds("LTC-S-117", "/input/reconciliation/stmt_rslt")
        .of_rule("result-left-out", text!("对账结果没有位置", "no place for the result"))
}

fn refused() -> Value {
    edited(reconciliation(), &[("/remark", json!("样例"))])
}
