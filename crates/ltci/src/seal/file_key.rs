//! A private key as it stands in a file.

use std::fmt;

use base64ct::LineEnding;
use sm2::SecretKey;
use sm2::dsa::SigningKey;
use sm2::dsa::signature::Signer as _;
use sm2::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _};

use super::{KeyId, PublicKey, SealError, SignatureValue, Signer, USER_ID};

/// A private SM2 key, PKCS#8 in PEM as OpenSSL writes it. Its memory is cleared when it is dropped,
/// and its `Debug` form shows its number only.
///
/// Signing needs no randomness: the ephemeral number comes from key and message by RFC 6979, so
/// that the same document sealed at the same second has the same seal.
///
/// ```
/// use ltci::seal::{FileKey, Signer};
/// let key = FileKey::from_secret(&[7; 32], "SAMPLE-1".parse()?)?;
/// let again = FileKey::from_pem(&key.to_pem(), key.key_id())?;
/// assert_eq!(again.public_key(), key.public_key());
/// assert_eq!(format!("{key:?}"), "FileKey(SAMPLE-1)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 14.5.
#[doc(alias = "私钥")]
pub struct FileKey {
    secret: SecretKey,
    key_id: KeyId,
}

impl FileKey {
    /// Reads a PEM file, `BEGIN PRIVATE KEY`.
    ///
    /// # Errors
    /// - the key is encrypted, see [`SealError::is_encrypted`];
    /// - it is in another form than PKCS#8, see [`SealError::is_not_pkcs8`];
    /// - it is not the PEM form of an SM2 key, see [`SealError::is_not_a_key`].
    pub fn from_pem(pem: &str, key_id: KeyId) -> Result<Self, SealError> {
        if pem.contains("ENCRYPTED") {
            return Err(SealError::encrypted());
        }
        if ["SM2", "EC"].iter().any(|form| pem.contains(&format!("BEGIN {form} PRIVATE KEY"))) {
            return Err(SealError::not_pkcs8());
        }
        let secret = SecretKey::from_pkcs8_pem(pem.trim()).map_err(|_| SealError::not_a_key())?;
        Ok(Self { secret, key_id })
    }

    /// Makes a key from 32 random bytes. They must come from the system's source of randomness and
    /// must not be used for anything else; this library has none of its own.
    ///
    /// # Errors
    /// The bytes are no key (one chance in 2³²), see [`SealError::is_not_a_key`]: take others.
    pub fn from_secret(bytes: &[u8; 32], key_id: KeyId) -> Result<Self, SealError> {
        let secret = SecretKey::from_slice(bytes).map_err(|_| SealError::not_a_key())?;
        Ok(Self { secret, key_id })
    }

    /// The key as a PEM file, `BEGIN PRIVATE KEY`. Keep it from other eyes.
    pub fn to_pem(&self) -> String {
        let pem = self.secret.to_pkcs8_pem(LineEnding::LF);
        pem.map(|pem| pem.as_str().to_owned()).unwrap_or_default()
    }

    /// The public key, for a key ring; there is one for every key.
    pub fn public_key(&self) -> Option<PublicKey> {
        PublicKey::of(&self.secret.public_key())
    }
}

impl Signer for FileKey {
    fn key_id(&self) -> KeyId {
        self.key_id
    }

    fn sign(&self, message: &[u8]) -> Result<SignatureValue, SealError> {
        let key = SigningKey::new(USER_ID, &self.secret).map_err(|_| SealError::not_a_key())?;
        let signature = key.try_sign(message).map_err(|_| SealError::not_a_signature())?;
        SignatureValue::of(&signature).ok_or_else(SealError::not_a_signature)
    }
}

impl fmt::Debug for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileKey({})", self.key_id.as_str())
    }
}
