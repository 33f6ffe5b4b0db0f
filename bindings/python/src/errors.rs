//! The core's errors as Python exceptions, which are declared in `ltci/_errors.py`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::report::Report;

/// The exception for an error of the core.
pub(crate) fn raise(py: Python<'_>, error: &ltci::Error) -> PyErr {
    let message = error.to_string();
    match error.report() {
        Some(report) => {
            static REFUSED: PyOnceLock<Py<PyType>> = PyOnceLock::new();
            let report = Report::new(report.clone());
            exception(py, &REFUSED, "Refused", |class| PyErr::from_type(class, (message, report)))
        }
        None if error.is_unknown_name() => unknown(py, message),
        None => {
            static ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();
            exception(py, &ERROR, "Error", |class| PyErr::from_type(class, (message,)))
        }
    }
}

/// The exception for a name that only the bindings look up. Does not repeat the name, which may
/// be anything.
pub(crate) fn unknown_name(py: Python<'_>, what: ltci::Text, known: &str) -> PyErr {
    let ltci::Text { zh, en } = what;
    unknown(py, format!("没有这样的{zh}，可用的有：{known} / no such {en}; known: {known}"))
}

fn unknown(py: Python<'_>, message: String) -> PyErr {
    static UNKNOWN_NAME: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    exception(py, &UNKNOWN_NAME, "UnknownName", |class| PyErr::from_type(class, (message,)))
}

fn exception(
    py: Python<'_>,
    class: &PyOnceLock<Py<PyType>>,
    name: &str,
    make: impl FnOnce(Bound<'_, PyType>) -> PyErr,
) -> PyErr {
    match class.import(py, "ltci._errors", name) {
        Ok(class) => make(class.clone()),
        Err(error) => error,
    }
}
