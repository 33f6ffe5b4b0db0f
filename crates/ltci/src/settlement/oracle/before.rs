//! 结算前的累计: what counted before, in the month or the year in which the settlement begins.

use super::caps::{Used, month, year};
use super::sheet::{LeftOpen, Part, Sheet};
use super::{Reason, StepCode};
use crate::settlement::Accumulated;
use crate::text;
use crate::text::Text;
use crate::value::{Date, Money};

/// A month or a year.
pub(super) struct Time {
    /// The cap for it.
    pub(super) cap: StepCode,
    /// The field that says what counted in it before.
    pub(super) field: &'static str,
    what: Text,
    /// Its first day.
    pub(super) start: fn(Date) -> Date,
    /// What counted in it before, and what the fund paid.
    before: fn(&Accumulated) -> (Option<Money>, Option<Money>),
}

impl Time {
    /// A calendar month.
    pub(super) const MONTH: Self = Self {
        cap: StepCode::CapMonth,
        field: "month_inscp_scp_amt",
        what: text!("本月符合政策范围金额", "covered before in the month"),
        start: month,
        before: |before| (before.month_inscp_scp_amt, before.month_fund_pay_amt),
    };

    /// A calendar year.
    pub(super) const YEAR: Self = Self {
        cap: StepCode::CapYear,
        field: "year_inscp_scp_amt",
        what: text!("本年符合政策范围金额", "covered before in the year"),
        start: year,
        before: |before| (before.year_inscp_scp_amt, before.year_fund_pay_amt),
    };

    /// What counted before; nothing where nothing is stated.
    ///
    /// # Errors
    /// Only what the fund paid is stated, which is told.
    pub(super) fn counted(
        &self,
        sheet: &mut Sheet<'_>,
        part: Part,
    ) -> Result<Option<Money>, LeftOpen> {
        let (counted, paid) = (self.before)(&sheet.before());
        if counted.is_none() && paid.is_some() {
            let path = format!("/accumulated/{}", self.field);
            sheet.cannot(part, Reason::NotStated, self.what, path);
            return Err(LeftOpen);
        }
        Ok(counted)
    }

    /// What was used of a cap before.
    pub(super) fn used(&self, sheet: &Sheet<'_>) -> Used {
        let (counted, _) = (self.before)(&sheet.before());
        Used::before((self.start)(sheet.settlement.period.begndate), counted)
    }
}
