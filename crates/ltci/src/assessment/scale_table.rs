//! The file of a scale, and what must be true of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::level::NationalLevel;
use super::level_code::LevelCode;
use super::score::{Dimension, Dimensions, Indicator};
use crate::text::Text;

/// The file of a scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) id: &'static str,
    pub(super) version: &'static str,
    pub(super) title: Text,
    #[serde(default)]
    pub(super) document: Option<&'static str>,
    #[serde(default)]
    pub(super) published: Option<&'static str>,
    pub(super) notes: Text,
    pub(super) levels: Levels,
    #[serde(default)]
    pub(super) total: Option<TotalTable>,
    #[serde(default)]
    pub(super) eligible: Option<Eligible>,
    #[serde(default)]
    pub(super) scoring: Option<ScoringTable>,
}

impl Table {
    /// Reads a file. The error says what does not agree with the types or with itself.
    pub(super) fn read(file: &'static str) -> Result<Self, String> {
        let table: Self = serde_json::from_str(file).map_err(|error| error.to_string())?;
        table.levels.check()?;
        if let Some(total) = &table.total {
            total.check(&table.levels)?;
        }
        if table.eligible.as_ref().is_some_and(|eligible| !eligible.is_known_to(&table.levels)) {
            return Err("a level is eligible that the scale does not have".to_owned());
        }
        if let Some(scoring) = &table.scoring {
            scoring.check()?;
            table.levels.check_national()?;
        }
        Ok(table)
    }
}

/// Whether a higher number is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// 数值越高越重.
    HigherIsWorse,
    /// 数值越低越重.
    LowerIsWorse,
}

/// The levels as far as they are known.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Levels {
    #[serde(default)]
    pub(super) direction: Option<Direction>,
    pub(super) complete: bool,
    pub(super) standing: Standing,
    pub(super) list: Vec<LevelRow>,
}

impl Levels {
    fn check(&self) -> Result<(), String> {
        let well_formed = self.list.iter().all(|row| row.code.parse::<LevelCode>().is_ok());
        let twice =
            |row: &LevelRow| self.list.iter().filter(|other| other.code == row.code).count() > 1;
        if !well_formed || self.list.iter().any(twice) {
            return Err("a code of a level is malformed or stands twice".to_owned());
        }
        Ok(())
    }

    /// The scale with the 17 scores has the levels of its type.
    fn check_national(&self) -> Result<(), String> {
        let levels = self.list.iter().map(|row| (row.code, row.zh, row.en));
        let known = NationalLevel::ALL
            .iter()
            .map(|known| (known.as_str(), known.meaning().zh, known.meaning().en));
        if levels.eq(known) { Ok(()) } else { Err("other levels than the types have".to_owned()) }
    }

    fn has(&self, code: &str) -> bool {
        self.list.iter().any(|row| row.code == code)
    }
}

/// One level of a scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelRow {
    /// The code on the wire.
    pub code: &'static str,
    zh: &'static str,
    en: &'static str,
}

impl LevelRow {
    /// What the level is called.
    pub const fn meaning(&self) -> Text {
        Text { zh: self.zh, en: self.en }
    }
}

/// A single total and the bands in which it lies.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct TotalTable {
    /// The least total.
    pub least: u8,
    /// The greatest total.
    pub most: u8,
    /// Whether a higher total is worse.
    pub direction: Direction,
    /// How well this is supported.
    pub standing: Standing,
    /// The known bands.
    pub bands: Vec<Band>,
}

impl TotalTable {
    fn check(&self, levels: &Levels) -> Result<(), String> {
        let known = self.bands.iter().all(|band| levels.has(band.level) && band.least <= band.most);
        let count = |total: u8| {
            self.bands.iter().filter(|band| (band.least..=band.most).contains(&total)).count()
        };
        let least_bands = usize::from(levels.complete);
        let once = (self.least..=self.most).all(|total| (least_bands..=1).contains(&count(total)));
        if known && once {
            Ok(())
        } else {
            Err("the bands of the total have gaps or overlap".to_owned())
        }
    }
}

/// The band of totals of a level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The code of the level.
    pub level: &'static str,
    /// The least total of the band.
    pub least: u8,
    /// The greatest total of the band.
    pub most: u8,
}

/// Who is eligible under a scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct Eligible {
    /// The eligible levels by their codes.
    #[serde(default)]
    pub levels: Vec<&'static str>,
    /// The least and the greatest eligible total.
    #[serde(default)]
    pub totals: Option<(u8, u8)>,
    /// How well this is supported.
    pub standing: Standing,
}

impl Eligible {
    fn is_known_to(&self, levels: &Levels) -> bool {
        self.levels.iter().all(|code| levels.has(code))
    }
}

/// How well a table is supported.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// The confidence from 0 to 1 as a decimal, where one was estimated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<&'static str>,
    /// How the table was seen: `secondary`, `single_source` or `general_knowledge`.
    pub evidence: &'static str,
    /// In words.
    pub note: Text,
    /// Addresses where it was seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<&'static str>,
}

/// The tables that lead from scores to the level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct ScoringTable {
    pub(super) provenance: Provenance,
    pub(super) dimensions: [Named; 3],
    pub(super) indicators: Vec<IndicatorRow>,
    pub(super) grades: [GradeRow; 4],
    pub(super) bands: Dimensions<[(u8, u8); 4]>,
    pub(super) matrix: [[u8; 4]; 4],
}

impl ScoringTable {
    fn check(&self) -> Result<(), String> {
        let dimensions = self.dimensions.iter().map(|named| named.code);
        if !dimensions.eq(Dimension::ALL.map(Dimension::as_str)) {
            return Err("other dimensions than the types have".to_owned());
        }
        let indicators = self.indicators.iter().map(|row| (row.code, row.dimension));
        let known = Indicator::ALL.iter().map(|known| (known.as_str(), known.dimension().as_str()));
        if indicators.eq(known) {
            Ok(())
        } else {
            Err("other indicators than the types have".to_owned())
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Provenance {
    pub(super) indicators: Standing,
    pub(super) bands: Dimensions<Standing>,
    pub(super) matrix: Standing,
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
