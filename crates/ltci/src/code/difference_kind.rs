//! 对账差异. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 对账差异: how a record differs between the institution and the agency.
    #[doc(alias = "对账差异")]
    pub enum DifferenceKind {
        name: "difference_kind",
        finding: "LTC-I-134",
        term: ("对账差异", "difference in a reconciliation"),
        sources: [SPECIFICATION.cite("21.4", Basis::Stated)],
        bad: [
            ("other", "代码表中没有", "not in the list"),
            ("金额不符", "须用代码", "a term instead of a code"),
        ],
        OnlyInstitution = "only_institution" ("仅机构有", "only at the institution"),
        OnlyAgency = "only_agency" ("仅经办机构有", "only at the agency"),
        Amounts = "amounts" ("金额不符", "amounts differ"),
    }
}
