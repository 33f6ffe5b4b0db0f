//! 机构名称超过20个字.

use crate::disclose::Count;
use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, PLATFORM_DICTIONARY, SPECIFICATION};
use crate::text;

/// `LTC-S-068`: name of the institution over 20 characters.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-068",
    severity: Severity::Notice,
    title: text!(
        "机构名称超过20个字",
        "name of the institution over 20 characters"
    ),
    message: text!(
        "定点医药机构名称有{length}个字；平台的字段长度是20，较长的可能被截断或拒收。",
        "The name of the institution has {length} characters; the field of the platform has 20, and longer ones may be cut or refused."
    ),
    help: text!(
        "向接收方确认是否接受较长的名称；本规范接受。",
        "Ask the receiver whether longer names are taken; this specification takes them."
    ),
    sources: &[SPECIFICATION.cite("15.2", Basis::Stated), PLATFORM_DICTIONARY.cite("fixmedins_name", Basis::Derived)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "twenty",
                text!("恰好20个字", "exactly 20 characters"),
                Input::Edits(Base::EnvelopeRequest, &[("/fixmedins_name", r#""样例市样例区样例街道样例社区护理服务中心""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "twenty-one",
                text!("21个字", "21 characters"),
                Input::Edits(Base::EnvelopeRequest, &[("/fixmedins_name", r#""样例市样例区样例街道样例社区护理服务中心甲""#)]),
                "/fixmedins_name",
            ),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

/// The length of the field on the platform, in characters.
const LONGEST: usize = 20;

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    let name = request.fixmedins_name.as_str();
    if name.len() <= LONGEST {
        return;
    }
    let length = name.chars().count();
    if length > LONGEST {
        found.report("/fixmedins_name", &[("length", &Count(length))]);
    }
}
