//! 密钥编号.

use crate::code::declare::code;
use crate::code::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 密钥编号: names one key of a key ring.
    ///
    /// ```
    /// use ltci::seal::KeyId;
    /// assert!("330200-2026-1".parse::<KeyId>().is_ok());
    /// assert!("第一号".parse::<KeyId>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 14.1: a convention of this project.
    #[doc(alias = "密钥编号")]
    pub struct KeyId {
        name: "key_id",
        finding: "LTC-I-112",
        term: ("密钥编号", "identifier of a key"),
        form: ("1至40位，字母、数字、“_”“.”“-”", "1 to 40 letters, digits, `_`, `.` or `-`"),
        help: ("用字母、数字和连字符，如“330200-2026-1”。", "Use letters, digits and hyphens, such as `330200-2026-1`."),
        shape: [Run::up_to(40, Class::NumberCharacter)],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("14.1", Basis::Stated)],
        good: ["SAMPLE-330200-1", "330200-2026.1"],
        bad: [
            ("", "空", "empty"),
            ("第一号", "含汉字", "Chinese characters"),
            ("a b", "含空格", "with a blank"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "41位", "41 characters"),
        ],
    }
}

impl crate::Disclosable for KeyId {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
