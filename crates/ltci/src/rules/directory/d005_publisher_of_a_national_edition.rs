//! 国家目录写了发布地区: a national edition belongs to no region.

use crate::directory::Edition;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-005`: national edition with a region.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-005",
    title: text!(
        "国家目录不应有发布地区",
        "national edition with a region"
    ),
    message: text!(
        "目录状态为“{status}”，不应写发布地区{division}。",
        "The status of the edition is {status}; it must not name the division {division}."
    ),
    help: text!(
        "删去“publisher_admdvs”；确属地方目录的，把状态改为“local”。",
        "Remove `publisher_admdvs`; if the list is local, make its status `local`."
    ),
    sources: &[SPECIFICATION.cite("8.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "sample",
                text!("样例目录", "the sample directory"),
                Input::Edits(Base::Sample, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "sample-of-a-region",
                text!("样例目录写了发布地区", "a sample with a region"),
                Input::Edits(Base::Sample, &[("/edition/publisher_admdvs", r#""330200""#)]),
                "/edition/publisher_admdvs",
            ),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, _: &Context, found: &mut Findings) {
    if let Some(division) = edition.publisher_admdvs.filter(|_| edition.is_national()) {
        let params: [(_, &dyn Disclosable); 2] =
            [("status", &edition.status), ("division", &division)];
        found.report("/edition/publisher_admdvs", &params);
    }
}
