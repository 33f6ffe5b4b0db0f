//! 结论本身不合规.

use crate::disclose::Specified;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-001`: the conclusion by itself is refused.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-001",
    title: text!(
        "结论本身不合规",
        "the conclusion by itself is refused"
    ),
    message: text!(
        "结论不符合规则{codes}，不能作为互认的依据。",
        "The conclusion breaks {codes}; it cannot be recognised."
    ),
    help: text!(
        "先用 ltci validate 校验结论，由出具结论的经办机构更正。",
        "Validate the conclusion first; the agency that issued it has to correct it."
    ),
    sources: &[SPECIFICATION.cite("13.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准申请", "the base request"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
            Example::good(
                "without-scores",
                text!("不带得分的结论", "a conclusion without scores"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/scores", r"null"), ("/assessment/totals", r"null"), ("/assessment/grades", r"null")]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "wrong-level",
                text!("等级与得分不符", "a level that contradicts the scores"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/level", r#""4""#)]),
                "/assessment",
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    if !case.refused.is_empty() {
        found.report("/assessment", &[("codes", &Specified::list(case.refused))]);
    }
}
