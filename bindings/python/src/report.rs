//! The report on a document.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::json;

/// 校验报告。What was found in one document, and with which rules.
///
/// Use `report.acceptable`; a report has no truth value of its own. `findings` and `made_with`
/// are read once and then belong to the report; `to_dict()` is yours to change.
#[pyclass(module = "ltci", frozen)]
pub(crate) struct Report {
    report: ltci::Report,
    /// The report as Python sees it, made when first asked for.
    read: PyOnceLock<Py<PyAny>>,
}

impl Report {
    pub(crate) fn new(report: ltci::Report) -> Self {
        Self { report, read: PyOnceLock::new() }
    }

    fn member<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let read = self.read.get_or_try_init(py, || self.to_dict(py).map(Bound::unbind))?;
        read.bind(py).get_item(name)
    }

    fn verdict_name(&self) -> &'static str {
        match self.report.verdict {
            ltci::Verdict::Acceptable => "acceptable",
            ltci::Verdict::Refused => "refused",
        }
    }
}

#[pymethods]
impl Report {
    /// "acceptable" or "refused".
    #[getter]
    fn verdict(&self) -> &'static str {
        self.verdict_name()
    }

    /// Whether no finding is an error.
    #[getter]
    fn acceptable(&self) -> bool {
        self.report.is_acceptable()
    }

    /// The kind of document, or None if it could not be told.
    #[getter]
    fn doc_type(&self) -> Option<&'static str> {
        self.report.doc_type.map(ltci::DocumentType::as_str)
    }

    /// The findings, sorted by path and code.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.member(py, "findings")
    }

    /// Rules and data that were used: two parties who disagree can compare them.
    #[getter]
    fn made_with<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.member(py, "made_with")
    }

    /// The report as a new dict, by the schema "report".
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::loads(py, &self.report.to_json())
    }

    /// The report as compact JSON: the same bytes in every language.
    fn to_json(&self) -> String {
        self.report.to_json()
    }

    /// A report has no truth value: `if validate(…)` would read as "acceptable" and be wrong.
    #[expect(clippy::unused_self, reason = "Python asks it of an object")]
    fn __bool__(&self) -> PyResult<bool> {
        Err(PyTypeError::new_err("用 report.acceptable / use report.acceptable"))
    }

    fn __repr__(&self) -> String {
        let kind = self.doc_type().unwrap_or("document");
        let (verdict, count) = (self.verdict_name(), self.report.findings.len());
        let noun = if count == 1 { "finding" } else { "findings" };
        format!("<ltci.Report: {kind} {verdict}, {count} {noun}>")
    }
}
