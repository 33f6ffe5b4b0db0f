//! What callers hand over.

use std::borrow::Cow;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDate, PyDateAccess, PyDict, PyMemoryView, PyString};

/// A document: bytes, bytearray, memoryview or str. Bytes are borrowed. What Python may change
/// while it is read is copied, and so is a str, which Python need not keep as UTF-8.
pub(crate) struct Document<'a>(pub(crate) Cow<'a, [u8]>);

impl<'a, 'py> FromPyObject<'a, 'py> for Document<'a> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        // Only bytes; a Cow would take any sequence of numbers.
        if let Ok(bytes) = object.extract() {
            return Ok(Self(Cow::Borrowed(bytes)));
        }
        if let Ok(text) = object.cast::<PyString>() {
            return encode(&text).map(Self::copied);
        }
        if let Ok(bytes) = object.cast::<PyByteArray>() {
            return Ok(Self::copied(bytes.to_vec()));
        }
        if object.cast::<PyMemoryView>().is_ok() {
            let bytes = object.call_method0("tobytes")?;
            return Ok(Self::copied(bytes.cast::<PyBytes>()?.as_bytes().to_vec()));
        }
        Err(not_of_type(&object, "bytes, bytearray, memoryview or str"))
    }
}

impl Document<'_> {
    fn copied(bytes: Vec<u8>) -> Self {
        Self(Cow::Owned(bytes))
    }
}

/// A document, or the path of a file that holds one. A str is a path unless it looks like a
/// document.
pub(crate) struct Source<'a>(pub(crate) Document<'a>);

impl<'a, 'py> FromPyObject<'a, 'py> for Source<'a> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if is_path(&object)? {
            let path = object.py().import("pathlib")?.call_method1("Path", (object,))?;
            let bytes = path.call_method0("read_bytes")?;
            return Ok(Self(Document::copied(bytes.cast::<PyBytes>()?.as_bytes().to_vec())));
        }
        object.extract().map(Self)
    }
}

fn is_path(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    let Ok(text) = object.cast::<PyString>() else {
        return object.hasattr("__fspath__");
    };
    let bytes = encode(text)?;
    let start = bytes.trim_ascii_start();
    // What has several lines is no path, and an error about a path would tell it.
    let is_document = matches!(start.first(), None | Some(b'{' | b'<')) || bytes.contains(&b'\n');
    Ok(!is_document)
}

/// A score sheet: a document, or a dict that is written as JSON.
pub(crate) struct Sheet<'a>(pub(crate) Document<'a>);

impl<'a, 'py> FromPyObject<'a, 'py> for Sheet<'a> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if object.cast::<PyDict>().is_err() {
            return object.extract().map(Self);
        }
        let written = object.py().import("json")?.call_method1("dumps", (object,))?;
        encode(written.cast()?).map(|bytes| Self(Document::copied(bytes)))
    }
}

/// A str that need not be valid: what has lone surrogates is no text, and never an error that
/// would carry it.
pub(crate) struct Text(Option<String>);

impl Text {
    pub(crate) fn as_str(&self) -> Option<&str> {
        self.0.as_deref()
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Text {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        match object.cast::<PyString>() {
            Ok(text) => Ok(Self(String::from_utf8(encode(&text)?).ok())),
            Err(_) => Err(not_of_type(&object, "str")),
        }
    }
}

/// A day: a date, or a str `YYYY-MM-DD`.
pub(crate) struct Day(pub(crate) ltci::Date);

impl<'a, 'py> FromPyObject<'a, 'py> for Day {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let day = if let Ok(date) = object.cast::<PyDate>() {
            let year = u16::try_from(date.get_year()).unwrap_or_default();
            ltci::Date::new(year, date.get_month(), date.get_day())
        } else if object.cast::<PyString>().is_ok() {
            let text = object.extract::<Text>()?;
            text.as_str().and_then(|text| text.parse().ok())
        } else {
            return Err(not_of_type(&object, "datetime.date or str"));
        };
        day.map(Self).ok_or_else(|| {
            PyValueError::new_err(
                "须为YYYY-MM-DD形式的日期，1900至2199年 / not a day written YYYY-MM-DD, 1900 to 2199",
            )
        })
    }
}

/// UTF-8, in which lone surrogates stay what they are: not UTF-8, which is a finding.
fn encode(text: &Bound<'_, PyString>) -> PyResult<Vec<u8>> {
    let encoded = match text.encode_utf8() {
        Ok(encoded) => encoded,
        Err(_) => text.call_method1("encode", ("utf-8", "surrogatepass"))?.cast_into()?,
    };
    Ok(encoded.as_bytes().to_vec())
}

/// Names the type of a value, never the value.
fn not_of_type(object: &Bound<'_, PyAny>, expected: &str) -> PyErr {
    match object.get_type().name() {
        Ok(name) => PyTypeError::new_err(format!("须为 / must be {expected}, not {name}")),
        Err(error) => error,
    }
}
