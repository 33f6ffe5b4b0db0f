//! 验章: a seal with all that its rules compare it with.

use super::{KeyRing, PublicKey, RingKey, Seal, Sealable, Sm3Digest};
use crate::code::AdministrativeDivision;
use crate::rules::{self, Findings, Rule, Severity};
use crate::value::Date;

/// A seal, the document under it, and the keys and the day it is judged with.
#[derive(Debug)]
pub struct SealCase<'c> {
    /// The seal.
    pub seal: &'c Seal,
    /// The digest of the document without its seal.
    pub content: Option<Sm3Digest>,
    /// The division of the agency that issued the document.
    pub issuer: AdministrativeDivision,
    /// The day on which the document was concluded.
    pub concluded: Date,
    /// The keys, where there are any.
    pub keys: Option<&'c KeyRing<'c>>,
    /// The day as of which the seal is judged.
    pub as_of: Option<Date>,
}

impl<'c> SealCase<'c> {
    /// The seal of a document, if it has one.
    pub fn of(
        document: &'c impl Sealable,
        keys: Option<&'c KeyRing<'c>>,
        as_of: Option<Date>,
    ) -> Option<Self> {
        Some(Self {
            seal: document.seal()?,
            content: document.content_digest(),
            issuer: document.issuer(),
            concluded: document.concluded(),
            keys,
            as_of,
        })
    }

    /// The key that the seal names, if exactly one in the ring has this number.
    pub fn key(&self) -> Option<&'c RingKey<'c>> {
        self.keys?.key(&self.seal.key_id)
    }

    /// Whether the signature is that of a key over the statement of the seal.
    pub fn is_signed_by(&self, key: &PublicKey) -> bool {
        let message = self.seal.statement().message();
        key.verifies(message.as_bytes(), &self.seal.value)
    }
}

/// Checks the seal of a document.
///
/// # Errors
/// The rule that the seal breaks, the first by code; it is one of the area E.
///
/// ```
/// use ltci::assessment::Assessment;
/// use ltci::seal::{KeyRing, verify};
/// let keys: KeyRing = serde_json::from_str(include_str!("../../data/bases/key-ring.json"))?;
/// let mut document: Assessment =
///     serde_json::from_str(include_str!("../../data/bases/assessment-sealed.json"))?;
/// assert!(verify(&document, &keys, None).is_ok());
/// document.seal = None;
/// assert_eq!(verify(&document, &keys, None).unwrap_err().code, "LTC-E-018");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn verify(
    document: &impl Sealable,
    keys: &KeyRing<'_>,
    as_of: Option<Date>,
) -> Result<(), &'static Rule> {
    let mut found = Findings::new(rules::seal::RULES.len());
    rules::check_seal(SealCase::of(document, Some(keys), as_of).as_ref(), true, &mut found);
    let found = found.finish();
    let broken = found.iter().filter(|finding| finding.severity == Severity::Error);
    match broken.map(|finding| finding.code).min().and_then(rules::find) {
        Some(rule) => Err(rule),
        None => Ok(()),
    }
}
