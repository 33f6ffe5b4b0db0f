//! 失能等级评估结论: the document, the scale, and how scores become a level.

mod history;
pub mod level;
pub mod level_code;
mod life_cycle;
mod scale;
pub mod scale_id;
mod scale_table;
mod score;
mod scoring;
mod self_assessment;
mod typed_level;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use history::{AssessmentHistory, Case, Concluded, Conclusion, DatedEvent};
pub use level::NationalLevel;
pub use level_code::LevelCode;
pub use life_cycle::CaseState;
pub use scale::Scale;
pub use scale_id::ScaleId;
pub use scale_table::{Band, Direction, Eligible, LevelRow, Standing, TotalTable};
pub use score::{Dimension, Dimensions, Grade, Grades, Indicator, Score, Scores, Total, Totals};
pub use scoring::{Evaluation, Scoring};
pub use self_assessment::{
    Gate, PartialReading, SelfAnswers, SelfAssessment, SelfAssessmentForm, SelfAssessmentPolicy,
};
pub use typed_level::{
    Barthel, GbT42195, Level, MzT039, Nanjing2021, Nhsa2021, ScaleType, ShanghaiNeeds, Wencheng2022,
};

use crate::code::{
    AdministrativeDivision, AssessmentKind, AssessorNumber, AssessorRole, CertificateType,
    CreditCode, DocumentNumber, InstitutionNumber, InsuranceType, PersonNumber, ScaleVersion, Sex,
};
use crate::document::{AssessmentTag, DocumentVersion};
use crate::seal::Seal;
use crate::syntax::text::present;
use crate::value::{BirthDate, Date, Label, Period, PersonalText};

/// 失能等级评估结论: the conclusion of a disability assessment.
///
/// Shape and relations are laid down in LTCI-SPEC-1, part 4. A value of this type has the right
/// form; whether it contradicts itself is found by the rules, see
/// [`Validator`](crate::Validator).
///
/// ```
/// use ltci::assessment::Assessment;
/// let text = include_str!("../../data/bases/assessment.json");
/// let assessment: Assessment = serde_json::from_str(text)?;
/// assert_eq!(assessment.level.as_str(), "3");
/// assert!(serde_json::from_str::<Assessment>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 4; 医保办发〔2021〕37号.
#[doc(alias = "失能等级评估结论")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "assessment")]
#[schemars(description = "失能等级评估结论。The conclusion of a disability assessment.")]
pub struct Assessment<'a> {
    /// 文书类型
    pub doc_type: AssessmentTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 评估结论编号
    pub asmt_id: DocumentNumber,
    /// 评估类型
    pub asmt_kind: AssessmentKind,
    /// 被评估人
    #[serde(borrow)]
    pub person: Person<'a>,
    /// 评估标准及其数据版本
    pub scale: ScaleReference,
    /// 17项指标的得分
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Scores")]
    pub scores: Option<Scores>,
    /// 三个维度的合计分
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Totals")]
    pub totals: Option<Totals>,
    /// 三个维度的分级
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Grades")]
    pub grades: Option<Grades>,
    /// 总分
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Total")]
    pub total: Option<Total>,
    /// 等级
    pub level: LevelCode,
    /// 评估人员
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "crate::syntax::list::not_empty")]
    pub assessors: Vec<Assessor>,
    /// 评估机构
    pub asmt_org: AssessingInstitution<'a>,
    /// 出具结论的经办机构
    pub agency: Agency<'a>,
    /// 办理日期
    pub dates: AssessmentDates,
    /// 公示期
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Period")]
    pub notice: Option<Period>,
    /// 结论有效期
    pub validity: Period,
    /// 签章
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Seal")]
    pub seal: Option<Seal>,
}

impl Assessment<'_> {
    /// The level under the national scale of 2021; `None` under another scale, or if the scale has
    /// no such level.
    pub fn national_level(&self) -> Option<NationalLevel> {
        match self.scale.id {
            ScaleId::Nhsa2021 => self.level.as_str().parse().ok(),
            _ => None,
        }
    }

    /// The level under the scale `S`; `None` under another scale, or if the scale has no such level
    /// as far as known.
    ///
    /// ```
    /// use ltci::assessment::{Assessment, GbT42195, Nhsa2021};
    /// let text = include_str!("../../data/bases/assessment.json");
    /// let assessment: Assessment = serde_json::from_str(text)?;
    /// assert!(assessment.level_in::<Nhsa2021>().is_some());
    /// assert!(assessment.level_in::<GbT42195>().is_none());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn level_in<S: ScaleType>(&self) -> Option<Level<S>> {
        Level::of(&self.scale, self.level)
    }

    /// What the conclusion says.
    pub(crate) fn facts(&self) -> Concluded<'_> {
        let Self { scale, level, assessors, validity, .. } = self;
        Concluded { scale: *scale, level: *level, assessors, validity: *validity }
    }

    /// What the scores give, where there are scores and the scale has the tables for them.
    pub fn evaluation(&self) -> Option<Evaluation> {
        Some(Scale::judging(&self.scale).scoring()?.evaluate(self.scores.as_ref()?))
    }
}

/// 被评估人: the insured person. Every field but the codes is personal.
#[doc(alias = "被评估人")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "被评估人。The insured person.")]
pub struct Person<'a> {
    /// 人员编号
    pub psn_no: PersonNumber,
    /// 人员姓名
    #[serde(borrow)]
    pub psn_name: PersonalText<'a>,
    /// 人员证件类型
    pub psn_cert_type: CertificateType,
    /// 证件号码
    pub certno: PersonalText<'a>,
    /// 性别
    pub gend: Sex,
    /// 出生日期
    pub brdy: BirthDate,
    /// 险种类型
    pub insutype: InsuranceType,
    /// 参保地医保区划
    pub insuplc_admdvs: AdministrativeDivision,
}

/// 评估标准及其数据版本.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "评估标准及其数据版本。The scale and the version of its data.")]
pub struct ScaleReference {
    /// 评估标准
    pub id: ScaleId,
    /// 数据版本
    pub version: ScaleVersion,
}

/// 评估人员.
#[doc(alias = "评估人员")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "评估人员。One assessor.")]
pub struct Assessor {
    /// 评估人员编号
    pub assessor_no: AssessorNumber,
    /// 评估人员类别
    pub assessor_role: AssessorRole,
}

/// 评估机构.
#[doc(alias = "评估机构")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "评估机构。The institution that made the assessment.")]
pub struct AssessingInstitution<'a> {
    /// 机构编号
    pub org_no: InstitutionNumber,
    /// 机构名称
    #[serde(borrow)]
    pub org_name: Label<'a>,
    /// 统一社会信用代码
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "CreditCode")]
    pub uscc: Option<CreditCode>,
}

/// 经办机构.
#[doc(alias = "经办机构")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "经办机构。The agency that issued the conclusion.")]
pub struct Agency<'a> {
    /// 所在区划
    pub admdvs: AdministrativeDivision,
    /// 机构名称
    #[serde(borrow)]
    pub agency_name: Label<'a>,
}

/// 办理日期: the days of the steps, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "办理日期。The days of the steps.")]
pub struct AssessmentDates {
    /// 申请日期
    pub applied: Date,
    /// 受理日期
    pub accepted: Date,
    /// 现场评估日期
    pub assessed: Date,
    /// 作出结论日期
    pub concluded: Date,
}

/// 评分表: scores to be evaluated, the input of `ltci assess`.
///
/// # Source
/// LTCI-SPEC-1, 4.8.
#[doc(alias = "评分表")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "score_sheet")]
#[schemars(description = "评分表。Scores to be evaluated.")]
pub struct ScoreSheet {
    /// 评估标准
    pub scale: ScaleId,
    /// 17项指标的得分
    pub scores: Scores,
}
