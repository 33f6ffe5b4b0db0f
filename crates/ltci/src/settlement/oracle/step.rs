//! 步骤: what was done, with which figures, and what came of it.

use serde::Serialize;

use crate::code::{Confidence, FigureBound};
use crate::disclose::{Disclosable, Disclosed};
use crate::region::Figure;
use crate::source::{Basis, Citation, SPECIFICATION};
use crate::text;
use crate::text::{Message, Text};

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepCode {
    /// 选定待遇标准.
    BenefitLine,
    /// 明细合计.
    Lines,
    /// 结论有效期之外.
    Validity,
    /// 待遇起始之前.
    Start,
    /// 定额.
    Quota,
    /// 加发的定额.
    Supplement,
    /// 单价.
    Price,
    /// 单位限额.
    CapUnit,
    /// 定额标准.
    FixedAmount,
    /// 计发基数.
    Base,
    /// 日限额.
    CapDay,
    /// 月限额.
    CapMonth,
    /// 年限额.
    CapYear,
    /// 器具租金.
    DeviceRent,
    /// 符合政策范围金额.
    Covered,
    /// 起付标准.
    Deductible,
    /// 舍入.
    Rounding,
    /// 基金支付比例.
    FundShare,
    /// 器具的基金支付比例.
    DeviceShare,
    /// 器具年度限额.
    DeviceCap,
    /// 基金支付总额.
    Fund,
    /// 个人负担.
    Person,
    /// 现金待遇.
    Cash,
    /// 没有计入.
    NotTakenIn,
    /// 算不出.
    NotComputed,
}

impl StepCode {
    /// The code in a computation.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BenefitLine => "benefit_line",
            Self::Lines => "lines",
            Self::Validity => "validity",
            Self::Start => "start",
            Self::Quota => "quota",
            Self::Supplement => "supplement",
            Self::Price => "price",
            Self::CapUnit => "cap_unit",
            Self::FixedAmount => "fixed_amount",
            Self::Base => "base",
            Self::CapDay => "cap_day",
            Self::CapMonth => "cap_month",
            Self::CapYear => "cap_year",
            Self::DeviceRent => "device_rent",
            Self::Covered => "covered",
            Self::Deductible => "deductible",
            Self::Rounding => "rounding",
            Self::FundShare => "fund_share",
            Self::DeviceShare => "device_share",
            Self::DeviceCap => "device_cap",
            Self::Fund => "fund",
            Self::Person => "person",
            Self::Cash => "cash",
            Self::NotTakenIn => "not_taken_in",
            Self::NotComputed => "not_computed",
        }
    }

    /// What the step is called.
    pub const fn term(self) -> Text {
        match self {
            Self::BenefitLine => text!("选定待遇标准", "choice of the benefit line"),
            Self::Lines => text!("明细合计", "sum of the lines"),
            Self::Validity => text!("结论有效期", "validity of the conclusion"),
            Self::Start => text!("待遇起始", "start of benefits"),
            Self::Quota => text!("定额", "quota"),
            Self::Supplement => text!("加发的定额", "supplementary quota"),
            Self::Price => text!("单价", "price"),
            Self::CapUnit => text!("单位限额", "cap a unit"),
            Self::FixedAmount => text!("定额标准", "fixed amount"),
            Self::Base => text!("计发基数", "base amount"),
            Self::CapDay => text!("日限额", "cap a day"),
            Self::CapMonth => text!("月限额", "cap a month"),
            Self::CapYear => text!("年限额", "cap a year"),
            Self::DeviceRent => text!("器具租金", "rent of devices"),
            Self::Covered => text!("符合政策范围金额", "covered amount"),
            Self::Deductible => text!("起付标准", "deductible"),
            Self::Rounding => text!("舍入", "rounding"),
            Self::FundShare => text!("基金支付比例", "share of the fund"),
            Self::DeviceShare => text!("器具的基金支付比例", "share of the fund in devices"),
            Self::DeviceCap => text!("器具年度限额", "yearly cap of devices"),
            Self::Fund => text!("基金支付总额", "fund part"),
            Self::Person => text!("个人负担", "personal part"),
            Self::Cash => text!("现金待遇", "cash benefit"),
            Self::NotTakenIn => text!("没有计入", "not taken in"),
            Self::NotComputed => text!("算不出", "not computed"),
        }
    }

    /// The clause of the specification that lays the step down.
    pub const fn clause(self) -> &'static str {
        match self {
            Self::BenefitLine => "20.2",
            Self::Lines | Self::Validity | Self::Start => "20.3",
            Self::Quota | Self::Supplement => "20.4",
            Self::Price | Self::CapUnit | Self::FixedAmount | Self::Base => "20.5",
            Self::CapDay | Self::CapMonth | Self::CapYear => "20.6",
            Self::Rounding => "20.8",
            Self::DeviceRent | Self::DeviceShare | Self::DeviceCap => "20.9",
            Self::Cash => "20.10",
            Self::NotTakenIn | Self::NotComputed => "20.11",
            Self::Covered | Self::Deductible | Self::FundShare | Self::Fund | Self::Person => {
                "20.7"
            }
        }
    }
}

impl Disclosable for StepCode {
    fn disclose(&self) -> Disclosed {
        Disclosed::Term { code: self.as_str(), name: self.term() }
    }
}

impl Serialize for StepCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The settlement.
    Settlement,
    /// The region profile.
    Profile,
}

/// A figure that a step works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Input {
    /// The document it stands in.
    pub of: Origin,
    /// Where it stands there: a JSON Pointer.
    pub path: String,
    /// The value.
    pub value: Disclosed,
    /// How a figure of the profile that is not exact is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<FigureBound>,
    /// Where a figure of the profile comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How well that is supported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
}

impl Input {
    /// A figure of the settlement.
    pub(super) fn stated(path: impl Into<String>, value: &dyn Disclosable) -> Self {
        let (of, path, value) = (Origin::Settlement, path.into(), value.disclose());
        Self { of, path, value, bound: None, source: None, confidence: None }
    }

    /// A figure of the profile.
    pub(super) fn figure<T: Disclosable>(path: impl Into<String>, figure: &Figure<T>) -> Self {
        Self::sourced(path, &figure.value, figure)
    }

    /// A value that stands in a figure of the profile.
    pub(super) fn sourced<T>(
        path: impl Into<String>,
        value: &dyn Disclosable,
        figure: &Figure<T>,
    ) -> Self {
        Self {
            of: Origin::Profile,
            path: path.into(),
            value: value.disclose(),
            bound: figure.bound,
            source: Some(figure.source.as_str().to_owned()),
            confidence: Some(figure.confidence),
        }
    }
}

/// One step of a computation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What it does.
    pub code: StepCode,
    /// What was done here.
    pub text: Message,
    /// The figures it works with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<Input>,
    /// What came of it; absent where nothing was computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Disclosed>,
    /// The clause that lays the step down.
    pub source: Citation,
}

impl Step {
    /// A step without figures and without a result.
    pub(super) fn new(
        code: StepCode,
        text: Text,
        params: &[(&'static str, &dyn Disclosable)],
    ) -> Self {
        let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.disclose())).collect();
        let source = SPECIFICATION.cite(code.clause(), Basis::Stated);
        Self { code, text: text.fill(&params), inputs: Vec::new(), result: None, source }
    }

    /// The same step with one figure more.
    pub(super) fn with(mut self, input: Input) -> Self {
        self.inputs.push(input);
        self
    }

    /// The same step with some figures more.
    pub(super) fn with_all(mut self, inputs: impl IntoIterator<Item = Input>) -> Self {
        self.inputs.extend(inputs);
        self
    }

    /// The same step with what came of it.
    pub(super) fn giving(mut self, result: &dyn Disclosable) -> Self {
        self.result = Some(result.disclose());
        self
    }
}
