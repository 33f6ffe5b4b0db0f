//! The file of a scale, and what must be true of it.

use serde::Deserialize;

use super::level::NationalLevel;
use super::score::{Dimension, Dimensions, Indicator};
use crate::text::Text;

/// The file of a scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) id: &'static str,
    pub(super) version: &'static str,
    pub(super) title: Text,
    pub(super) document: &'static str,
    pub(super) published: &'static str,
    pub(super) direction: &'static str,
    pub(super) notes: Text,
    pub(super) provenance: Provenance,
    pub(super) dimensions: [Named; 3],
    pub(super) indicators: Vec<IndicatorRow>,
    pub(super) grades: [GradeRow; 4],
    pub(super) bands: Dimensions<[(u8, u8); 4]>,
    pub(super) matrix: [[u8; 4]; 4],
    pub(super) levels: Vec<LevelRow>,
}

impl Table {
    /// Reads a file. The error says what does not agree with the types.
    pub(super) fn read(file: &'static str) -> Result<Self, String> {
        let table: Self = serde_json::from_str(file).map_err(|error| error.to_string())?;
        let dimensions = table.dimensions.iter().map(|named| named.code);
        if !dimensions.eq(Dimension::ALL.map(Dimension::as_str)) {
            return Err("other dimensions than the types have".to_owned());
        }
        let indicators = table.indicators.iter().map(|row| (row.code, row.dimension));
        let known = Indicator::ALL.iter().map(|known| (known.as_str(), known.dimension().as_str()));
        if !indicators.eq(known) {
            return Err("other indicators than the types have".to_owned());
        }
        let levels = table.levels.iter().map(|row| (row.level, row.zh, row.en));
        let known = NationalLevel::ALL
            .iter()
            .map(|known| (known.as_str(), known.meaning().zh, known.meaning().en));
        if levels.eq(known) {
            Ok(table)
        } else {
            Err("other levels than the types have".to_owned())
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Provenance {
    pub(super) indicators: Standing,
    pub(super) bands: Dimensions<Standing>,
    pub(super) matrix: Standing,
    pub(super) levels: Standing,
}

/// How well a table is supported.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// The confidence from 0 to 1 as a decimal, where one was estimated.
    #[serde(default)]
    pub confidence: Option<&'static str>,
    /// How the table was seen.
    pub evidence: &'static str,
    /// In words.
    pub note: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Named {
    pub(super) code: &'static str,
    pub(super) zh: &'static str,
    pub(super) en: &'static str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndicatorRow {
    pub(super) code: &'static str,
    pub(super) dimension: &'static str,
    pub(super) number: &'static str,
    pub(super) zh: &'static str,
    pub(super) en: &'static str,
    pub(super) permitted: Vec<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GradeRow {
    pub(super) grade: u8,
    pub(super) zh: &'static str,
    pub(super) en: &'static str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LevelRow {
    pub(super) level: &'static str,
    pub(super) zh: &'static str,
    pub(super) en: &'static str,
}
