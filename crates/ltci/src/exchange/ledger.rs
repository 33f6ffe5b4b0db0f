//! 账: who holds which money.

use serde::Serialize;

use super::act::Act;
use super::message::ExchangeSettlement;
use super::month::MonthState;
use super::replay::Replay;
use crate::value::MoneySum;

/// 一方的账: what a party received and paid, and what is still due.
///
/// # Source
/// LTCI-SPEC-1, 22.6.
#[doc(alias = "账")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ledger {
    /// 已收.
    pub received: MoneySum,
    /// 已付.
    pub paid: MoneySum,
    /// 应收未收.
    pub to_receive: MoneySum,
    /// 应付未付.
    pub to_pay: MoneySum,
}

/// 各方的账: of the settlements that stand. What one has received another has paid, and what one is
/// to receive another is to pay.
///
/// # Source
/// LTCI-SPEC-1, 22.6: the insured place pays the service place, which pays the institution.
#[doc(alias = "各方的账")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ledgers {
    /// 参保人.
    pub person: Ledger,
    /// 服务机构.
    pub institution: Ledger,
    /// 服务地经办机构.
    pub service_place: Ledger,
    /// 参保地经办机构.
    pub insured_place: Ledger,
    /// 结果不明的结算的基金支付: what the funds may owe besides, until the outcome is known.
    pub in_doubt: MoneySum,
}

impl Ledgers {
    /// The ledgers at the end of a log.
    pub(super) fn of(replay: &Replay<'_>) -> Self {
        let (mut cleared, mut due) = (Vec::<&ExchangeSettlement>::new(), Vec::new());
        for book in replay.months.values() {
            let settlements = replay.standing(&book.settlements);
            match book.state {
                MonthState::Cleared => cleared.extend(settlements),
                _ => due.extend(settlements),
            }
        }
        let all = || cleared.iter().chain(&due).copied();
        let borne = all().map(|settlement| settlement.psn_part_amt).sum();
        let (paid, owed) = (fund(cleared.iter().copied()), fund(due.iter().copied()));
        let for_care = fund(all());
        Self {
            person: Ledger { paid: borne, ..Ledger::default() },
            institution: Ledger { received: borne, to_receive: for_care, ..Ledger::default() },
            service_place: Ledger {
                received: paid,
                to_receive: owed,
                to_pay: for_care,
                ..Ledger::default()
            },
            insured_place: Ledger { paid, to_pay: owed, ..Ledger::default() },
            in_doubt: fund(in_doubt(replay)),
        }
    }
}

fn fund<'e>(settlements: impl Iterator<Item = &'e ExchangeSettlement>) -> MoneySum {
    settlements.map(|settlement| settlement.fund_pay_sumamt).sum()
}

fn in_doubt<'r, 'e>(
    replay: &'r Replay<'e>,
) -> impl Iterator<Item = &'e ExchangeSettlement> + use<'r, 'e> {
    let open = replay.transactions.iter().filter(|transaction| transaction.state.is_open());
    open.filter_map(|transaction| match transaction.act {
        Act::Settlement(settlement) => Some(settlement),
        _ => None,
    })
}
