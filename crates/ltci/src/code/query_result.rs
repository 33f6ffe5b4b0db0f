//! 查询结果. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 查询结果: what the receiver knows of a message that was asked about.
    #[doc(alias = "查询结果")]
    pub enum QueryResult {
        name: "query_result",
        finding: "LTC-I-157",
        term: ("查询结果", "result of a query"),
        sources: [SPECIFICATION.cite("22.4", Basis::Stated)],
        bad: [
            ("unknown", "代码表中没有", "not in the list"),
            ("成功", "须用代码", "a term instead of a code"),
        ],
        Success = "success" ("成功", "success"),
        Fail = "fail" ("失败", "fail"),
        NotReceived = "not_received" ("尚未收到", "not received so far"),
    }
}
