//! 评估标准没有单一的总分.

use crate::assessment::{Assessment, Scale};
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-024`: total under a scale without a single total.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-024",
    title: text!(
        "评估标准没有单一的总分",
        "total under a scale without a single total"
    ),
    message: text!(
        "评估标准{scale}不以单一的总分确定等级，不应填写总分。",
        "Under the scale {scale} no single total decides the level; `total` shall be absent."
    ),
    help: text!(
        "删去总分；国家标准的三个合计分写在totals中。",
        "Leave the total out; the three totals of the national scale stand in `totals`."
    ),
    sources: &[SPECIFICATION.cite("11.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "with-total",
                text!("GB/T 42195填了总分", "GB/T 42195 with its total"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":40,"level":"3"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "national",
                text!("国家标准下填了总分", "a total under the national scale"),
                Input::Patch(r#"{"total":40}"#),
                "/total",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    if document.total.is_some() && Scale::judging(&document.scale).total().is_none() {
        found.report("/total", &[("scale", &document.scale.id)]);
    }
}
