//! 等级与总分不符: the level is the one in whose band the total lies.

use crate::assessment::{Assessment, Scale};
use crate::disclose::Specified;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SCALE_GB_T_42195, SPECIFICATION};
use crate::text;

/// `LTC-A-026`: level contradicts the total.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-026",
    title: text!(
        "等级与总分不符",
        "level contradicts the total"
    ),
    message: text!(
        "总分{total}对应的等级代码是{expected}，文书填的是{actual}。",
        "The total {total} gives the level {expected}; the document says {actual}."
    ),
    help: text!(
        "按总分所在的分段确定等级，可用 ltci scale show 查看分段。",
        "Take the level from the band of the total; `ltci scale show` lists the bands."
    ),
    sources: &[SCALE_GB_T_42195.cite("等级划分", Basis::Convention), SPECIFICATION.cite("11.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "band-edge",
                text!("46分为中度", "46 is moderate"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":46,"level":"2"}"#),
            ),
            Example::good(
                "below-the-edge",
                text!("45分为重度", "45 is severe"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":45,"level":"3"}"#),
            ),
            Example::good(
                "no-band",
                text!("没有收录分段", "no band is recorded"),
                Input::Patch(r#"{"scale":{"id":"nanjing-2021"},"scores":null,"totals":null,"grades":null,"total":30,"level":"3"}"#),
            )
            .beside(&[("LTC-A-020", "/level")]),
        ],
        bad: &[
            Example::bad(
                "one-too-mild",
                text!("轻了一级", "one level too mild"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":45,"level":"2"}"#),
                "/level",
            ),
            Example::bad(
                "barthel-above-forty",
                text!("45分不是重度", "45 is not the severe band"),
                Input::Patch(r#"{"scale":{"id":"barthel"},"scores":null,"totals":null,"grades":null,"total":45,"level":"severe"}"#),
                "/level",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let scale = Scale::judging(&document.scale);
    let Some((total, table)) = document.total.zip(scale.total()) else { return };
    let (expected, actual) = (table.level_of(total), document.level);
    if !table.permits(total) || scale.level(&actual).is_none() {
        return;
    }
    // A level whose band is known does not go with a total outside all known bands.
    let has_band = table.bands.iter().any(|band| band.level == actual.as_str());
    if has_band && expected != Some(actual.as_str()) {
        let expected = Specified::word(expected.unwrap_or("–"));
        found.report(
            "/level",
            &[("total", &total), ("expected", &expected), ("actual", &actual)],
        );
    }
}
