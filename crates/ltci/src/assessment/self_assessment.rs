//! 失能等级自评表: six answers, a grade, and who may apply by it.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Person;
use super::scale_table::Standing;
use crate::code::{DocumentNumber, SelfAnswer, SelfGrade};
use crate::document::{DocumentVersion, SelfAssessmentTag};
use crate::region::RegionProfile;
use crate::text::Text;
use crate::value::Date;

#[expect(clippy::expect_used, reason = "the table is part of the crate, and a test reads it")]
static NATIONAL: LazyLock<SelfAssessmentForm> = LazyLock::new(|| {
    let file = include_str!("../../data/self-assessment/nhsa-2021.json");
    serde_json::from_str(file).expect("the form is well formed")
});

/// 失能等级自评表: how a person or a relative rates six activities before applying.
///
/// ```
/// use ltci::assessment::SelfAssessment;
/// let text = include_str!("../../data/bases/self-assessment.json");
/// let form: SelfAssessment = serde_json::from_str(text)?;
/// assert_eq!(form.grade.as_str(), "F");
/// assert!(serde_json::from_str::<SelfAssessment>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 11.4.
#[doc(alias = "失能等级自评表")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "self_assessment")]
#[schemars(description = "失能等级自评表。A self-assessment of disability.")]
pub struct SelfAssessment<'a> {
    /// 文书类型
    pub doc_type: SelfAssessmentTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 自评表编号
    pub self_asmt_id: DocumentNumber,
    /// 被评估人
    #[serde(borrow)]
    pub person: Person<'a>,
    /// 六项答案
    pub answers: SelfAnswers,
    /// 自评等级
    pub grade: SelfGrade,
    /// 填表日期
    pub filled_on: Date,
}

/// 六项答案: class a (eating, bowel and bladder, bathing) and class b (dressing, toileting,
/// transfer).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    description = "自评的六项答案，a类三项在前，b类三项在后。The six answers, class a before class b."
)]
pub struct SelfAnswers {
    /// 进食
    pub eating: SelfAnswer,
    /// 大小便控制
    pub bowel_bladder: SelfAnswer,
    /// 洗澡
    pub bathing: SelfAnswer,
    /// 穿衣
    pub dressing: SelfAnswer,
    /// 用厕
    pub toileting: SelfAnswer,
    /// 床椅转移
    pub transfer: SelfAnswer,
}

impl SelfAnswers {
    const fn class_a(&self) -> [SelfAnswer; 3] {
        [self.eating, self.bowel_bladder, self.bathing]
    }

    const fn class_b(&self) -> [SelfAnswer; 3] {
        [self.dressing, self.toileting, self.transfer]
    }

    /// Whether some answer is 部分独立 and none is 依赖: the case that the form leaves open.
    pub fn is_left_open(&self) -> bool {
        let all = self.class_a().into_iter().chain(self.class_b());
        let mut any_partial = false;
        for answer in all {
            match answer {
                SelfAnswer::Dependent => return false,
                SelfAnswer::Partial => any_partial = true,
                SelfAnswer::Independent => {}
            }
        }
        any_partial
    }
}

/// How 部分独立 counts. The form does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartialReading {
    /// Not stated: where no answer is 依赖 there is no grade.
    #[default]
    Unstated,
    /// As 独立.
    Independent,
    /// As 依赖.
    Dependent,
}

/// What a region lays down about self-assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelfAssessmentPolicy {
    /// How 部分独立 counts.
    pub partial: PartialReading,
    /// The grades that may apply; `None` where the self-assessment decides nothing.
    pub gate: Option<Vec<SelfGrade>>,
}

impl Default for SelfAssessmentPolicy {
    /// The gate of the form itself.
    fn default() -> Self {
        let gate = SelfAssessmentForm::national().gate("form").map(|gate| gate.grades.clone());
        Self { partial: PartialReading::Unstated, gate }
    }
}

impl SelfAssessmentPolicy {
    /// The policy of a region: the gate of its profile, or else that of the form. No profile says
    /// how 部分独立 counts.
    ///
    /// ```
    /// use ltci::assessment::SelfAssessmentPolicy;
    /// let text = include_str!("../../data/bases/region-profile.json");
    /// let policy = SelfAssessmentPolicy::of(&serde_json::from_str(text)?);
    /// assert!(policy.admits("E".parse()?) && !policy.admits("D".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(profile: &RegionProfile) -> Self {
        let form = Self::default();
        let assessment = profile.assessment.as_ref();
        match assessment.and_then(|policy| policy.self_grades.as_ref()) {
            Some(grades) => Self { gate: Some(grades.values.clone()), ..form },
            None => form,
        }
    }

    /// Whether a grade may apply.
    pub fn admits(&self, grade: SelfGrade) -> bool {
        self.gate.as_ref().is_none_or(|grades| grades.contains(&grade))
    }
}

/// The form: its table of grades, and the gates that are known.
///
/// # Source
/// `data/self-assessment/nhsa-2021.json`, with the confidence told in each part.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfAssessmentForm {
    /// The identifier.
    pub id: &'static str,
    /// The version of the data.
    pub version: &'static str,
    /// The title of the form.
    pub title: Text,
    /// How well the table is supported.
    pub standing: Standing,
    grades: [[SelfGrade; 4]; 4],
    /// The gates that are known.
    pub gates: Vec<Gate>,
}

/// Who may apply, by a document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The identifier of the gate.
    pub id: &'static str,
    /// The grades that may apply.
    pub grades: Vec<SelfGrade>,
    /// The first day, where it is known.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// The last day, where there is one.
    #[serde(default)]
    pub in_force_to: Option<Date>,
    /// How well this is supported.
    pub standing: Standing,
}

impl SelfAssessmentForm {
    /// 长期护理失能等级自评表.
    pub fn national() -> &'static Self {
        &NATIONAL
    }

    /// A known gate by its identifier.
    pub fn gate(&self, id: &str) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.id == id)
    }

    /// The grade of the answers; `None` where the form leaves it open and the policy does too.
    ///
    /// ```
    /// use ltci::assessment::{PartialReading, SelfAnswers, SelfAssessmentForm};
    /// let answers: SelfAnswers = serde_json::from_str(r#"{
    ///     "eating":"dependent","bowel_bladder":"dependent","bathing":"dependent",
    ///     "dressing":"dependent","toileting":"partial","transfer":"independent"}"#)?;
    /// let form = SelfAssessmentForm::national();
    /// let grade = form.grade(&answers, PartialReading::Unstated);
    /// assert_eq!(grade.unwrap().as_str(), "F");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn grade(&self, answers: &SelfAnswers, partial: PartialReading) -> Option<SelfGrade> {
        if partial == PartialReading::Unstated && answers.is_left_open() {
            return None;
        }
        let counts = |answer: &SelfAnswer| match answer {
            SelfAnswer::Dependent => true,
            SelfAnswer::Partial => partial == PartialReading::Dependent,
            SelfAnswer::Independent => false,
        };
        let count = |class: [SelfAnswer; 3]| class.iter().filter(|answer| counts(answer)).count();
        self.grades.get(count(answers.class_a()))?.get(count(answers.class_b())).copied()
    }
}
