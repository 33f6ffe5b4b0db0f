//! What a refused row claims: its code, and for which days.

use ltci::Date;
use ltci::code::ItemCode;
use ltci::directory::Item;
use serde::Deserialize;

/// The code of a row that was refused, and the days for which it means to have it: no other row
/// may take its place unnoticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Claim {
    /// The code.
    pub ltc_item_codg: ItemCode,
    /// The first day.
    pub in_force_from: Date,
    /// The last day.
    pub in_force_to: Option<Date>,
}

impl Claim {
    /// What an item claims.
    pub(super) fn of(item: &Item<'_>) -> Self {
        Self {
            ltc_item_codg: item.ltc_item_codg,
            in_force_from: item.in_force_from,
            in_force_to: item.in_force_to,
        }
    }
}
