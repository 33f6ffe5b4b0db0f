//! 电子签章: SM2 signatures over the SM3 digest of a document, and the keys they are checked with.
//!
//! | 中文 | here |
//! |---|---|
//! | 签章 | [`Seal`]: the last member of a document that can be sealed, see [`Sealable`] |
//! | 公钥簿 | [`KeyRing`]: public keys, whose they are, from when to when, what was revoked |
//! | 签章服务 | [`Signer`]: a key in a file ([`FileKey`]) or a province's own service |
//! | 验章 | [`verify`], and [`Validator::verify_seal`](crate::Validator::verify_seal) |
//!
//! The digest covers the document without its seal; the signature covers the other members of the
//! seal, the digest among them. So a signing service sees a digest and nothing of a person.
//!
//! # Source
//! LTCI-SPEC-1, part 14; GB/T 32918.2-2016 (SM2), GB/T 32905-2016 (SM3).

pub mod algorithm;
mod case;
mod error;
mod file_key;
pub mod key_id;
pub mod public_key;
pub mod revocation_reason;
mod ring;
pub mod ring_id;
mod sealable;
mod sign;
pub mod signature_value;
pub mod signing_time;
pub mod sm3_digest;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use algorithm::SealAlgorithm;
pub use case::{SealCase, verify};
pub use error::SealError;
pub use file_key::FileKey;
pub use key_id::KeyId;
pub use public_key::PublicKey;
pub use revocation_reason::RevocationReason;
pub(crate) use ring::KnownKeys;
pub use ring::{KeyRing, Revocation, RingHeader, RingKey};
pub use ring_id::RingId;
pub use sealable::Sealable;
pub use sign::{Signer, Statement};
pub use signature_value::SignatureValue;
pub use signing_time::SigningTime;
pub use sm3_digest::Sm3Digest;

/// The user identifier that enters every signature: the default of GM/T 0009-2012.
pub const USER_ID: &str = "1234567812345678";

/// The SM3 digest of bytes: `sm3:` and 64 hexadecimal digits.
///
/// ```
/// assert!(ltci::seal::sm3(b"abc").starts_with("sm3:66c7f0f462eeedd9"));
/// ```
///
/// # Source
/// GB/T 32905-2016; the example is its A.1.
pub fn sm3(bytes: &[u8]) -> String {
    crate::ruleset::digest(bytes)
}

/// 签章: who sealed a document when, and the signature.
///
/// ```
/// use ltci::assessment::Assessment;
/// let text = include_str!("../../data/bases/assessment-sealed.json");
/// let assessment: Assessment = serde_json::from_str(text)?;
/// let seal = assessment.seal.ok_or("no seal")?;
/// assert_eq!(seal.signed_at.date().to_string(), "2026-01-22");
/// assert!(serde_json::from_str::<ltci::seal::Seal>("{}").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 14.1.
#[doc(alias = "签章")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "签章。The seal of a document.")]
pub struct Seal {
    /// 签名算法
    pub algorithm: SealAlgorithm,
    /// 密钥编号
    pub key_id: KeyId,
    /// 签章时间
    pub signed_at: SigningTime,
    /// 文书摘要
    pub digest: Sm3Digest,
    /// 签名值
    pub value: SignatureValue,
}

impl Seal {
    /// What the signature is over: the seal without its value.
    pub fn statement(&self) -> Statement {
        Statement {
            algorithm: self.algorithm,
            key_id: self.key_id,
            signed_at: self.signed_at,
            digest: self.digest,
        }
    }
}
