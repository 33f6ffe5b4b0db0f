//! The scale as data: levels, totals, who is eligible, and how well each part is supported.

use std::sync::LazyLock;

use super::ScaleReference;
use super::level_code::LevelCode;
use super::scale_id::ScaleId;
use super::scale_table::{Direction, Eligible, LevelRow, Standing, Table, TotalTable};
use super::score::Total;
use super::scoring::Scoring;
use crate::text::Text;

/// A scale: its levels in their order, its total where it has one, and the tables that lead from
/// scores to the level where they are known. What is not known is absent.
///
/// ```
/// use ltci::assessment::{Scale, ScaleId};
/// let wencheng = Scale::current(ScaleId::Wencheng2022);
/// let ranked: Vec<_> = wencheng.levels().iter().map(|level| level.code).collect();
/// assert_eq!(ranked, ["3", "2", "1"]); // from the mildest to the most severe
/// assert!(wencheng.scoring().is_none());
/// ```
///
/// # Source
/// The files in `data/scales/`, with the confidence told in each part.
#[derive(Debug)]
pub struct Scale {
    file: &'static str,
    table: Table,
    scoring: Option<Scoring>,
}

/// Declares the shipped files once: a static for each, and what belongs to an identifier.
macro_rules! shipped {
    ($($id:ident: $current:ident $file:literal;)+) => {
        $(
            static $current: LazyLock<Scale> = LazyLock::new(|| {
                Scale::read(include_str!(concat!("../../data/scales/", $file)))
                    .expect("a shipped scale is well formed")
            });
        )+

        impl Scale {
            /// The current tables of a scale.
            pub fn current(id: ScaleId) -> &'static Self {
                match id {
                    $(ScaleId::$id => &$current,)+
                }
            }

            /// The current tables of every scale.
            pub fn all() -> impl Iterator<Item = &'static Self> {
                ScaleId::ALL.iter().map(|id| Self::current(*id))
            }
        }
    };
}

shipped! {
    Nhsa2021: NHSA_2021 "nhsa-2021.json";
    GbT42195: GB_T_42195 "gb-t-42195-2022.json";
    MzT039: MZ_T_039 "mz-t-039-2013.json";
    Barthel: BARTHEL "barthel.json";
    ShanghaiNeeds: SHANGHAI_NEEDS "shanghai-needs.json";
    Wencheng2022: WENCHENG_2022 "wencheng-2022.json";
    Nanjing2021: NANJING_2021 "nanjing-2021.json";
}

/// Superseded tables: they stay, so that documents made with them can still be judged.
static SUPERSEDED: &[&LazyLock<Scale>] = &[];

impl Scale {
    /// 长期护理失能等级评估标准（试行）, 医保办发〔2021〕37号.
    pub fn national() -> &'static Self {
        &NHSA_2021
    }

    /// The tables that a document names, by identifier and version; `None` if that version is not
    /// known here.
    pub fn of(reference: &ScaleReference) -> Option<&'static Self> {
        let current = Self::current(reference.id);
        let older = SUPERSEDED.iter().map(|scale| &***scale);
        version_of(std::iter::once(current).chain(older), reference)
    }

    /// The tables to judge a document by: those it names, or the current ones where that version
    /// is not known.
    pub(crate) fn judging(reference: &ScaleReference) -> &'static Self {
        Self::of(reference).unwrap_or_else(|| Self::current(reference.id))
    }

    /// The identifier, such as `nhsa-2021`.
    pub fn id(&self) -> &'static str {
        self.table.id
    }

    /// The version of the data: a correction of a table is a new version.
    pub fn version(&self) -> &'static str {
        self.table.version
    }

    /// The SM3 digest of the file, `sm3:` and 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        crate::ruleset::digest(self.file.as_bytes())
    }

    /// The title of the standard.
    pub fn title(&self) -> Text {
        self.table.title
    }

    /// The number of the document that lays the scale down, where one is known.
    pub fn document(&self) -> Option<&'static str> {
        self.table.document
    }

    /// When it was published, `YYYY` or `YYYY-MM-DD`, where that is known.
    pub fn published(&self) -> Option<&'static str> {
        self.table.published
    }

    /// What a reader of the tables should know.
    pub fn notes(&self) -> Text {
        self.table.notes
    }

    /// The known levels, from the mildest to the most severe.
    pub fn levels(&self) -> &[LevelRow] {
        &self.table.levels.list
    }

    /// Whether the known levels are all that the scale has.
    pub fn has_every_level(&self) -> bool {
        self.table.levels.complete
    }

    /// Whether a higher code of a level is worse or better, where that is known.
    pub fn direction(&self) -> Option<Direction> {
        self.table.levels.direction
    }

    /// How well the levels and their names are supported.
    pub fn standing_of_levels(&self) -> &Standing {
        &self.table.levels.standing
    }

    /// A known level by its code, with its place from the mildest.
    pub fn level(&self, code: &LevelCode) -> Option<(usize, &LevelRow)> {
        self.levels().iter().enumerate().find(|(_, level)| level.code == code.as_str())
    }

    /// The total that decides the level, where the scale has a single one.
    pub fn total(&self) -> Option<&TotalTable> {
        self.table.total.as_ref()
    }

    /// Who is eligible under the scale itself, where that is known. Regions may ask for more.
    pub fn eligible(&self) -> Option<&Eligible> {
        self.table.eligible.as_ref()
    }

    /// The tables that lead from the 17 scores to the level, where they are known.
    pub fn scoring(&self) -> Option<&Scoring> {
        self.scoring.as_ref()
    }

    fn read(file: &'static str) -> Result<Self, String> {
        let mut table = Table::read(file)?;
        let scoring = table.scoring.take().map(Scoring::new).transpose()?;
        Ok(Self { file, table, scoring })
    }
}

impl TotalTable {
    /// Whether a total lies in the range of the scale.
    pub fn permits(&self, total: Total) -> bool {
        (self.least..=self.most).contains(&total.number())
    }

    /// The code of the level in whose band a total lies, where that band is known.
    pub fn level_of(&self, total: Total) -> Option<&'static str> {
        let band = |band: &&_| contains(band, total);
        self.bands.iter().find(band).map(|band| band.level)
    }
}

fn contains(band: &super::scale_table::Band, total: Total) -> bool {
    (band.least..=band.most).contains(&total.number())
}

fn version_of<'s>(
    mut scales: impl Iterator<Item = &'s Scale>,
    reference: &ScaleReference,
) -> Option<&'s Scale> {
    scales.find(|scale| {
        scale.id() == reference.id.as_str() && scale.version() == reference.version.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(id: &str, version: &str) -> ScaleReference {
        ScaleReference { id: id.parse().expect(id), version: version.parse().expect(version) }
    }

    #[test]
    fn every_shipped_scale_is_the_one_its_identifier_names() {
        for id in ScaleId::ALL {
            let scale = Scale::current(*id);
            assert_eq!(scale.id(), id.as_str());
            assert_eq!(scale.title(), id.meaning());
        }
        assert!(SUPERSEDED.iter().all(|scale| scale.id().parse::<ScaleId>().is_ok()));
    }

    #[test]
    fn tables_are_chosen_by_identifier_and_version() {
        let file = include_str!("../../data/scales/nhsa-2021.json");
        let corrected = file.replacen("\"version\": \"1\"", "\"version\": \"2\"", 1);
        let corrected = Scale::read(corrected.leak()).expect("a scale");
        let known = [&corrected, Scale::national(), Scale::current(ScaleId::Barthel)];
        let chosen = |id, version| {
            let scale = version_of(known.into_iter(), &reference(id, version))?;
            Some((scale.id(), scale.version()))
        };
        assert_eq!(chosen("nhsa-2021", "1"), Some(("nhsa-2021", "1")));
        assert_eq!(chosen("nhsa-2021", "2"), Some(("nhsa-2021", "2")));
        assert_eq!(chosen("barthel", "2"), None);
        assert!(Scale::of(&reference("nhsa-2021", "2")).is_none());
        assert_eq!(Scale::judging(&reference("nhsa-2021", "2")).version(), "1");
    }
}
