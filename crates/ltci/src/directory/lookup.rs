//! 某日有效的项目: what a code meant on a day, as it was known on another.

use serde::{Serialize, Serializer};

use crate::code::{AdministrativeDivision, EditionId, EditionStatus, ItemCode};
use crate::value::Date;

use super::{Directory, Edition, Item};

/// Several editions, of one or more publishers, to be asked about items.
///
/// Time runs twice here: an item is in force on some days, and an edition is known from the day
/// it was issued. `known_at` asks what an agency could know on a day: an edition issued later is
/// left out. Without it, everything is known.
///
/// Of the editions of one publisher that are known and in force on the day of service, the one
/// issued last is asked; an item that it does not list is not listed, even if an older edition
/// had it.
///
/// ```
/// use ltci::directory::{Directory, Editions, sample_edition};
/// let editions = Editions::new([sample_edition()]);
/// let code = "SAMPLE00000000001".parse()?;
/// let listed = editions.item(&code, "2026-03-01".parse()?, None);
/// assert_eq!(listed.unwrap().item.ltc_item_codg, code);
/// let before = editions.item(&code, "2026-03-01".parse()?, Some("2025-01-01".parse()?));
/// assert!(before.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 8.8.
#[derive(Clone, Debug)]
pub struct Editions<'a> {
    list: Vec<&'a Directory<'a>>,
}

/// An item that is listed. Written with the identifier of the edition alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Listed<'a> {
    /// The edition that lists it.
    #[serde(serialize_with = "write_id")]
    pub edition: &'a Edition<'a>,
    /// The item.
    pub item: &'a Item<'a>,
}

/// Why a publisher's directory does not list a code on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "absent", rename_all = "snake_case")]
pub enum Absent {
    /// No edition was known then that applies on the day.
    NoEdition,
    /// The edition does not have the code; an earlier or later one has.
    NotListed {
        /// The edition that applies.
        edition: EditionId,
    },
    /// The item is not in force yet.
    NotYet {
        /// The edition that applies.
        edition: EditionId,
        /// The first day.
        from: Date,
    },
    /// The item is no longer in force.
    Ended {
        /// The edition that applies.
        edition: EditionId,
        /// The last day.
        last: Date,
        /// The item that took its place.
        #[serde(skip_serializing_if = "Option::is_none")]
        replaced_by: Option<ItemCode>,
    },
}

/// Whose editions: those of one publisher and status follow one another.
type Series = (EditionStatus, Option<AdministrativeDivision>);

impl<'a> Editions<'a> {
    /// These editions, in any order.
    pub fn new(directories: impl IntoIterator<Item = &'a Directory<'a>>) -> Self {
        Self { list: directories.into_iter().collect() }
    }

    /// The item of a code on the day of service, from what was known on another day. Where
    /// several publishers list the code, the national directory comes before local ones.
    pub fn item(
        &self,
        code: &ItemCode,
        service_date: Date,
        known_at: Option<Date>,
    ) -> Option<Listed<'a>> {
        self.answers(code, service_date, known_at).into_iter().find_map(Result::ok)
    }

    /// The answer of every publisher that lists the code in any edition, in the order of status
    /// and division. Empty: nobody knows the code.
    pub fn answers(
        &self,
        code: &ItemCode,
        service_date: Date,
        known_at: Option<Date>,
    ) -> Vec<Result<Listed<'a>, Absent>> {
        let lists = |directory: &&&Directory<'_>| {
            directory.items.iter().any(|item| item.ltc_item_codg == *code)
        };
        let mut series: Vec<Series> =
            self.list.iter().filter(lists).map(|directory| series_of(&directory.edition)).collect();
        series.sort_unstable();
        series.dedup();
        series.into_iter().map(|series| self.answer(series, code, service_date, known_at)).collect()
    }

    fn answer(
        &self,
        series: Series,
        code: &ItemCode,
        service_date: Date,
        known_at: Option<Date>,
    ) -> Result<Listed<'a>, Absent> {
        let of_series = self.list.iter().filter(|one| series_of(&one.edition) == series);
        let applies = |one: &&&Directory<'_>| {
            known_at.is_none_or(|day| one.edition.issued <= day)
                && one.edition.in_force().contains(service_date)
        };
        let directory = of_series
            .filter(applies)
            .max_by_key(|one| (one.edition.issued, one.edition.in_force_from, one.edition.id))
            .ok_or(Absent::NoEdition)?;
        in_edition(directory, code, service_date)
    }
}

fn write_id<S: Serializer>(edition: &&Edition<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    edition.id.serialize(serializer)
}

fn series_of(edition: &Edition<'_>) -> Series {
    (edition.status, edition.publisher_admdvs)
}

fn in_edition<'a>(
    directory: &'a Directory<'a>,
    code: &ItemCode,
    day: Date,
) -> Result<Listed<'a>, Absent> {
    let edition = directory.edition.id;
    let rows = || directory.items.iter().filter(|item| item.ltc_item_codg == *code);
    if let Some(item) = rows().find(|item| item.in_force().contains(day)) {
        return Ok(Listed { edition: &directory.edition, item });
    }
    let ended = rows().filter(|item| item.in_force_from <= day).max_by_key(|item| item.in_force_to);
    if let Some((item, last)) = ended.and_then(|item| item.in_force_to.map(|last| (item, last))) {
        return Err(Absent::Ended { edition, last, replaced_by: item.replaced_by });
    }
    match rows().map(|item| item.in_force_from).min() {
        Some(from) => Err(Absent::NotYet { edition, from }),
        None => Err(Absent::NotListed { edition }),
    }
}
