//! The class and the category of a row, in cells of its own or above it.

use ltci::rules::table as rule;
use ltci::value::Label;

use super::above::{Above, without_number, without_suffix};
use super::cell::Line;
use super::clean::Kind;
use super::header::Mapped;
use super::item::named;
use super::lately::Lately;
use super::told::AtRow;

/// The class of a row, for it and for those below.
pub(super) fn class(
    line: &Line<'_>,
    column: &Mapped,
    at: &mut AtRow<'_>,
    above: &mut Above,
    lately: &mut Lately<Label<'static>>,
) -> Option<Label<'static>> {
    let label = at.again(line, column, lately, |at| class_as_written(line, column, at, above))?;
    above.class_of_row(label.as_str());
    Some(label)
}

fn class_as_written(
    line: &Line<'_>,
    column: &Mapped,
    at: &mut AtRow<'_>,
    above: &mut Above,
) -> Option<Label<'static>> {
    let text = at.text(line, column, Kind::Line)?;
    let unnumbered = numbered(&text, column, at);
    let bare = without_suffix(unnumbered);
    if bare.len() < unnumbered.len() {
        at.tell(&rule::CLASS_SUFFIX, column);
    }
    above.class_of_row(bare);
    named(bare.to_owned(), column, at)
}

/// The category of a row, or the one above it in its class.
pub(super) fn category(
    line: &Line<'_>,
    column: &Mapped,
    at: &mut AtRow<'_>,
    above: &mut Above,
    lately: &mut Lately<Label<'static>>,
) -> Option<Label<'static>> {
    let told = at.found.len();
    let own = at.again(line, column, lately, |at| category_as_written(line, column, at, above));
    if let Some(own) = own {
        above.category_of_row(own.as_str());
        return Some(own);
    }
    // A sign for nothing, or a cell that was refused, is not a blank.
    let given = above.category.as_ref().filter(|_| at.found.len() == told)?;
    if !given.by_section {
        at.tell(&rule::BLANK_FILLED, column);
    }
    Label::new(given.name.clone())
}

fn category_as_written(
    line: &Line<'_>,
    column: &Mapped,
    at: &mut AtRow<'_>,
    above: &mut Above,
) -> Option<Label<'static>> {
    let text = at.text(line, column, Kind::Line)?;
    let bare = numbered(&text, column, at);
    above.category_of_row(bare);
    named(bare.to_owned(), column, at)
}

fn numbered<'t>(text: &'t str, column: &Mapped, at: &mut AtRow<'_>) -> &'t str {
    match without_number(text) {
        (Some(_), bare) if !bare.is_empty() => {
            at.tell(&rule::LEADING_NUMBER, column);
            bare
        }
        _ => text,
    }
}
