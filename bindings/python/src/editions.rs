//! Several editions, asked together.

use ltci::code::ItemCode;
use ltci::directory::{self, Absent, Listed};
use pyo3::prelude::*;
use serde_json::{Value, to_value};

use crate::arguments::{Day, Text};
use crate::directory::Directory;
use crate::json;

/// 多个目录版本。Several editions, of one or more publishers, to be asked about items.
///
/// Of the editions of one publisher that are known and in force on the day of service, the one
/// issued last is asked.
///
/// >>> editions = ltci.Editions([ltci.Directory.sample()])
/// >>> editions.answers("SAMPLE00000000001", "2020-01-01")
/// [{'absent': 'no_edition'}]
#[pyclass(module = "ltci", frozen)]
pub(crate) struct Editions(Vec<Py<Directory>>);

#[pymethods]
impl Editions {
    #[new]
    fn new(directories: Vec<Py<Directory>>) -> Self {
        Self(directories)
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    /// 某日有效的项目。The item of a code on the day of service, or None; the national directory
    /// comes before local ones.
    ///
    /// `known_at` leaves out the editions that were issued after that day.
    #[pyo3(signature = (code, service_date, known_at=None))]
    fn item<'py>(
        &self,
        py: Python<'py>,
        code: Text,
        service_date: Day,
        known_at: Option<Day>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        listed(py, &self.list(), &code, &service_date, known_at.as_ref())
    }

    /// 各发布方的答复，说明为什么没有。The answer of every publisher that has the code in any
    /// edition: the item, or why there is none. Empty if nobody knows the code.
    #[pyo3(signature = (code, service_date, known_at=None))]
    fn answers<'py>(
        &self,
        py: Python<'py>,
        code: Text,
        service_date: Day,
        known_at: Option<Day>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let list = self.list();
        let Some(code) = item_code(&code) else {
            return json::value(py, &Value::Array(Vec::new()));
        };
        let editions = directory::Editions::new(list.iter().copied());
        let answers = editions.answers(&code, service_date.0, known_at.map(|Day(day)| day));
        let answers: Vec<_> = answers.into_iter().map(answer).collect();
        json::value(py, &answers)
    }

    fn __repr__(&self) -> String {
        let ids = self.list().into_iter().map(|directory| directory.edition.id.as_str());
        format!("<ltci.Editions: {}>", crate::listed(ids))
    }
}

impl Editions {
    fn list(&self) -> Vec<&directory::Directory<'static>> {
        self.0.iter().map(|directory| directory.get().directory()).collect()
    }
}

/// The item that these editions list, as a dict.
pub(crate) fn listed<'py>(
    py: Python<'py>,
    editions: &[&directory::Directory<'static>],
    code: &Text,
    service_date: &Day,
    known_at: Option<&Day>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let editions = directory::Editions::new(editions.iter().copied());
    let known_at = known_at.map(|Day(day)| *day);
    let found = item_code(code).and_then(|code| editions.item(&code, service_date.0, known_at));
    found.map(|found| json::value(py, found.item)).transpose()
}

/// The code, if a code can look like that; nobody lists any other.
pub(crate) fn item_code(text: &Text) -> Option<ItemCode> {
    text.as_str()?.parse().ok()
}

fn answer(answer: Result<Listed<'_>, Absent>) -> Value {
    let written = match answer {
        Ok(listed) => to_value(listed),
        Err(absent) => to_value(absent),
    };
    written.unwrap_or_default()
}
