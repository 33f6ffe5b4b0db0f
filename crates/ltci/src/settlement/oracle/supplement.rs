//! 选定加发待遇: which supplement is for this person, and for the months served.

use super::Reason;
use super::choice::{self, untold};
use super::sheet::{LeftOpen, Part, Sheet};
use crate::region::SupplementLine;

/// The one supplement that applies of those that give something, with its place.
///
/// # Errors
/// It cannot be told whether one applies, or several apply, which is told.
pub(super) fn supplement<'s>(
    sheet: &mut Sheet<'s>,
    part: Part,
    gives: impl Fn(&SupplementLine) -> bool,
) -> Result<Option<(usize, &'s SupplementLine)>, LeftOpen> {
    match only(sheet, gives) {
        Ok(supplement) => Ok(supplement),
        Err(reason) => {
            untold(sheet, part, reason);
            Err(LeftOpen)
        }
    }
}

fn only<'s>(
    sheet: &Sheet<'s>,
    gives: impl Fn(&SupplementLine) -> bool,
) -> Result<Option<(usize, &'s SupplementLine)>, Reason> {
    let mut one = None;
    for (place, line) in sheet.profile.supplements.iter().enumerate() {
        if !gives(line) || !choice::supplements(line, sheet)? {
            continue;
        }
        if one.replace((place, line)).is_some() {
            return Err(Reason::SeveralSupplements);
        }
    }
    Ok(one)
}
