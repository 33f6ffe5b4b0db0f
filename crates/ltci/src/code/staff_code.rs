//! 药师、技师代码: `HY` or `HJ` and twelve digits.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, STAFF_CODE_RULE};

code! {
    /// 药师（HY）或技师（HJ）代码 of a designated medical institution. A personal value.
    ///
    /// Codes of assessors and of 长期照护师 were not found; an assessor has an
    /// [`AssessorNumber`](super::AssessorNumber).
    ///
    /// ```
    /// use ltci::code::StaffCode;
    /// assert!("HY330200000000".parse::<StaffCode>().is_ok());
    /// assert!("YH330200000000".parse::<StaffCode>().is_err());
    /// ```
    ///
    /// # Source
    /// 医保办函〔2022〕39号: 2 letters, 6 digits of the division, 6 of a serial number.
    #[doc(alias = "药师代码")]
    #[doc(alias = "技师代码")]
    pub struct StaffCode {
        name: "staff_code",
        finding: "LTC-I-007",
        term: ("药师、技师代码", "code of a pharmacist or technician"),
        form: ("14位：HY或HJ加12位数字", "14 characters: HY or HJ and 12 digits"),
        help: ("以国家医保信息平台发布的代码为准。", "Use the code published on the national platform."),
        shape: [
            Run::exactly(1, Class::OneOf("H")),
            Run::exactly(1, Class::OneOf("YJ")),
            Run::exactly(12, Class::Digit)
        ],
        check: |_| true,
        personal: true,
        sources: [STAFF_CODE_RULE.cite("编码规则", Basis::Stated)],
        good: ["HY330200000000", "HJ330200000000"],
        bad: [
            ("YH330200000000", "前两位应为HY或HJ", "begins with HY or HJ"),
            ("HY33020000000", "只有13位", "only 13 characters")
        ],
    }
}
