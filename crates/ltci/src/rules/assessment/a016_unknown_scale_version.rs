//! 评估标准的数据版本未知.

use crate::assessment::{Concluded, Scale};
use crate::disclose::Specified;
use crate::rules::{AtConclusion, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-016`: unknown version of the scale.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-016",
    title: text!(
        "评估标准的数据版本未知",
        "unknown version of the scale"
    ),
    message: text!(
        "没有版本为{actual}的评估标准数据，已知的版本是{known}。",
        "There are no tables of version {actual} of this scale; known: {known}."
    ),
    help: text!(
        "核对版本；升级本工具可取得新的数据。",
        "Check the version; a newer release of this tool may have new tables."
    ),
    sources: &[SPECIFICATION.cite("4.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "current",
                text!("现行版本", "the current version"),
                Input::Patch(r#"{"scale":{"version":"1"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "future",
                text!("未来的版本", "a future version"),
                Input::Patch(r#"{"scale":{"version":"2"}}"#),
                "/scale/version",
            ),
        ],
    },
    check: Check::Conclusion(check),
    ..Rule::ACTIVE
};

fn check(conclusion: &Concluded<'_>, found: &mut AtConclusion<'_>) {
    let scale = &conclusion.scale;
    if Scale::of(scale).is_none() {
        let known = Specified::word(Scale::current(scale.id).version());
        found.report("scale/version", &[("actual", &scale.version), ("known", &known)]);
    }
}
