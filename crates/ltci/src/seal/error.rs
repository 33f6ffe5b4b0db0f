//! Why a document could not be sealed or a key not be read. Never shows a part of a key.

use std::error::Error as StdError;

use crate::disclose::Disclosed;
use crate::text;
use crate::text::{Message, Text};

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
#[error("{} / {}", self.message().zh, self.message().en)]
pub struct SealError(Kind);

impl SealError {
    /// What to tell a person, in both tongues.
    ///
    /// ```
    /// use ltci::seal::SealError;
    /// let error = SealError::service("no connection");
    /// assert_eq!(error.message().en, "the signing service failed: no connection");
    /// assert_eq!(error.message().zh, "签章服务出错：no connection");
    /// ```
    pub fn message(&self) -> Message {
        let cause = match &self.0 {
            Kind::Service(cause) => cause.to_string(),
            _ => String::new(),
        };
        self.0.text().fill(&[("cause", Disclosed::Plain(cause))])
    }

    /// The text is not a key of the form that was asked for.
    pub fn is_not_a_key(&self) -> bool {
        matches!(self.0, Kind::NotAKey)
    }

    /// The private key is in another form than PKCS#8, such as `BEGIN EC PRIVATE KEY`.
    pub fn is_not_pkcs8(&self) -> bool {
        matches!(self.0, Kind::NotPkcs8)
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

    /// The time of signing is before the day on which the document was concluded.
    pub fn is_before_conclusion(&self) -> bool {
        matches!(self.0, Kind::BeforeConclusion)
    }

    /// A signing service failed, for reasons of its own. They are shown: keep keys out of them.
    pub fn service(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(Kind::Service(cause.into()))
    }

    pub(super) fn not_a_key() -> Self {
        Self(Kind::NotAKey)
    }

    pub(super) fn not_pkcs8() -> Self {
        Self(Kind::NotPkcs8)
    }

    pub(super) fn before_conclusion() -> Self {
        Self(Kind::BeforeConclusion)
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

#[derive(Debug)]
enum Kind {
    NotAKey,
    NotPkcs8,
    Encrypted,
    NotASignature,
    Sealed,
    NotSealable,
    BeforeConclusion,
    Service(Box<dyn StdError + Send + Sync>),
}

impl Kind {
    fn text(&self) -> Text {
        match self {
            Self::NotAKey => text!("不是SM2密钥的PEM格式", "not an SM2 key in PEM"),
            Self::NotPkcs8 => text!(
                "私钥不是PKCS#8格式，请先转换：openssl pkcs8 -topk8 -nocrypt",
                "the private key is not PKCS#8; convert it first: openssl pkcs8 -topk8 -nocrypt"
            ),
            Self::Encrypted => text!(
                "私钥已加密，不能读取；请先用openssl pkey解密到权限为0600的文件",
                "the private key is encrypted; decrypt it with openssl pkey first, into a file of \
                 mode 0600"
            ),
            Self::NotASignature => {
                text!("签章服务返回的不是SM2签名", "the signing service gave no SM2 signature")
            }
            Self::Sealed => text!("文书已有签章", "the document has a seal already"),
            Self::NotSealable => {
                text!("这种文书没有签章字段", "documents of this kind carry no seal")
            }
            Self::BeforeConclusion => text!(
                "签章时间早于作出结论日期，结论作出后才能签章",
                "the time of signing is before the day of the conclusion; a document is sealed \
                 after it is concluded"
            ),
            Self::Service(_) => {
                text!("签章服务出错：{cause}", "the signing service failed: {cause}")
            }
        }
    }
}
