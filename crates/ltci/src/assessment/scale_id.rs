//! 评估标准: which scale an assessment was made with.

use crate::code::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 评估标准: which scale an assessment was made with.
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
    }
}
