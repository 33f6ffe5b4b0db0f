//! The exchange: what a log comes to.

use pyo3::prelude::*;

use crate::arguments::Sheet;
use crate::{detached, json};

/// 由交易记录推算各报文和结算月的状态、各方的账。What became of each message and month of a log, and
/// who holds which money.
///
/// `log` is an `exchange` document, JSON or XML, or a dict. Raises Refused if it is not of the form.
/// What it gives is a dict: `ltci.exchange(log)["ledgers"]["insured_place"]["to_pay"]`.
#[pyfunction]
pub(crate) fn exchange<'py>(py: Python<'py>, log: Sheet<'py>) -> PyResult<Bound<'py, PyAny>> {
    let outcome = detached(py, &log.0, |bytes| ltci::Validator::new().exchange(bytes));
    json::loads(py, &outcome?.to_json())
}
