//! 摘要.

use crate::code::declare::code;
use crate::code::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

const LOWER_HEXADECIMAL: Class = Class::OneOf("0123456789abcdef");

code! {
    /// 摘要: `sm3:` and the SM3 digest of a canonical form in lower-case hexadecimal.
    ///
    /// ```
    /// use ltci::seal::Sm3Digest;
    /// let digest = ltci::digest_of(&serde_json::json!({}));
    /// assert!(digest.parse::<Sm3Digest>().is_ok());
    /// assert!("sm3:".parse::<Sm3Digest>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 2.8 b.
    #[doc(alias = "摘要")]
    pub struct Sm3Digest {
        name: "sm3_digest",
        finding: "LTC-I-114",
        term: ("摘要", "digest"),
        form: ("“sm3:”加64位小写十六进制数字", "`sm3:` and 64 lower-case hexadecimal digits"),
        help: ("用ltci计算摘要，不要手写。", "Let ltci compute the digest; do not write it by hand."),
        shape: [
            Run::exactly(1, Class::OneOf("s")),
            Run::exactly(1, Class::OneOf("m")),
            Run::exactly(1, Class::OneOf("3")),
            Run::exactly(1, Class::OneOf(":")),
            Run::exactly(64, LOWER_HEXADECIMAL),
        ],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("2.8", Basis::Stated)],
        good: [
            "sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
            "sm3:debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        ],
        bad: [
            ("", "空", "empty"),
            ("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", "没有“sm3:”", "without `sm3:`"),
            ("sm3:66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0", "大写", "upper case"),
            ("sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8", "62位", "62 digits"),
        ],
    }
}
