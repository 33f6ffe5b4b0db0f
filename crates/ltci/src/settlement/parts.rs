//! Parts that several documents share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::assessment::{LevelCode, ScaleReference};
use crate::code::{
    AdministrativeDivision, CareInstitutionCode, DataVersion, DocumentNumber, RecordId,
};
use crate::syntax::text::present;
use crate::value::{Date, Label, Period};

/// 定点长护服务机构: the institution that gives the care.
///
/// # Source
/// Field names of the platform's dictionary; LTCI-SPEC-1, 17.2.
#[doc(alias = "定点长护服务机构")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "定点长护服务机构。The institution that gives the care.")]
pub struct CareInstitution<'a> {
    /// 定点医药机构编号
    pub fixmedins_code: CareInstitutionCode,
    /// 定点医药机构名称
    #[serde(borrow)]
    pub fixmedins_name: Label<'a>,
    /// 所在地医保区划
    pub admdvs: AdministrativeDivision,
}

/// 评估结论的引用: the conclusion that a benefit rests on.
///
/// # Source
/// LTCI-SPEC-1, 17.2.
#[doc(alias = "评估结论的引用")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "评估结论的引用。The conclusion that a benefit rests on.")]
pub struct AssessmentReference {
    /// 评估结论编号
    pub asmt_id: DocumentNumber,
    /// 评估标准及其数据版本
    pub scale: ScaleReference,
    /// 等级
    pub level: LevelCode,
    /// 结论有效期
    pub validity: Period,
    /// 作出结论日期；计算待遇起始时用
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub concluded: Option<Date>,
}

/// 政策参数的引用: the region profile that amounts were computed with.
///
/// # Source
/// LTCI-SPEC-1, 19.3.
#[doc(alias = "政策参数的引用")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "政策参数的引用。The region profile that amounts were computed with.")]
pub struct ProfileReference {
    /// 参数标识
    pub id: RecordId,
    /// 数据版本
    pub version: DataVersion,
}
