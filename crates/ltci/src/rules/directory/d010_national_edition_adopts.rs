//! 国家目录写了采用的目录: only a local edition adopts.

use crate::directory::Edition;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-010`: national edition adopts another.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-010",
    title: text!(
        "国家目录不应写采用的目录",
        "national edition adopts another"
    ),
    message: text!(
        "目录状态为“{status}”，不应写采用的目录{edition}。",
        "The status of the edition is {status}; it must not adopt {edition}."
    ),
    help: text!(
        "删去“adopts”；确属地方目录的，把状态改为“local”。",
        "Remove `adopts`; if the list is local, make its status `local`."
    ),
    sources: &[SPECIFICATION.cite("8.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "sample",
                text!("样例目录", "the sample directory"),
                Input::Edits(Base::Sample, &[]),
            ),
            Example::good(
                "local",
                text!("地方目录采用国家目录", "a local edition adopts a national one"),
                adopting!(),
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
        ],
        bad: &[
            Example::bad(
                "adopting-sample",
                text!("样例目录采用另一目录", "a sample that adopts"),
                Input::Edits(Base::Sample, &[("/edition/adopts", r#""other-2024""#)]),
                "/edition/adopts",
            ),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, _: &Context, found: &mut Findings) {
    if let Some(adopted) = edition.adopts.filter(|_| edition.is_national()) {
        let params: [(_, &dyn Disclosable); 2] =
            [("status", &edition.status), ("edition", &adopted)];
        found.report("/edition/adopts", &params);
    }
}
