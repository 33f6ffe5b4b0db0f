//! 该等级在受理地不享受待遇.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-028`: not a level that is eligible there.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-028",
    severity: Severity::Notice,
    title: text!(
        "该等级在受理地不享受待遇",
        "not a level that is eligible there"
    ),
    message: text!(
        "等级{level}不在{to}可享受待遇的等级之内。",
        "Level {level} is not among those that are eligible in {to}."
    ),
    help: text!(
        "结论可以认可，待遇按受理地规定执行。",
        "The conclusion may be recognised; benefits follow the rules of the region."
    ),
    sources: &[SPECIFICATION.cite("13.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准申请", "the base request"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
            Example::good(
                "eligible",
                text!("受理地没有列出等级", "no levels are listed there"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let policy = case.target.and_then(|target| target.assessment.as_ref());
    let (Some(policy), level) = (policy, case.request.assessment.level) else { return };
    let same_scale = policy.scale.as_ref().map(|scale| scale.id) == Some(case.request.assessment.scale.id);
    let Some(eligible) = policy.eligible.as_ref().filter(|_| same_scale) else { return };
    let listed = !eligible.levels.is_empty() && !eligible.levels.contains(&level);
    if listed || eligible.excluded.contains(&level) {
        found.report("/assessment/level", &[("level", &level), ("to", case.to())]);
    }
}
