//! 对账不平.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-057`: a reconciliation is not balanced.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-057",
    title: text!(
        "对账不平",
        "a reconciliation is not balanced"
    ),
    message: text!(
        "经办机构答复对账不平，两边的结算不一致。",
        "The agency answers that the reconciliation is not balanced: the two sides have different settlements."
    ),
    help: text!(
        "下载明细逐笔核对，补办或者撤销差异的结算，再次对账。",
        "Compare the details, settle or cancel what differs, and reconcile again."
    ),
    sources: &[SPECIFICATION.cite("22.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base-month",
                text!("基准结算月", "the base month"),
                Input::Edits(Base::ExchangeMonth, &[]),
            ),
            Example::good(
                "not-answered-yet",
                text!("对账被拒，没有结果", "refused, so without a result"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"-1"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "unbalanced",
                text!("不平", "not balanced"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"1"}"#),
                ]),
                "/messages/7/stmt_rslt",
            ),
        ],
    },
    check: Check::Exchange(Fault::NotBalanced),
    ..Rule::ACTIVE
};
