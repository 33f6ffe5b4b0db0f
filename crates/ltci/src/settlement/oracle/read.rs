//! Reading a settlement to compute it, not to judge it.

use super::{Computation, compute};
use crate::document::DocumentType;
use crate::error::Error;
use crate::region::RegionProfile;
use crate::settlement::Accumulated;
use crate::validate::{Decoded, Validator};

impl Validator {
    /// What a settlement should come to under a profile: the settlement as bytes, JSON or XML. The
    /// rules are not asked: see [`Validator::validate`]. What was settled before is `paid`, or else
    /// what the settlement itself says.
    ///
    /// ```
    /// use ltci::{Validator, region::Regions};
    /// let settlement = include_bytes!("../../../data/bases/settlement.json");
    /// let regions = Regions::shipped();
    /// let tianjin = regions.of(&"120000".parse().unwrap(), None).unwrap();
    /// let computed = Validator::new().settle(settlement, tianjin, None)?;
    /// assert_eq!(computed.expected.psn_part_amt, Some("43.75".parse().unwrap()));
    /// assert!(Validator::new().settle(b"{}", tianjin, None).unwrap_err().report().is_some());
    /// # Ok::<(), ltci::Error>(())
    /// ```
    ///
    /// # Errors
    /// - the document is not a settlement of the right form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn settle(
        &self,
        bytes: &[u8],
        profile: &RegionProfile,
        paid: Option<Accumulated>,
    ) -> Result<Computation, Error> {
        let kind = Some(DocumentType::Settlement);
        let (report, computed) = self.judge(bytes, kind, |decoded| match (decoded, paid) {
            (Decoded::Settlement(settlement), None) => Some(compute(settlement, profile)),
            (Decoded::Settlement(settlement), paid) => {
                let mut settlement = (*settlement).clone();
                settlement.accumulated = paid;
                Some(compute(&settlement, profile))
            }
            _ => None,
        })?;
        computed.ok_or_else(|| Error::refused(report))
    }
}
