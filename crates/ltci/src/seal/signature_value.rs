//! 签名值.

use base64ct::{Base64, Encoding as _};
use sm2::dsa::Signature;

use super::SealError;
use crate::code::declare::code;
use crate::code::shape::{Class, Run};
use crate::source::{Basis, SM2_SIGNATURE, SPECIFICATION};

/// The letters of base64, the filling `=` included.
pub(super) const BASE64: Class =
    Class::OneOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
/// Two integers of 33 bytes with their heads, and the head of the sequence.
const LONGEST: usize = 72;

code! {
    /// 签名值: an SM2 signature, DER by GM/T 0009-2012, in base64.
    ///
    /// ```
    /// use ltci::seal::SignatureValue;
    /// assert!("MAYCAQECAQE=".parse::<SignatureValue>().is_ok()); // r = s = 1
    /// assert!("MAYCAQACAQE=".parse::<SignatureValue>().is_err()); // r = 0
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 14.1; the range of r and s: GB/T 32918.2-2016, 7.1.
    #[doc(alias = "签名值")]
    pub struct SignatureValue {
        name: "seal_value",
        finding: "LTC-I-115",
        term: ("签名值", "value of a signature"),
        form: ("SM2签名（r、s两个整数的DER编码）的Base64", "base64 of the DER form of an SM2 signature, the integers r and s"),
        help: ("用OpenSSL等签名的，把DER格式的签名用Base64编码，不换行。", "Encode the DER signature, as OpenSSL writes it, in base64 without line breaks."),
        shape: [Run::between(12, 96, BASE64)],
        check: |bytes| signature(bytes).is_some(),
        personal: false,
        sources: [SPECIFICATION.cite("14.1", Basis::Stated), SM2_SIGNATURE.cite("7.1", Basis::Stated)],
        good: [
            "MAYCAQECAQE=",
            "MEYCIQD1oDsGSNLEYw7qxRPhu4GhWUTaOCfVt0FDrH6s7ucgswIhALG2qinfIS/YdjGCvA1CHKG7kDj9H39C1IQLacSFu8Gq",
        ],
        bad: [
            ("MAYCAQACAQE=", "r为0", "r is 0"),
            ("MAYCAQECAQE", "缺少填充", "without the filling"),
            ("MAYCAQECAQF=", "Base64末尾有多余的位", "superfluous bits at the end of the base64"),
            ("MAcCAQECAgAB", "整数前有多余的0", "an integer with a superfluous 0"),
            ("MAYCAQECAf8=", "s为负", "s is negative"),
            ("MEYCIQD1oDsGSNLEYw7qxRPhu4GhWUTaOCfVt0FDrH6s7ucgswIhAP////7///////////////9yA99rIcYFK1O79Ak51UEj", "s等于曲线的阶", "s is the order of the curve"),
        ],
    }
}

impl SignatureValue {
    /// The value of a signature in any of the forms that signing services give: DER, the 64 bytes
    /// of r and s, or either of them in base64 or hexadecimal with blanks and line breaks anywhere.
    ///
    /// # Errors
    /// It is none of these, see [`SealError::is_not_a_signature`].
    pub fn from_service(output: &[u8]) -> Result<Self, SealError> {
        let text: String = output
            .iter()
            .filter(|byte| !byte.is_ascii_whitespace())
            .copied()
            .map(char::from)
            .collect();
        let readings =
            [Some(output.to_vec()), from_hexadecimal(&text), Base64::decode_vec(&text).ok()];
        let signature = readings.into_iter().flatten().find_map(|bytes| read(&bytes));
        signature.and_then(|signature| Self::of(&signature)).ok_or_else(SealError::not_a_signature)
    }

    pub(super) fn of(signature: &Signature) -> Option<Self> {
        Base64::encode_string(signature.to_der().as_bytes()).parse().ok()
    }

    /// The signature itself.
    pub(super) fn signature(&self) -> Option<Signature> {
        signature(self.as_str().as_bytes())
    }
}

fn signature(base64: &[u8]) -> Option<Signature> {
    let der = Base64::decode_vec(std::str::from_utf8(base64).ok()?).ok()?;
    from_der(&der)
}

fn read(bytes: &[u8]) -> Option<Signature> {
    if bytes.len() == Signature::BYTE_SIZE {
        return Signature::from_slice(bytes).ok();
    }
    from_der(bytes)
}

/// Reads DER, and nothing but the one form that DER allows.
fn from_der(der: &[u8]) -> Option<Signature> {
    let signature = Signature::from_der(der.get(..LONGEST.min(der.len()))?).ok()?;
    (signature.to_der().as_bytes() == der).then_some(signature)
}

fn from_hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digit =
        |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        })
        .collect()
}
