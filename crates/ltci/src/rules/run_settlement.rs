//! Running the rules on a settlement: those on the whole, then all on one line after the other.

use std::fmt::Display;
use std::sync::LazyLock;

use super::run::in_force;
use super::{Check, Context, Findings, Rule, Status, identifier, settlement};
use crate::disclose::Disclosable;
use crate::settlement::{Charge, LineCase, LinePlace, Settlement, SettlementCase};
use crate::value::Date;

/// How a rule on a line is checked.
type LineCheck = fn(&LineCase<'_, '_>, &mut AtLine<'_>);

/// The rules on lines. They are asked line by line, so that a line is read once.
static LINE_RULES: LazyLock<Vec<(&'static Rule, LineCheck)>> = LazyLock::new(|| {
    let active = settlement::RULES.iter().filter(|rule| rule.status == Status::Active);
    let on_lines = active.filter_map(|rule| match rule.check {
        Check::SettlementLine(check) => Some((*rule, check)),
        _ => None,
    });
    on_lines.collect()
});

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
    for rule in in_force(identifier::RULES, day).chain(in_force(settlement::RULES, day)) {
        found.now_checking(rule);
        match rule.check {
            Check::Settlement(check) => check(&case, found),
            Check::Person(check) => check(&document.person, day, found),
            _ => {}
        }
    }
    check_lines(&case, day, found);
}

fn check_lines<'c>(case: &SettlementCase<'c>, day: Date, found: &mut Findings) {
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
    for (rule, check) in LINE_RULES.iter().filter(|(rule, _)| rule.in_force.covers(day)) {
        found.now_checking(rule);
        check(&line, &mut AtLine { found, place });
    }
}
