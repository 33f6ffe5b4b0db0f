//! 个人负担: what neither the fund nor the institution bears.

use super::sheet::{Part, Sheet};
use super::{Input, Reason, Step, StepCode};
use crate::text;
use crate::value::{Money, MoneySum};

/// The total without the parts of the fund and of the institution.
pub(super) fn part(sheet: &mut Sheet<'_>) {
    let settlement = sheet.settlement;
    let Some(fund) = sheet.outcome.expected.fund_pay_sumamt else { return };
    let bearers: MoneySum = [fund, settlement.hosp_part_amt].into_iter().sum();
    if bearers > settlement.medfee_sumamt.into() {
        let what = StepCode::Person.term();
        sheet.cannot(Part::Person, Reason::MoreThanTheCost, what, "/medfee_sumamt".to_owned());
        return;
    }
    let part = MoneySum::from(settlement.medfee_sumamt).without(bearers);
    let part = part.at_most(Money::MAX);
    sheet.outcome.expected.psn_part_amt = Some(part);
    sheet.step(|| {
        let template = text!(
            "费用总额{total}元 − 基金支付{fund}元 − 机构负担{institution}元 = 个人负担{part}元。",
            "Total {total} − fund {fund} − institution {institution} = personal part {part} yuan."
        );
        let (total, institution) = (settlement.medfee_sumamt, settlement.hosp_part_amt);
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("total", &total), ("fund", &fund), ("institution", &institution), ("part", &part)];
        Step::new(StepCode::Person, template, params)
            .with(Input::stated("/medfee_sumamt", &total))
            .with(Input::stated("/hosp_part_amt", &institution))
            .giving(&part)
    });
}
