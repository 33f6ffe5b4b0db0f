//! Region profiles: what a region has laid down, each figure with its source.

use ltci::code::AdministrativeDivision;
use ltci::region::{self, RegionProfile, Regions};
use ltci::{Validator, region::statements};
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::arguments::{Day, Source, Text};
use crate::{detached, json};

/// 一个地区的政策参数。What is known of the policy of a region; what is not known is absent.
///
/// >>> ningbo = ltci.Region.find("330200")
/// >>> ningbo.name, len(ltci.regions())
/// ('宁波市', 25)
/// >>> ltci.Region.find("110000") is None
/// True
#[pyclass(module = "ltci", frozen)]
pub(crate) struct Region(pub(crate) RegionProfile);

#[pymethods]
impl Region {
    /// 读取政策参数文书（JSON或XML）。Read a region profile, JSON or XML: its text, its bytes, or the
    /// path of a file.
    ///
    /// A str is a path unless it begins with "{" or "<". Only the form is asked for, not the
    /// rules; raises Refused if the document is not of the form.
    #[classmethod]
    fn load(class: &Bound<'_, PyType>, source: Source<'_>) -> PyResult<Self> {
        let py = class.py();
        detached(py, &source.0, |bytes| Validator::new().region_profile(bytes)).map(Self)
    }

    /// 某地某日的参数。The profile of a division, or else of its city or province, or None.
    ///
    /// `own` are profiles of yours, which come before those that are built in.
    #[staticmethod]
    #[pyo3(signature = (division, day=None, *, own=Vec::new()))]
    fn find(division: Text, day: Option<Day>, own: Vec<Py<Region>>) -> Option<Self> {
        let division: AdministrativeDivision = division.as_str()?.parse().ok()?;
        let known = known(&own);
        known.nearest(&division, day.map(|Day(day)| day)).cloned().map(Self)
    }

    /// 地区名称。The name of the region, or None if its division is not in the table.
    #[getter]
    fn name(&self) -> Option<&'static str> {
        self.0.profile.admdvs.name()
    }

    /// 政策参数文书。The profile as a dict.
    #[getter]
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::value(py, &self.0)
    }

    /// 规范形式的SM3摘要。The SM3 digest of the canonical form, the same for JSON and XML.
    #[getter]
    fn digest(&self) -> String {
        self.0.digest()
    }

    /// 逐项列出，带依据和置信程度。Every figure with its place, its source and its confidence.
    fn statements<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::value(py, &statements(&self.0))
    }

    /// 与另一地区比较。In what two profiles differ, place by place, as far as is known.
    fn diff<'py>(&self, py: Python<'py>, other: &Self) -> PyResult<Bound<'py, PyAny>> {
        json::value(py, &region::compare(&self.0, &other.0))
    }

    /// 政策参数文书的JSON。The profile as JSON.
    #[pyo3(signature = (*, indent=false))]
    fn to_json(&self, indent: bool) -> PyResult<String> {
        json::written(&self.0, indent)
    }

    /// 政策参数文书的XML。The profile as XML.
    #[pyo3(signature = (*, indent=false))]
    fn to_xml(&self, py: Python<'_>, indent: bool) -> PyResult<String> {
        crate::xml_of(py, &self.0, indent)
    }

    fn __repr__(&self) -> String {
        format!("<ltci.Region: {}>", self.0.profile.id.as_str())
    }
}

/// 已知的全部政策参数。Every profile that is known, by division; `own` come before those that are
/// built in.
#[pyfunction]
#[pyo3(signature = (own=Vec::new()))]
pub(crate) fn regions(own: Vec<Py<Region>>) -> Vec<Region> {
    known(&own).all().cloned().map(Region).collect()
}

fn known(own: &[Py<Region>]) -> Regions {
    let own = own.iter().map(|region| region.get().0.clone());
    own.fold(Regions::shipped(), Regions::with)
}
