//! 目录内项目编码.

use super::declare::code;
use super::shape::{Class, Inline, Run};
use super::{ResidentId, ServiceItemCode};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 目录内项目编码, of a national or a local directory. A national one has the form of a [`ServiceItemCode`]; local ones are shorter in many places.
    ///
    /// ```
    /// use ltci::code::ItemCode;
    /// assert!("SI001".parse::<ItemCode>().is_ok());
    /// assert!("洗发-1".parse::<ItemCode>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 8.3: a convention of this project.
    #[doc(alias = "目录内项目编码")]
    pub struct ItemCode {
        name: "item_code",
        finding: "LTC-I-047",
        term: ("目录内项目编码", "item code inside a directory"),
        form: ("1至30位，字母、数字、“_”“.”“-”，不是公民身份号码", "1 to 30 letters, digits, `_`, `.` or `-`, not the number of a resident"),
        help: ("去掉空格和其他符号，不超过30位。", "Drop blanks and other signs; at most 30 characters."),
        shape: [Run::up_to(30, Class::NumberCharacter)],
        check: |code| std::str::from_utf8(code).is_ok_and(|code| code.parse::<ResidentId>().is_err()),
        personal: false,
        sources: [SPECIFICATION.cite("8.3", Basis::Stated)],
        good: ["SAMPLE00000000001", "SI001"],
        bad: [
            ("11010519491231002X", "公民身份号码", "the number of a resident"),
            ("", "空", "empty"),
            ("洗发-1", "含汉字", "Chinese characters"),
            ("SI 001", "含空格", "with a blank"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "31位", "31 characters"),
        ],
    }
}

impl ItemCode {
    /// A national code as one inside a directory. It is 17 characters long, which fits.
    pub(crate) fn of(code: &ServiceItemCode) -> Option<Self> {
        Inline::new(code.as_str().as_bytes()).map(Self)
    }
}

impl crate::Disclosable for ItemCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
