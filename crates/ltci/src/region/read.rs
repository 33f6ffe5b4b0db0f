//! Reading a profile or an agreement to work with it, not to judge it.

use super::{RecognitionAgreement, RegionProfile};
use crate::document::DocumentType;
use crate::error::Error;
use crate::validate::{Decoded, Validator};

impl Validator {
    /// Reads a region profile, JSON or XML. The rules are not asked: see [`Validator::validate`].
    ///
    /// ```
    /// use ltci::Validator;
    /// let text = include_bytes!("../../data/bases/region-profile.json");
    /// assert_eq!(Validator::new().region_profile(text)?.profile.admdvs.as_str(), "330200");
    /// assert!(Validator::new().region_profile(b"{}").unwrap_err().report().is_some());
    /// # Ok::<(), ltci::Error>(())
    /// ```
    ///
    /// # Errors
    /// - the document is not a profile of the right form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn region_profile(&self, bytes: &[u8]) -> Result<RegionProfile, Error> {
        self.owned(bytes, DocumentType::RegionProfile, |decoded| match decoded {
            Decoded::RegionProfile(profile) => Some((**profile).clone()),
            _ => None,
        })
    }

    /// Reads a recognition agreement, JSON or XML. The rules are not asked.
    ///
    /// # Errors
    /// - the document is not an agreement of the right form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn recognition_agreement(&self, bytes: &[u8]) -> Result<RecognitionAgreement, Error> {
        self.owned(bytes, DocumentType::RecognitionAgreement, |decoded| match decoded {
            Decoded::RecognitionAgreement(agreement) => Some((**agreement).clone()),
            _ => None,
        })
    }
}
