//! The mapping of a local directory to the national one.

use ltci::directory::{self, MapEntry};
use ltci::{Validator, digest_of};
use pyo3::prelude::*;
use pyo3::types::{PyIterator, PyType};

use crate::arguments::{Day, Source, Text};
use crate::directory::Directory;
use crate::editions::item_code;
use crate::{detached, json};

/// 对照映射。How the items of a local edition stand to those of the national one.
#[pyclass(module = "ltci", frozen)]
pub(crate) struct DirectoryMap(directory::DirectoryMap<'static>);

#[pymethods]
impl DirectoryMap {
    /// 读取对照映射文书（JSON或XML）。Read a mapping, JSON or XML: its text, its bytes, or the path
    /// of a file.
    ///
    /// A str is a path unless it begins with "{" or "<". Only the form is asked for, not the
    /// rules; raises Refused if the document is not of the form.
    #[classmethod]
    fn load(class: &Bound<'_, PyType>, source: Source<'_>) -> PyResult<Self> {
        let py = class.py();
        detached(py, &source.0, |bytes| Validator::new().directory_map(bytes)).map(Self)
    }

    /// 映射信息。Between which editions, and who decided it when.
    #[getter]
    fn map<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::value(py, &self.0.map)
    }

    /// 规范形式的SM3摘要。The SM3 digest of the canonical form, the same for JSON and XML.
    #[getter]
    fn digest(&self) -> PyResult<String> {
        json::tree(&self.0).map(|value| digest_of(&value))
    }

    fn __len__(&self) -> usize {
        self.0.entries.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        json::value(py, &self.0.entries)?.try_iter()
    }

    /// 某日对应的国家项目。The lines for a local item that apply on a day, in the order of the
    /// mapping. A line with the relation "none" says that there is no counterpart, and why.
    fn targets<'py>(&self, py: Python<'py>, code: Text, day: Day) -> PyResult<Bound<'py, PyAny>> {
        let code = item_code(&code);
        let lines: Vec<&MapEntry<'_>> =
            code.iter().flat_map(|code| self.0.targets(code, day.0)).collect();
        json::value(py, &lines)
    }

    /// 覆盖情况。Which items the mapping leaves out on a day, in both directions.
    fn coverage<'py>(
        &self,
        py: Python<'py>,
        local: &Directory,
        national: &Directory,
        day: Day,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (local, national) = (local.directory(), national.directory());
        json::value(py, &directory::coverage(&self.0, local, national, day.0))
    }

    /// 对照映射文书的JSON。The mapping as JSON.
    #[pyo3(signature = (*, indent=false))]
    fn to_json(&self, indent: bool) -> PyResult<String> {
        json::written(&self.0, indent)
    }

    /// 对照映射文书的XML。The mapping as XML.
    #[pyo3(signature = (*, indent=false))]
    fn to_xml(&self, py: Python<'_>, indent: bool) -> PyResult<String> {
        crate::xml_of(py, &self.0, indent)
    }

    fn __repr__(&self) -> String {
        let (id, lines) = (self.0.map.id, self.0.entries.len());
        format!("<ltci.DirectoryMap: {}, {lines} entries>", id.as_str())
    }
}

/// 对照建议，由人决定。National items that resemble each local one, at most so many. Suggestions
/// only: a person decides.
#[pyfunction]
#[pyo3(signature = (local, national, most=3))]
pub(crate) fn suggest<'py>(
    py: Python<'py>,
    local: &Directory,
    national: &Directory,
    most: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let suggestions =
        py.detach(|| directory::suggest(local.directory(), national.directory(), most));
    json::value(py, &suggestions)
}
