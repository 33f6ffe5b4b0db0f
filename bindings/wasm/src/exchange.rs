//! The exchange: what a log comes to, as JSON.

use ltci::Validator;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::Failure;

/// States, ledgers and findings of a log.
#[wasm_bindgen]
pub fn exchange(log: &[u8]) -> Result<String, Failure> {
    Ok(Validator::new().exchange(log)?.to_json())
}
