//! 评估早于评估标准的发布.

use crate::assessment::{Assessment, Scale};
use crate::disclose::Specified;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-A-027`: assessed before the scale was published.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-027",
    severity: Severity::Warning,
    title: text!(
        "评估早于评估标准的发布",
        "assessed before the scale was published"
    ),
    message: text!(
        "现场评估日期为{assessed}，而评估标准{scale}发布于{published}。",
        "The on-site assessment was on {assessed}, but the scale {scale} was published in {published}."
    ),
    help: text!(
        "核对评估日期和所用的评估标准。",
        "Check the day of the assessment, and the scale."
    ),
    sources: &[SPECIFICATION.cite("11.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "day-of-publication",
                text!("发布当日评估", "assessed on the day of publication"),
                Input::Patch(r#"{"dates":{"applied":"2021-08-01","accepted":"2021-08-02","assessed":"2021-08-03","concluded":"2021-08-04"}}"#),
            ),
            Example::good(
                "year-only",
                text!("只知道发布年份的，以当年1月1日计", "known by the year only: from its first day"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":40,"level":"3","dates":{"applied":"2022-01-01","accepted":"2022-01-01","assessed":"2022-01-01","concluded":"2022-01-01"},"notice":null}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Patch(r#"{"dates":{"applied":"2021-08-01","accepted":"2021-08-02","assessed":"2021-08-02","concluded":"2021-08-04"}}"#),
                "/dates/assessed",
            ),
            Example::bad(
                "year-before",
                text!("早一年", "the year before"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":40,"level":"3","dates":{"applied":"2021-12-31","accepted":"2021-12-31","assessed":"2021-12-31","concluded":"2021-12-31"},"notice":null}"#),
                "/dates/assessed",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let Some(published) = Scale::judging(&document.scale).published() else { return };
    let assessed = document.dates.assessed;
    if earliest(published).is_some_and(|earliest| assessed < earliest) {
        let (scale, published) = (document.scale.id, Specified::word(published));
        found.report(
            "/dates/assessed",
            &[("assessed", &assessed), ("scale", &scale), ("published", &published)],
        );
    }
}

/// The first day that a publication may have been on: of a year alone its first day.
fn earliest(published: &str) -> Option<Date> {
    published.parse().ok().or_else(|| Date::new(published.parse().ok()?, 1, 1))
}
