//! 代替关系成环: at the end of a chain an item is in force.

use crate::directory::Outline;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-034`: items replaced in a circle.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-034",
    title: text!(
        "代替关系成环",
        "items replaced in a circle"
    ),
    message: text!(
        "项目{item}经过代替，最后又由它自己代替。",
        "Following its replacements, item {item} is replaced by itself in the end."
    ),
    help: text!(
        "核对代替关系，写明最后仍然有效的是哪一项。",
        "Check the replacements, and which item is in force in the end."
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
                "chain",
                text!("依次代替", "a chain"),
                Input::Edits(Base::Directory, &[
                    ("/items/2/in_force_to", r#""2026-12-31""#),
                    ("/items/2/replaced_by", r#""SI004""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "two",
                text!("互相代替", "two replace each other"),
                Input::Edits(Base::Directory, &[
                    ("/items/2/in_force_to", r#""2026-12-31""#),
                    ("/items/2/replaced_by", r#""SI002""#),
                ]),
                "/items/1/replaced_by",
            )
            .beside(&[("LTC-D-035", "/items/2/replaced_by")]),
        ],
    },
    check: Check::Outline(check),
    ..Rule::ACTIVE
};

fn check(outline: &Outline<'_>, _: &Context, found: &mut Findings) {
    let mut walks = vec![0_usize; outline.entries().count()];
    let replaced = outline.entries().filter(|(_, entry)| entry.replaced_by.is_some());
    for (start, _) in replaced {
        if let Some(place) = meets_itself(start, outline, &mut walks) {
            let Some(item) = outline.entry(place) else { continue };
            found.report(format_args!("/items/{place}/replaced_by"), &[("item", item)]);
        }
    }
}

/// Walks from the last row of a code to that of its replacement, until a row was seen before. If
/// that was on this walk, there is a circle: its first row in the edition. Every row is walked
/// once, whatever the number of walks.
fn meets_itself(start: usize, outline: &Outline<'_>, walks: &mut [usize]) -> Option<usize> {
    let walk = start + 1;
    let mut place = outline.last_row(outline.entry(start)?.code)?.0;
    loop {
        let seen = walks.get_mut(place)?;
        if *seen != 0 {
            return (*seen == walk).then(|| first_of_circle(place, outline)).flatten();
        }
        *seen = walk;
        place = next(place, outline)?;
    }
}

fn first_of_circle(place: usize, outline: &Outline<'_>) -> Option<usize> {
    let others = std::iter::successors(next(place, outline), |one| next(*one, outline));
    let others: Vec<_> = others.take_while(|one| *one != place).collect();
    // An item replaced by itself is told by another rule.
    others.iter().copied().min().map(|other| other.min(place))
}

/// The last row of the code that replaces a row.
fn next(place: usize, outline: &Outline<'_>) -> Option<usize> {
    outline.last_row(outline.entry(place)?.replaced_by?).map(|(place, _)| place)
}
