//! 撤销原因. The codes are this project's own.

use crate::code::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 撤销原因: why a key was revoked. The codes are this project's own.
    #[doc(alias = "撤销原因")]
    pub enum RevocationReason {
        name: "revocation_reason",
        finding: "LTC-I-117",
        term: ("撤销原因", "reason of a revocation"),
        sources: [SPECIFICATION.cite("14.3", Basis::Stated)],
        bad: [
            ("lost", "代码表中没有", "not in the list"),
            ("泄露", "须用代码", "a term instead of a code"),
        ],
        Compromised = "compromised" ("密钥泄露或可能泄露", "compromised, or possibly so"),
        Superseded = "superseded" ("换用新密钥", "replaced by another key"),
        Ceased = "ceased" ("不再使用", "no longer used"),
    }
}
