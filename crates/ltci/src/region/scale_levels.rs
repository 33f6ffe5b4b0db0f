//! 评估标准的等级: what profiles and agreements need to know of a scale.

use crate::assessment::{LevelCode, Scale, ScaleId};
use crate::value::Date;

/// Whether a scale has a level; `None` where its levels are not all known.
pub(crate) fn has_level(scale: ScaleId, level: &LevelCode) -> Option<bool> {
    let scale = Scale::current(scale);
    let known = scale.level(level).is_some();
    (known || scale.has_every_level()).then_some(known)
}

/// The known levels of a scale from the least to the most severe.
pub(crate) fn severity(scale: ScaleId) -> Vec<&'static str> {
    Scale::current(scale).levels().iter().map(|level| level.code).collect()
}

/// The day on which a scale was published, where it is known.
pub(crate) fn published(scale: ScaleId) -> Option<Date> {
    Scale::current(scale).published()?.parse().ok()
}
