//! 发布地区不在区划表内: the division of a publisher should exist.

use crate::directory::Edition;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-053`: publisher not in the table of divisions then.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-053",
    severity: Severity::Warning,
    title: text!(
        "发布地区当时不在区划代码表内",
        "publisher not in the table of divisions then"
    ),
    message: text!(
        "发布地区{division}在目录发布之日{day}不在区划代码表内。",
        "The division {division} of the publisher is not in the table of divisions on the day of issue, {day}."
    ),
    help: text!(
        "核对区划代码；平台自设的代码不在表内，可以不改。",
        "Check the code; codes of the insurance platform's own are not in the table and may stay."
    ),
    sources: &[SPECIFICATION.cite("3.3", Basis::Stated), SPECIFICATION.cite("8.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "collective",
                text!("省本级", "pooling at province level"),
                Input::Edits(Base::Directory, &[("/edition/publisher_admdvs", r#""339900""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("没有这个区划", "no such division"),
                Input::Edits(Base::Directory, &[("/edition/publisher_admdvs", r#""337700""#)]),
                "/edition/publisher_admdvs",
            ),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, _: &Context, found: &mut Findings) {
    let day = edition.issued;
    if let Some(division) = edition.publisher_admdvs.filter(|one| !one.is_listed(day)) {
        let params: [(_, &dyn Disclosable); 2] = [("division", &division), ("day", &day)];
        found.report("/edition/publisher_admdvs", &params);
    }
}
