//! 已知的修订: which revision of an edition was known on a day.

use ltci::Date;

use super::StoredEdition;

/// A revision with the number of its import.
type Numbered = (StoredEdition, i64);

/// Of the revisions of all editions, sorted by edition and revision, the one of each edition that
/// was known on a day: the latest issued by then. Without a day, or where none was issued by
/// then, the current one.
///
/// When a revision was imported does not matter: an agency knows what was issued, whether or not
/// this database had it already.
pub(super) fn known_of_each(stored: &[Numbered], known_at: Option<Date>) -> Vec<Numbered> {
    let revisions = stored.chunk_by(|(left, _), (right, _)| left.edition.id == right.edition.id);
    revisions.filter_map(|of_edition| known(of_edition, known_at)).cloned().collect()
}

fn known(revisions: &[Numbered], known_at: Option<Date>) -> Option<&Numbered> {
    let issued = |(stored, _): &&Numbered| known_at.is_some_and(|day| stored.edition.issued <= day);
    let current = || revisions.iter().find(|(stored, _)| stored.current);
    revisions.iter().rev().find(issued).or_else(current)
}
