//! 评估人员编号, which identifies an assessor.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 评估人员编号, which identifies an assessor. A personal value.
    ///
    /// ```
    /// use ltci::code::AssessorNumber;
    /// assert!("SAMPLE-A1".parse::<AssessorNumber>().is_ok());
    /// assert!("SAMPLE A1".parse::<AssessorNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// No national code of assessors was found: an opaque number of this project's specification.
    #[doc(alias = "评估人员编号")]
    pub struct AssessorNumber {
        name: "assessor_no",
        finding: "LTC-I-010",
        term: ("评估人员编号", "assessor number"),
        form: ("1至30位，字母、数字、“_”“.”“-”", "1 to 30 letters, digits, `_`, `.` or `-`"),
        help: ("去掉空格和其他符号，不超过30位。", "Drop blanks and other signs; at most 30 characters."),
        shape: [Run::up_to(30, Class::NumberCharacter)],
        check: |_| true,
        personal: true,
        sources: [SPECIFICATION.cite("3.4", Basis::Stated)],
        good: ["SAMPLE-A1", "E.7"],
        bad: [
            ("", "空", "empty"),
            ("SAMPLE A1", "含空格", "with a blank"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "31位", "31 characters"),
        ],
    }
}
