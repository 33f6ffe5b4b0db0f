//! 计算表: what is being worked on. Steps are written down only where somebody will read them.

use super::result::Outcome;
use super::{Input, Reason, Step, StepCode, Unknown};
use crate::disclose::Disclosable;
use crate::region::{Figure, RegionProfile, term};
use crate::settlement::{Accumulated, Settlement};
use crate::text;
use crate::text::Text;
use crate::value::{Money, MoneySum};

/// What could not be computed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The covered amount, and all that follows from it.
    Covered,
    /// The fund part and the personal part.
    Fund,
    /// The personal part.
    Person,
    /// The cash benefit.
    Cash,
}

/// That something could not be computed, which has been told.
#[derive(Clone, Copy, Debug)]
pub(super) struct LeftOpen;

/// A computation under way.
#[derive(Debug)]
pub(super) struct Sheet<'s> {
    pub(super) settlement: &'s Settlement<'s>,
    pub(super) profile: &'s RegionProfile,
    pub(super) outcome: Outcome,
    /// The covered amount so far.
    pub(super) covered: MoneySum,
    /// The fund part so far.
    pub(super) fund: MoneySum,
    pub(super) covered_known: bool,
    pub(super) fund_known: bool,
    pub(super) steps: Option<Vec<Step>>,
}

impl<'s> Sheet<'s> {
    /// Writes every step down.
    pub(super) fn shown(settlement: &'s Settlement<'s>, profile: &'s RegionProfile) -> Self {
        Self { steps: Some(Vec::new()), ..Self::silent(settlement, profile) }
    }

    /// Writes nothing down.
    pub(super) fn silent(settlement: &'s Settlement<'s>, profile: &'s RegionProfile) -> Self {
        Self {
            settlement,
            profile,
            outcome: Outcome::EMPTY,
            covered: MoneySum::default(),
            fund: MoneySum::default(),
            covered_known: true,
            fund_known: true,
            steps: None,
        }
    }

    /// Writes a step down, if anybody reads it.
    pub(super) fn step(&mut self, step: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.steps {
            steps.push(step());
        }
    }

    /// Tells that a limit was applied, and remembers it if it took something off.
    pub(super) fn limited(&mut self, code: StepCode, off: MoneySum, step: impl FnOnce() -> Step) {
        if off != Money::ZERO {
            self.outcome.covered_by = code;
        }
        self.step(|| step().giving(&off));
    }

    /// Whether the period lies in two calendar years.
    pub(super) fn is_in_two_years(&self) -> bool {
        let period = self.settlement.period;
        period.begndate.year() != period.enddate.year()
    }

    /// Tells that something could not be computed, once.
    #[cold]
    pub(super) fn cannot(&mut self, part: Part, reason: Reason, what: Text, path: String) {
        match part {
            Part::Covered => (self.covered_known, self.fund_known) = (false, false),
            Part::Fund => self.fund_known = false,
            Part::Person | Part::Cash => {}
        }
        let unknown = Unknown { reason, what, path };
        if self.outcome.unknown.contains(&unknown) {
            return;
        }
        let template = text!("{reason}：{what}。", "{reason}: {what}.");
        self.step(|| {
            Step::new(StepCode::NotComputed, template, &[("reason", &reason), ("what", &what)])
        });
        self.outcome.unknown.push(unknown);
    }

    /// Tells that the profile lacks a figure, by the name of its field.
    #[cold]
    pub(super) fn lacks(&mut self, part: Part, place: &str, field: &str) {
        let path = format!("{place}/{field}");
        self.cannot(part, Reason::FigureAbsent, called(field), path);
    }

    /// A figure that can be computed with, if there is one.
    ///
    /// # Errors
    /// It is approximate or a bound, which is told.
    pub(super) fn exact<T>(
        &mut self,
        part: Part,
        figure: Option<&'s Figure<T>>,
        place: impl FnOnce() -> String,
        field: &str,
    ) -> Result<Option<&'s Figure<T>>, LeftOpen> {
        match figure {
            Some(inexact) if inexact.bound.is_some() => {
                let path = format!("{}/{field}", place());
                self.cannot(part, Reason::FigureNotExact, called(field), path);
                Err(LeftOpen)
            }
            other => Ok(other),
        }
    }

    /// What was settled before; nothing where nothing is stated.
    pub(super) fn before(&self) -> Accumulated {
        self.settlement.accumulated.unwrap_or(NOTHING_BEFORE)
    }
}

/// The term of a field of the profile.
pub(super) fn called(field: &str) -> Text {
    term::field(field).unwrap_or(text!("数值", "figure"))
}

/// An amount of the accumulation with its place; nothing where it is not stated.
pub(super) fn accumulated(field: &str, value: Option<&dyn Disclosable>) -> Option<Input> {
    value.map(|value| Input::stated(format!("/accumulated/{field}"), value))
}

const NOTHING_BEFORE: Accumulated = Accumulated {
    month_inscp_scp_amt: None,
    month_fund_pay_amt: None,
    year_inscp_scp_amt: None,
    year_fund_pay_amt: None,
    device_year_fund_pay_amt: None,
    quota_used: None,
    quota_carried: None,
    served_months: None,
};
