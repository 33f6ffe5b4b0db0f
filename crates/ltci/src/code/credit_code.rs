//! 统一社会信用代码 (GB 32100): 18 characters, the last a check character modulo 31.

use super::OrganisationCode;
use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, CREDIT_CODE};

const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

code! {
    /// 统一社会信用代码, the code of a legal entity or other organisation.
    ///
    /// ```
    /// use ltci::code::CreditCode;
    /// assert!("91350100M000100Y43".parse::<CreditCode>().is_ok());
    /// assert!("91350100M000100Y4Z".parse::<CreditCode>().is_err());
    /// ```
    ///
    /// # Source
    /// GB 32100-2015. Where the remainder is 0, the check value 31 means character `0`:
    /// implementations that index the alphabet with 31 fail there.
    #[doc(alias = "统一社会信用代码")]
    pub struct CreditCode {
        name: "credit_code",
        finding: "LTC-I-002",
        term: ("统一社会信用代码", "unified social credit code"),
        form: (
            "18位，数字与大写字母（不含I、O、S、V、Z），末位为按GB 32100计算的校验位",
            "18 digits and capitals without I, O, S, V, Z; the last is a check character by GB 32100"
        ),
        help: (
            "对照登记证书核对。少数早期代码的校验位确实不符，遇到时请向登记机关核实并换发。",
            "Compare with the certificate. A few early genuine codes fail the check: ask the registration authority."
        ),
        shape: [Run::exactly(18, Class::CreditAlphabet)],
        check: check_character_is_right,
        personal: false,
        sources: [CREDIT_CODE.cite("校验码", Basis::Stated)],
        good: [
            "91350100M000100Y43", "91110108551385082Q", "91512081MA62K0260E",
            "11220000013544357T", "11100000000013338W"
        ],
        bad: [
            ("91350100M000100Y4Z", "含字母Z", "letter Z is not used"),
            ("91350100M000100Y44", "校验位应为3", "the check character is 3"),
            ("91350100M000100Y4", "只有17位", "only 17 characters"),
            ("91110108551385082q", "须大写", "lower case")
        ],
    }
}

impl CreditCode {
    /// The organisation code inside: positions 9 to 17, if its own check character holds.
    pub fn organisation_code(&self) -> Option<OrganisationCode> {
        self.as_str().get(8..17)?.parse().ok()
    }
}

impl crate::Disclosable for CreditCode {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}

fn check_character_is_right(value: &[u8]) -> bool {
    let position = |byte: &u8| ALPHABET.iter().position(|letter| letter == byte);
    let sum: usize = value
        .iter()
        .zip(WEIGHTS)
        .map(|(byte, weight)| position(byte).unwrap_or_default() * weight)
        .sum();
    let expected = ALPHABET.get((31 - sum % 31) % 31);
    expected == value.last()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remainder_of_zero_gives_character_zero() {
        // 17 zeros sum to 0, so the check value is 31, which must read as 0.
        assert!("000000000000000000".parse::<CreditCode>().is_ok());
        // Worked by hand: a single 1 in position 17 has weight 28, 31 - 28 = 3.
        assert!("000000000000000013".parse::<CreditCode>().is_ok());
        // 1 in position 1 (weight 1) and 1 in position 16 (weight 30) sum to 31: remainder 0.
        assert!("100000000000000100".parse::<CreditCode>().is_ok());
    }
}
