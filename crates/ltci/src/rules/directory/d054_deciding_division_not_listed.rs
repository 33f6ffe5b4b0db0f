//! 确定对照的地区不在区划表内: the division that decided should exist.

use crate::directory::DirectoryMap;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-054`: deciding division not in the table then.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-054",
    severity: Severity::Warning,
    title: text!(
        "确定对照的地区当时不在区划代码表内",
        "deciding division not in the table then"
    ),
    message: text!(
        "地区{division}在确定对照之日{day}不在区划代码表内。",
        "The division {division} is not in the table of divisions on the day of the decision, {day}."
    ),
    help: text!(
        "核对区划代码；平台自设的代码不在表内，可以不改。",
        "Check the code; codes of the insurance platform's own are not in the table and may stay."
    ),
    sources: &[SPECIFICATION.cite("3.3", Basis::Stated), SPECIFICATION.cite("9.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准对照表", "the base mapping"),
                Input::Edits(Base::DirectoryMap, &[]),
            ),
            Example::good(
                "collective",
                text!("省本级", "pooling at province level"),
                Input::Edits(Base::DirectoryMap, &[("/map/decided_by_admdvs", r#""339900""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("没有这个区划", "no such division"),
                Input::Edits(Base::DirectoryMap, &[("/map/decided_by_admdvs", r#""337700""#)]),
                "/map/decided_by_admdvs",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    let (division, day) = (map.map.decided_by_admdvs, map.map.decided_on);
    if !division.is_listed(day) {
        let params: [(_, &dyn Disclosable); 2] = [("division", &division), ("day", &day)];
        found.report("/map/decided_by_admdvs", &params);
    }
}
