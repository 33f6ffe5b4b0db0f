//! 公民身份号码 (GB 11643): 17 digits and a check character by ISO 7064 MOD 11-2.

use super::AdministrativeDivision;
use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, RESIDENT_ID};
use crate::value::Date;

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS: &[u8; 11] = b"10X98765432";

code! {
    /// 公民身份号码, the number of a Chinese citizen. A personal value: it is never shown.
    ///
    /// ```
    /// use ltci::code::ResidentId;
    /// let id: ResidentId = "11010519491231002X".parse()?;
    /// assert_eq!(id.birth_date().unwrap().to_string(), "1949-12-31");
    /// assert!("110105194912310021".parse::<ResidentId>().is_err()); // wrong check character
    /// # Ok::<(), ltci::code::MalformedCode>(())
    /// ```
    ///
    /// # Source
    /// GB 11643-1999; the first two good examples are the worked examples of the standard.
    #[doc(alias = "公民身份号码")]
    #[doc(alias = "身份证号")]
    pub struct ResidentId {
        name: "resident_id",
        finding: "LTC-I-001",
        term: ("公民身份号码", "resident identity number"),
        form: (
            "18位，前17位为数字，末位为按GB 11643计算的校验位（数字或大写X）",
            "18 characters: 17 digits and a check character by GB 11643 (a digit or capital X)"
        ),
        help: (
            "对照证件核对每一位；末位校验位如为X须大写。",
            "Compare every character with the certificate; a check character X is upper case."
        ),
        shape: [Run::exactly(17, Class::Digit), Run::exactly(1, Class::DigitOrX)],
        check: check_character_is_right,
        personal: true,
        sources: [RESIDENT_ID.cite("号码构成与校验码", Basis::Stated)],
        good: ["11010519491231002X", "440524188001010014", "110101199003070011"],
        bad: [
            ("110101199001011234", "校验位不符", "wrong check character"),
            ("430123199001011234", "校验位不符", "wrong check character"),
            ("110105194912310021", "校验位应为X", "the check character is X"),
            ("11010519491231002x", "x须大写", "lower-case x"),
            ("1101051949123100", "长度不足", "too short"),
            ("110105491231002", "15位旧号码", "old number of 15 digits"),
            ("１１０１０５１９４９１２３１００２Ｘ", "全角字符", "full-width characters")
        ],
    }
}

impl ResidentId {
    /// The division of the first registration: positions 1 to 6.
    pub fn division(&self) -> Option<AdministrativeDivision> {
        self.as_str().get(..6)?.parse().ok()
    }

    /// The birth date: positions 7 to 14; `None` if they are not a day of the calendar.
    pub fn birth_date(&self) -> Option<Date> {
        Date::from_compact(self.as_str().get(6..14)?)
    }

    /// Whether the sequence number in position 17 is odd, which it is for men.
    pub fn is_male(&self) -> bool {
        self.as_str().as_bytes().get(16).is_some_and(|digit| digit % 2 == 1)
    }
}

/// Whether the last of 18 characters is the check character of the 17 digits before it.
pub(crate) fn check_character_is_right(value: &[u8]) -> bool {
    let sum: u32 =
        value.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let expected = CHECK_CHARACTERS.get(usize::try_from(sum % 11).unwrap_or_default());
    expected == value.last()
}

/// Whether a text has the characters of a resident id, whatever its check character.
pub(crate) fn has_shape(text: &str) -> bool {
    SHAPE.matches(text.as_bytes())
}
