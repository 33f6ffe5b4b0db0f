//! 算不出: why there is no expectation.

use serde::{Serialize, Serializer};

use crate::disclose::{Disclosable, Disclosed};
use crate::text;
use crate::text::Text;

/// Why something could not be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No benefit line applies.
    NoBenefitLine,
    /// Several benefit lines apply.
    SeveralBenefitLines,
    /// Several supplements apply.
    SeveralSupplements,
    /// The insurance does not tell employees from residents.
    InsuranceNotTold,
    /// The settlement does not say of which level the hospital is.
    HospitalLevelNotTold,
    /// The profile speaks of levels of another scale.
    ScaleDiffers,
    /// The profile does not have the figure.
    FigureAbsent,
    /// The figure is approximate or only a bound.
    FigureNotExact,
    /// The settlement does not say it.
    NotStated,
    /// The unit of a line is not the one that the policy counts in.
    UnitDiffers,
    /// The period is not made of whole months.
    NotWholeMonths,
    /// The period lies in two calendar years, and the figure is one for each.
    TwoYears,
    /// The device is not one of those in the profile.
    DeviceNotListed,
    /// An amount goes beyond what can be written.
    BeyondRange,
    /// The fund and the institution would bear more than there is.
    MoreThanTheCost,
}

impl Reason {
    /// The code in a computation.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoBenefitLine => "no_benefit_line",
            Self::SeveralBenefitLines => "several_benefit_lines",
            Self::SeveralSupplements => "several_supplements",
            Self::InsuranceNotTold => "insurance_not_told",
            Self::HospitalLevelNotTold => "hospital_level_not_told",
            Self::ScaleDiffers => "scale_differs",
            Self::FigureAbsent => "figure_absent",
            Self::FigureNotExact => "figure_not_exact",
            Self::NotStated => "not_stated",
            Self::UnitDiffers => "unit_differs",
            Self::NotWholeMonths => "not_whole_months",
            Self::TwoYears => "two_years",
            Self::DeviceNotListed => "device_not_listed",
            Self::BeyondRange => "beyond_range",
            Self::MoreThanTheCost => "more_than_the_cost",
        }
    }

    /// The reason in words.
    pub const fn term(self) -> Text {
        match self {
            Self::NoBenefitLine => text!("没有适用的待遇标准", "no benefit line applies"),
            Self::SeveralBenefitLines => {
                text!("适用的待遇标准不止一行", "several benefit lines apply")
            }
            Self::SeveralSupplements => {
                text!("适用的加发待遇不止一行", "several supplements apply")
            }
            Self::InsuranceNotTold => text!(
                "险种只写长期照护保险，看不出是职工还是居民",
                "the insurance type does not tell employees from residents"
            ),
            Self::HospitalLevelNotTold => {
                text!("结算没有写医疗机构级别", "the settlement does not say the hospital level")
            }
            Self::ScaleDiffers => text!(
                "参数中的等级属于另一评估标准",
                "the levels of the profile are those of another scale"
            ),
            Self::FigureAbsent => text!("参数没有这一数值", "the profile does not have the figure"),
            Self::FigureNotExact => text!(
                "参数中的数值只是约数或者上下限",
                "the figure of the profile is approximate or a bound"
            ),
            Self::NotStated => text!("结算没有写明", "the settlement does not say"),
            Self::UnitDiffers => {
                text!("明细的计价单位与参数不同", "the unit of a line is not that of the profile")
            }
            Self::NotWholeMonths => {
                text!("结算期间不是整月", "the period is not made of whole months")
            }
            Self::TwoYears => text!(
                "结算期间跨两个自然年，应分年结算",
                "the period lies in two calendar years: settle each by itself"
            ),
            Self::DeviceNotListed => {
                text!("参数中没有这种器具", "the device is not in the profile")
            }
            Self::BeyondRange => text!("金额超出范围", "an amount is out of range"),
            Self::MoreThanTheCost => text!(
                "基金与机构负担之和超过费用总额",
                "fund and institution would bear more than the total"
            ),
        }
    }
}

impl Disclosable for Reason {
    fn disclose(&self) -> Disclosed {
        Disclosed::Term { code: self.as_str(), name: self.term() }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Something that could not be computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unknown {
    /// Why.
    pub reason: Reason,
    /// What it is about.
    pub what: Text,
    /// Where that stands or would stand: a JSON Pointer in the settlement or the profile.
    pub path: String,
}
