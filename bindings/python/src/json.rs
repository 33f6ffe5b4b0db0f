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

/// A value of the core as Python's dicts and lists.
pub(crate) fn value<'py>(
    py: Python<'py>,
    value: &impl serde::Serialize,
) -> PyResult<Bound<'py, PyAny>> {
    loads(py, &text(value)?)
}

/// Writes a value of the core as compact JSON.
pub(crate) fn text(value: &impl serde::Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(unwritable)
}

/// A value of the core as a tree of JSON.
pub(crate) fn tree(value: &impl serde::Serialize) -> PyResult<Value> {
    serde_json::to_value(value).map_err(unwritable)
}

/// Writes a value of the core as JSON, compact or indented.
pub(crate) fn written(value: &impl serde::Serialize, indent: bool) -> PyResult<String> {
    if indent { indented(&tree(value)?) } else { text(value) }
}

/// Writes a value as JSON, indented by two blanks.
pub(crate) fn indented(value: &Value) -> PyResult<String> {
    serde_json::to_string_pretty(value).map_err(unwritable)
}

/// Cannot happen with the types of the core.
fn unwritable(_: serde_json::Error) -> PyErr {
    PyRuntimeError::new_err("cannot be written as JSON")
}
