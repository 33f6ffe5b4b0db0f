//! 待遇起始: from which day on benefits are paid.

use super::sheet::Sheet;
use super::{Input, Step, StepCode};
use crate::code::StartRule;
use crate::region::Figure;
use crate::text;
use crate::value::{Date, MoneySum};

/// The first day of benefits, where the profile has a rule for it and the settlement the day of the
/// conclusion.
pub(super) fn first_day(sheet: &mut Sheet<'_>) -> Option<Date> {
    let rule = rule(sheet)?;
    let Some(concluded) = sheet.settlement.assessment.concluded else {
        sheet.step(|| not_taken_in(rule));
        return None;
    };
    Some(rule.value.first_day(concluded))
}

/// Tells what was served before that day.
pub(super) fn told(sheet: &mut Sheet<'_>, first: Date, early: MoneySum) {
    let (Some(rule), Some(concluded)) = (rule(sheet), sheet.settlement.assessment.concluded) else {
        return;
    };
    sheet.limited(StepCode::Start, early, || {
        let template = text!(
            "待遇自{first}起，此前的服务不计入，共{off}元。",
            "Benefits begin on {first}; what was served before does not count, {off} yuan."
        );
        Step::new(StepCode::Start, template, &[("first", &first), ("off", &early)])
            .with(Input::figure(PLACE, rule))
            .with(Input::stated("/assessment/concluded", &concluded))
    });
}

const PLACE: &str = "/entitlement/start";

fn rule<'s>(sheet: &Sheet<'s>) -> Option<&'s Figure<StartRule>> {
    sheet.profile.entitlement.as_ref()?.start.as_ref()
}

fn not_taken_in(rule: &Figure<StartRule>) -> Step {
    let template = text!(
        "结算没有写作出结论的日期，待遇起始没有计入。",
        "The settlement does not say when the conclusion was made: the start of benefits is not taken in."
    );
    Step::new(StepCode::NotTakenIn, template, &[]).with(Input::figure(PLACE, rule))
}
