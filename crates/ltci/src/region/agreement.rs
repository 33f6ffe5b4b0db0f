//! 互认协议: between which regions, under which conditions, conclusions are recognised.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Figure, Figures, ScaleInUse};
use crate::code::{
    AdministrativeDivision, AssessmentKind, AssessmentPlace, BenefitPrinciple, DataVersion,
    DivisionPrefix, InsuranceType, Month, RecordId, SelfGrade, YesNo,
};
use crate::document::{DocumentVersion, RecognitionAgreementTag};
use crate::syntax::list::not_empty;
use crate::syntax::text::{label, passage, present, present_label};
use crate::value::{Date, Label, Passage, Quantity};

/// 互认协议: what regions have agreed about each other's assessments, each clause with its source.
///
/// ```
/// use ltci::region::RecognitionAgreement;
/// let text = include_str!("../../data/bases/recognition-agreement.json");
/// let agreement: RecognitionAgreement = serde_json::from_str(text)?;
/// assert!(agreement.connects(&"440100".parse()?, &"440300".parse()?));
/// assert!(serde_json::from_str::<RecognitionAgreement>("{}").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 12.
#[doc(alias = "互认协议")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "recognition_agreement")]
#[schemars(description = "互认协议。An agreement of regions on each other's assessments.")]
pub struct RecognitionAgreement {
    /// 文书类型
    pub doc_type: RecognitionAgreementTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 协议信息
    pub agreement: AgreementHeader,
    /// 适用地区
    pub parties: Parties,
    /// 内容
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Terms")]
    pub terms: Option<Terms>,
}

/// 协议信息: which document it is, and from when it applies as far as known.
#[doc(alias = "协议信息")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "协议信息。What an agreement is.")]
pub struct AgreementHeader {
    /// 协议标识
    pub id: RecordId,
    /// 数据版本
    pub version: DataVersion,
    /// 名称
    #[serde(deserialize_with = "label")]
    pub title: Label<'static>,
    /// 文号
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present_label")]
    #[schemars(with = "Label")]
    pub doc_no: Option<Label<'static>>,
    /// 发布日期
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub issued: Option<Date>,
    /// 资料截止日期
    pub compiled_on: Date,
    /// 施行日期；不知道的不写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_from: Option<Date>,
    /// 施行年月，只知道月份的
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Month")]
    pub in_force_month: Option<Month>,
    /// 停止施行日期（含当日）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_to: Option<Date>,
    /// 自施行之日起代替的协议
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "RecordId")]
    pub supersedes: Option<RecordId>,
    /// 数据来源
    #[serde(deserialize_with = "passage")]
    pub provenance: Passage<'static>,
}

/// 适用地区: a group whose members recognise each other, or one side whose conclusions the other recognises.
#[doc(alias = "适用地区")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "适用地区。Between which regions.")]
pub struct Parties {
    /// 相互适用的地区
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub group: Vec<DivisionPrefix>,
    /// 作出结论的地区
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    #[serde(rename = "from_area")]
    pub from: Vec<DivisionPrefix>,
    /// 承认结论的地区
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    #[serde(rename = "to_area")]
    pub to: Vec<DivisionPrefix>,
}

/// 协议内容. What an agreement does not state is absent.
///
/// # Source
/// LTCI-SPEC-1, 12.11.
#[doc(alias = "协议内容")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "协议内容。The clauses.")]
pub struct Terms {
    /// 评估标准
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ScaleInUse")]
    pub scale: Option<ScaleInUse>,
    /// 适用的险种类型
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figures<InsuranceType>")]
    pub insutypes: Option<Figures<InsuranceType>>,
    /// 适用的评估类型
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figures<AssessmentKind>")]
    pub asmt_kinds: Option<Figures<AssessmentKind>>,
    /// 可以申请的自评等级
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figures<SelfGrade>")]
    pub self_grades: Option<Figures<SelfGrade>>,
    /// 由哪一方评估
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<AssessmentPlace>")]
    pub asmt_place: Option<Figure<AssessmentPlace>>,
    /// 是否承认已有的评估结论
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub existing_conclusions: Option<Figure<YesNo>>,
    /// 结论是否须有电子签章
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub seal_required: Option<Figure<YesNo>>,
    /// 待遇原则
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<BenefitPrinciple>")]
    pub principle: Option<Figure<BenefitPrinciple>>,
    /// 是否须先备案
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub filing: Option<Figure<YesNo>>,
    /// 费用是否由经办机构之间结算、个人不垫付
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub direct_settlement: Option<Figure<YesNo>>,
    /// 未通过后再次申请的间隔（月）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub reapply_months: Option<Figure<Quantity>>,
}

/// 协议在某日的效力: whether an agreement applies on a day, as far as its days are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InForceAt {
    /// 尚未施行.
    NotYet,
    /// 施行中.
    InForce,
    /// 施行月份之内，具体日期不知.
    Unknown,
    /// 已停止施行.
    Ended,
}

impl RecognitionAgreement {
    /// Whether the agreement applies on a day. Where only the month of its beginning is known,
    /// the days of that month are unknown; where nothing is known, every day is.
    pub fn at(&self, day: Date) -> InForceAt {
        let header = &self.agreement;
        if header.in_force_to.is_some_and(|last| last < day) {
            return InForceAt::Ended;
        }
        let month = header.in_force_month.and_then(|month| month.first_day().zip(month.last_day()));
        match (header.in_force_from, month) {
            (Some(first), _) if day < first => InForceAt::NotYet,
            (Some(_), _) => InForceAt::InForce,
            (None, Some((first, _))) if day < first => InForceAt::NotYet,
            (None, Some((_, last))) if last < day => InForceAt::InForce,
            (None, _) => InForceAt::Unknown,
        }
    }

    /// The first day on which it can apply, as far as known.
    pub fn earliest(&self) -> Option<Date> {
        let header = &self.agreement;
        header.in_force_from.or_else(|| header.in_force_month?.first_day())
    }

    /// Whether conclusions of one division are the business of another under this agreement.
    pub fn connects(&self, from: &AdministrativeDivision, to: &AdministrativeDivision) -> bool {
        let parties = &self.parties;
        let covers =
            |side: &[DivisionPrefix], division| side.iter().any(|prefix| prefix.covers(division));
        let one_way = covers(&parties.from, from) && covers(&parties.to, to);
        one_way || (covers(&parties.group, from) && covers(&parties.group, to))
    }

    /// Whether both apply on some day and connect some divisions in common.
    pub fn meets(&self, other: &Self) -> bool {
        let before = |one: &Self, other: &Self| {
            one.agreement
                .in_force_to
                .zip(other.earliest())
                .is_some_and(|(last, first)| last < first)
        };
        !before(self, other) && !before(other, self) && self.parties.meet(&other.parties)
    }

    /// The SM3 digest of the canonical form, `sm3:` and 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        crate::digest_of(&serde_json::to_value(self).unwrap_or_default())
    }
}

impl Parties {
    /// Every range with the field and the place where it stands.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, usize, &DivisionPrefix)> {
        let sides = [("group", &self.group), ("from_area", &self.from), ("to_area", &self.to)];
        sides.into_iter().flat_map(|(field, side)| {
            side.iter().enumerate().map(move |(place, prefix)| (field, place, prefix))
        })
    }

    /// The side whose conclusions are recognised.
    fn givers(&self) -> &[DivisionPrefix] {
        if self.group.is_empty() { &self.from } else { &self.group }
    }

    /// The side that recognises them.
    fn takers(&self) -> &[DivisionPrefix] {
        if self.group.is_empty() { &self.to } else { &self.group }
    }

    fn meet(&self, other: &Self) -> bool {
        overlap(self.givers(), other.givers()) && overlap(self.takers(), other.takers())
    }
}

fn overlap(one: &[DivisionPrefix], other: &[DivisionPrefix]) -> bool {
    one.iter().any(|one| other.iter().any(|other| one.contains(other) || other.contains(one)))
}
