//! 数据版本.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 数据版本: the release of a region profile or an agreement; a correction is a new one.
    ///
    /// ```
    /// use ltci::code::DataVersion;
    /// assert!("1".parse::<DataVersion>().is_ok());
    /// assert!("第1版".parse::<DataVersion>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 12.2: a convention of this project.
    #[doc(alias = "数据版本")]
    pub struct DataVersion {
        name: "data_version",
        finding: "LTC-I-083",
        term: ("数据版本", "version of the data"),
        form: ("1至4位数字，首位不为0", "1 to 4 digits, the first not 0"),
        help: ("从“1”起编，内容每改动一次加一。", "Begin with `1` and add one with every change."),
        shape: [Run::exactly(1, Class::NonZeroDigit), Run::between(0, 3, Class::Digit)],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("12.2", Basis::Stated)],
        good: ["1", "2026"],
        bad: [
            ("", "空", "empty"),
            ("第1版", "含汉字", "Chinese characters"),
            ("01", "首位为0", "begins with 0"),
            ("12345", "5位", "5 digits"),
        ],
    }
}

impl crate::Disclosable for DataVersion {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
