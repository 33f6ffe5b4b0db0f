//! 有效期超过两年: many regions print at most two years; the national text was not seen.

use crate::assessment::Concluded;
use crate::rules::{AtConclusion, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-011`: validity over two years.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-011",
    severity: Severity::Warning,
    title: text!(
        "有效期超过两年",
        "validity over two years"
    ),
    message: text!(
        "有效期至{end}，超过两年；自{begin}起两年应至{latest}为止。",
        "The validity ends on {end}; two years from {begin} end on {latest}."
    ),
    help: text!(
        "确认当地是否规定了更长的有效期；多地规定结论有效期一般不超过两年。",
        "Ask whether the region allows a longer validity; many regions print at most two years."
    ),
    sources: &[ASSESSMENT_PROCEDURE.cite("结论有效期", Basis::Convention), SPECIFICATION.cite("4.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "exactly-two-years",
                text!("恰好两年", "exactly two years"),
                Input::Patch(r#"{"validity":{"begndate":"2026-02-01","enddate":"2028-01-31"}}"#),
            ),
            Example::good(
                "leap-day",
                text!("自闰日起两年", "two years from a leap day"),
                Input::Patch(r#"{"dates":{"applied":"2024-01-05","accepted":"2024-01-08","assessed":"2024-01-15","concluded":"2024-01-22"},"notice":null,"validity":{"begndate":"2024-02-29","enddate":"2026-02-27"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "one-day-more",
                text!("多一天", "one day more"),
                Input::Patch(r#"{"validity":{"enddate":"2028-02-01"}}"#),
                "/validity/enddate",
            ),
        ],
    },
    check: Check::Conclusion(check),
    ..Rule::ACTIVE
};

fn check(conclusion: &Concluded<'_>, found: &mut AtConclusion<'_>) {
    let validity = conclusion.validity;
    // Two years from 1 February end on 31 January: the day before the anniversary.
    let anniversary = validity.begndate.plus_months(24);
    if validity.enddate >= anniversary {
        let latest = anniversary.day_before();
        found.report(
            "validity/enddate",
            &[("begin", &validity.begndate), ("end", &validity.enddate), ("latest", &latest)],
        );
    }
}
