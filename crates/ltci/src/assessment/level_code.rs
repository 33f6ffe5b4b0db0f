//! 等级代码: the level as it stands on the wire, whatever the scale.

use crate::code::declare::code;
use crate::code::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 等级代码: a level as it stands on the wire. What it means belongs to its scale, see
    /// [`Scale::level`](super::Scale::level); two codes are not to be compared.
    ///
    /// ```
    /// use ltci::assessment::LevelCode;
    /// assert!("3".parse::<LevelCode>().is_ok());
    /// assert!("重度".parse::<LevelCode>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 11.2.
    #[doc(alias = "等级代码")]
    pub struct LevelCode {
        name: "level_code",
        finding: "LTC-I-063",
        term: ("等级代码", "code of a level"),
        form: ("1至8位小写字母、数字或“-”", "1 to 8 lower-case letters, digits or `-`"),
        help: ("填写所用评估标准的等级代码，可用 ltci scale show 查看。", "Give the code that the scale has for the level; `ltci scale show` lists them."),
        shape: [Run::up_to(8, Class::OneOf("0123456789abcdefghijklmnopqrstuvwxyz-"))],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("11.2", Basis::Stated)],
        good: ["0", "5", "severe"],
        bad: [
            ("", "空", "empty"),
            ("重度", "须用代码", "a term instead of a code"),
            ("Ⅲ", "须用代码", "a Roman numeral instead of a code"),
            ("SEVERE", "须为小写", "must be lower case"),
            ("123456789", "9位", "9 characters"),
        ],
    }
}

impl crate::Disclosable for LevelCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
