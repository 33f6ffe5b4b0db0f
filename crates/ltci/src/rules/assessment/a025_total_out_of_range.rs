//! 总分超出评估标准的范围.

use crate::assessment::{Assessment, Scale};
use crate::disclose::Count;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-025`: total out of the range of the scale.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-025",
    title: text!(
        "总分超出评估标准的范围",
        "total out of the range of the scale"
    ),
    message: text!(
        "评估标准{scale}的总分为{least}至{most}分，文书填的是{actual}。",
        "Totals of the scale {scale} are {least} to {most}; the document says {actual}."
    ),
    help: text!(
        "核对总分，以及所用的评估标准。",
        "Check the total, and the scale."
    ),
    sources: &[SPECIFICATION.cite("11.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "greatest",
                text!("GB/T 42195的满分", "the greatest total of GB/T 42195"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":90,"level":"0"}"#),
            ),
            Example::good(
                "greatest-of-barthel",
                text!("Barthel指数的0分", "a Barthel index of 0"),
                Input::Patch(r#"{"scale":{"id":"barthel"},"scores":null,"totals":null,"grades":null,"total":0,"level":"severe"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "one-more",
                text!("超出1分", "one too many"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":91,"level":"0"}"#),
                "/total",
            ),
            Example::bad(
                "barthel",
                text!("Barthel指数超过100", "a Barthel index over 100"),
                Input::Patch(r#"{"scale":{"id":"barthel"},"scores":null,"totals":null,"grades":null,"total":105,"level":"severe"}"#),
                "/total",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let Some((total, table)) = document.total.zip(Scale::judging(&document.scale).total()) else {
        return;
    };
    if !table.permits(total) {
        let (least, most) = (Count(table.least.into()), Count(table.most.into()));
        found.report(
            "/total",
            &[("scale", &document.scale.id), ("least", &least), ("most", &most), ("actual", &total)],
        );
    }
}
