//! 评估标准: which scale an assessment was made with.

use crate::code::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 评估标准: which scale an assessment was made with. The codes are this project's own.
    #[doc(alias = "评估标准")]
    pub enum ScaleId {
        name: "scale_id",
        finding: "LTC-I-028",
        term: ("评估标准", "assessment scale"),
        sources: [SPECIFICATION.cite("4.4", Basis::Stated)],
        bad: [
            ("nhsa-2020", "没有这个标准", "no such scale"),
            ("医保办发〔2021〕37号", "须用代码", "a document number instead of a code"),
        ],
        Nhsa2021 = "nhsa-2021" ("长期护理失能等级评估标准（试行）", "disability assessment standard for long-term care (trial)"),
        GbT42195 = "gb-t-42195-2022" ("老年人能力评估规范", "specification for the ability assessment of older people"),
        MzT039 = "mz-t-039-2013" ("老年人能力评估", "ability assessment for older people"),
        Barthel = "barthel" ("Barthel指数", "Barthel index"),
        ShanghaiNeeds = "shanghai-needs" ("上海统一需求评估", "unified needs assessment of Shanghai"),
        Wencheng2022 = "wencheng-2022" ("文成县重度失能等级（2022年）", "levels of severe disability in Wencheng county (2022)"),
        Nanjing2021 = "nanjing-2021" ("南京失能评估（2021年）", "disability assessment of Nanjing (2021)"),
    }
}
