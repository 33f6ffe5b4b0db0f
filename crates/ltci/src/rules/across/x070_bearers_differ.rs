//! 记录中的结算，费用总额不等于各方负担之和.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-070`: a settlement of the log whose total is not the sum of its bearers.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-070",
    title: text!(
        "记录中的结算，费用总额不等于各方负担之和",
        "a settlement of the log whose total is not the sum of its bearers"
    ),
    message: text!(
        "基金支付、个人负担与机构负担之和为{expected}元，记录写的费用总额是{actual}元。",
        "Fund, person and institution bear {expected} yuan together; the log says {actual}."
    ),
    help: text!(
        "对照结算文书核对四项金额，精确到分；金额有误，账就不可靠。",
        "Compare the four amounts with those of the settlement, to the fen; the ledgers mean little if they are wrong."
    ),
    sources: &[SPECIFICATION.cite("22.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base log"),
                Input::Edits(Base::Exchange, &[]),
            ),
            Example::good(
                "institution-bears",
                text!("机构负担一分", "the institution bears one fen"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/4/settlement/psn_part_amt", r#""43.74""#),
                    ("/messages/4/settlement/hosp_part_amt", r#""0.01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-short",
                text!("少一分", "one fen short"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/4/settlement/psn_part_amt", r#""43.74""#),
                ]),
                "/messages/4/settlement/medfee_sumamt",
            ),
            Example::bad(
                "pre-settlement",
                text!("预结算多一分", "a pre-settlement with one fen over"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/2/settlement/hosp_part_amt", r#""0.01""#),
                ]),
                "/messages/2/settlement/medfee_sumamt",
            ),
        ],
    },
    check: Check::Exchange(Fault::BearersDiffer),
    ..Rule::ACTIVE
};
