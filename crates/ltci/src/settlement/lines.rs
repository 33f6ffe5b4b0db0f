//! What all lines of a settlement tell together.

use super::{Charge, LinePlace, Settlement, SettlementDetail};
use crate::code::{ChargeUnit, DocumentNumber};
use crate::value::{Date, DateTime, MoneySum};

/// The hundredths of an hour that a day has.
const HOURS_OF_DAY: u64 = 2_400;

/// What one pass over the lines finds out. What is suspicious is looked at again, in order and at
/// the cost of sorting; the lines of a good settlement are read once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines {
    /// What the lines cost.
    pub(crate) amount: MoneySum,
    /// What of it is covered.
    pub(crate) covered: MoneySum,
    /// Whether the numbers ascend, so that none stands twice.
    pub(crate) numbers_ascend: bool,
    /// Whether each service begins when the one before has ended, or is of the same visit.
    pub(crate) one_after_another: bool,
    /// Whether the days are in order, and none has more hours than a day.
    pub(crate) days_fit: bool,
}

/// A line of care with both times.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Service<'c> {
    pub(crate) index: usize,
    pub(crate) detail: &'c SettlementDetail,
    pub(crate) begins: DateTime,
    pub(crate) ends: DateTime,
}

impl<'c> Service<'c> {
    fn of((index, detail): (usize, &'c SettlementDetail)) -> Option<Self> {
        let (begins, ends) = detail.begn_time.zip(detail.end_time)?;
        (begins < ends).then_some(Self { index, detail, begins, ends })
    }

    /// Whether both have a record of their own, under the same caregiver.
    pub(crate) fn doubles(&self, other: &Self) -> bool {
        let (one, another) = (self.detail, other.detail);
        one.caregiver_no.is_some()
            && one.caregiver_no == another.caregiver_no
            && one.service_record_id.is_some()
            && another.service_record_id.is_some()
            && one.service_record_id != another.service_record_id
    }

    /// Whether the other one goes on with the same visit and ends no earlier, which needs no second
    /// look.
    fn is_continued_by(&self, other: &Self) -> bool {
        self.begins <= other.begins
            && self.ends <= other.ends
            && self.detail.service_record_id == other.detail.service_record_id
            && self.is_of_the_visit(other)
    }

    /// Whether they are parts of one visit: of one record, or, where a record is missing, of the
    /// same caregiver at the same time.
    pub(crate) fn is_of_the_visit(&self, other: &Self) -> bool {
        let (one, another) = (self.detail, other.detail);
        match (one.service_record_id, another.service_record_id) {
            (Some(one), Some(another)) => one == another,
            _ => {
                (self.begins, self.ends, one.caregiver_no)
                    == (other.begins, other.ends, another.caregiver_no)
            }
        }
    }
}

impl Lines {
    pub(crate) fn of(settlement: &Settlement<'_>) -> Self {
        let mut pass = Pass::new();
        settlement.details.iter().enumerate().for_each(|line| pass.care(line));
        settlement.devices.iter().for_each(|rental| {
            pass.charge(Charge::Device(rental), &rental.feedetl_sn);
        });
        pass.lines
    }
}

/// The pass, with what it remembers of the lines before.
struct Pass<'c> {
    lines: Lines,
    number: Option<&'c DocumentNumber>,
    service: Option<Service<'c>>,
    day: Option<Date>,
    hours: u64,
}

impl<'c> Pass<'c> {
    fn new() -> Self {
        let lines = Lines {
            amount: MoneySum::default(),
            covered: MoneySum::default(),
            numbers_ascend: true,
            one_after_another: true,
            days_fit: true,
        };
        Self { lines, number: None, service: None, day: None, hours: 0 }
    }

    fn care(&mut self, line: (usize, &'c SettlementDetail)) {
        let detail = line.1;
        self.charge(Charge::Care(detail), &detail.feedetl_sn);
        if detail.unit == ChargeUnit::Hour {
            self.hours(detail);
        }
        if let Some(service) = Service::of(line) {
            self.service(service);
        }
    }

    fn charge(&mut self, charge: Charge<'c>, number: &'c DocumentNumber) {
        self.lines.amount += charge.amount();
        self.lines.covered += charge.covered();
        self.lines.numbers_ascend &= self.number.is_none_or(|before| before < number);
        self.number = Some(number);
    }

    fn hours(&mut self, detail: &SettlementDetail) {
        let day = Some(detail.day());
        if day != self.day {
            self.lines.days_fit &= self.day < day;
            (self.day, self.hours) = (day, 0);
        }
        self.hours += u64::from(detail.cnt.hundredths());
        self.lines.days_fit &= self.hours <= HOURS_OF_DAY;
    }

    fn service(&mut self, service: Service<'c>) {
        self.lines.one_after_another &= self
            .service
            .is_none_or(|before| before.ends <= service.begins || before.is_continued_by(&service));
        self.service = Some(service);
    }
}

/// Pairs of lines with the same number, the earlier first, in the order of the numbers.
pub(crate) fn numbers_twice(settlement: &Settlement<'_>) -> Vec<[LinePlace; 2]> {
    let care = settlement.details.iter().enumerate();
    let care = care.map(|(index, line)| (line.feedetl_sn, LinePlace::care(index)));
    let devices = settlement.devices.iter().enumerate();
    let devices = devices.map(|(index, line)| (line.feedetl_sn, LinePlace::device(index)));
    let mut numbers: Vec<_> = care.chain(devices).collect();
    // The sort is stable: the order of the document stays among equals.
    numbers.sort_by_key(|(number, _)| *number);
    let pairs = numbers.windows(2).filter_map(|pair| match pair {
        [(one, earlier), (other, later)] if one == other => Some([*earlier, *later]),
        _ => None,
    });
    pairs.collect()
}

/// Pairs of services that overlap, the one that begins first in front: each service with the one
/// before it in its group that lasts longest.
pub(crate) fn overlaps<'c, K: Ord>(
    settlement: &'c Settlement<'_>,
    group: impl Fn(&Service<'c>) -> Option<K>,
) -> Vec<[Service<'c>; 2]> {
    let services = settlement.details.iter().enumerate().filter_map(Service::of);
    let mut services: Vec<_> = services.filter_map(|one| Some((group(&one)?, one))).collect();
    services.sort_by(|(group, one), (other_group, other)| {
        (group, one.begins, one.index).cmp(&(other_group, other.begins, other.index))
    });
    let mut pairs = Vec::new();
    let mut longest: Option<(&K, Service<'c>)> = None;
    for (group, service) in &services {
        let before = longest.filter(|(of, before)| *of == group && before.ends > service.begins);
        pairs.extend(before.map(|(_, before)| [before, *service]));
        let lasts_longer = before.is_none_or(|(_, before)| before.ends < service.ends);
        longest = if lasts_longer { Some((group, *service)) } else { longest };
    }
    pairs
}

/// The first line with which a day has more hours than a day, for each such day.
pub(crate) fn days_over(settlement: &Settlement<'_>) -> Vec<(usize, Date)> {
    let lines = settlement.details.iter().enumerate();
    let hours = lines.filter(|(_, line)| line.unit == ChargeUnit::Hour);
    let mut hours: Vec<_> =
        hours.map(|(at, line)| (line.day(), at, u64::from(line.cnt.hundredths()))).collect();
    hours.sort_unstable();
    hours.chunk_by(|one, other| one.0 == other.0).filter_map(day_over).collect()
}

fn day_over(lines: &[(Date, usize, u64)]) -> Option<(usize, Date)> {
    let mut sum = 0;
    let crossing = lines.iter().find(|(.., hours)| {
        sum += hours;
        sum > HOURS_OF_DAY
    });
    crossing.map(|(day, at, _)| (*at, *day))
}
