//! 目录版本: one edition with its items.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::item::Item;
use crate::code::{AdministrativeDivision, EditionId, EditionStatus};
use crate::document::{DirectoryTag, DocumentVersion};
use crate::syntax::text::present;
use crate::value::{Date, Label, OpenPeriod, Passage};

/// 服务项目目录, one edition: what may be provided, since when, at which price.
///
/// Shape and relations are laid down in LTCI-SPEC-1, part 8. A value of this type has the right
/// form; whether it contradicts itself is found by the rules.
///
/// ```
/// use ltci::directory::Directory;
/// let text = include_str!("../../data/bases/directory.json");
/// let directory: Directory = serde_json::from_str(text)?;
/// assert_eq!(directory.items[0].ltc_item_codg.as_str(), "SI001");
/// assert!(serde_json::from_str::<Directory>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 8; 医保发〔2025〕24号.
#[doc(alias = "服务项目目录")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "directory")]
#[schemars(description = "服务项目目录的一个版本。One edition of a service directory.")]
pub struct Directory<'a> {
    /// 文书类型
    pub doc_type: DirectoryTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 版本信息
    #[serde(borrow)]
    pub edition: Edition<'a>,
    /// 服务项目
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "crate::syntax::list::not_empty")]
    pub items: Vec<Item<'a>>,
}

/// 版本信息: whose list it is, when it was published and from when it applies.
#[doc(alias = "目录版本")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "目录版本信息。What an edition is.")]
pub struct Edition<'a> {
    /// 目录标识
    pub id: EditionId,
    /// 目录名称
    #[serde(borrow)]
    pub title: Label<'a>,
    /// 文号
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Label")]
    pub doc_no: Option<Label<'a>>,
    /// 目录状态
    pub status: EditionStatus,
    /// 发布地区的医保区划；国家目录不填
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "AdministrativeDivision")]
    pub publisher_admdvs: Option<AdministrativeDivision>,
    /// 发布日期
    pub issued: Date,
    /// 施行日期
    pub in_force_from: Date,
    /// 停止施行日期（含当日）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_to: Option<Date>,
    /// 原样采用的国家目录
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "EditionId")]
    pub adopts: Option<EditionId>,
    /// 数据来源
    pub provenance: Passage<'a>,
}

impl Edition<'_> {
    /// The days on which the edition applies.
    pub fn in_force(&self) -> OpenPeriod {
        OpenPeriod { from: self.in_force_from, to: self.in_force_to }
    }

    /// Whether it is a national directory, or a sample of one.
    pub fn is_national(&self) -> bool {
        self.status != EditionStatus::Local
    }

    /// The national edition that a local one says it adopts.
    pub(crate) fn adoptable(&self) -> Option<EditionId> {
        self.adopts.filter(|adopted| !self.is_national() && *adopted != self.id)
    }

    /// The same edition, without a borrow from the text it was read from.
    pub fn into_owned(self) -> Edition<'static> {
        Edition {
            title: self.title.into_owned(),
            doc_no: self.doc_no.map(Label::into_owned),
            provenance: self.provenance.into_owned(),
            id: self.id,
            status: self.status,
            publisher_admdvs: self.publisher_admdvs,
            issued: self.issued,
            in_force_from: self.in_force_from,
            in_force_to: self.in_force_to,
            adopts: self.adopts,
        }
    }
}

impl<'a> Directory<'a> {
    /// An edition with its items, in the current version of the specification.
    pub const fn new(edition: Edition<'a>, items: Vec<Item<'a>>) -> Self {
        let (doc_type, doc_ver) = (DirectoryTag::Directory, DocumentVersion::One);
        Self { doc_type, doc_ver, edition, items }
    }
}

impl Directory<'_> {
    /// The same directory, without a borrow from the text it was read from.
    pub fn into_owned(self) -> Directory<'static> {
        Directory {
            doc_type: self.doc_type,
            doc_ver: self.doc_ver,
            edition: self.edition.into_owned(),
            items: self.items.into_iter().map(Item::into_owned).collect(),
        }
    }

    /// The SM3 digest of the canonical form, `sm3:` and 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        crate::digest_of(&serde_json::to_value(self).unwrap_or_default())
    }
}
