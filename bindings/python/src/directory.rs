//! One edition of a service directory.

use ltci::Validator;
use ltci::directory::{self, KnownEdition, Query};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyIterator, PyType};

use crate::arguments::{Day, Source, Text};
use crate::editions::listed;
use crate::{detached, json};

/// 服务项目目录的一个版本。One edition of a service directory: look-up, search, comparison.
///
/// What it gives are new dicts, yours to change; the directory itself never changes.
///
/// >>> directory = ltci.Directory.sample()
/// >>> len(directory), directory.edition.get("status")
/// (36, 'sample')
/// >>> directory.item("SAMPLE00000000001", "2026-03-01").get("item_class")
/// '生活照护'
#[pyclass(module = "ltci", frozen)]
pub(crate) struct Directory {
    pub(crate) known: KnownEdition,
}

impl Directory {
    fn new(directory: directory::Directory<'static>) -> Self {
        Self { known: directory.into() }
    }

    pub(crate) fn directory(&self) -> &directory::Directory<'static> {
        self.known.directory()
    }
}

#[pymethods]
impl Directory {
    /// 样例目录，不是官方数据。The sample edition: none of it is official.
    #[staticmethod]
    fn sample() -> Self {
        Self::new(directory::sample_edition().clone())
    }

    /// 读取目录文书（JSON或XML）。Read a directory, JSON or XML: its text, its bytes, or the path
    /// of a file.
    ///
    /// A str is a path unless it begins with "{" or "<". Only the form is asked for, not the
    /// rules; raises Refused if the document is not of the form.
    #[classmethod]
    fn load(class: &Bound<'_, PyType>, source: Source<'_>) -> PyResult<Self> {
        let py = class.py();
        detached(py, &source.0, |bytes| Validator::new().directory(bytes)).map(Self::new)
    }

    /// 版本信息。What the edition says of itself.
    #[getter]
    fn edition<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::value(py, &self.directory().edition)
    }

    /// 规范形式的SM3摘要。The SM3 digest of the canonical form, the same for JSON and XML.
    #[getter]
    fn digest(&self) -> &str {
        self.known.digest()
    }

    fn __len__(&self) -> usize {
        self.directory().items.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        json::value(py, &self.directory().items)?.try_iter()
    }

    /// 某日有效的项目。The item of a code on the day of service, or None.
    ///
    /// `known_at` leaves the edition out if it was issued after that day. Days are dates, or str
    /// YYYY-MM-DD. `Editions.answers` tells why there is none.
    #[pyo3(signature = (code, service_date, known_at=None))]
    fn item<'py>(
        &self,
        py: Python<'py>,
        code: Text,
        service_date: Day,
        known_at: Option<Day>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        listed(py, &[self.directory()], &code, &service_date, known_at.as_ref())
    }

    /// 按编码、汉字、拼音或首字母查找。The items whose code or name fits, by characters, pinyin or
    /// its initials, best first.
    ///
    /// >>> ltci.Directory.sample().search("no such item")
    /// []
    fn search<'py>(&self, py: Python<'py>, text: Text) -> PyResult<Bound<'py, PyAny>> {
        let query = Query::new(text.as_str().unwrap_or_default());
        json::value(py, &directory::search(&query, self.directory()))
    }

    /// 与较新的版本比较。What a later edition changes: added, removed, ended, renamed, moved,
    /// repriced.
    fn diff<'py>(&self, py: Python<'py>, other: &Self) -> PyResult<Bound<'py, PyAny>> {
        json::value(py, &directory::compare(self.directory(), other.directory()))
    }

    /// 目录文书的JSON。The directory as JSON.
    #[pyo3(signature = (*, indent=false))]
    fn to_json(&self, indent: bool) -> PyResult<String> {
        json::written(self.directory(), indent)
    }

    /// 目录文书的XML。The directory as XML.
    #[pyo3(signature = (*, indent=false))]
    fn to_xml(&self, py: Python<'_>, indent: bool) -> PyResult<String> {
        crate::xml_of(py, self.directory(), indent)
    }

    /// pandas数据框，每行一个项目（需要pandas）。A pandas frame, a row for each item; needs pandas.
    ///
    /// Days are datetime64, prices Decimal, minutes Int64; what is not given is missing.
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        static PANDAS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        PANDAS.import(slf.py(), "ltci._frames", "pandas_frame")?.call1((slf,))
    }

    /// polars数据框，每行一个项目（需要polars）。A polars frame, a row for each item; needs polars.
    ///
    /// Days are Date, prices Decimal, minutes Int64; what is not given is null.
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        static POLARS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        POLARS.import(slf.py(), "ltci._frames", "polars_frame")?.call1((slf,))
    }

    fn __repr__(&self) -> String {
        let (id, items) = (self.directory().edition.id, self.directory().items.len());
        format!("<ltci.Directory: {}, {items} items>", id.as_str())
    }
}
