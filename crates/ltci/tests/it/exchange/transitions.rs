//! The transitions, against tables declared by hand from part 22 of the specification.

use ltci::Validator;
use ltci::exchange::Fault::{self, *};
use ltci::exchange::MonthState::{self, Cleared, Open, Reconciled, Split};
use ltci::exchange::TransactionState::{
    self, Cancelled, Fail, Pending, Reversed, Success, Unknown,
};
use ltci::exchange::{MonthStep, TransactionStep};

/// A state for every step, in the order of `TransactionStep::ALL`: the state after it, or the
/// fault that leaves it as it is.
type Row<S> = (S, &'static [Result<S, Fault>]);

/// Sent again, sent with other content, success, failure, time-out, cancellation asked and done,
/// reversal asked and done.
const TRANSACTIONS: &[Row<TransactionState>] = &[
    (
        Pending,
        &[
            Err(BlindResend),
            Err(OtherContent),
            Ok(Success),
            Ok(Fail),
            Ok(Unknown),
            Err(CancelledUnsettled),
            Err(CancelledUnsettled),
            Ok(Pending),
            Ok(Reversed),
        ],
    ),
    (
        Success,
        &[
            Err(NumberUsedAgain),
            Err(OtherContent),
            Ok(Success),
            Err(TwoAnswers),
            Ok(Success),
            Ok(Success),
            Ok(Cancelled),
            Err(ReversedKnown),
            Ok(Reversed),
        ],
    ),
    (
        Fail,
        &[
            Err(NumberUsedAgain),
            Err(OtherContent),
            Err(TwoAnswers),
            Ok(Fail),
            Ok(Fail),
            Err(CancelledUnsettled),
            Err(CancelledUnsettled),
            Err(ReversedKnown),
            Ok(Fail),
        ],
    ),
    (
        Unknown,
        &[
            Err(BlindResend),
            Err(OtherContent),
            Ok(Success),
            Ok(Fail),
            Ok(Unknown),
            Err(CancelledUnsettled),
            Err(CancelledUnsettled),
            Ok(Unknown),
            Ok(Reversed),
        ],
    ),
    (
        Cancelled,
        &[
            Err(NumberUsedAgain),
            Err(OtherContent),
            Ok(Cancelled),
            Err(TwoAnswers),
            Ok(Cancelled),
            Err(CancelledTwice),
            Err(CancelledTwice),
            Err(ReversedKnown),
            Ok(Cancelled),
        ],
    ),
    (
        Reversed,
        &[
            Err(NumberUsedAgain),
            Err(OtherContent),
            Err(LateAnswer),
            Err(LateAnswer),
            Ok(Reversed),
            Err(CancelledUnsettled),
            Err(CancelledUnsettled),
            Err(ReversedKnown),
            Ok(Reversed),
        ],
    ),
];

/// Changed, reconciled, stated, confirmed, rolled back, paid.
const MONTHS: &[Row<MonthState>] = &[
    (
        Open,
        &[
            Ok(Open),
            Ok(Reconciled),
            Err(SplitUnreconciled),
            Err(NoStatement),
            Err(NoStatement),
            Err(PaidUnconfirmed),
        ],
    ),
    (
        Reconciled,
        &[
            Ok(Open),
            Ok(Reconciled),
            Ok(Reconciled),
            Ok(Split),
            Err(NoStatement),
            Err(PaidUnconfirmed),
        ],
    ),
    (
        Split,
        &[
            Err(MonthClosed),
            Ok(Split),
            Err(SplitTwice),
            Err(SplitTwice),
            Ok(Reconciled),
            Ok(Cleared),
        ],
    ),
    (
        Cleared,
        &[
            Err(MonthClosed),
            Ok(Cleared),
            Err(ClearedTwice),
            Err(ClearedTwice),
            Err(RolledBackAfterClearing),
            Err(ClearedTwice),
        ],
    ),
];

/// What a table says of a step: the state after it and the fault.
fn told<S: Copy>(before: S, declared: Result<S, Fault>) -> (S, Option<Fault>) {
    match declared {
        Ok(after) => (after, None),
        Err(fault) => (before, Some(fault)),
    }
}

#[test]
fn a_transaction_takes_the_steps_of_the_table_and_no_others() {
    assert_eq!(TRANSACTIONS.len(), TransactionState::ALL.len());
    for (state, declared) in TRANSACTIONS {
        assert_eq!(declared.len(), TransactionStep::ALL.len());
        for (step, declared) in TransactionStep::ALL.iter().zip(*declared) {
            assert_eq!(state.after(*step), told(*state, *declared), "{state:?} {step:?}");
        }
    }
}

#[test]
fn a_month_takes_the_steps_of_the_table_and_no_others() {
    assert_eq!(MONTHS.len(), MonthState::ALL.len());
    for (state, declared) in MONTHS {
        assert_eq!(declared.len(), MonthStep::ALL.len());
        for (step, declared) in MonthStep::ALL.iter().zip(*declared) {
            assert_eq!(state.after(*step), told(*state, *declared), "{state:?} {step:?}");
        }
    }
}

/// What is received is paid by another, and what is to be received is to be paid.
#[test]
fn the_ledgers_of_a_log_balance() {
    for log in [
        &include_bytes!("../../../data/bases/exchange.json")[..],
        include_bytes!("../../../data/bases/exchange-month.json"),
    ] {
        let ledgers = Validator::new().exchange(log).expect("a log").ledgers;
        let ledgers = serde_json::to_value(ledgers).expect("ledgers");
        let sum = |member: &str| -> i64 {
            let of = |party: &str| ledgers[party][member].as_str().expect(party).replace('.', "");
            ["person", "institution", "service_place", "insured_place"]
                .iter()
                .map(|party| of(party).parse::<i64>().expect("fen"))
                .sum()
        };
        assert_eq!(sum("received"), sum("paid"));
        assert_eq!(sum("to_receive"), sum("to_pay"));
    }
}
