//! 公钥簿标识.

use crate::code::declare::code;
use crate::code::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 公钥簿标识.
    ///
    /// ```
    /// use ltci::seal::RingId;
    /// assert!("zhejiang-2026".parse::<RingId>().is_ok());
    /// assert!("浙江".parse::<RingId>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 14.3: a convention of this project.
    #[doc(alias = "公钥簿标识")]
    pub struct RingId {
        name: "key_ring_id",
        finding: "LTC-I-118",
        term: ("公钥簿标识", "identifier of a key ring"),
        form: ("1至40位，字母、数字、“_”“.”“-”", "1 to 40 letters, digits, `_`, `.` or `-`"),
        help: ("用字母、数字和连字符，如“zhejiang-2026”。", "Use letters, digits and hyphens, such as `zhejiang-2026`."),
        shape: [Run::up_to(40, Class::NumberCharacter)],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("14.3", Basis::Stated)],
        good: ["sample-ring-2026", "zhejiang-2026.1"],
        bad: [
            ("", "空", "empty"),
            ("浙江", "含汉字", "Chinese characters"),
        ],
    }
}
