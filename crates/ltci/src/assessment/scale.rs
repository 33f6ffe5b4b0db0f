//! The scale as data: permitted scores, bands of the totals, the combination matrix.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::level::NationalLevel;
use super::scale_id::ScaleId;
use super::score::{Dimension, Dimensions, Grade, Grades, Indicator, Score, Scores, Total, Totals};
use crate::text::Text;

const NHSA_2021: &str = include_str!("../../data/scales/nhsa-2021.json");

#[expect(
    clippy::expect_used,
    reason = "the table is part of the crate, and a test reads it"
)]
static NATIONAL: LazyLock<Scale> =
    LazyLock::new(|| Scale::read(NHSA_2021).expect("the national scale is well formed"));

/// A scale: how 17 scores become three totals, three grades and one level (组合法).
///
/// The tables are data with provenance; see `data/scales/nhsa-2021.json`.
///
/// # Source
/// 医保办发〔2021〕37号, with the confidence told in each table.
#[derive(Debug)]
pub struct Scale {
    table: Table,
    /// Bit `n` set: score `n` is permitted.
    permitted: [u128; Indicator::ALL.len()],
    levels: [[NationalLevel; 4]; 4],
}

/// What the scores give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Evaluation {
    /// The totals of the three dimensions.
    pub totals: Totals,
    /// The grades of the three dimensions.
    pub grades: Grades,
    /// The level.
    pub level: NationalLevel,
}

impl Scale {
    /// 长期护理失能等级评估标准（试行）, 医保办发〔2021〕37号.
    pub fn national() -> &'static Self {
        &NATIONAL
    }

    /// The scale of an identifier.
    pub fn of(id: ScaleId) -> &'static Self {
        match id {
            ScaleId::Nhsa2021 => Self::national(),
        }
    }

    /// The identifier, `nhsa-2021`.
    pub fn id(&self) -> &'static str {
        self.table.id
    }

    /// The version of the data: a correction of a table is a new version.
    pub fn version(&self) -> &'static str {
        self.table.version
    }

    /// The SM3 digest of the file, `sm3:` and 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        crate::ruleset::digest(NHSA_2021.as_bytes())
    }

    /// The title of the standard.
    pub fn title(&self) -> Text {
        self.table.title
    }

    /// How well the bands of a dimension are supported.
    pub fn standing_of_bands(&self, dimension: Dimension) -> &Standing {
        match dimension {
            Dimension::Adl => &self.table.provenance.bands.adl,
            Dimension::Cognition => &self.table.provenance.bands.cognition,
            Dimension::Sensory => &self.table.provenance.bands.sensory,
        }
    }

    /// How well the combination matrix is supported.
    pub fn standing_of_matrix(&self) -> &Standing {
        &self.table.provenance.matrix
    }

    /// The scores an indicator permits, from the most dependent answer to the most able.
    pub fn permitted(&self, indicator: Indicator) -> &[u8] {
        self.row(indicator).map_or(&[], |row| &row.permitted)
    }

    /// Whether an indicator permits a score.
    pub fn permits(&self, indicator: Indicator, score: Score) -> bool {
        let mask = self
            .permitted
            .get(indicator as usize)
            .copied()
            .unwrap_or_default();
        mask >> score.number() & 1 == 1
    }

    /// The name of an indicator.
    pub fn indicator_term(&self, indicator: Indicator) -> Text {
        self.row(indicator)
            .map_or(crate::text!("", ""), |row| Text {
                zh: row.zh,
                en: row.en,
            })
    }

    /// The number of an indicator on the form, such as `1.10`.
    pub fn indicator_number(&self, indicator: Indicator) -> &'static str {
        self.row(indicator).map_or("", |row| row.number)
    }

    /// The name of a dimension.
    pub fn dimension_term(&self, dimension: Dimension) -> Text {
        let [adl, cognition, sensory] = &self.table.dimensions;
        let named = match dimension {
            Dimension::Adl => adl,
            Dimension::Cognition => cognition,
            Dimension::Sensory => sensory,
        };
        Text {
            zh: named.zh,
            en: named.en,
        }
    }

    /// The name of a grade.
    pub fn grade_term(&self, grade: Grade) -> Text {
        let row = self
            .table
            .grades
            .iter()
            .find(|row| row.grade == grade.number());
        row.map_or(crate::text!("", ""), |row| Text {
            zh: row.zh,
            en: row.en,
        })
    }

    /// The band of totals that a grade stands for: least and greatest.
    pub fn band(&self, dimension: Dimension, grade: Grade) -> (u8, u8) {
        let bands = self.table.bands.of(dimension);
        bands
            .get(usize::from(grade.number()))
            .copied()
            .unwrap_or_default()
    }

    /// The sums of the scores by dimension.
    pub fn totals(&self, scores: &Scores) -> Totals {
        // The order of the form: ten indicators, then four, then three.
        let numbers = scores.all().map(|(_, score)| u16::from(score.number()));
        let sum = |numbers: &[u16]| {
            let sum: u16 = numbers.iter().sum();
            u8::try_from(sum)
                .ok()
                .and_then(Total::new)
                .unwrap_or(Total::MOST)
        };
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = numbers;
        Dimensions {
            adl: sum(&[a, b, c, d, e, f, g, h, i, j]),
            cognition: sum(&[k, l, m, n]),
            sensory: sum(&[o, p, q]),
        }
    }

    /// The grades of the totals.
    ///
    /// The bands are read by their lower ends, so that every total has a grade, also one that no
    /// permitted scores give (such as 97): then a rule has already named the wrong score.
    pub fn grades(&self, totals: &Totals) -> Grades {
        totals.map(|dimension, total| {
            let bands = self.table.bands.of(dimension);
            let better = bands
                .iter()
                .take_while(|(least, _)| total.number() < *least)
                .count();
            u8::try_from(better)
                .ok()
                .and_then(Grade::new)
                .unwrap_or(Grade::MOST)
        })
    }

    /// The level of the grades, by the combination matrix: the grade of daily living against the
    /// worse of the other two.
    pub fn level(&self, grades: &Grades) -> NationalLevel {
        let worse = grades.cognition.max(grades.sensory);
        let row = self.levels.get(usize::from(grades.adl.number()));
        row.and_then(|row| row.get(usize::from(worse.number())))
            .copied()
            .unwrap_or(NationalLevel::BasicallyNormal)
    }

    /// Scores to totals, totals to grades, grades to the level.
    ///
    /// ```
    /// use ltci::assessment::{Scale, Scores};
    /// let able: Scores = serde_json::from_str(r#"{
    ///     "adl_eating":10,"adl_dressing":10,"adl_face_oral":5,"adl_bowel":10,"adl_bladder":10,
    ///     "adl_toileting":10,"adl_walking":15,"adl_transfer":15,"adl_stairs":10,"adl_bathing":5,
    ///     "cog_time":4,"cog_person":4,"cog_space":4,"cog_memory":4,
    ///     "sen_vision":4,"sen_hearing":4,"sen_comm":4}"#).unwrap();
    /// let result = Scale::national().evaluate(&able);
    /// assert_eq!(result.totals.adl.number(), 100);
    /// assert_eq!(result.level.as_str(), "0");
    /// ```
    pub fn evaluate(&self, scores: &Scores) -> Evaluation {
        let totals = self.totals(scores);
        let grades = self.grades(&totals);
        Evaluation {
            totals,
            grades,
            level: self.level(&grades),
        }
    }

    fn row(&self, indicator: Indicator) -> Option<&IndicatorRow> {
        self.table.indicators.get(indicator as usize)
    }

    fn read(file: &'static str) -> Result<Self, String> {
        let table: Table = serde_json::from_str(file).map_err(|error| error.to_string())?;
        let codes: Vec<_> = table.indicators.iter().map(|row| row.code).collect();
        if codes
            != Indicator::ALL
                .iter()
                .map(|known| known.as_str())
                .collect::<Vec<_>>()
        {
            return Err(format!("indicators out of order: {codes:?}"));
        }
        let mut permitted = [0; Indicator::ALL.len()];
        for (mask, row) in permitted.iter_mut().zip(&table.indicators) {
            *mask = row
                .permitted
                .iter()
                .fold(0, |mask, score| mask | 1 << score);
        }
        let mut levels = [[NationalLevel::BasicallyNormal; 4]; 4];
        for (level, number) in levels
            .iter_mut()
            .flatten()
            .zip(table.matrix.iter().flatten())
        {
            *level = number
                .to_string()
                .parse()
                .map_err(|_| format!("no level {number}"))?;
        }
        Ok(Self {
            table,
            permitted,
            levels,
        })
    }
}

/// The file of a scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    id: &'static str,
    version: &'static str,
    title: Text,
    document: &'static str,
    published: &'static str,
    direction: &'static str,
    notes: Text,
    provenance: Provenance,
    dimensions: [Named; 3],
    indicators: Vec<IndicatorRow>,
    grades: [GradeRow; 4],
    bands: Dimensions<[(u8, u8); 4]>,
    matrix: [[u8; 4]; 4],
    levels: Vec<LevelRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct Provenance {
    indicators: Standing,
    bands: Dimensions<Standing>,
    matrix: Standing,
    levels: Standing,
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
struct Named {
    code: &'static str,
    zh: &'static str,
    en: &'static str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct IndicatorRow {
    code: &'static str,
    dimension: &'static str,
    number: &'static str,
    zh: &'static str,
    en: &'static str,
    permitted: Vec<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GradeRow {
    grade: u8,
    zh: &'static str,
    en: &'static str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelRow {
    level: &'static str,
    zh: &'static str,
    en: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_the_table_and_in_the_types_agree() {
        let scale = Scale::national();
        for (row, level) in scale.table.levels.iter().zip(NationalLevel::ALL) {
            assert_eq!(
                (row.level, row.zh, row.en),
                (level.as_str(), level.meaning().zh, level.meaning().en)
            );
        }
        assert_eq!(scale.table.levels.len(), NationalLevel::ALL.len());
        assert_eq!(scale.table.title.zh, ScaleId::Nhsa2021.meaning().zh);
        assert_eq!(scale.id(), ScaleId::Nhsa2021.as_str());
        assert!(
            scale
                .table
                .dimensions
                .iter()
                .map(|named| named.code)
                .eq(Dimension::ALL.map(Dimension::as_str))
        );
    }

    #[test]
    fn sums_follow_the_dimension_of_each_indicator() {
        let scale = Scale::national();
        for (place, row) in scale.table.indicators.iter().enumerate() {
            let expected = match place {
                0..10 => "adl",
                10..14 => "cognition",
                _ => "sensory",
            };
            assert_eq!(row.dimension, expected, "{}", row.code);
        }
    }
}
