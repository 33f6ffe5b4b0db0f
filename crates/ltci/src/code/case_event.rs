//! 办理事项: what happened in a case. The codes are this project's own.

use super::list::code_list;
use crate::source::{ASSESSMENT_PROCEDURE, Basis, SPECIFICATION};

code_list! {
    /// 办理事项: what happened in a case, in the order of the procedure. The codes are this project's own.
    #[doc(alias = "办理事项")]
    pub enum CaseEvent {
        name: "case_event",
        finding: "LTC-I-066",
        term: ("办理事项", "step of a case"),
        sources: [ASSESSMENT_PROCEDURE.cite("评估流程", Basis::Derived), SPECIFICATION.cite("11.6", Basis::Stated)],
        bad: [
            ("paid", "代码表中没有", "not in the list"),
            ("申请", "须用代码", "a term instead of a code"),
        ],
        Applied = "applied" ("申请", "application"),
        Accepted = "accepted" ("受理", "acceptance"),
        Refused = "refused" ("不予受理", "refusal"),
        Assessed = "assessed" ("现场评估", "on-site assessment"),
        Concluded = "concluded" ("作出结论", "conclusion"),
        NoticeBegun = "notice_begun" ("公示开始", "public notice begun"),
        NoticeEnded = "notice_ended" ("公示期满", "public notice ended"),
        Delivered = "delivered" ("送达", "delivery"),
        Disputed = "disputed" ("提出异议", "dispute"),
    }
}
