//! Documents together: one after the other they cross, and the report comes back as JSON.

use ltci::Validator;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::Failure;

/// Documents that are judged together.
#[wasm_bindgen]
pub struct Batch(ltci::Batch);

#[wasm_bindgen]
impl Batch {
    /// An empty batch.
    #[wasm_bindgen(constructor)]
    pub fn new(as_of: Option<String>) -> Result<Self, Failure> {
        let day = as_of.map(|day| day.parse()).transpose()?;
        Ok(Self(ltci::Batch::new(Validator::new().as_of(day))))
    }

    /// Judges a document by itself and keeps what it is compared by.
    pub fn take(&mut self, name: &str, document: &[u8]) -> Result<(), Failure> {
        self.0.take(name, None, document)?;
        Ok(())
    }

    /// Judges the documents together; gives the report as JSON.
    pub fn finish(&self) -> String {
        self.0.finish().to_json()
    }
}
