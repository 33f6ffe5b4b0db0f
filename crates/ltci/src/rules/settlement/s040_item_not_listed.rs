//! 目录没有这个项目.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-040`: item that the directory does not list.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-040",
    title: text!(
        "目录没有这个项目",
        "item that the directory does not list"
    ),
    message: text!(
        "目录{edition}没有编码为{item}的项目。",
        "The directory {edition} does not list an item {item}."
    ),
    help: text!(
        "从结算所写的目录中复制编码；用另一版目录的，改写 directory。",
        "Copy the code from the directory of the settlement; if another edition is meant, name it in directory."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "unknown-directory",
                text!("这里不认识的目录", "a directory that is not known here"),
                Input::Edits(Base::Settlement, &[
                    ("/directory", r#""sample-elsewhere""#),
                    ("/details/0/ltc_item_codg", r#""SAMPLE00000000037""#),
                ]),
            )
            .beside(&[("LTC-S-118", "/directory")]),
            Example::good(
                "local-code",
                text!("按地方编码查找", "looked up by the local code"),
                Input::Edits(Base::Settlement, &[
                    ("/directory", r#""local-sample-2026""#),
                    ("/details/0/local_item_codg", r#""SI004""#),
                    ("/details/1/local_item_codg", r#""SI004""#),
                    ("/details/2/local_item_codg", r#""SI004""#),
                ]),
            )
            .beside(&[])
            .knowing(&[(Base::Directory, &[
                ("/items/3/unit", "null"),
                ("/items/3/price_cap", "null"),
            ])]),
        ],
        bad: &[
            Example::bad(
                "one-past",
                text!("编码超出一号", "one past the last"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/ltc_item_codg", r#""SAMPLE00000000037""#),
                ]),
                "/details/0/ltc_item_codg",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some((detail, known)) = line.charge.care().zip(line.case.directory()) else { return };
    if line.item().is_none() {
        let edition = &known.directory.edition.id;
        let params: [(_, &dyn Disclosable); 2] =
            [("edition", edition), ("item", &detail.ltc_item_codg)];
        at.report("ltc_item_codg", &params);
    }
}
