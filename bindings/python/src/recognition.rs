//! Recognition: whether the conclusion of one region holds in another.

use ltci::Validator;
use ltci::recognition::RecognitionRequest;
use ltci::region::{Agreements, Regions};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::arguments::{Day, Document, Sheet, Source, Text};
use crate::errors::raise;
use crate::region::Region;
use crate::{detached, json};

/// An agreement: a document, or a dict that is written as JSON.
pub(crate) struct Agreement(Vec<u8>);

impl<'a, 'py> FromPyObject<'a, 'py> for Agreement {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let document: Sheet<'_> = object.extract()?;
        Ok(Self(document.0.0.into_owned()))
    }
}

/// 互认：一份结论在另一地区是否认可、理由是什么。Whether a conclusion holds in the division `to` on a day, and why.
///
/// `agreements` and `regions` are the only ones that are known; without them those that are built
/// in are, which `agreements()` and `regions()` list. `keys` is the key ring for seals, or the
/// path of its file. Raises Refused if a document is not of the form. What it gives is a dict:
/// `ltci.recognise(document, to="110000", as_of="2026-06-01")["verdict"]`.
#[pyfunction]
#[pyo3(signature = (
    assessment, *, to, as_of, self_grade=None, agreements=None, regions=None, keys=None
))]
#[expect(clippy::too_many_arguments, reason = "keywords in Python")]
pub(crate) fn recognise<'py>(
    py: Python<'py>,
    assessment: Document<'py>,
    to: Text,
    as_of: Day,
    self_grade: Option<Text>,
    agreements: Option<Vec<Agreement>>,
    regions: Option<Vec<Py<Region>>>,
    keys: Option<Source<'py>>,
) -> PyResult<Bound<'py, PyAny>> {
    let to = parsed(&to, "to")?;
    let self_grade = self_grade.map(|grade| parsed(&grade, "self_grade")).transpose()?;
    let mut validator = Validator::new();
    if let Some(agreements) = agreements {
        let agreements = only(&agreements).map_err(|error| raise(py, &error))?;
        validator = validator.only_agreements(agreements);
    }
    if let Some(regions) = regions {
        let regions = regions.iter().map(|region| region.get().0.clone());
        validator = validator.only_regions(regions.fold(Regions::none(), Regions::with));
    }
    if let Some(keys) = keys {
        let keys = validator.key_ring(&keys.0.0).map_err(|error| raise(py, &error))?;
        validator = validator.with_keys(keys);
    }
    let recognition = detached(py, &assessment, |bytes| {
        validator.recognise_as(bytes, |read| {
            let mut request = RecognitionRequest::new(read.clone(), to, as_of.0);
            request.self_grade = self_grade;
            request
        })
    });
    json::loads(py, &recognition?.to_json())
}

/// 随附的互认协议。The agreements that are built in, as dicts.
///
/// >>> len(ltci.agreements())
/// 4
#[pyfunction]
pub(crate) fn agreements(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    json::value(py, &Agreements::shipped().all().collect::<Vec<_>>())
}

fn only(agreements: &[Agreement]) -> Result<Agreements, ltci::Error> {
    let reader = Validator::new();
    agreements.iter().try_fold(Agreements::none(), |known, agreement| {
        Ok(known.with(reader.recognition_agreement(&agreement.0)?))
    })
}

/// A code of the core. The message does not repeat what is none.
fn parsed<T: std::str::FromStr>(text: &Text, name: &str) -> PyResult<T> {
    text.as_str().and_then(|text| text.parse().ok()).ok_or_else(|| {
        PyValueError::new_err(format!(
            "{name}：代码的格式不正确 / {name} is not a code of the form"
        ))
    })
}
