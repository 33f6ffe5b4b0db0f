//! A settlement with what its rules compare it with.

use std::cell::{Cell, OnceCell};

use super::lines::Lines;
use super::oracle::{self, Outcome};
use super::{Settlement, SettlementDetail};
use crate::code::{EditionStatus, ItemCode};
use crate::directory::{Item, Known};
use crate::region::RegionProfile;
use crate::rules::Context;
use crate::value::{Rounding, RoundingStep};

/// A settlement, with what its rules look up once.
#[derive(Debug)]
pub struct SettlementCase<'c> {
    /// The settlement.
    pub settlement: &'c Settlement<'c>,
    /// What is known besides.
    pub context: &'c Context,
    directory: Option<&'c Known>,
    /// Looked up when a rule first asks.
    profile: OnceCell<Option<&'c RegionProfile>>,
    /// Found out when a rule first asks.
    lines: OnceCell<Lines>,
    /// The rows of the code that was looked up last: many lines name the same item.
    rows: Cell<Option<(ItemCode, &'c [usize])>>,
    /// Computed when a rule first asks.
    computed: OnceCell<Option<Outcome>>,
}

impl<'c> SettlementCase<'c> {
    /// Looks up what the settlement names.
    pub(crate) fn new(settlement: &'c Settlement<'c>, context: &'c Context) -> Self {
        let directory = context.known(&settlement.directory);
        Self {
            settlement,
            context,
            directory,
            profile: OnceCell::new(),
            lines: OnceCell::new(),
            rows: Cell::new(None),
            computed: OnceCell::new(),
        }
    }

    /// The directory that the settlement names, if it is known here.
    pub(crate) fn directory(&self) -> Option<&'c Known> {
        self.directory
    }

    /// The region profile that the settlement names, if it is known here: one that was given before
    /// one that is shipped.
    pub fn profile(&self) -> Option<&'c RegionProfile> {
        let named = self.settlement.profile.as_ref()?;
        *self.profile.get_or_init(|| self.context.region(&named.id, &named.version))
    }

    /// What the settlement should come to under that profile.
    pub(crate) fn computed(&self) -> Option<&Outcome> {
        let computed = || Some(oracle::outcome(self.settlement, self.profile()?));
        self.computed.get_or_init(computed).as_ref()
    }

    /// What all lines tell together.
    pub(crate) fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(self.settlement))
    }

    /// How amounts are rounded: as the profile says, and half up to the fen where it does not.
    ///
    /// # Source
    /// LTCI-SPEC-1, 19.4: a convention of this project.
    pub fn rounding(&self) -> (Rounding, RoundingStep) {
        let policy = self.profile().and_then(|profile| profile.settlement.as_ref());
        let mode = policy.and_then(|policy| policy.rounding.as_ref()).filter(|it| it.is_exact());
        let step = policy.and_then(|policy| policy.rounding_step.as_ref());
        (
            mode.map_or(Rounding::HalfUp, |mode| mode.value.rounding()),
            step.filter(|it| it.is_exact()).map_or(RoundingStep::Fen, |step| step.value.step()),
        )
    }

    /// The row of the item that a line names, for its day. A local directory is asked for the local
    /// code first.
    pub(crate) fn item(&self, detail: &SettlementDetail) -> Option<&'c Item<'static>> {
        let known = self.directory?;
        let is_local = known.directory.edition.status == EditionStatus::Local;
        let local = detail.local_item_codg.filter(|_| is_local);
        let day = detail.day();
        let listed = local.and_then(|code| known.row_of(self.rows(known, code), day));
        let national = || ItemCode::of(&detail.ltc_item_codg);
        listed.or_else(|| known.row_of(self.rows(known, national()?), day))
    }

    fn rows(&self, known: &'c Known, code: ItemCode) -> &'c [usize] {
        match self.rows.get() {
            Some((last, rows)) if last == code => rows,
            _ => {
                let rows = known.rows(code);
                self.rows.set(Some((code, rows)));
                rows
            }
        }
    }
}
