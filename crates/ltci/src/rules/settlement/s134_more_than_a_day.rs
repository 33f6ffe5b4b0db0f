//! 一天超过24小时.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::settlement::lines::days_over;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-134`: more than 24 hours in a day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-134",
    severity: Severity::Warning,
    title: text!(
        "一天超过24小时",
        "more than 24 hours in a day"
    ),
    message: text!(
        "{day}按小时计价的服务合计超过24小时。",
        "More than 24 hours are charged on {day}."
    ),
    help: text!(
        "核对当日各行的数量和日期。",
        "Check counts and dates of the lines of that day."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "whole-day",
                text!("恰好24小时", "24 hours exactly"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/begn_time", "null"),
                    ("/details/0/end_time", "null"),
                    ("/details/0/cnt", r#""24.00""#),
                    ("/details/0/pric", r#""1.00""#),
                    ("/details/0/det_item_fee_sumamt", r#""24.00""#),
                    ("/details/0/inscp_scp_amt", r#""24.00""#),
                    ("/medfee_sumamt", r#""134.00""#),
                    ("/inscp_scp_amt", r#""134.00""#),
                    ("/setldetail/0/inscp_scp_amt", r#""134.00""#),
                    ("/psn_part_amt", r#""2.75""#),
                    ("/psn_cash_pay", r#""2.75""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "over",
                text!("多百分之一小时", "a hundredth of an hour more"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/begn_time", "null"),
                    ("/details/0/end_time", "null"),
                    ("/details/0/cnt", r#""24.01""#),
                    ("/details/0/pric", r#""1.00""#),
                    ("/details/0/det_item_fee_sumamt", r#""24.01""#),
                    ("/details/0/inscp_scp_amt", r#""24.01""#),
                    ("/medfee_sumamt", r#""134.01""#),
                    ("/inscp_scp_amt", r#""134.01""#),
                    ("/setldetail/0/inscp_scp_amt", r#""134.01""#),
                    ("/psn_part_amt", r#""2.76""#),
                    ("/psn_cash_pay", r#""2.76""#),
                ]),
                "/details/0/cnt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    if case.lines().days_fit {
        return;
    }
    for (place, day) in days_over(case.settlement) {
        found.report(format_args!("/details/{place}/cnt"), &[("day", &day)]);
    }
}
