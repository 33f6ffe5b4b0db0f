//! 评估标准的等级: what profiles and agreements need to know of a scale.

use crate::assessment::{NationalLevel, Scale, ScaleId};
use crate::code::LevelCode;
use crate::value::Date;

/// Whether a level is none of a scale, whose levels are known here.
pub(crate) fn lacks_level(scale: ScaleId, level: &LevelCode) -> bool {
    match scale {
        ScaleId::Nhsa2021 => level.as_str().parse::<NationalLevel>().is_err(),
    }
}

/// The levels of a scale from the least to the most severe; empty where that is not known here.
pub(crate) fn severity(scale: ScaleId) -> Vec<&'static str> {
    match scale {
        ScaleId::Nhsa2021 => NationalLevel::ALL.iter().map(|level| level.as_str()).collect(),
    }
}

/// The day on which a scale was published, where it is known.
pub(crate) fn published(scale: ScaleId) -> Option<Date> {
    Scale::of(scale).published().parse().ok()
}
