//! Totals against what bears them, and lists against the settlements that stand.

use std::collections::BTreeSet;

use super::Fault;
use super::act::MonthKey;
use super::message::{
    ExchangeClearing, ExchangeReconciliation, ExchangeSettlement, SettlementInClearing,
};
use super::replay::{Replay, Value};
use crate::code::DocumentNumber;
use crate::disclose::Count;
use crate::value::{Money, MoneySum};

impl Replay<'_> {
    /// Compares the total of a settlement with what fund, person and institution bear.
    pub(super) fn compare_bearers(&mut self, settlement: &ExchangeSettlement, place: usize) {
        let bearers =
            [settlement.fund_pay_sumamt, settlement.psn_part_amt, settlement.hosp_part_amt];
        let (expected, actual) = (bearers.into_iter().sum::<MoneySum>(), settlement.medfee_sumamt);
        if expected != actual {
            let values =
                vec![("expected", Value::Sum(expected)), ("actual", Value::amount(actual))];
            self.tell(Fault::BearersDiffer, place, "/settlement/medfee_sumamt", values);
        }
    }

    /// Compares the totals of a reconciliation with the settlements that stand.
    pub(super) fn compare_totals(
        &mut self,
        totals: &ExchangeReconciliation,
        of_month: &[usize],
        place: usize,
    ) {
        let standing = self.standing(of_month);
        let standing: Vec<_> =
            standing.filter(|one| one.fixmedins_code == totals.fixmedins_code).collect();
        let medfee: MoneySum = standing.iter().map(|one| one.medfee_sumamt).sum();
        let fund: MoneySum = standing.iter().map(|one| one.fund_pay_sumamt).sum();
        let differing = [
            ("/reconciliation/medfee_sumamt", medfee, totals.medfee_sumamt),
            ("/reconciliation/fund_pay_sumamt", fund, totals.fund_pay_sumamt),
        ];
        for (field, expected, actual) in differing {
            if expected != actual {
                let values =
                    vec![("expected", Value::Sum(expected)), ("actual", Value::amount(actual))];
                self.tell(Fault::ReconciliationDiffers, place, field, values);
            }
        }
        self.compare_count(standing.len(), totals.fixmedins_setl_cnt.0, place);
    }

    fn compare_count(&mut self, expected: usize, actual: u32, place: usize) {
        let actual = usize::try_from(actual).unwrap_or(usize::MAX);
        if expected != actual {
            let values = vec![
                ("expected", Value::Count(Count(expected))),
                ("actual", Value::Count(Count(actual))),
            ];
            let field = "/reconciliation/fixmedins_setl_cnt";
            self.tell(Fault::ReconciliationDiffers, place, field, values);
        }
    }

    /// Compares a statement with the settlements that stand: the total, then the list.
    pub(super) fn compare_statement(
        &mut self,
        key: MonthKey,
        clearing: &ExchangeClearing,
        place: usize,
    ) {
        let of_month = self.of_month(key);
        let owed: MoneySum = self.standing(&of_month).map(|one| one.fund_pay_sumamt).sum();
        if owed != clearing.fund_pay_sumamt {
            let actual = MoneySum::from(clearing.fund_pay_sumamt);
            return self.differs(place, "/clearing/fund_pay_sumamt", owed, actual);
        }
        let mut expected: Vec<_> =
            self.standing(&of_month).map(|one| (one.setl_id, one.fund_pay_sumamt)).collect();
        expected.sort_unstable();
        let mut listed = BTreeSet::new();
        let mut differs = false;
        for (number, line) in clearing.settlements.iter().enumerate() {
            let twice = !listed.insert(line.setl_id);
            let holds = expected.binary_search(&(line.setl_id, line.fund_pay_sumamt)).is_ok();
            if twice || !holds {
                differs = true;
                self.line_differs(if twice { &[] } else { &expected }, line, place, number);
            }
        }
        let sum: MoneySum = clearing.settlements.iter().map(|line| line.fund_pay_sumamt).sum();
        if !differs && sum != owed {
            self.differs(place, "/clearing/settlements", owed, sum);
        }
    }

    /// A line that is not one of the settlements, or not with this amount.
    fn line_differs(
        &mut self,
        expected: &[(DocumentNumber, Money)],
        line: &SettlementInClearing,
        place: usize,
        number: usize,
    ) {
        let field = format!("/clearing/settlements/{number}");
        if self.settlement(line.setl_id).is_some_and(|(_, is_final)| !is_final) {
            return self.tell(Fault::PreTakenForFinal, place, &field, vec![]);
        }
        let amount = expected.iter().find(|(id, _)| *id == line.setl_id);
        let amount = amount.map(|(_, amount)| *amount).unwrap_or_default();
        self.differs(place, &field, amount.into(), line.fund_pay_sumamt.into());
    }

    fn differs(&mut self, place: usize, field: &str, expected: MoneySum, actual: MoneySum) {
        let values = vec![("expected", Value::Sum(expected)), ("actual", Value::Sum(actual))];
        self.tell(Fault::StatementDiffers, place, field, values);
    }
}
