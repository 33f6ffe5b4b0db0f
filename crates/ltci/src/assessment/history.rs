//! 评估办理记录: the chain of one person's cases, their steps and conclusions.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::level_code::LevelCode;
use super::{Assessor, Person, ScaleReference};
use crate::code::{
    AssessmentKind, AssessmentResult, CaseEvent, DocumentNumber, RefusalReason, SelfGrade,
};
use crate::document::{AssessmentHistoryTag, DocumentVersion};
use crate::syntax::text::present;
use crate::value::{Date, Period};

/// 评估办理记录: every case of a person, in the order of the applications.
///
/// Shape and relations are laid down in LTCI-SPEC-1, 11.5 to 11.8.
///
/// ```
/// use ltci::assessment::AssessmentHistory;
/// let text = include_str!("../../data/bases/assessment-history.json");
/// let history: AssessmentHistory = serde_json::from_str(text)?;
/// assert_eq!(history.cases.len(), 2);
/// assert!(serde_json::from_str::<AssessmentHistory>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 11.5.
#[doc(alias = "评估办理记录")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "assessment_history")]
#[schemars(description = "评估办理记录。The record of one person's assessments.")]
pub struct AssessmentHistory<'a> {
    /// 文书类型
    pub doc_type: AssessmentHistoryTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 办理记录编号
    pub hist_id: DocumentNumber,
    /// 被评估人
    #[serde(borrow)]
    pub person: Person<'a>,
    /// 办理事件
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "crate::syntax::list::not_empty")]
    pub cases: Vec<Case>,
}

/// 一次办理: from an application to its end.
#[doc(alias = "办理")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "一次办理。One case.")]
pub struct Case {
    /// 办理编号
    pub case_no: DocumentNumber,
    /// 评估类型
    pub asmt_kind: AssessmentKind,
    /// 自评等级
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "SelfGrade")]
    pub self_grade: Option<SelfGrade>,
    /// 有异议的评估结论编号
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub disputed_asmt_id: Option<DocumentNumber>,
    /// 办理事项
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "crate::syntax::list::not_empty")]
    pub events: Vec<DatedEvent>,
    /// 评估结论摘要
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Conclusion")]
    pub conclusion: Option<Conclusion>,
}

/// 办理事项和日期.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "办理事项和日期。A step and its day.")]
pub struct DatedEvent {
    /// 办理事项
    pub event: CaseEvent,
    /// 日期
    pub date: Date,
    /// 不予受理的原因
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "RefusalReason")]
    pub reason: Option<RefusalReason>,
}

/// 评估结论摘要.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "评估结论摘要。What a conclusion says, in short.")]
pub struct Conclusion {
    /// 评估结论编号
    pub asmt_id: DocumentNumber,
    /// 评估标准及其数据版本
    pub scale: ScaleReference,
    /// 等级
    pub level: LevelCode,
    /// 评估结果
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "AssessmentResult")]
    pub asmt_result: Option<AssessmentResult>,
    /// 评估人员
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "crate::syntax::list::not_empty")]
    pub assessors: Vec<Assessor>,
    /// 作出结论日期
    pub concluded: Date,
    /// 结论有效期
    pub validity: Period,
}

/// What a conclusion says, in an assessment or in a record of assessments.
#[derive(Clone, Copy, Debug)]
pub struct Concluded<'d> {
    /// The scale.
    pub scale: ScaleReference,
    /// The level.
    pub level: LevelCode,
    /// The assessors.
    pub assessors: &'d [Assessor],
    /// The validity.
    pub validity: Period,
}

impl Conclusion {
    pub(crate) fn facts(&self) -> Concluded<'_> {
        let Self { scale, level, assessors, validity, .. } = self;
        Concluded { scale: *scale, level: *level, assessors, validity: *validity }
    }
}

impl Case {
    /// The first day of a step.
    pub fn date_of(&self, event: CaseEvent) -> Option<Date> {
        self.events.iter().find(|dated| dated.event == event).map(|dated| dated.date)
    }

    /// The day on which the case began: that of the application, or of whatever stands first.
    pub fn began(&self) -> Option<Date> {
        let first = self.events.first().map(|dated| dated.date);
        self.date_of(CaseEvent::Applied).or(first)
    }
}

impl AssessmentHistory<'_> {
    /// The cases that came to a conclusion, each with its place.
    pub fn concluded(&self) -> impl DoubleEndedIterator<Item = (usize, &Case, &Conclusion)> {
        let cases = self.cases.iter().enumerate();
        cases.filter_map(|(place, case)| Some((place, case, case.conclusion.as_ref()?)))
    }

    /// Every case with its place and the last case before it that came to a conclusion.
    pub fn with_previous(&self) -> impl Iterator<Item = (usize, &Case, Option<&Case>)> {
        let mut last = None;
        self.cases.iter().enumerate().map(move |(place, case)| {
            let before = last;
            if case.conclusion.is_some() {
                last = Some(case);
            }
            (place, case, before)
        })
    }

    /// Every conclusion with the place of its case, the case, and the conclusion before it.
    pub fn successive(&self) -> impl Iterator<Item = (usize, &Case, &Conclusion, &Conclusion)> {
        self.with_previous().filter_map(|(place, case, before)| {
            Some((place, case, case.conclusion.as_ref()?, before?.conclusion.as_ref()?))
        })
    }

    /// Every review with the place of its case and the case whose conclusion it reviews: the one
    /// it names, otherwise the last one before it.
    pub fn reviews(&self) -> Vec<(usize, &Case, Option<&Case>)> {
        let mut concluded = BTreeMap::new();
        let mut reviews = Vec::new();
        for (place, case, before) in self.with_previous() {
            if case.asmt_kind == AssessmentKind::Review {
                let named = case.disputed_asmt_id;
                reviews.push((place, case, named.map_or(before, |id| concluded.get(&id).copied())));
            }
            if let Some(conclusion) = &case.conclusion {
                concluded.insert(conclusion.asmt_id, case);
            }
        }
        reviews
    }

    /// The latest day of a step.
    pub(crate) fn latest(&self) -> Option<Date> {
        self.cases.iter().flat_map(|case| &case.events).map(|dated| dated.date).max()
    }
}
