//! 目录标识.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 目录标识, unique among the editions and mappings that are exchanged.
    ///
    /// ```
    /// use ltci::code::EditionId;
    /// assert!("sample-2025".parse::<EditionId>().is_ok());
    /// assert!("上海-2026".parse::<EditionId>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 8.2: a convention of this project.
    #[doc(alias = "目录标识")]
    pub struct EditionId {
        name: "edition_id",
        finding: "LTC-I-046",
        term: ("目录标识", "identifier of a directory or mapping"),
        form: ("1至40位，字母、数字、“_”“.”“-”", "1 to 40 letters, digits, `_`, `.` or `-`"),
        help: ("用字母、数字和连字符，如“shanghai-2026”。", "Use letters, digits and hyphens, such as `shanghai-2026`."),
        shape: [Run::up_to(40, Class::NumberCharacter)],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("8.2", Basis::Stated)],
        good: ["sample-2025", "shanghai-2026.1"],
        bad: [
            ("", "空", "empty"),
            ("上海-2026", "含汉字", "Chinese characters"),
            ("a/b", "含斜线", "with a slash"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "41位", "41 characters"),
        ],
    }
}

impl crate::Disclosable for EditionId {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
