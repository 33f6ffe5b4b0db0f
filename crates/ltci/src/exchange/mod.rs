//! 交易与结算月的状态: what became of each message between an institution and the agencies, of each
//! month, and who holds which money at the end.
//!
//! | 中文 | here |
//! |---|---|
//! | 交易记录 | [`Exchange`]: what was sent, answered, or not answered in time, in the order of events |
//! | 交易的状态 | [`TransactionState`]: pending, success, fail, unknown, cancelled, reversed |
//! | 结算月的状态 | [`MonthState`]: open, reconciled, split, cleared |
//! | 不允许的一步 | [`Fault`]: what a step must not do; each is told by one rule of the area X |
//! | 账 | [`Ledger`]: what a party received and paid, and what is still due |
//! | 结果 | [`Outcome`]: states, ledgers and findings |
//!
//! The transitions are pure functions: [`TransactionState::after`] and [`MonthState::after`] take
//! the state and a step, and give the next state and what is wrong with the step. Nothing here
//! reads a clock: a time-out is an event of the log, told by whoever waited.
//!
//! # Source
//! LTCI-SPEC-1, part 22.

mod act;
mod compare;
mod fault;
mod ledger;
mod message;
mod month;
mod outcome;
mod replay;
mod steps;
mod transaction;

pub use fault::Fault;
pub use ledger::{Ledger, Ledgers};
pub use message::{
    Exchange, ExchangeCancellation, ExchangeClearing, ExchangeFiling, ExchangeMessage,
    ExchangePayment, ExchangeReconciliation, ExchangeSettlement, OriginalMessage,
    SettlementInClearing,
};
pub use month::{MonthState, MonthStep};
pub use outcome::{MonthOutcome, Outcome, TransactionOutcome};
pub(crate) use replay::replay;
pub use transaction::{TransactionState, TransactionStep};
