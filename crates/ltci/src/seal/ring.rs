//! 公钥簿: the public keys that seals are checked with.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{KeyId, PublicKey, RevocationReason, RingId};
use crate::code::AdministrativeDivision;
use crate::document::{DocumentType, DocumentVersion, KeyRingTag};
use crate::error::Error;
use crate::syntax::text::present;
use crate::validate::{Decoded, Validator};
use crate::value::{Date, Label, Passage};

/// 公钥簿: public keys, whose they are, from when to when, and what was revoked.
///
/// ```
/// use ltci::seal::KeyRing;
/// let ring: KeyRing = serde_json::from_str(include_str!("../../data/bases/key-ring.json"))?;
/// assert_eq!(ring.keys.len(), 2);
/// assert!(serde_json::from_str::<KeyRing>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 14.3.
#[doc(alias = "公钥簿")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "key_ring")]
#[schemars(description = "公钥簿。Public keys that seals are checked with.")]
pub struct KeyRing<'a> {
    /// 文书类型
    pub doc_type: KeyRingTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 公钥簿信息
    #[serde(borrow)]
    pub ring: RingHeader<'a>,
    /// 公钥
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "crate::syntax::list::not_empty")]
    pub keys: Vec<RingKey<'a>>,
}

/// 公钥簿信息.
#[doc(alias = "公钥簿信息")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "公钥簿信息。What a key ring is.")]
pub struct RingHeader<'a> {
    /// 公钥簿标识
    pub id: RingId,
    /// 公钥簿名称
    #[serde(borrow)]
    pub title: Label<'a>,
    /// 签发日期
    pub issued: Date,
    /// 数据来源
    pub provenance: Passage<'a>,
}

/// 公钥: one key and its holder.
#[doc(alias = "公钥")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "公钥及持有机构。One key and its holder.")]
pub struct RingKey<'a> {
    /// 密钥编号
    pub key_id: KeyId,
    /// 持有机构所在区划
    pub holder_admdvs: AdministrativeDivision,
    /// 持有机构名称
    #[serde(borrow)]
    pub holder_name: Label<'a>,
    /// 公钥
    pub public_key: PublicKey,
    /// 启用日期
    pub valid_from: Date,
    /// 停用日期（含当日）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub valid_to: Option<Date>,
    /// 撤销
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Revocation")]
    pub revocation: Option<Revocation>,
}

/// 撤销: since when a key is not to be trusted, and why.
#[doc(alias = "撤销")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "撤销。The revocation of a key.")]
pub struct Revocation {
    /// 撤销日期
    pub revoked_on: Date,
    /// 撤销原因
    pub reason: RevocationReason,
}

impl Revocation {
    /// Whether a seal made on a day does not count: the key was revoked by then, or it was
    /// compromised, and then nobody knows since when.
    pub fn voids(&self, signed: Date) -> bool {
        self.revoked_on <= signed || self.reason == RevocationReason::Compromised
    }
}

impl KeyRing<'_> {
    /// The key of a number, if exactly one has it.
    pub fn key(&self, id: &KeyId) -> Option<&RingKey<'_>> {
        let mut keys = self.keys.iter().filter(|key| key.key_id == *id);
        keys.next().filter(|_| keys.next().is_none())
    }

    /// Whether more than one key has a number.
    pub fn is_ambiguous(&self, id: &KeyId) -> bool {
        self.keys.iter().filter(|key| key.key_id == *id).count() > 1
    }

    /// The digest of the canonical form.
    pub fn digest(&self) -> String {
        crate::digest_of(&serde_json::to_value(self).unwrap_or_default())
    }

    /// The same ring, without a borrow from the text it was read from.
    pub fn into_owned(self) -> KeyRing<'static> {
        let header = self.ring;
        let keys = self.keys.into_iter().map(RingKey::into_owned);
        KeyRing {
            doc_type: self.doc_type,
            doc_ver: self.doc_ver,
            keys: keys.collect(),
            ring: RingHeader {
                id: header.id,
                title: header.title.into_owned(),
                issued: header.issued,
                provenance: header.provenance.into_owned(),
            },
        }
    }
}

impl RingKey<'_> {
    fn into_owned(self) -> RingKey<'static> {
        RingKey {
            holder_name: self.holder_name.into_owned(),
            key_id: self.key_id,
            holder_admdvs: self.holder_admdvs,
            public_key: self.public_key,
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            revocation: self.revocation,
        }
    }
}

/// A ring that is at hand, with its digest.
#[derive(Debug)]
pub(crate) struct KnownKeys {
    pub(crate) ring: KeyRing<'static>,
    pub(crate) digest: String,
}

impl KnownKeys {
    pub(crate) fn new(ring: KeyRing<'static>) -> Self {
        Self { digest: ring.digest(), ring }
    }
}

impl Validator {
    /// Reads a key ring, JSON or XML. The rules are not asked: see [`Validator::validate`]. A seal
    /// whose key stands twice in it is refused all the same.
    ///
    /// # Errors
    /// - the document is not a key ring of the right form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn key_ring(&self, bytes: &[u8]) -> Result<KeyRing<'static>, Error> {
        self.owned(bytes, DocumentType::KeyRing, |decoded| match decoded {
            Decoded::KeyRing(ring) => Some(ring.clone().into_owned()),
            _ => None,
        })
    }
}
