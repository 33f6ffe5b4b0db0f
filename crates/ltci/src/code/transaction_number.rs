//! 交易编号.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 交易编号 `infno`: four or five digits on the platform; `L` and three digits for the transactions of this specification, which cannot be taken for one of the platform.
    ///
    /// ```
    /// use ltci::code::TransactionNumber;
    /// assert!("2304".parse::<TransactionNumber>().is_ok());
    /// assert!("304".parse::<TransactionNumber>().is_err());
    /// ```
    ///
    /// # Source
    /// Numbers seen on the platform have four digits, one has five; the `L` numbers are this project's own.
    #[doc(alias = "交易编号")]
    pub struct TransactionNumber {
        name: "infno",
        finding: "LTC-I-136",
        term: ("交易编号", "transaction number"),
        form: ("4至5位数字，或L加3位数字", "4 to 5 digits, or `L` and 3 digits"),
        help: ("平台已有编号的用平台编号；长期护理保险的编号未见公布，用本规范的L编号。", "Use the number of the platform where there is one; none is published for long-term care insurance, so use the `L` numbers of this specification."),
        shape: [Run::up_to(5, Class::UpperAlphanumeric)],
        check: |text| match text { [b'L', rest @ ..] => rest.len() == 3 && digits(rest), _ => text.len() >= 4 && digits(text) },
        personal: false,
        sources: [SPECIFICATION.cite("15.3", Basis::Stated)],
        good: ["2304", "13203", "L301"],
        bad: [
            ("", "空", "empty"),
            ("304", "只有3位", "only 3 digits"),
            ("L30", "L后只有2位", "only 2 digits after L"),
            ("X301", "首位不是L", "does not begin with L"),
        ],
    }
}

impl crate::Disclosable for TransactionNumber {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}

fn digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}
