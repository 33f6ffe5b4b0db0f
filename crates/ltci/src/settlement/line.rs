//! 费用明细和器具租赁, as the rules on single lines see them.

use std::cell::OnceCell;
use std::fmt;

use super::{DeviceRental, SettlementCase, SettlementDetail};
use crate::directory::Item;
use crate::disclose::{Disclosable, Disclosed};
use crate::value::{Date, Money};

/// What a line charges.
#[derive(Clone, Copy, Debug)]
pub enum Charge<'c> {
    /// 费用明细: care.
    Care(&'c SettlementDetail),
    /// 辅助器具租赁: the rental of a device.
    Device(&'c DeviceRental<'c>),
}

impl<'c> Charge<'c> {
    /// The line, if it charges care.
    pub fn care(self) -> Option<&'c SettlementDetail> {
        match self {
            Self::Care(detail) => Some(detail),
            Self::Device(_) => None,
        }
    }

    /// The line, if it charges a device.
    pub fn device(self) -> Option<&'c DeviceRental<'c>> {
        match self {
            Self::Care(_) => None,
            Self::Device(rental) => Some(rental),
        }
    }

    /// What it costs.
    pub fn amount(self) -> Money {
        match self {
            Self::Care(detail) => detail.det_item_fee_sumamt,
            Self::Device(rental) => rental.det_item_fee_sumamt,
        }
    }

    /// What of it the policy covers.
    pub fn covered(self) -> Money {
        match self {
            Self::Care(detail) => detail.inscp_scp_amt,
            Self::Device(rental) => rental.inscp_scp_amt,
        }
    }

    /// The price of a unit, or of a day.
    pub fn price(self) -> Money {
        match self {
            Self::Care(detail) => detail.pric,
            Self::Device(rental) => rental.pric,
        }
    }
}

impl SettlementDetail {
    /// The day of the service: on which it began, or else on which the cost arose.
    pub fn day(&self) -> Date {
        self.begn_time.unwrap_or(self.fee_ocur_time).date()
    }
}

/// Where a line stands in a settlement: a JSON Pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinePlace {
    /// `details` or `devices`.
    pub list: &'static str,
    /// From 0.
    pub index: usize,
}

impl LinePlace {
    /// A line of care.
    pub(crate) fn care(index: usize) -> Self {
        Self { list: "details", index }
    }

    /// A rental.
    pub(crate) fn device(index: usize) -> Self {
        Self { list: "devices", index }
    }
}

impl fmt::Display for LinePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}/{}", self.list, self.index)
    }
}

impl Disclosable for LinePlace {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}

/// A line of a settlement, with what its rules look up once.
#[derive(Debug)]
pub struct LineCase<'s, 'c> {
    /// The settlement.
    pub case: &'s SettlementCase<'c>,
    /// The line.
    pub charge: Charge<'c>,
    /// Looked up when a rule first asks.
    item: OnceCell<Option<&'c Item<'static>>>,
}

impl<'s, 'c> LineCase<'s, 'c> {
    /// A line with nothing looked up yet.
    pub(crate) fn new(case: &'s SettlementCase<'c>, charge: Charge<'c>) -> Self {
        Self { case, charge, item: OnceCell::new() }
    }

    /// The item that a line of care names, in the directory of the settlement: its row for the day,
    /// in force or not. `None` if the directory is not known or does not list it.
    pub(crate) fn item(&self) -> Option<&'c Item<'static>> {
        let detail = self.charge.care()?;
        *self.item.get_or_init(|| self.case.item(detail))
    }

    /// The same, if the item is in force on the day.
    pub(crate) fn item_in_force(&self) -> Option<&'c Item<'static>> {
        let day = self.charge.care()?.day();
        self.item().filter(|item| item.in_force().contains(day))
    }
}
