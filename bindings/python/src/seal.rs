//! Seals: checking them, making them with a key or a signing service, and making keys.

use ltci::seal::{FileKey, KeyId, PublicKey, SealError, SignatureValue, Signer};
use ltci::{Layout, Syntax, Validator};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::arguments::{Day, Document, Source, Text};
use crate::detached;
use crate::errors::raise;
use crate::report::Report;

/// 验章：只判断签章。Judge nothing but the seal of a document, JSON or XML, with a key ring.
///
/// `keys` is the key ring, or the path of its file; raises Refused if it is no key ring. A
/// document without a seal is refused. `as_of` is the day for rules that compare with one.
#[pyfunction]
#[pyo3(signature = (document, keys, *, as_of=None))]
pub(crate) fn verify_seal(
    py: Python<'_>,
    document: Document<'_>,
    keys: Source<'_>,
    as_of: Option<Day>,
) -> PyResult<Report> {
    let keys = Validator::new().key_ring(&keys.0.0).map_err(|error| raise(py, &error))?;
    let validator = Validator::new().as_of(as_of.map(|Day(day)| day)).with_keys(keys);
    detached(py, &document, |bytes| validator.verify_seal(bytes)).map(Report::new)
}

/// 签章，返回签章后的文书。Seal an acceptable document; gives the sealed one in the wire form it came in.
///
/// `key` is the text of a private key file (PKCS#8 PEM). In its place `signer` may be a function
/// that takes the bytes to be signed and gives the signature: DER, the 64 bytes of r and s, or
/// either in base64 or hexadecimal. `at` is the time of signing, Beijing time. Raises Refused if
/// the document is refused, ValueError if it cannot be sealed.
#[pyfunction]
#[pyo3(signature = (document, *, key_id, at, key=None, signer=None))]
pub(crate) fn sign(
    py: Python<'_>,
    document: Document<'_>,
    key_id: Text,
    at: Bound<'_, PyAny>,
    key: Option<Text>,
    signer: Option<Py<PyAny>>,
) -> PyResult<String> {
    let bytes = &*document.0;
    let content = Validator::new().acceptable(bytes).map_err(|error| raise(py, &error))?;
    let key_id = parsed(key_id.as_str(), "key_id")?;
    let at = parsed(Some(&at.str()?.to_string_lossy()), "at")?;
    let sealed = match (key, signer) {
        (Some(pem), None) => {
            let key = FileKey::from_pem(pem.as_str().unwrap_or_default(), key_id);
            key.and_then(|key| content.sealed(&key, at))
        }
        (None, Some(function)) => content.sealed(&Service { function, key_id }, at),
        _ => {
            return Err(PyValueError::new_err("须给出key或signer之一 / give either key or signer"));
        }
    };
    let sealed = sealed.map_err(|error| PyValueError::new_err(error.to_string()))?;
    Ok(match Syntax::of(bytes) {
        Syntax::Json => sealed.to_json(),
        Syntax::Xml => sealed.to_xml(Layout::Compact),
    })
}

/// SM3摘要，“sm3:”加64位小写十六进制数字。The SM3 digest of bytes.
///
/// >>> ltci.sm3(b"abc")[:12]
/// 'sm3:66c7f0f4'
#[pyfunction]
pub(crate) fn sm3(data: &[u8]) -> String {
    ltci::seal::sm3(data)
}

/// 验签。Whether a signature over bytes was made with the private key of a public one.
///
/// `public_key` and `signature` are written as in a key ring and in a seal; malformed ones verify
/// nothing.
#[pyfunction]
#[pyo3(signature = (data, *, public_key, signature))]
pub(crate) fn verify_signature(data: &[u8], public_key: &str, signature: &str) -> bool {
    let both = public_key.parse::<PublicKey>().ok().zip(signature.parse::<SignatureValue>().ok());
    both.is_some_and(|(key, signature)| key.verifies(data, &signature))
}

/// 生成SM2密钥。Make an SM2 key: the text of the private key file, and the public key as a ring has it.
///
/// >>> private, public = ltci.keygen()
/// >>> ltci.check_code("public_key", public)
/// True
#[pyfunction]
pub(crate) fn keygen(py: Python<'_>) -> PyResult<(String, String)> {
    let unnamed = parsed(Some("new"), "key_id")?;
    loop {
        let random = py.import("os")?.call_method1("urandom", (32,))?;
        let bytes: [u8; 32] = random.cast::<PyBytes>()?.as_bytes().try_into()?;
        let key = FileKey::from_secret(&bytes, unnamed).ok();
        // Hardly ever are 32 bytes no key; then others are taken.
        if let Some((key, public)) = key.and_then(|key| Some((key.to_pem(), key.public_key()?))) {
            return Ok((key, public.as_str().to_owned()));
        }
    }
}

fn parsed<T: std::str::FromStr<Err: ToString>>(text: Option<&str>, name: &str) -> PyResult<T> {
    let parsed = text.unwrap_or_default().parse();
    parsed.map_err(|error: T::Err| PyValueError::new_err(format!("{name}: {}", error.to_string())))
}

/// A function of Python that signs.
struct Service {
    function: Py<PyAny>,
    key_id: KeyId,
}

impl Signer for Service {
    fn key_id(&self) -> KeyId {
        self.key_id
    }

    fn sign(&self, message: &[u8]) -> Result<SignatureValue, SealError> {
        let answer = Python::attach(|py| {
            let answer = self.function.call1(py, (PyBytes::new(py, message),))?;
            answer.extract::<Vec<u8>>(py)
        });
        SignatureValue::from_service(
            &answer.map_err(|error| SealError::service(error.to_string()))?,
        )
    }
}
