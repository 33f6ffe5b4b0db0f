//! 对账合计与批次中的结算不符.

use crate::batch::{Across, Group, Key};
use crate::disclose::{Count, Disclosable};
use crate::rules::batch_samples::ONE_SETTLEMENT;
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::MoneySum;

/// `LTC-X-039`: the totals of a reconciliation differ from the settlements.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-039",
    severity: Severity::Warning,
    title: text!(
        "对账合计与批次中的结算不符",
        "the totals of a reconciliation differ from the settlements"
    ),
    message: text!(
        "批次中该机构在对账期间内的结算有{counted}笔、{sum}元，对账是{stated}笔、{total}元。",
        "The batch has {counted} settlements of this institution within the period, {sum} yuan; the reconciliation says {stated} and {total} yuan."
    ),
    help: text!(
        "逐笔核对，更正合计；批次中的结算少于对账笔数的，不作比较。",
        "Compare one by one and correct the totals; where the batch has fewer settlements than are stated nothing is compared."
    ),
    sources: &[SPECIFICATION.cite("23.9", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "fewer-in-the-batch",
                text!("批次中的结算不全", "the batch does not have them all"),
                &[(Base::Reconciliation, &[]), (Base::Settlement, &[])],
            ),
            BatchExample::good(
                "same-totals",
                text!("合计相同", "the same totals"),
                &[(Base::Reconciliation, &[ONE_SETTLEMENT]), (Base::Settlement, &[])],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-total",
            text!("笔数相同，金额不同", "as many, of another total"),
            &[
                (
                    Base::Reconciliation,
                    &[ONE_SETTLEMENT, &[("/details", "null"), ("/medfee_sumamt", r#""170.00""#)]],
                ),
                (Base::Settlement, &[]),
            ],
            (1, "/medfee_sumamt", 2),
        )],
    },
    check: Check::Across(Key::Institution, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    for reconciliation in group.reconciliations() {
        let settled: Vec<_> = group.settled().filter(|it| reconciliation.is_about(it)).collect();
        let Some(first) = settled.first() else { continue };
        let (counted, stated) = (Count(settled.len()), Count(reconciliation.counted()));
        let sum: MoneySum = settled.iter().map(|it| it.total).sum();
        let fund_sum: MoneySum = settled.iter().map(|it| it.fund).sum();
        let account_sum: MoneySum = settled.iter().map(|it| it.account).sum();
        let same = counted == stated
            && sum == reconciliation.total
            && fund_sum == reconciliation.fund
            && account_sum == reconciliation.account;
        if counted.0 >= stated.0 && !same {
            let params: [(&str, &dyn Disclosable); 4] = [
                ("counted", &counted),
                ("sum", &sum),
                ("stated", &stated),
                ("total", &reconciliation.total),
            ];
            let other = Some((first.paper, "/medfee_sumamt"));
            found.tell((reconciliation.paper, "/medfee_sumamt"), other, &params);
        }
    }
}
