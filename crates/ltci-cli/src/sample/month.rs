//! A person's month of care, from which all documents of it are written.

use ltci::value::{MoneySum, UnitCount};
use ltci::{Date, Money, Ratio, Rounding, RoundingStep};
use serde_json::{Value, json};

use super::person::{Dice, OF_A_CAREGIVER, Person};

/// What the fund pays, as in the sample settlements.
const FUND_RATIO: u16 = 7_500;
/// Days of every month.
pub(super) const DAYS: usize = 28;
/// Minutes between the visits of a caregiver on a day: at most 120 of care, and the way.
const BETWEEN_VISITS: u64 = 150;
/// Where the caregivers work, in millionths of a degree.
const PLACE: (u64, u64) = (121_550_000, 29_868_000);

/// A line of the settlement, and the visit that it charges: one a day, with more than one line where
/// there are more lines than days.
pub(super) struct Visit {
    /// Which visit of the month it is.
    pub number: usize,
    pub item: u64,
    pub day: u64,
    /// Minutes since midnight.
    pub begin: u64,
    pub minutes: u64,
    /// Of the photo taken at the door.
    pub photo: String,
    pub charge: Charge,
}

/// What a line costs.
pub(super) struct Charge {
    pub unit: &'static str,
    pub count: UnitCount,
    pub price: Money,
    pub amount: Money,
}

/// A month of care of a person.
pub(super) struct Month {
    pub person: Person,
    pub profile: Value,
    /// From 1 to 6, of 2026.
    pub number: u64,
    pub visits: Vec<Visit>,
    pub place: (u64, u64),
    pub total: Money,
    pub fund: Money,
    pub own: Money,
}

impl Month {
    pub(super) fn of(person: Person, lines: usize, dice: &mut Dice) -> Self {
        let number = 1 + dice.below(6);
        let slot = 8 * 60 + person.0 % OF_A_CAREGIVER * BETWEEN_VISITS;
        let mut visits: Vec<Visit> = Vec::with_capacity(lines);
        for place in 0..lines {
            let visit = Visit::new(place, lines, slot, dice).after(visits.last(), dice);
            visits.push(visit);
        }
        let total: MoneySum = visits.iter().map(|visit| visit.charge.amount).sum();
        let total = total.amount().unwrap_or(Money::MAX);
        let ratio = Ratio::from_basis_points(FUND_RATIO).unwrap_or_default();
        let fund = ratio.of(total, Rounding::HalfUp, RoundingStep::Fen);
        let own = total.checked_sub(fund).unwrap_or_default();
        let place = (PLACE.0 + dice.below(2_000), PLACE.1 + dice.below(2_000));
        let profile = person.to_json(dice);
        Self { person, profile, number, visits, place, total, fund, own }
    }

    pub(super) fn first_day(&self) -> String {
        format!("2026-{:02}-01", self.number)
    }

    pub(super) fn last_day(&self) -> String {
        let first: Option<Date> = self.first_day().parse().ok();
        first.map_or_else(String::new, |first| first.plus_months(1).day_before().to_string())
    }

    /// When the month is settled: in the morning of the first day after it.
    pub(super) fn settled(&self) -> String {
        let minute = self.person.0 % 240;
        format!("2026-{:02}-01 {:02}:{:02}:00", self.number + 1, 8 + minute / 60, minute % 60)
    }

    pub(super) fn message(&self) -> String {
        let digits: String = self.settled().chars().filter(char::is_ascii_digit).collect();
        format!("{}{digits}{:04}", self.person.institution_code(), self.person.0 % 10_000)
    }

    pub(super) fn time(&self, day: u64, minute: u64) -> String {
        format!("2026-{:02}-{day:02} {:02}:{:02}:00", self.number, minute / 60, minute % 60)
    }

    pub(super) fn check_in(&self, visit: &Visit) -> Value {
        json!({
            "time": self.time(visit.day, visit.begin - 2),
            "place": self.where_it_is(),
            "photo_digest": visit.photo,
        })
    }

    pub(super) fn check_out(&self, visit: &Visit) -> Value {
        json!({ "time": self.time(visit.day, visit.end() + 1), "place": self.where_it_is() })
    }

    fn where_it_is(&self) -> Value {
        let (longitude, latitude) = self.place;
        json!({ "longitude": degrees(longitude), "latitude": degrees(latitude), "accuracy": 15 })
    }
}

impl Visit {
    /// The line of a place in the month. Up to 28 stand on days of their own, in their order; more
    /// are shared out among 28.
    fn new(place: usize, lines: usize, slot: u64, dice: &mut Dice) -> Self {
        let item = 1 + dice.below(20);
        let half_hours = 2 + dice.below(3);
        let by_hour = item % 2 == 1;
        let minutes = if by_hour { half_hours * 30 } else { 30 };
        let number = place * DAYS.min(lines) / lines;
        let day = 1 + (place * DAYS / lines) as u64;
        let charge =
            if by_hour { Charge::by_hour(item, half_hours) } else { Charge::by_visit(item) };
        Self { number, item, day, begin: slot, minutes, photo: dice.digest(), charge }
    }

    /// The line as it follows another one: where both are of one day, they are of one visit, which
    /// lasts as long as it did, so that hours are charged once.
    fn after(self, before: Option<&Self>, dice: &mut Dice) -> Self {
        let Some(before) = before.filter(|before| before.day == self.day) else { return self };
        let item = 2 * (1 + dice.below(10));
        let photo = before.photo.clone();
        let charge = Charge::by_visit(item);
        Self { item, minutes: before.minutes, photo, charge, ..self }
    }

    pub(super) fn end(&self) -> u64 {
        self.begin + self.minutes
    }

    pub(super) fn item_code(&self) -> String {
        format!("SAMPLE{:011}", self.item)
    }
}

impl Charge {
    fn by_hour(item: u64, half_hours: u64) -> Self {
        Self::of("hour", half_hours * 50, 5_600 + item * 100)
    }

    fn by_visit(item: u64) -> Self {
        Self::of("visit", 100, 3_000 + item * 50)
    }

    fn of(unit: &'static str, hundredths: u64, fen: u64) -> Self {
        let count = u32::try_from(hundredths).ok().and_then(UnitCount::from_hundredths);
        let price = i64::try_from(fen).ok().and_then(Money::from_fen);
        let (count, price) = (count.unwrap_or_default(), price.unwrap_or_default());
        let amount = count.times(price, Rounding::HalfUp, RoundingStep::Fen).unwrap_or_default();
        Self { unit, count, price, amount }
    }
}

fn degrees(millionths: u64) -> String {
    format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)
}
