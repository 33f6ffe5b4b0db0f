//! 评估标准的等级: what profiles and agreements need to know of a scale.

use crate::assessment::{LevelCode, Scale, ScaleId};
use crate::value::Date;

/// Whether a level is none of a scale, all of whose levels are known here.
pub(crate) fn lacks_level(scale: ScaleId, level: &LevelCode) -> bool {
    let scale = Scale::current(scale);
    scale.has_every_level() && scale.level(level).is_none()
}

/// The known levels of a scale from the least to the most severe.
pub(crate) fn severity(scale: ScaleId) -> Vec<&'static str> {
    Scale::current(scale).levels().iter().map(|level| level.code).collect()
}

/// The day on which a scale was published, where it is known.
pub(crate) fn published(scale: ScaleId) -> Option<Date> {
    Scale::current(scale).published()?.parse().ok()
}
