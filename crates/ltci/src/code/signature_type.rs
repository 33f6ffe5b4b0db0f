//! 签名类型. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 签名类型 `signtype` of a message.
    #[doc(alias = "签名类型")]
    pub enum SignatureType {
        name: "signtype",
        finding: "LTC-I-145",
        term: ("签名类型", "type of signature"),
        sources: [SPECIFICATION.cite("15.2", Basis::Stated)],
        bad: [
            ("RSA", "代码表中没有", "not in the list"),
            ("sm2", "须大写", "lower case"),
        ],
        Sm2 = "SM2" ("SM2数字签名", "SM2 signature"),
        Sm3 = "SM3" ("SM3摘要", "SM3 digest"),
    }
}
