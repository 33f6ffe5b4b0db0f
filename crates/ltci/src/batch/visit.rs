//! Visits: records, and lines whose record is not there, on one axis of time.

use std::collections::BTreeSet;

use super::digest::Digest;
use super::facts::{RecordFact, Span, Spot};
use super::group::{Group, Line};
use crate::code::CareMode;
use crate::value::DateTime;

/// Somebody cared for somebody for a while.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    pub(crate) paper: u32,
    /// The place of the line in its settlement; none for a record.
    pub(crate) line: Option<u32>,
    pub(crate) begin: DateTime,
    pub(crate) seconds: i64,
    pub(crate) person: Digest,
    pub(crate) institution: Digest,
    pub(crate) care_mode: CareMode,
    pub(crate) check_in: Option<Spot>,
    pub(crate) check_out: Option<Spot>,
}

impl Visit {
    fn of_record(record: &RecordFact) -> Option<Self> {
        Some(Self {
            paper: record.paper,
            line: None,
            begin: record.span.begin,
            seconds: record.span.seconds?.get().into(),
            person: record.person,
            institution: record.institution,
            care_mode: record.care_mode,
            check_in: record.check_in,
            check_out: record.check_out,
        })
    }

    pub(crate) fn of_line(line: &Line<'_>) -> Option<Self> {
        let settlement = line.settlement;
        Some(Self {
            paper: settlement.paper,
            line: Some(line.place),
            begin: line.fact.span.begin,
            seconds: line.fact.span.seconds?.get().into(),
            person: settlement.person,
            institution: settlement.institution,
            care_mode: settlement.care_mode,
            check_in: None,
            check_out: None,
        })
    }

    /// Where its beginning stands.
    pub(crate) fn path(&self) -> String {
        match self.line {
            Some(place) => format!("/details/{place}/begn_time"),
            None => "/begn_time".to_owned(),
        }
    }

    /// Whether it goes on when the other begins.
    pub(crate) fn lasts_into(&self, later: &Self) -> bool {
        self.begin.seconds_until(later.begin) < self.seconds
    }

    /// Whether it takes place where the person lives.
    pub(crate) fn is_at_home(&self) -> bool {
        matches!(self.care_mode, CareMode::Home | CareMode::Family | CareMode::SelfArranged)
    }
}

impl Group<'_> {
    /// The visits by time. Lines of one settlement that are one visit are one.
    pub(crate) fn visits(&self) -> Vec<Visit> {
        let records = self.records().filter_map(Visit::of_record);
        let mut visits: Vec<Visit> = records.collect();
        let mut seen = BTreeSet::new();
        for line in self.visiting_lines() {
            let visit: (u32, Span, Option<Digest>) =
                (line.settlement.paper, line.fact.span, line.caregiver);
            if seen.insert(visit) {
                visits.extend(Visit::of_line(&line));
            }
        }
        visits.sort_by_key(|visit| {
            (visit.begin, visit.seconds, self.standing.rank(visit.paper), visit.line)
        });
        visits
    }

    /// The lines that are visits: those under the key of a caregiver, or those of the settlements
    /// under the key of a person.
    fn visiting_lines(&self) -> impl Iterator<Item = Line<'_>> {
        let (facts, standing) = (self.facts, self.standing);
        let inside = self.settled().flat_map(move |settlement| {
            facts.lines.range(settlement.first_line, settlement.lines).filter_map(
                move |(at, fact)| {
                    let stands = fact.span.seconds.is_some() && !standing.is_recorded(at);
                    stands.then(|| facts.line(at)).flatten()
                },
            )
        });
        self.lines().chain(inside)
    }
}

/// Finds, for visits by time, those that begin in a place while another goes on elsewhere; each is
/// told once, with the one that lasts longest. One pass, whatever overlaps.
pub(crate) fn elsewhere_at_once<'v, P: PartialEq>(
    visits: &'v [Visit],
    place: impl Fn(&Visit) -> P,
    mut tell: impl FnMut(&'v Visit, &'v Visit),
) {
    // The visit that lasts longest, and of those at other places than it the one that does.
    let (mut longest, mut second): (Option<&Visit>, Option<&Visit>) = (None, None);
    for visit in visits {
        let here = place(visit);
        let other = longest.filter(|other| place(other) != here).or(second);
        let other = other.filter(|other| place(other) != here && other.paper != visit.paper);
        if let Some(other) = other.filter(|other| other.lasts_into(visit)) {
            tell(visit, other);
        }
        let lasts_longer = longest.is_none_or(|other| ends_later(visit, other));
        let same_place = longest.is_some_and(|other| place(other) == here);
        match (lasts_longer, same_place) {
            (true, true) => longest = Some(visit),
            (true, false) => {
                second = longest;
                longest = Some(visit);
            }
            (false, true) => {}
            (false, false) => {
                if second.is_none_or(|other| ends_later(visit, other)) {
                    second = Some(visit);
                }
            }
        }
    }
}

fn ends_later(one: &Visit, other: &Visit) -> bool {
    other.begin.seconds_until(one.begin) + one.seconds > other.seconds
}

/// Finds, for visits by time, the first visit of each day that makes it longer than 24 hours, with
/// an earlier one of that day in another document.
pub(crate) fn longer_than_a_day<'v>(
    visits: impl Iterator<Item = &'v Visit> + Clone,
    mut tell: impl FnMut(&'v Visit, &'v Visit),
) {
    if visits.clone().map(|visit| visit.seconds).sum::<i64>() <= DAY {
        return;
    }
    let mut days = std::collections::BTreeMap::<_, (i64, Vec<&Visit>)>::new();
    for visit in visits {
        for (day, seconds) in shares(visit) {
            let (sum, before) = days.entry(day).or_default();
            let was_full = *sum > DAY;
            *sum += seconds;
            if !was_full && *sum > DAY {
                if let Some(other) = before.iter().rev().find(|other| other.paper != visit.paper) {
                    tell(visit, other);
                }
            }
            before.push(visit);
        }
    }
}

const DAY: i64 = 24 * 60 * 60;

/// How much of a visit falls on each of the first days it touches.
fn shares(visit: &Visit) -> impl Iterator<Item = (crate::value::Date, i64)> {
    let first = DAY - i64::from(visit.begin.second_of_day());
    let days = std::iter::successors(Some(visit.begin.date()), |day| Some(day.day_after()));
    let ends = (0..MOST_DAYS).map(move |day| first + day * DAY);
    let seconds = visit.seconds;
    days.zip(ends).map_while(move |(day, end)| {
        let begin = (end - DAY).max(0);
        (begin < seconds).then(|| (day, seconds.min(end) - begin))
    })
}

/// A visit that lasts longer than this is counted on its first days only.
const MOST_DAYS: i64 = 31;
