//! 签名算法. A list of one, so that another can be added.

use crate::code::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 签名算法: how a seal is made.
    #[doc(alias = "签名算法")]
    pub enum SealAlgorithm {
        name: "seal_algorithm",
        finding: "LTC-I-111",
        term: ("签名算法", "algorithm of a seal"),
        sources: [SPECIFICATION.cite("14.1", Basis::Stated)],
        bad: [
            ("RSA", "代码表中没有", "not in the list"),
            ("sm2-sm3", "大小写不符", "lower case"),
        ],
        Sm2Sm3 = "SM2-SM3" ("SM2签名、SM3杂凑", "SM2 signature over an SM3 digest"),
    }
}
