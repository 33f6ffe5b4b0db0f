//! Why a document could not be sealed or a key not be read. Never shows a part of a key.

use std::error::Error as StdError;

/// Why sealing did not come about.
///
/// ```
/// use ltci::seal::{FileKey, PublicKey};
/// let error = PublicKey::from_pem("no key").unwrap_err();
/// assert!(error.is_not_a_key() && !error.is_encrypted());
/// let key_id = "SAMPLE-1".parse().unwrap();
/// let error = FileKey::from_pem("-----BEGIN ENCRYPTED PRIVATE KEY-----", key_id).unwrap_err();
/// assert!(error.is_encrypted());
/// ```
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct SealError(#[from] Kind);

impl SealError {
    /// The text is not a key of the form that was asked for.
    pub fn is_not_a_key(&self) -> bool {
        matches!(self.0, Kind::NotAKey)
    }

    /// The private key is encrypted; only plain ones are read.
    pub fn is_encrypted(&self) -> bool {
        matches!(self.0, Kind::Encrypted)
    }

    /// What a signing service gave is not an SM2 signature.
    pub fn is_not_a_signature(&self) -> bool {
        matches!(self.0, Kind::NotASignature)
    }

    /// The document has a seal already.
    pub fn is_sealed_already(&self) -> bool {
        matches!(self.0, Kind::Sealed)
    }

    /// Documents of this kind carry no seal.
    pub fn is_not_sealable(&self) -> bool {
        matches!(self.0, Kind::NotSealable)
    }

    /// A signing service failed, for reasons of its own. They are shown: keep keys out of them.
    pub fn service(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(Kind::Service(cause.into()))
    }

    pub(super) fn not_a_key() -> Self {
        Self(Kind::NotAKey)
    }

    pub(super) fn encrypted() -> Self {
        Self(Kind::Encrypted)
    }

    pub(super) fn not_a_signature() -> Self {
        Self(Kind::NotASignature)
    }

    pub(super) fn sealed() -> Self {
        Self(Kind::Sealed)
    }

    pub(super) fn not_sealable() -> Self {
        Self(Kind::NotSealable)
    }
}

#[derive(Debug, thiserror::Error)]
enum Kind {
    #[error("不是SM2密钥的PEM格式 / not an SM2 key in PEM")]
    NotAKey,
    #[error(
        "私钥已加密，不能读取；请先用openssl pkey解密到权限为0600的文件 / the private key is encrypted; decrypt it with openssl pkey first, into a file of mode 0600"
    )]
    Encrypted,
    #[error("签章服务返回的不是SM2签名 / the signing service gave no SM2 signature")]
    NotASignature,
    #[error("文书已有签章 / the document has a seal already")]
    Sealed,
    #[error("这种文书没有签章字段 / documents of this kind carry no seal")]
    NotSealable,
    #[error("签章服务出错：{0} / the signing service failed: {0}")]
    Service(Box<dyn StdError + Send + Sync>),
}
