//! 没有写参保地.

use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-064`: insured place missing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-064",
    title: text!(
        "内容涉及人员，没有写参保地",
        "insured place missing"
    ),
    message: text!(
        "交易输入涉及参保人，报文没有写参保地医保区划。",
        "The document names an insured person; the message does not say where the person is insured."
    ),
    help: text!(
        "补上insuplc_admdvs；不知道的，先办理人员信息查询。",
        "Add insuplc_admdvs; if it is not known, ask for the data of the person first."
    ),
    sources: &[SPECIFICATION.cite("15.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "nobody",
                text!("文书不涉及人员", "the document names nobody"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L401""#),
                    ("/input/settlement", "null"),
                    ("/input/reconciliation", include_str!("../../../data/bases/reconciliation.json")),
                    ("/insuplc_admdvs", "null"),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "settlement",
                text!("结算报文", "a settlement"),
                Input::Edits(Base::EnvelopeRequest, &[("/insuplc_admdvs", "null")]),
                "/insuplc_admdvs",
            ),
            Example::bad(
                "reversal",
                text!("冲正报文", "a reversal"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L304""#),
                    ("/msgid", r#""SAMPLE000001202603011005000002""#),
                    ("/inf_time", r#""2026-03-01 10:05:00""#),
                    ("/input/settlement", "null"),
                    ("/input/reversal", include_str!("../../../data/bases/reversal.json")),
                    ("/insuplc_admdvs", "null"),
                ]),
                "/insuplc_admdvs",
            )
            .beside(&[]),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    if request.insuplc_admdvs.is_none() && request.input.names_person() {
        found.report("/insuplc_admdvs", &[]);
    }
}
