//! Words for the values of closed lists.

use ltci::code::{CaregiverQualification, ChargeUnit, MapRelation};
use ltci::rules::table as rule;

use super::{Reading, without_blanks};

/// 计价单位.
pub(in super::super) fn unit(text: &str) -> Reading<ChargeUnit> {
    let is_it = |unit: &&ChargeUnit| unit.meaning().zh == text || unit.as_str() == text;
    if let Some(unit) = ChargeUnit::ALL.iter().find(is_it) {
        return Reading::Plain(*unit);
    }
    let word = without_blanks(text);
    let word = word.strip_prefix('元').unwrap_or(&word).trim_start_matches(['/', '每']);
    let meant = match word {
        "次" | "人次" | "每人次" => Some(ChargeUnit::Visit),
        "小时" | "时" | "个小时" | "h" | "钟点" => Some(ChargeUnit::Hour),
        "项" | "项目" | "个项目" => Some(ChargeUnit::Item),
        "床日" | "床·日" | "住院床日" | "床天" => Some(ChargeUnit::BedDay),
        "日" | "天" => Some(ChargeUnit::Day),
        "月" | "个月" => Some(ChargeUnit::Month),
        _ => None,
    };
    Reading::repaired(meant, &rule::UNIT_WRITTEN, &rule::UNIT_UNKNOWN)
}

/// 人员资质.
pub(in super::super) fn qualification(text: &str) -> Reading<CaregiverQualification> {
    let is_it =
        |known: &&CaregiverQualification| known.meaning().zh == text || known.as_str() == text;
    if let Some(known) = CaregiverQualification::ALL.iter().find(is_it) {
        return Reading::Plain(*known);
    }
    let meant = match &*without_blanks(text) {
        "养老护理员" | "医疗护理员" | "长期照护师" | "照护师" | "照护员" | "护理人员" | "护工" => {
            Some(CaregiverQualification::Caregiver)
        }
        "注册护士" | "执业护士" | "专业护士" | "护师" => {
            Some(CaregiverQualification::Nurse)
        }
        _ => None,
    };
    Reading::repaired(meant, &rule::QUALIFICATION_WRITTEN, &rule::QUALIFICATION_UNKNOWN)
}

/// 对应关系. The short words are as clear as the long ones.
pub(in super::super) fn relation(text: &str) -> Reading<MapRelation> {
    let word = without_blanks(text);
    let known =
        |relation: &&MapRelation| relation.meaning().zh == word || relation.as_str() == word;
    let meant = MapRelation::ALL.iter().find(known).copied().or(match &*word {
        "等同" | "相同" | "一致" | "等价" | "=" => Some(MapRelation::Equivalent),
        "窄于" | "小于" | "包含于" | "<" => Some(MapRelation::Narrower),
        "宽于" | "大于" | "包含" | ">" => Some(MapRelation::Broader),
        "相关" | "部分对应" => Some(MapRelation::Related),
        "无" | "无对应" | "没有对应" => Some(MapRelation::None),
        _ => None,
    });
    meant.map_or(Reading::Refused(&rule::RELATION_UNKNOWN), Reading::Plain)
}
