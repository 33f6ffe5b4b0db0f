//! Running the rules on a settlement: those on the whole, then all on one line after the other.

use std::fmt::Display;
use std::sync::LazyLock;

use super::{Check, Context, Findings, Rule, Status, identifier, settlement};
use crate::assessment::Person;
use crate::disclose::Disclosable;
use crate::settlement::{Charge, LineCase, LinePlace, Settlement, SettlementCase};
use crate::value::Date;

/// How a rule on the person is checked.
type PersonCheck = fn(&Person<'_>, Date, &mut Findings);
/// How a rule on the whole is checked.
type WholeCheck = fn(&SettlementCase<'_>, &mut Findings);
/// How a rule on a line is checked.
type LineCheck = fn(&LineCase<'_, '_>, &mut AtLine<'_>);

/// Rules of one kind with their checks: picked once, because settlements come by the million.
type Picked<T> = LazyLock<Vec<(&'static Rule, T)>>;

static PERSON_RULES: Picked<PersonCheck> = LazyLock::new(|| {
    picked(identifier::RULES, |check| match check {
        Check::Person(check) => Some(check),
        _ => None,
    })
});

static WHOLE_RULES: Picked<WholeCheck> = LazyLock::new(|| {
    picked(settlement::RULES, |check| match check {
        Check::Settlement(check) => Some(check),
        _ => None,
    })
});

/// The rules on lines. They are asked line by line, so that a line is read once.
static LINE_RULES: Picked<LineCheck> = LazyLock::new(|| {
    picked(settlement::RULES, |check| match check {
        Check::SettlementLine(check) => Some(check),
        _ => None,
    })
});

fn picked<T>(
    rules: &[&'static Rule],
    of_kind: impl Fn(Check) -> Option<T>,
) -> Vec<(&'static Rule, T)> {
    let active = rules.iter().filter(|rule| rule.status == Status::Active);
    active.filter_map(|rule| Some((*rule, of_kind(rule.check)?))).collect()
}

/// Where a rule on a line tells what it found: at fields of that line.
#[derive(Debug)]
pub struct AtLine<'f> {
    found: &'f mut Findings,
    place: LinePlace,
}

impl AtLine<'_> {
    /// Reports a violation at a field of the line.
    #[cold]
    pub fn report(&mut self, field: impl Display, params: &[(&'static str, &dyn Disclosable)]) {
        self.found.report(format_args!("{}/{field}", self.place), params);
    }
}

/// Runs the rules on a settlement.
pub(crate) fn check_settlement(document: &Settlement<'_>, context: &Context, found: &mut Findings) {
    let day = document.setl_time.date();
    let case = SettlementCase::new(document, context);
    for (rule, check) in in_force(&PERSON_RULES, day) {
        found.now_checking(rule);
        check(&document.person, day, found);
    }
    for (rule, check) in in_force(&WHOLE_RULES, day) {
        found.now_checking(rule);
        check(&case, found);
    }
    check_lines(&case, day, found);
}

fn check_lines(case: &SettlementCase<'_>, day: Date, found: &mut Findings) {
    for (index, line) in case.settlement.details.iter().enumerate() {
        check_line(case, Charge::Care(line), LinePlace::care(index), day, found);
    }
    for (index, rental) in case.settlement.devices.iter().enumerate() {
        check_line(case, Charge::Device(rental), LinePlace::device(index), day, found);
    }
}

fn check_line<'c>(
    case: &SettlementCase<'c>,
    charge: Charge<'c>,
    place: LinePlace,
    day: Date,
    found: &mut Findings,
) {
    let line = LineCase::new(case, charge);
    for (rule, check) in in_force(&LINE_RULES, day) {
        found.now_checking(rule);
        check(&line, &mut AtLine { found, place });
    }
}

/// The rules that are applied to a settlement of a day.
fn in_force<T: Copy>(
    rules: &[(&'static Rule, T)],
    day: Date,
) -> impl Iterator<Item = (&'static Rule, T)> {
    rules.iter().copied().filter(move |(rule, _)| rule.in_force.covers(day))
}
