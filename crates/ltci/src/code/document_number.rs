//! 文书编号, such as `asmt_id`, unique at the agency that issued the document.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 文书编号, such as `asmt_id`, unique at the agency that issued the document. It leads to a person, so it is never shown.
    ///
    /// ```
    /// use ltci::code::DocumentNumber;
    /// assert!("SAMPLE-2026-0001".parse::<DocumentNumber>().is_ok());
    /// assert!("SAMPLE/2026/0001".parse::<DocumentNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// Length 30 after the platform's `setl_id` and `mdtrt_id`; its characters are this project's convention.
    #[doc(alias = "文书编号")]
    pub struct DocumentNumber {
        name: "document_no",
        finding: "LTC-I-011",
        term: ("文书编号", "document number"),
        form: ("1至30位，字母、数字、“_”“.”“-”", "1 to 30 letters, digits, `_`, `.` or `-`"),
        help: ("去掉空格和其他符号，不超过30位。", "Drop blanks and other signs; at most 30 characters."),
        shape: [Run::up_to(30, Class::NumberCharacter)],
        check: |_| true,
        personal: true,
        sources: [SPECIFICATION.cite("3.4", Basis::Stated)],
        good: ["SAMPLE-2026-0001", "1"],
        bad: [
            ("", "空", "empty"),
            ("SAMPLE/2026/0001", "含斜线", "with a slash"),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "31位", "31 characters"),
        ],
    }
}
