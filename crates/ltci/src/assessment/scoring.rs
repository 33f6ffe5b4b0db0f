//! From the 17 scores to the level: permitted scores, bands of the totals, the combination matrix.

use std::sync::LazyLock;

use serde::Serialize;

use super::level::NationalLevel;
use super::scale::Scale;
use super::scale_table::{IndicatorRow, ScoringTable, Standing};
use super::score::{Dimension, Dimensions, Grade, Grades, Indicator, Score, Scores, Total, Totals};
use crate::text::Text;

#[expect(clippy::expect_used, reason = "the table is part of the crate, and a test reads it")]
static NATIONAL: LazyLock<&Scoring> = LazyLock::new(|| {
    Scale::national().scoring().expect("the national scale has the tables of its scores")
});

/// How 17 scores become three totals, three grades and one level (组合法).
///
/// The tables are data with provenance; see `data/scales/nhsa-2021.json`.
///
/// # Source
/// 医保办发〔2021〕37号, with the confidence told in each table.
#[derive(Debug)]
pub struct Scoring {
    table: ScoringTable,
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

impl Scoring {
    /// Those of 长期护理失能等级评估标准（试行）, 医保办发〔2021〕37号.
    pub fn national() -> &'static Self {
        &NATIONAL
    }

    /// How well the indicators and their permitted scores are supported.
    pub fn standing_of_indicators(&self) -> &Standing {
        &self.table.provenance.indicators
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
        let mask = self.permitted.get(indicator as usize).copied().unwrap_or_default();
        mask >> score.number() & 1 == 1
    }

    /// The name of an indicator.
    pub fn indicator_term(&self, indicator: Indicator) -> Text {
        self.row(indicator).map_or(crate::text!("", ""), |row| Text { zh: row.zh, en: row.en })
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
        Text { zh: named.zh, en: named.en }
    }

    /// The name of a grade.
    pub fn grade_term(&self, grade: Grade) -> Text {
        let row = self.table.grades.iter().find(|row| row.grade == grade.number());
        row.map_or(crate::text!("", ""), |row| Text { zh: row.zh, en: row.en })
    }

    /// The band of totals that a grade stands for: least and greatest.
    pub fn band(&self, dimension: Dimension, grade: Grade) -> (u8, u8) {
        let bands = self.table.bands.of(dimension);
        bands.get(usize::from(grade.number())).copied().unwrap_or_default()
    }

    /// The sums of the scores by dimension.
    pub fn totals(&self, scores: &Scores) -> Totals {
        let mut sums = Dimensions { adl: 0, cognition: 0, sensory: 0 };
        for (indicator, score) in scores.all() {
            *sums.of_mut(indicator.dimension()) += u16::from(score.number());
        }
        sums.map(|_, sum| u8::try_from(sum).ok().and_then(Total::new).unwrap_or(Total::MOST))
    }

    /// The grades of the totals.
    ///
    /// The bands are read by their lower ends, so that every total has a grade, also one that no
    /// permitted scores give (such as 97): then a rule has already named the wrong score.
    pub fn grades(&self, totals: &Totals) -> Grades {
        totals.map(|dimension, total| {
            let bands = self.table.bands.of(dimension);
            let better = bands.iter().take_while(|(least, _)| total.number() < *least).count();
            u8::try_from(better).ok().and_then(Grade::new).unwrap_or(Grade::MOST)
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
    /// use ltci::assessment::{Scores, Scoring};
    /// let able: Scores = serde_json::from_str(r#"{
    ///     "adl_eating":10,"adl_dressing":10,"adl_face_oral":5,"adl_bowel":10,"adl_bladder":10,
    ///     "adl_toileting":10,"adl_walking":15,"adl_transfer":15,"adl_stairs":10,"adl_bathing":5,
    ///     "cog_time":4,"cog_person":4,"cog_space":4,"cog_memory":4,
    ///     "sen_vision":4,"sen_hearing":4,"sen_comm":4}"#).unwrap();
    /// let result = Scoring::national().evaluate(&able);
    /// assert_eq!(result.totals.adl.number(), 100);
    /// assert_eq!(result.level.as_str(), "0");
    /// ```
    pub fn evaluate(&self, scores: &Scores) -> Evaluation {
        let totals = self.totals(scores);
        let grades = self.grades(&totals);
        Evaluation { totals, grades, level: self.level(&grades) }
    }

    fn row(&self, indicator: Indicator) -> Option<&IndicatorRow> {
        self.table.indicators.get(indicator as usize)
    }

    pub(super) fn new(table: ScoringTable) -> Result<Self, String> {
        let mut permitted = [0; Indicator::ALL.len()];
        for (mask, row) in permitted.iter_mut().zip(&table.indicators) {
            *mask = row.permitted.iter().fold(0, |mask, score| mask | 1 << score);
        }
        let mut levels = [[NationalLevel::BasicallyNormal; 4]; 4];
        for (level, number) in levels.iter_mut().flatten().zip(table.matrix.iter().flatten()) {
            *level = number.to_string().parse().map_err(|_| format!("no level {number}"))?;
        }
        Ok(Self { table, permitted, levels })
    }
}
