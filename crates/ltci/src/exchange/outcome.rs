//! What a log comes to, for whoever asks.

use serde::Serialize;

use super::{Exchange, Ledgers, MonthState, TransactionState, replay};
use crate::code::{AdministrativeDivision, MessageNumber, Month};
use crate::error::Error;
use crate::report::{Finding, Verdict};
use crate::ruleset::MadeWith;
use crate::validate::{Decoded, Validator};

/// 交易记录的结果: states, ledgers and findings.
///
/// ```
/// use ltci::Validator;
/// use ltci::exchange::TransactionState;
/// let outcome = Validator::new().exchange(include_bytes!("../../data/bases/exchange.json"))?;
/// assert!(outcome.states.iter().all(|told| told.state == TransactionState::Success));
/// assert_eq!(outcome.ledgers.insured_place.to_pay.to_string(), "131.25");
/// assert!(Validator::new().exchange(b"{}").is_err());
/// # Ok::<(), ltci::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 22.7.
#[doc(alias = "交易记录的结果")]
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// Acceptable or refused.
    pub verdict: Verdict,
    /// The state of each message, in the order in which they were sent first.
    pub states: Vec<TransactionOutcome>,
    /// The state of each month in which something was settled or reconciled, in order.
    pub months: Vec<MonthOutcome>,
    /// Who holds which money.
    pub ledgers: Ledgers,
    /// The findings, sorted by path and code.
    pub findings: Vec<Finding>,
    /// Rules and data that were used.
    pub made_with: MadeWith,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TransactionOutcome {
    /// Its number.
    pub msgid: MessageNumber,
    /// Its state.
    pub state: TransactionState,
}

/// How far two agencies are with a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MonthOutcome {
    /// The month.
    pub setlym: Month,
    /// The service place.
    pub mdtrtarea_admvs: AdministrativeDivision,
    /// The insured place.
    pub insuplc_admdvs: AdministrativeDivision,
    /// Its state.
    pub state: MonthState,
}

impl Exchange {
    /// The states and ledgers that the log comes to.
    fn replayed(&self) -> (Vec<TransactionOutcome>, Vec<MonthOutcome>, Ledgers) {
        let replay = replay(&self.messages);
        let states = replay.transactions.iter().map(|transaction| TransactionOutcome {
            msgid: transaction.message.msgid,
            state: transaction.state,
        });
        let months = replay.months.iter().map(|(key, book)| MonthOutcome {
            setlym: key.setlym,
            mdtrtarea_admvs: key.mdtrtarea_admvs,
            insuplc_admdvs: key.insuplc_admdvs,
            state: book.state,
        });
        (states.collect(), months.collect(), Ledgers::of(&replay))
    }
}

impl Outcome {
    /// States, ledgers and findings as compact JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Validator {
    /// Replays the log of an exchange: a document as bytes, JSON or XML.
    ///
    /// # Errors
    /// - the document does not have the form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn exchange(&self, bytes: &[u8]) -> Result<Outcome, Error> {
        let kind = Some(crate::DocumentType::Exchange);
        let (report, replayed) = self.judge(bytes, kind, |decoded| match decoded {
            Decoded::Exchange(exchange) => Some(exchange.replayed()),
            _ => None,
        })?;
        let Some((states, months, ledgers)) = replayed else {
            return Err(Error::refused(report));
        };
        let (verdict, findings, made_with) = (report.verdict, report.findings, report.made_with);
        Ok(Outcome { verdict, states, months, ledgers, findings, made_with })
    }
}
