//! 公钥.

use base64ct::{Base64, Encoding as _, LineEnding};
use sm2::dsa::VerifyingKey;
use sm2::dsa::signature::Verifier as _;
use sm2::pkcs8::{DecodePublicKey as _, EncodePublicKey as _};

use super::signature_value::BASE64;
use super::{SealError, SignatureValue, USER_ID};
use crate::code::declare::code;
use crate::code::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};

code! {
    /// 公钥: an SM2 key as OpenSSL writes it (`SubjectPublicKeyInfo`), in base64 on one line: the
    /// body of the PEM file without line breaks.
    ///
    /// ```
    /// use ltci::seal::PublicKey;
    /// let key: PublicKey = concat!(
    ///     "MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60Y",
    ///     "M/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtEw==",
    /// ).parse()?;
    /// assert_eq!(PublicKey::from_pem(&key.to_pem())?, key);
    /// assert!("MFkw".parse::<PublicKey>().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 14.3. The example is the key of GB/T 32918.5-2017, appendix A.
    #[doc(alias = "公钥")]
    pub struct PublicKey {
        name: "public_key",
        finding: "LTC-I-116",
        term: ("公钥", "public key"),
        form: ("SM2公钥（SubjectPublicKeyInfo，未压缩的点，在曲线上）的Base64，一行，124位", "base64 on one line, 124 characters, of an SM2 SubjectPublicKeyInfo with an uncompressed point of the curve"),
        help: ("取PEM公钥文件的正文，去掉首尾两行和换行；或用openssl pkey -pubin -outform DER输出后作Base64编码。", "Take the body of the PEM file without its first and last line and without line breaks, or the base64 of what `openssl pkey -pubin -outform DER` writes."),
        shape: [Run::exactly(122, BASE64), Run::exactly(2, Class::OneOf("="))],
        check: |bytes| key(bytes).is_some(),
        personal: false,
        sources: [SPECIFICATION.cite("14.3", Basis::Stated)],
        good: [
            "MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60YM/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtEw==",
            "MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAEuR/gebjtldChpY6BBiyv+vWz/qsN19JVdZVyJK/eN7gG0k7zv8BiwtSonOydQwRMkQpQvJ/FJl63wEKw1oJ3wA==",
        ],
        bad: [
            ("", "空", "empty"),
            ("MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60YM/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtFA==", "点不在曲线上", "a point beside the curve"),
            ("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEP55ttsn6Xog3dNL+IrOBU6oAAnQCQcRoaOlAbvwr5dolqT81/X8G76g7I2zRdS35wJi6JCrBQ7M8jZcvZv9KkQ==", "另一条曲线（P-256）的公钥", "a key of another curve, P-256"),
            ("MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60YM/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtEx==", "Base64末尾有多余的位", "superfluous bits at the end of the base64"),
        ],
    }
}

impl PublicKey {
    /// Reads a PEM file, `BEGIN PUBLIC KEY`.
    ///
    /// # Errors
    /// It is not the PEM form of an SM2 key, see [`SealError::is_not_a_key`].
    pub fn from_pem(pem: &str) -> Result<Self, SealError> {
        let key = sm2::PublicKey::from_public_key_pem(pem.trim()).ok();
        key.and_then(|key| Self::of(&key)).ok_or_else(SealError::not_a_key)
    }

    /// The key as a PEM file.
    pub fn to_pem(&self) -> String {
        let key = key(self.as_str().as_bytes());
        let pem = key.and_then(|key| key.to_public_key_pem(LineEnding::LF).ok());
        pem.unwrap_or_default()
    }

    pub(super) fn of(key: &sm2::PublicKey) -> Option<Self> {
        let der = key.to_public_key_der().ok()?;
        Base64::encode_string(der.as_bytes()).parse().ok()
    }

    /// Whether a signature over a message was made with the private key of this one and the user
    /// identifier [`USER_ID`].
    pub fn verifies(&self, message: &[u8], signature: &SignatureValue) -> bool {
        let key = key(self.as_str().as_bytes());
        let key = key.and_then(|key| VerifyingKey::new(USER_ID, key).ok());
        let both = key.zip(signature.signature());
        both.is_some_and(|(key, signature)| key.verify(message, &signature).is_ok())
    }
}

fn key(base64: &[u8]) -> Option<sm2::PublicKey> {
    let der = Base64::decode_vec(std::str::from_utf8(base64).ok()?).ok()?;
    sm2::PublicKey::from_public_key_der(&der).ok()
}
