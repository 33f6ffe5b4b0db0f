//! 照护方式: where and by whom care is given. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 照护方式: where and by whom care is given. The codes are this project's own.
    #[doc(alias = "照护方式")]
    pub enum CareMode {
        name: "care_mode",
        finding: "LTC-I-087",
        term: ("照护方式", "care mode"),
        sources: [SPECIFICATION.cite("12.6", Basis::Stated)],
        bad: [
            ("ward", "代码表中没有", "not in the list"),
            ("居家", "须用代码", "a term instead of a code"),
        ],
        Home = "home" ("居家上门护理", "home care by an institution"),
        Community = "community" ("社区日间护理", "day care in the community"),
        Institution = "institution" ("机构护理", "care in an institution"),
        Hospital = "hospital" ("医疗机构专护", "special care in a hospital"),
        Family = "family" ("亲情（家庭）照护", "care by the family"),
        SelfArranged = "self_arranged" ("居家自行照护", "care at home, arranged by the person"),
    }
}
