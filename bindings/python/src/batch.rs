//! Documents together.

use ltci::{Batch, Validator};
use pyo3::prelude::*;
use pyo3::types::PyAny;

use crate::arguments::{Day, Document};
use crate::errors::raise;
use crate::json;

/// 把多份文书放在一起校验。Judge documents one by one and then together.
///
/// `documents` is any iterable of documents, which are named by their numbers from 1, or of pairs of
/// a name and a document. What it gives is a dict: `["findings"]` are those across the documents,
/// each with `document`, `other` and `path`; the report on a single document is `validate`'s.
#[pyfunction]
#[pyo3(signature = (documents, *, as_of=None))]
pub(crate) fn validate_batch<'py>(
    py: Python<'py>,
    documents: Bound<'py, PyAny>,
    as_of: Option<Day>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut batch = Batch::new(Validator::new().as_of(as_of.map(|Day(day)| day)));
    for (number, given) in (1_u64..).zip(documents.try_iter()?) {
        let given = given?;
        let (name, document) = match given.extract::<(String, Bound<'_, PyAny>)>() {
            Ok((name, document)) => (name, document),
            Err(_) => (number.to_string(), given),
        };
        let document: Document<'_> = document.extract()?;
        batch.take(name, None, &document.0).map_err(|error| raise(py, &error))?;
    }
    let report = py.detach(|| batch.finish());
    json::loads(py, &report.to_json())
}
