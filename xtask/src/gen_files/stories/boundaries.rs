//! The last second of a month, one day in two settlements, one fen in a payment.

use ltci::text;
use serde_json::{Value, json};

use super::super::recognise::edited;
use super::clearing::{CLEARED, split};
use super::settling::first;
use super::{
    Bill, FIRST, FIRST_DUE, Held, NOTHING, SECOND, Story, Totals, payment, reconciliation,
    settlement,
};

/// The second settlement, of the person of the first.
const AGAIN: Bill = SECOND;

/// Every story of this part.
pub fn all() -> Vec<Story> {
    [months(), days(), payments()].into_iter().flatten().collect()
}

/// March is reconciled on the first day after it, and on its last day.
fn months() -> Vec<Story> {
    let reconciled = |name, title, day| {
        first(Story::new(name, title, "22.5"), 1)
            .done(1)
            .on(day)
            .sent(2, "reconciliation", &reconciliation(Totals(1, "175.00", "131.25")))
            .answered(2, &json!({ "stmt_rslt": "0" }))
            .states(&[(1, "success"), (2, "success")])
            .month("reconciled")
            .held(FIRST_DUE)
    };
    vec![
        reconciled(
            "reconciled-on-the-first",
            text!("次月1日对账", "reconciled on the first of the next month"),
            "2026-04-01",
        ),
        reconciled(
            "reconciled-on-the-last-day",
            text!("结算月最后一天对账：早了", "reconciled on the last day of the month, too early"),
            "2026-03-31",
        )
        .told(&[("LTC-X-054", "/messages/2/reconciliation/setlym")]),
    ]
}

/// The first settlement is of February; the person's next begins on such a day.
fn days() -> Vec<Story> {
    let next = |name, title, day: &str| {
        let again: Value = edited(
            settlement(AGAIN, "final"),
            &[
                ("/psn_no", settlement(FIRST, "final")["psn_no"].clone()),
                ("/period", json!({ "begndate": day, "enddate": "2026-03-01" })),
            ],
        );
        first(Story::new(name, title, "22.3"), 1).done(1).sent(2, "settlement", &again)
    };
    let both = Held { by_persons: "103.75", to_institution: "311.25", to_pay: "311.25", ..NOTHING };
    vec![
        next("days-that-follow", text!("接着前一次的末日", "from the day after"), "2026-03-01")
            .done(2)
            .states(&[(1, "success"), (2, "success")])
            .month("open")
            .held(both),
        next(
            "one-day-in-both",
            text!("有一天重复，被拒", "one day in both is refused"),
            "2026-02-28",
        )
        .refused(2)
        .states(&[(1, "success"), (2, "fail")])
        .month("open")
        .held(FIRST_DUE)
        .told(&[("LTC-X-052", "/messages/2/settlement/period")]),
    ]
}

/// The statement comes to 311.25.
fn payments() -> Vec<Story> {
    let paid = |name, title, amount| {
        split(Story::new(name, title, "22.5")).sent(
            202,
            "payment",
            &payment("SAMPLE-CLR-1", amount),
        )
    };
    let before = [(1, "success"), (2, "success"), (3, "success"), (101, "success")];
    let states = |last| [&before[..], &[(201, "success"), (202, last)]].concat();
    let split_due =
        Held { by_persons: "103.75", to_institution: "311.25", to_pay: "311.25", ..NOTHING };
    vec![
        paid(
            "paid-to-the-fen",
            text!("付款与清分明细一致", "the payment is that of the statement"),
            "311.25",
        )
        .done(202)
        .states(&states("success"))
        .month("cleared")
        .held(CLEARED),
        paid("paid-one-fen-short", text!("少付一分，被拒", "one fen short, and refused"), "311.24")
            .refused(202)
            .states(&states("fail"))
            .month("split")
            .held(split_due)
            .told(&[("LTC-X-066", "/messages/10/payment/fund_pay_sumamt")]),
    ]
}
