//! 失能等级 of the national scale of 2021.

use crate::code::code_list;
use crate::source::{Basis, SCALE_2021};

code_list! {
    /// 失能等级 of the national scale of 2021: 0 (基本正常) to 5 (重度失能Ⅲ级, the most severe).
    ///
    /// The type belongs to this scale. Levels of other scales are other types, see
    /// [`Level`](super::Level), and comparing the two does not compile: in some cities level one is
    /// the most severe.
    ///
    /// # Source
    /// 医保办发〔2021〕37号; names of the levels from several secondary sources.
    #[doc(alias = "失能等级")]
    pub enum NationalLevel {
        name: "level",
        finding: "LTC-I-027",
        term: ("失能等级", "disability level"),
        sources: [SCALE_2021.cite("失能等级", Basis::Stated)],
        bad: [
            ("6", "没有6级", "there is no level six"),
            ("重度", "须用代码", "a term instead of a code"),
            ("03", "多了前导零", "superfluous leading zero"),
        ],
        BasicallyNormal = "0" ("基本正常", "basically normal"),
        Mild = "1" ("轻度失能", "mild disability"),
        Moderate = "2" ("中度失能", "moderate disability"),
        SevereOne = "3" ("重度失能Ⅰ级", "severe disability I"),
        SevereTwo = "4" ("重度失能Ⅱ级", "severe disability II"),
        SevereThree = "5" ("重度失能Ⅲ级", "severe disability III"),
    }
}

impl NationalLevel {
    /// The number of the level: higher is worse.
    pub const fn number(self) -> u8 {
        self as u8
    }
}
