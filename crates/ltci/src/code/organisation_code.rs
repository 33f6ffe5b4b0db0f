//! 组织机构代码 (GB 11714): 8 characters and a check character modulo 11.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, ORGANISATION_CODE};

const WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

code! {
    /// 组织机构代码 as it stands inside a credit code: nine characters without a hyphen.
    ///
    /// ```
    /// use ltci::code::OrganisationCode;
    /// assert!("M000100Y4".parse::<OrganisationCode>().is_ok());
    /// assert!("M000100Y5".parse::<OrganisationCode>().is_err());
    /// ```
    ///
    /// # Source
    /// GB 11714-1997; positions 9 to 17 of a credit code (GB 32100-2015).
    #[doc(alias = "组织机构代码")]
    pub struct OrganisationCode {
        name: "organisation_code",
        finding: "LTC-I-003",
        term: ("组织机构代码", "organisation code"),
        form: (
            "9位，前8位为数字或大写字母，末位为按GB 11714计算的校验位，不写连字符",
            "9 characters: 8 digits or capitals and a check character by GB 11714, no hyphen"
        ),
        help: ("对照证书核对，去掉连字符。", "Compare with the certificate and drop the hyphen."),
        shape: [Run::exactly(8, Class::UpperAlphanumeric), Run::exactly(1, Class::DigitOrX)],
        check: check_character_is_right,
        personal: false,
        sources: [ORGANISATION_CODE.cite("校验码", Basis::Stated)],
        good: ["M000100Y4", "551385082", "013544357"],
        bad: [
            ("M000100Y5", "校验位应为4", "the check character is 4"),
            ("M000100Y-4", "含连字符", "with a hyphen"),
            ("M000100Y", "缺少校验位", "check character missing")
        ],
    }
}

fn check_character_is_right(value: &[u8]) -> bool {
    let number = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        _ => u32::from(byte.wrapping_sub(b'A')) + 10,
    };
    let sum: u32 = value.iter().zip(WEIGHTS).map(|(byte, weight)| number(*byte) * weight).sum();
    let expected = match 11 - sum % 11 {
        10 => b'X',
        11 => b'0',
        digit => b"0123456789".get(digit as usize).copied().unwrap_or(b'?'),
    };
    value.last() == Some(&expected)
}
