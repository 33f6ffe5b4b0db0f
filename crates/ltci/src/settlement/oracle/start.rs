//! 待遇起始: from which day on benefits are paid.

use super::sheet::{LeftOpen, Part, Sheet};
use super::{Input, Step, StepCode};
use crate::code::StartRule;
use crate::region::Figure;
use crate::text;
use crate::value::{Date, MoneySum};

/// From when on benefits are paid.
#[derive(Clone, Copy)]
pub(super) struct Start<'s> {
    rule: &'s Figure<StartRule>,
    concluded: Date,
}

impl<'s> Start<'s> {
    /// That of a settlement, where the profile has a rule for it and the settlement the day of the
    /// conclusion.
    ///
    /// # Errors
    /// The rule is only a bound, which is told.
    pub(super) fn of(sheet: &mut Sheet<'s>) -> Result<Option<Self>, LeftOpen> {
        let entitlement = sheet.profile.entitlement.as_ref();
        let rule = entitlement.and_then(|entitlement| entitlement.start.as_ref());
        let Some(concluded) = sheet.settlement.assessment.concluded else {
            if let Some(rule) = rule {
                sheet.step(|| not_taken_in(rule));
            }
            return Ok(None);
        };
        let rule = sheet.exact(Part::Covered, rule, || "/entitlement".to_owned(), "start")?;
        Ok(rule.map(|rule| Self { rule, concluded }))
    }

    /// The first day of benefits.
    pub(super) fn first_day(self) -> Date {
        self.rule.value.first_day(self.concluded)
    }

    /// Tells what was served before that day.
    pub(super) fn told(self, sheet: &mut Sheet<'_>, early: MoneySum) {
        let Self { rule, concluded } = self;
        sheet.limited(StepCode::Start, early, || {
            let template = text!(
                "待遇自{first}起，此前的服务不计入，共{off}元。",
                "Benefits begin on {first}; what was served before does not count, {off} yuan."
            );
            let first = self.first_day();
            Step::new(StepCode::Start, template, &[("first", &first), ("off", &early)])
                .with(Input::figure(PLACE, rule))
                .with(Input::stated("/assessment/concluded", &concluded))
        });
    }
}

const PLACE: &str = "/entitlement/start";

fn not_taken_in(rule: &Figure<StartRule>) -> Step {
    let template = text!(
        "结算没有写作出结论的日期，待遇起始没有计入。",
        "The settlement does not say when the conclusion was made: the start of benefits is not taken in."
    );
    Step::new(StepCode::NotTakenIn, template, &[]).with(Input::figure(PLACE, rule))
}
