//! 大类和类别: the two classes and the twelve categories of the national directory.

use crate::disclose::{Disclosable, Disclosed};
use crate::text;
use crate::text::Text;

/// 项目大类 of the national directory.
///
/// # Source
/// 医保发〔2025〕24号: 36 items, 20 of daily care and 16 of medical care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemClass {
    /// 生活照护.
    #[doc(alias = "生活照护")]
    DailyCare,
    /// 医疗护理.
    #[doc(alias = "医疗护理")]
    MedicalCare,
}

impl ItemClass {
    /// Both classes.
    pub const ALL: &[Self] = &[Self::DailyCare, Self::MedicalCare];

    /// The name, in both tongues; the Chinese one stands on the wire.
    pub const fn term(self) -> Text {
        match self {
            Self::DailyCare => text!("生活照护", "daily care"),
            Self::MedicalCare => text!("医疗护理", "medical care"),
        }
    }

    /// The class of a name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|class| class.term().zh == name)
    }

    /// How many items the national directory of 2025 has in this class.
    pub const fn items_in_2025(self) -> usize {
        match self {
            Self::DailyCare => 20,
            Self::MedicalCare => 16,
        }
    }
}

impl Disclosable for ItemClass {
    fn disclose(&self) -> Disclosed {
        self.term().disclose()
    }
}

/// 项目类别 of the national directory.
///
/// # Source
/// 医保发〔2025〕24号, the twelve names as reported by China Central Television on 2025-09-26.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemCategory {
    /// 饮食照护.
    DietaryCare,
    /// 排泄照护.
    ExcretionCare,
    /// 清洁照护.
    CleaningCare,
    /// 穿脱衣物.
    Dressing,
    /// 功能维护.
    FunctionalMaintenance,
    /// 对症护理.
    SymptomaticCare,
    /// 生命体征监测.
    VitalSignMonitoring,
    /// 安全护理.
    SafetyCare,
    /// 一般检查护理.
    GeneralExaminationCare,
    /// 基础护理.
    BasicCare,
    /// 专项护理.
    SpecializedCare,
    /// 康复.
    Rehabilitation,
}

impl ItemCategory {
    /// Every category, in the order of the directory.
    pub const ALL: &[Self] = &[
        Self::DietaryCare,
        Self::ExcretionCare,
        Self::CleaningCare,
        Self::Dressing,
        Self::FunctionalMaintenance,
        Self::SymptomaticCare,
        Self::VitalSignMonitoring,
        Self::SafetyCare,
        Self::GeneralExaminationCare,
        Self::BasicCare,
        Self::SpecializedCare,
        Self::Rehabilitation,
    ];

    /// The name, in both tongues; the Chinese one stands on the wire.
    pub const fn term(self) -> Text {
        match self {
            Self::DietaryCare => text!("饮食照护", "dietary care"),
            Self::ExcretionCare => text!("排泄照护", "excretion care"),
            Self::CleaningCare => text!("清洁照护", "cleaning care"),
            Self::Dressing => text!("穿脱衣物", "dressing and undressing"),
            Self::FunctionalMaintenance => text!("功能维护", "functional maintenance"),
            Self::SymptomaticCare => text!("对症护理", "symptomatic care"),
            Self::VitalSignMonitoring => text!("生命体征监测", "vital sign monitoring"),
            Self::SafetyCare => text!("安全护理", "safety care"),
            Self::GeneralExaminationCare => text!("一般检查护理", "general examination care"),
            Self::BasicCare => text!("基础护理", "basic care"),
            Self::SpecializedCare => text!("专项护理", "specialized care"),
            Self::Rehabilitation => text!("康复", "rehabilitation"),
        }
    }

    /// The category of a name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|category| category.term().zh == name)
    }

    /// The class it belongs to.
    pub const fn class(self) -> ItemClass {
        match self {
            Self::GeneralExaminationCare
            | Self::BasicCare
            | Self::SpecializedCare
            | Self::Rehabilitation => ItemClass::MedicalCare,
            _ => ItemClass::DailyCare,
        }
    }
}

impl Disclosable for ItemCategory {
    fn disclose(&self) -> Disclosed {
        self.term().disclose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_categories_are_daily_care_and_four_medical() {
        let count = |class| ItemCategory::ALL.iter().filter(|item| item.class() == class).count();
        assert_eq!((count(ItemClass::DailyCare), count(ItemClass::MedicalCare)), (8, 4));
        for category in ItemCategory::ALL {
            assert_eq!(ItemCategory::by_name(category.term().zh), Some(*category));
        }
        assert_eq!(ItemCategory::by_name("清洁"), None);
        assert_eq!(ItemClass::by_name("生活照护类"), None);
    }
}
