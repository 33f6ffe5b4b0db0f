//! The core's JSON as Python's dicts and lists.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use serde_json::Value;

/// Reads JSON with Python's own reader.
pub(crate) fn loads<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    LOADS.import(py, "json", "loads")?.call1((text,))
}

/// Writes a value of the core as compact JSON.
pub(crate) fn text(value: &impl serde::Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(unwritable)
}

/// Writes a value as JSON, indented by two blanks.
pub(crate) fn indented(value: &Value) -> PyResult<String> {
    serde_json::to_string_pretty(value).map_err(unwritable)
}

/// Cannot happen with the types of the core.
fn unwritable(_: serde_json::Error) -> PyErr {
    PyRuntimeError::new_err("cannot be written as JSON")
}
