//! Settlements: what one should come to under the policy of a region.

use ltci::Validator;
use ltci::settlement::Accumulated;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::arguments::{Document, Sheet};
use crate::region::Region;
use crate::{detached, json};

/// 结算计算：按地区政策参数，各项金额应为多少、怎样得来。What a settlement should come to under a profile.
///
/// `paid` is what was settled before, a dict like `accumulated` of a settlement, in place of what
/// the settlement says. Raises Refused if the settlement is not of the form. What it gives is a
/// dict: `ltci.settle(document, ltci.Region.find("120000"))["expected"]["fund_pay_sumamt"]`.
#[pyfunction]
#[pyo3(signature = (settlement, region, *, paid=None))]
pub(crate) fn settle<'py>(
    py: Python<'py>,
    settlement: Document<'py>,
    region: Py<Region>,
    paid: Option<Sheet<'py>>,
) -> PyResult<Bound<'py, PyAny>> {
    let paid = paid.map(|paid| before(&paid)).transpose()?;
    let profile = &region.get().0;
    let computed =
        detached(py, &settlement, |bytes| Validator::new().settle(bytes, profile, paid))?;
    json::loads(py, &computed.to_json())
}

/// What was settled before. The message does not repeat what is wrong.
fn before(paid: &Sheet<'_>) -> PyResult<Accumulated> {
    serde_json::from_slice(&paid.0.0).map_err(|_| {
        PyValueError::new_err("paid：不是结算前的累计 / paid is not what was settled before")
    })
}
