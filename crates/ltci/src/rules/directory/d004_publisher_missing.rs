//! 地方目录未写发布地区: a local edition names its region.

use crate::directory::Edition;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-004`: local edition without its region.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-004",
    title: text!(
        "地方目录缺少发布地区",
        "local edition without its region"
    ),
    message: text!(
        "地方目录须写明发布地区的医保区划，这里没有。",
        "A local edition must name the division of its publisher; here it is missing."
    ),
    help: text!(
        "在“publisher_admdvs”填写发布地区的6位区划代码；国家目录的状态应为“official”。",
        "Put the six digits of the publishing division into `publisher_admdvs`; the status of a national directory is `official`."
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
                "national",
                text!("国家目录不写发布地区", "a national edition names none"),
                Input::Edits(Base::Sample, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "missing",
                text!("地方目录没有发布地区", "a local edition without one"),
                Input::Edits(Base::Directory, &[("/edition/publisher_admdvs", "null")]),
                "/edition/publisher_admdvs",
            ),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, _: &Context, found: &mut Findings) {
    if !edition.is_national() && edition.publisher_admdvs.is_none() {
        found.report("/edition/publisher_admdvs", &[]);
    }
}
