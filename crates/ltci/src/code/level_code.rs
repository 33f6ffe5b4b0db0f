//! 等级代码.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 等级代码: a level of the scale that a region profile names; the scale says which there are.
    ///
    /// ```
    /// use ltci::code::LevelCode;
    /// assert!("3".parse::<LevelCode>().is_ok());
    /// assert!("重度".parse::<LevelCode>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 12.4: a convention of this project.
    #[doc(alias = "等级代码")]
    pub struct LevelCode {
        name: "level_code",
        finding: "LTC-I-093",
        term: ("等级代码", "code of a level"),
        form: ("1至20位，字母、数字、“_”“.”“-”", "1 to 20 letters, digits, `_`, `.` or `-`"),
        help: ("填写评估标准中该等级的代码，如国家标准的“3”；文件中的等级名称写在level_term。", "Give the code that the scale has for the level, such as `3` of the national one; the words of the document go to `level_term`."),
        shape: [Run::up_to(20, Class::NumberCharacter)],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("12.4", Basis::Stated)],
        good: ["0", "3", "5"],
        bad: [
            ("", "空", "empty"),
            ("重度", "须用代码", "a term instead of a code"),
            ("AAAAAAAAAAAAAAAAAAAAA", "21位", "21 characters"),
        ],
    }
}

impl crate::Disclosable for LevelCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
