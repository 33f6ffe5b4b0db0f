//! Codes that a refused row claims. Whether that row or the one accepted is the right one is not
//! for this program to say: once the refused row is mended, the two would contradict each other.

use std::collections::BTreeSet;

use ltci::directory::{Edition, Outline, OutlineEntry};
use ltci::{Finding, Validator};

use super::reading::Read;
use super::settle::{findings, place_of, tell_row};
use super::{FINDINGS_KEPT, Target, Told};
use crate::error::Error;

/// The rule that a code means one thing on a day.
const OVERLAP: &str = "LTC-D-030";

/// Refuses the rows that stand behind a refused row of the same code and days, by the rule that
/// would refuse them if that row were good.
pub(super) fn judge(
    edition: &Edition<'_>,
    validator: &Validator,
    read: &mut Read,
    target: &mut Target<'_>,
    told: &mut Told,
) -> Result<(), Error> {
    while !told.refused && !read.claims.is_empty() {
        let taken = taken(edition, validator, read);
        if taken.is_empty() {
            return Ok(());
        }
        let mut rows: Vec<_> = taken.iter().map(|(row, _)| *row).collect();
        for (row, finding) in taken {
            tell_row(finding, row, told);
        }
        rows.sort_unstable();
        rows.dedup();
        target.remove(&rows)?;
        read.forget(&rows);
    }
    Ok(())
}

/// The accepted rows that may not have their code, because a row before them has it.
fn taken(edition: &Edition<'_>, validator: &Validator, read: &Read) -> Vec<(u32, Finding)> {
    let disputed = disputed(read);
    let outline = Outline::new(edition, disputed.iter().map(|(_, _, entry)| *entry).collect());
    let overlaps = findings(&outline, validator, FINDINGS_KEPT).into_iter();
    let of_accepted = overlaps.filter(|finding| finding.code == OVERLAP).filter_map(|finding| {
        let (row, accepted, _) = disputed.get(place_of(&finding)?)?;
        accepted.then_some((*row, finding))
    });
    of_accepted.collect()
}

/// The refused rows and the accepted ones of the same codes, in their order, with whether they
/// are accepted. Only code and days matter here.
fn disputed(read: &Read) -> Vec<(u32, bool, OutlineEntry<'_>)> {
    let codes: BTreeSet<_> =
        read.claims.iter().map(|(_, claim)| claim.ltc_item_codg.as_str()).collect();
    let claims = read.claims.iter().map(|(row, claim)| {
        let code = claim.ltc_item_codg.as_str();
        (*row, false, entry(code, claim.in_force_from, claim.in_force_to))
    });
    let accepted = read.facts.rows().filter(|(_, entry)| codes.contains(entry.code));
    let accepted = accepted.map(|(row, of)| (row, true, entry(of.code, of.from, of.to)));
    let mut disputed: Vec<_> = claims.chain(accepted).collect();
    disputed.sort_by_key(|(row, ..)| *row);
    disputed
}

fn entry(code: &str, from: ltci::Date, to: Option<ltci::Date>) -> OutlineEntry<'_> {
    OutlineEntry { code, name: code, class: None, from, to, replaced_by: None }
}
