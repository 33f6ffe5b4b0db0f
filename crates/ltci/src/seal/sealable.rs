//! Which documents can carry a seal, and what it says about them.

use serde::{Deserialize as _, Serialize};
use serde_json::Value;

use super::{Seal, Sm3Digest};
use crate::assessment::Assessment;
use crate::code::AdministrativeDivision;
use crate::value::Date;

/// A document that can carry a seal: its last member is `seal`.
pub trait Sealable: Serialize {
    /// The seal, where there is one.
    fn seal(&self) -> Option<&Seal>;

    /// The division of the agency that issues the document, and so must hold the key.
    fn issuer(&self) -> AdministrativeDivision;

    /// The day on which the document was concluded: it is not sealed before.
    fn concluded(&self) -> Date;

    /// The digest of the document without its seal.
    fn content_digest(&self) -> Option<Sm3Digest> {
        content_digest(serde_json::to_value(self).ok()?)
    }
}

impl Sealable for Assessment<'_> {
    fn seal(&self) -> Option<&Seal> {
        self.seal.as_ref()
    }

    fn issuer(&self) -> AdministrativeDivision {
        self.agency.admdvs
    }

    fn concluded(&self) -> Date {
        self.dates.concluded
    }
}

pub(super) fn content_digest(mut document: Value) -> Option<Sm3Digest> {
    document.as_object_mut()?.shift_remove("seal");
    crate::digest_of(&document).parse().ok()
}

/// The day on which a sealable document was concluded: assessments are the only ones.
pub(super) fn concluded(document: &Value) -> Option<Date> {
    Assessment::deserialize(document).ok().map(|assessment| assessment.concluded())
}
