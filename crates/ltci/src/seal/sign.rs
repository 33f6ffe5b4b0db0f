//! 签章: what is signed, who signs, and a document with its seal.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::sealable::{concluded, content_digest};
use super::{KeyId, Seal, SealAlgorithm, SealError, SignatureValue, SigningTime, Sm3Digest};
use crate::convert::Converted;

/// Signs messages: a key in a file, see [`FileKey`](super::FileKey), or a service of a province,
/// a device, a command.
///
/// ```
/// use ltci::seal::{KeyId, SealError, SignatureValue, Signer};
/// struct Service;
/// impl Signer for Service {
///     fn key_id(&self) -> KeyId { "SAMPLE-1".parse().unwrap() }
///     fn sign(&self, _message: &[u8]) -> Result<SignatureValue, SealError> {
///         let answer = Err("no connection");
///         SignatureValue::from_service(answer.map_err(SealError::service)?)
///     }
/// }
/// assert!(Service.sign(b"{}").is_err());
/// ```
pub trait Signer {
    /// The number of the key in the key ring.
    fn key_id(&self) -> KeyId;

    /// The SM2 signature over the SM3 digest of the message, with the user identifier
    /// [`USER_ID`](super::USER_ID).
    ///
    /// # Errors
    /// The service failed, see [`SealError::service`], or gave no signature, see
    /// [`SignatureValue::from_service`].
    fn sign(&self, message: &[u8]) -> Result<SignatureValue, SealError>;
}

/// What a signature is over: a seal without its value.
///
/// # Source
/// LTCI-SPEC-1, 14.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// 签名算法
    pub algorithm: SealAlgorithm,
    /// 密钥编号
    pub key_id: KeyId,
    /// 签章时间
    pub signed_at: SigningTime,
    /// 文书摘要
    pub digest: Sm3Digest,
}

impl Statement {
    /// The bytes that are signed: the canonical form (RFC 8785).
    pub fn message(&self) -> String {
        crate::canonical(&serde_json::to_value(self).unwrap_or_default())
    }

    /// The statement with its signature.
    pub fn with_value(self, value: SignatureValue) -> Seal {
        let Self { algorithm, key_id, signed_at, digest } = self;
        Seal { algorithm, key_id, signed_at, digest, value }
    }
}

impl Converted {
    /// What is to be signed to seal the document. It holds a digest and nothing of a person.
    ///
    /// # Errors
    /// - the document has a seal already, see [`SealError::is_sealed_already`];
    /// - its kind carries none, see [`SealError::is_not_sealable`];
    /// - it was concluded on a later day, see [`SealError::is_before_conclusion`].
    pub fn statement(&self, key_id: KeyId, signed_at: SigningTime) -> Result<Statement, SealError> {
        if !self.kind().takes_seal() {
            return Err(SealError::not_sealable());
        }
        if self.value().get("seal").is_some() {
            return Err(SealError::sealed());
        }
        if concluded(self.value()).is_some_and(|concluded| signed_at.date() < concluded) {
            return Err(SealError::before_conclusion());
        }
        let digest = content_digest(self.value().clone()).ok_or_else(SealError::not_sealable)?;
        Ok(Statement { algorithm: SealAlgorithm::Sm2Sm3, key_id, signed_at, digest })
    }

    /// The document with a seal. The time is the signer's word; the library reads no clock.
    ///
    /// ```
    /// use ltci::Validator;
    /// use ltci::seal::FileKey;
    /// let key = FileKey::from_secret(&[7; 32], "SAMPLE-1".parse()?)?;
    /// let base = Validator::new().convert(include_bytes!("../../data/bases/assessment.json"))?;
    /// let sealed = base.sealed(&key, "2026-01-22 16:30:00".parse()?)?;
    /// assert_eq!(sealed.value()["seal"]["key_id"], "SAMPLE-1");
    /// assert!(sealed.sealed(&key, "2026-01-22 16:30:00".parse()?).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As of [`Converted::statement`], and whatever the signer fails with.
    pub fn sealed(&self, signer: &dyn Signer, at: SigningTime) -> Result<Self, SealError> {
        let statement = self.statement(signer.key_id(), at)?;
        let seal = statement.with_value(signer.sign(statement.message().as_bytes())?);
        let mut value = self.value().clone();
        if let Value::Object(members) = &mut value {
            members.insert("seal".to_owned(), serde_json::to_value(seal).unwrap_or_default());
        }
        Ok(self.with_content(value))
    }
}
