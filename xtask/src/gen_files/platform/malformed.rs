//! What is refused and never guessed.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::{Message, TOTALS, data, request};

/// Every case.
pub fn all() -> Vec<Value> {
    values().into_iter().chain(contents()).collect()
}

fn values() -> [Value; 7] {
    let amount = |name, title: Text, amount: Value| {
        let node = data(TOTALS, &[("/fund_pay_sumamt", amount)]);
        Message::read(request("3201", node))
            .finds("LTC-S-113", "/input/data/fund_pay_sumamt")
            .of_rule(name, title)
    };
    let half = data(TOTALS, &[("/fixmedins_setl_cnt", json!("67.5"))]);
    [
        amount("three-decimals", text!("三位小数", "three decimals"), json!("1819.045")),
        amount("negative", text!("负数", "a minus sign"), json!("-1.00")),
        amount("separator", text!("千分位", "a thousands separator"), json!("1,819.04")),
        amount("exponent", text!("指数", "an exponent"), json!("1e3")),
        amount("truth", text!("逻辑值", "a truth value"), json!(true)),
        amount(
            "fifteen-digits",
            text!("整数15位", "15 digits before the point"),
            json!("100000000000000.00"),
        ),
        Message::read(request("3201", half))
            .finds("LTC-S-113", "/input/data/fixmedins_setl_cnt")
            .of_rule("half-a-settlement", text!("笔数不是整数", "a count that is not whole")),
    ]
}

fn contents() -> [Value; 5] {
    let asked = |name, title: Text, raw: Value, path| {
        Message::read(raw).finds("LTC-S-116", path).of_rule(name, title)
    };
    [
        asked(
            "unknown-transaction",
            text!("对照表中没有的交易", "a transaction that the table lacks"),
            request("4101", json!({ "data": { "a": 1 } })),
            "/input",
        ),
        asked(
            "list-for-object",
            text!("输入是数组", "the input is a list"),
            request("3201", json!([1])),
            "/input",
        ),
        asked(
            "node-a-list",
            text!("数据节点是数组", "the node is a list"),
            request("3201", json!({ "data": [] })),
            "/input/data",
        ),
        asked(
            "neither",
            text!("既不是请求也不是响应", "neither a request nor a response"),
            json!({ "data": {} }),
            "",
        ),
        asked(
            "both",
            text!("既有交易编号又有状态码", "both a transaction and an outcome"),
            json!({ "infno": "3201", "infcode": 0 }),
            "",
        ),
    ]
}
