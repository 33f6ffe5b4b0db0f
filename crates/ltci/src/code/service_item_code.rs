//! 长期护理服务项目编码: 17 capitals and digits.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, ITEM_CODE_RULE};

code! {
    /// 服务项目编码, the code of a service item in a directory edition.
    ///
    /// ```
    /// use ltci::code::ServiceItemCode;
    /// assert!("SAMPLE00000000001".parse::<ServiceItemCode>().is_ok());
    /// assert!("SAMPLE-0000000001".parse::<ServiceItemCode>().is_err());
    /// ```
    ///
    /// # Source
    /// 医保办函〔2025〕28号: 17 characters in five parts. What parts three to five contain is not
    /// known here, so nothing inside the code is checked.
    #[doc(alias = "服务项目编码")]
    pub struct ServiceItemCode {
        name: "service_item_code",
        finding: "LTC-I-008",
        term: ("长期护理服务项目编码", "service item code"),
        form: ("17位大写字母或数字", "17 capitals or digits"),
        help: ("从目录中复制编码，不要手工录入。", "Copy the code from the directory; do not type it."),
        shape: [Run::exactly(17, Class::UpperAlphanumeric)],
        check: |_| true,
        personal: false,
        sources: [ITEM_CODE_RULE.cite("编码规则", Basis::Stated)],
        good: ["SAMPLE00000000001", "SAMPLE00000000036"],
        bad: [
            ("SAMPLE0000000001", "只有16位", "only 16 characters"),
            ("SAMPLE000000000001", "多了1位", "18 characters"),
            ("sample00000000001", "须大写", "lower case"),
            ("SAMPLE-0000000001", "含连字符", "with a hyphen")
        ],
    }
}

impl crate::Disclosable for ServiceItemCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}
