//! 带依据的数值: a value with where it comes from and how well it is supported.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::{Confidence, FigureBound};
use crate::syntax::list::not_empty;
use crate::syntax::text::{passage, present, present_passage};
use crate::value::Passage;

/// 带依据的数值: one figure of a policy. A figure without a source does not exist.
///
/// ```
/// use ltci::{Money, region::Figure};
/// let text = r#"{"value":"70.00","source":"样例","confidence":"secondary"}"#;
/// let figure: Figure<Money> = serde_json::from_str(text)?;
/// assert_eq!(figure.value.fen(), 7_000);
/// assert!(serde_json::from_str::<Figure<Money>>(r#"{"value":"70.00"}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 12.3.
#[doc(alias = "带依据的数值")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    rename = "{T}Figure",
    description = "带依据的数值。A figure with its source and confidence."
)]
pub struct Figure<T> {
    /// 数值
    pub value: T,
    /// 取值限定：约、不超过、不少于；不写为恰好
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "FigureBound")]
    pub bound: Option<FigureBound>,
    /// 依据：文号或网址
    #[serde(deserialize_with = "passage")]
    pub source: Passage<'static>,
    /// 置信程度
    pub confidence: Confidence,
    /// 说明
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present_passage"
    )]
    #[schemars(with = "Passage")]
    pub note: Option<Passage<'static>>,
}

/// 带依据的一组值: a closed choice, such as the levels that are eligible.
///
/// # Source
/// LTCI-SPEC-1, 12.3.
#[doc(alias = "带依据的一组值")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, bound(deserialize = "T: Deserialize<'de>"))]
#[schemars(
    rename = "{T}Figures",
    description = "带依据的一组值。Values with their source and confidence."
)]
pub struct Figures<T> {
    /// 各值
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "not_empty")]
    pub values: Vec<T>,
    /// 依据：文号或网址
    #[serde(deserialize_with = "passage")]
    pub source: Passage<'static>,
    /// 置信程度
    pub confidence: Confidence,
    /// 说明
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present_passage"
    )]
    #[schemars(with = "Passage")]
    pub note: Option<Passage<'static>>,
}

impl<T> Figure<T> {
    /// Whether the value can be computed with: it is not said to be approximate.
    pub fn is_exact(&self) -> bool {
        self.bound != Some(FigureBound::About)
    }
}
