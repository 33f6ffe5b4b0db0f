//! 代替项目不在目录内: a replacement is listed.

use crate::directory::{Outline, ShownCode};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-033`: replacement that is not in the edition.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-033",
    title: text!(
        "代替项目不在本目录内",
        "replacement that is not in the edition"
    ),
    message: text!(
        "项目{item}由{successor}代替，本目录没有这个编码。",
        "Item {item} is replaced by {successor}, a code that this edition does not have."
    ),
    help: text!(
        "核对编码；代替项目须列入同一目录，没有代替项目的，删去“replaced_by”。",
        "Check the code: the replacement stands in the same edition. Remove `replaced_by` if there is none."
    ),
    sources: &[SPECIFICATION.cite("8.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "no-successor",
                text!("没有代替项目", "no replacement"),
                Input::Edits(Base::Directory, &[("/items/1/replaced_by", "null")]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("目录中没有的编码", "a code that is not listed"),
                Input::Edits(Base::Directory, &[("/items/1/replaced_by", r#""SI009""#)]),
                "/items/1/replaced_by",
            ),
        ],
    },
    check: Check::Outline(check),
    ..Rule::ACTIVE
};

fn check(outline: &Outline<'_>, _: &Context, found: &mut Findings) {
    for (place, entry) in outline.entries() {
        let unknown = |code: &&str| outline.last_row(code).is_none();
        if let Some(successor) = entry.replaced_by.filter(unknown) {
            let params: [(_, &dyn Disclosable); 2] =
                [("item", entry), ("successor", &ShownCode(successor))];
            found.report(format_args!("/items/{place}/replaced_by"), &params);
        }
    }
}
