//! 定点医药机构编号: `H` or `P`, a division and a serial number.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, PLATFORM_DICTIONARY};

code! {
    /// 定点医药机构编号, the number of a designated medical institution (`H`) or pharmacy (`P`).
    ///
    /// Codes of institutions that only give long-term care were not found; they are
    /// [`InstitutionNumber`](super::InstitutionNumber)s.
    ///
    /// ```
    /// use ltci::code::InstitutionCode;
    /// assert!("H33020000000".parse::<InstitutionCode>().is_ok());
    /// assert!("33020000000H".parse::<InstitutionCode>().is_err());
    /// ```
    ///
    /// # Source
    /// Public samples of platform messages; prefix `P` from general knowledge (confidence 0.9).
    #[doc(alias = "定点医药机构编号")]
    pub struct InstitutionCode {
        name: "fixmedins_code",
        finding: "LTC-I-005",
        term: ("定点医药机构编号", "code of a designated institution"),
        form: (
            "12位：H（医疗机构）或P（零售药店），加6位行政区划代码和5位顺序号",
            "12 characters: H (medical institution) or P (pharmacy), 6 digits of the division, 5 of a serial number"
        ),
        help: ("以国家医保信息平台发布的编号为准。", "Use the code published on the national platform."),
        shape: [Run::exactly(1, Class::OneOf("HP")), Run::exactly(11, Class::Digit)],
        check: |_| true,
        personal: false,
        sources: [PLATFORM_DICTIONARY.cite("fixmedins_code", Basis::Derived)],
        good: ["H33020000000", "P33020000000"],
        bad: [
            ("X33020000000", "首位应为H或P", "the first character is H or P"),
            ("H3302000000", "只有11位", "only 11 characters"),
            ("h33020000000", "须大写", "lower case")
        ],
    }
}
