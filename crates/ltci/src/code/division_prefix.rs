//! 区划范围.

use super::AdministrativeDivision;
use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 区划范围: the divisions of a province, a city or a county, by the first digits of their codes.
    ///
    /// ```
    /// use ltci::code::DivisionPrefix;
    /// assert!("5101".parse::<DivisionPrefix>().is_ok());
    /// assert!("510".parse::<DivisionPrefix>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 12.10: a convention of this project.
    #[doc(alias = "区划范围")]
    pub struct DivisionPrefix {
        name: "division_prefix",
        finding: "LTC-I-095",
        term: ("区划范围", "range of divisions"),
        form: ("区划代码的前2、4或6位", "the first 2, 4 or 6 digits of a division code"),
        help: ("全省写前2位，如“33”；全市写前4位，如“5101”；县区写6位。", "Two digits for a province, such as `33`; four for a city, such as `5101`; six for a county."),
        shape: [Run::exactly(1, Class::NonZeroDigit), Run::between(1, 5, Class::Digit)],
        check: |digits| digits.len() % 2 == 0,
        personal: false,
        sources: [SPECIFICATION.cite("12.10", Basis::Stated)],
        good: ["33", "5101", "330200"],
        bad: [
            ("", "空", "empty"),
            ("3", "只有1位", "one digit"),
            ("510", "3位", "three digits"),
            ("033", "首位为0", "begins with 0"),
            ("浙江", "须用代码", "a name instead of a code"),
        ],
    }
}

impl crate::Disclosable for DivisionPrefix {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}

impl DivisionPrefix {
    /// Whether a division lies in the range.
    ///
    /// ```
    /// use ltci::code::DivisionPrefix;
    /// let chengdu: DivisionPrefix = "5101".parse()?;
    /// assert!(chengdu.covers(&"510104".parse()?));
    /// assert!(!chengdu.covers(&"510300".parse()?));
    /// # Ok::<(), ltci::code::MalformedCode>(())
    /// ```
    pub fn covers(&self, division: &AdministrativeDivision) -> bool {
        division.as_str().starts_with(self.as_str())
    }

    /// Whether every division of the other range lies in this one.
    pub fn contains(&self, other: &Self) -> bool {
        other.as_str().starts_with(self.as_str())
    }

    /// Whether it is a whole province, with several pooling areas.
    pub fn is_province(&self) -> bool {
        self.as_str().len() == 2
    }

    /// The division that the range is named after: `510100` of `5101`.
    pub fn division(&self) -> Option<AdministrativeDivision> {
        format!("{:0<6}", self.as_str()).parse().ok()
    }
}
