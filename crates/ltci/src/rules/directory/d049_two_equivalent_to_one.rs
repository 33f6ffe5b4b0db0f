//! 两个地方项目等同于一个国家项目: one of them is often narrower.

use crate::code::MapRelation;
use crate::directory::{DirectoryMap, MapEntry};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-049`: two local items equivalent to one national item.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-049",
    severity: Severity::Warning,
    title: text!(
        "两个地方项目等同于同一国家项目",
        "two local items equivalent to one national item"
    ),
    message: text!(
        "地方项目{other}和{item}同时等同于国家项目{national}。",
        "The local items {other} and {item} are equivalent to the national item {national} at the same time."
    ),
    help: text!(
        "核对两者的服务内涵；各占国家项目一部分的，用“窄于国家项目”（narrower）。",
        "Compare what they contain; items that are each a part of the national one are `narrower`."
    ),
    sources: &[SPECIFICATION.cite("9.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准对照表", "the base mapping"),
                Input::Edits(Base::DirectoryMap, &[]),
            ),
            Example::good(
                "one-after-the-other",
                text!("先后等同", "one after the other"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/1/relation", r#""equivalent""#),
                    ("/entries/2/relation", r#""equivalent""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "two",
                text!("同时等同", "at the same time"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/1/relation", r#""equivalent""#),
                    ("/entries/1/in_force_to", r#""2026-07-01""#),
                    ("/entries/2/relation", r#""equivalent""#),
                ]),
                "/entries/2/ltc_item_codg",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    let national = |line: &MapEntry<'_>| {
        line.ltc_item_codg.filter(|_| line.relation == MapRelation::Equivalent)
    };
    for [(_, other), (place, line)] in map.conflicts(national, |_, line| line.local_item_codg) {
        let Some(national) = line.ltc_item_codg else { continue };
        let params: [(_, &dyn Disclosable); 3] = [
            ("other", &other.local_item_codg),
            ("item", &line.local_item_codg),
            ("national", &national),
        ];
        found.report(format_args!("/entries/{place}/ltc_item_codg"), &params);
    }
}
