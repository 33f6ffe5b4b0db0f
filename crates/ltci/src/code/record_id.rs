//! 参数或协议标识.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 参数或协议标识: unique among the region profiles, or among the agreements, that are exchanged.
    ///
    /// ```
    /// use ltci::code::RecordId;
    /// assert!("chengdu-chongqing-2023".parse::<RecordId>().is_ok());
    /// assert!("宁波-2025".parse::<RecordId>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 12.2: a convention of this project.
    #[doc(alias = "参数或协议标识")]
    pub struct RecordId {
        name: "record_id",
        finding: "LTC-I-082",
        term: ("参数或协议标识", "identifier of a profile or agreement"),
        form: ("1至40位，字母、数字、“_”“.”“-”", "1 to 40 letters, digits, `_`, `.` or `-`"),
        help: ("用字母、数字和连字符，如“330200”“chengdu-chongqing-2023”。", "Use letters, digits and hyphens, such as `330200` or `chengdu-chongqing-2023`."),
        shape: [Run::up_to(40, Class::NumberCharacter)],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("12.2", Basis::Stated)],
        good: ["330200", "chengdu-chongqing-2023"],
        bad: [
            ("", "空", "empty"),
            ("宁波-2025", "含汉字", "Chinese characters"),
            ("a/b", "含斜线", "with a slash"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "41位", "41 characters"),
        ],
    }
}

impl crate::Disclosable for RecordId {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
