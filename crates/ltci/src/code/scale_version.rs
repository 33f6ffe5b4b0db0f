//! 评估标准数据版本: which release of a scale's tables was used.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 评估标准数据版本, the release of the scale's tables. A correction of a table is a new version.
    ///
    /// ```
    /// use ltci::code::ScaleVersion;
    /// assert!("1".parse::<ScaleVersion>().is_ok());
    /// assert!("第1版".parse::<ScaleVersion>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 4.4.
    #[doc(alias = "评估标准数据版本")]
    pub struct ScaleVersion {
        name: "scale_version",
        finding: "LTC-I-029",
        term: ("评估标准数据版本", "version of a scale"),
        form: ("1至4位数字，首位不为0", "1 to 4 digits, the first not 0"),
        help: ("填写所用数据的版本，现行版本为“1”。", "Give the version of the tables used; the current one is `1`."),
        shape: [Run::exactly(1, Class::NonZeroDigit), Run::between(0, 3, Class::Digit)],
        check: |_| true,
        personal: false,
        sources: [SPECIFICATION.cite("4.4", Basis::Stated)],
        good: ["1", "2026"],
        bad: [
            ("", "空", "empty"),
            ("第1版", "含汉字", "Chinese characters"),
            ("01", "首位为0", "begins with 0"),
            ("12345", "5位", "5 digits"),
        ],
    }
}

impl crate::Disclosable for ScaleVersion {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
