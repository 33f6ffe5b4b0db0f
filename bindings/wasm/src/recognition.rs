//! Recognition: what is known is put together on this side, and the verdict crosses as JSON.

use ltci::Validator;
use ltci::recognition::RecognitionRequest;
use ltci::region::{Agreements, Regions};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::directory::{day_of, json};
use crate::failure::Failure;
use crate::region::Region;

/// What a recognition is judged by.
#[wasm_bindgen]
#[derive(Default)]
pub struct World {
    validator: Validator,
    agreements: Option<Agreements>,
    regions: Option<Regions>,
}

#[wasm_bindgen]
impl World {
    /// The agreements and profiles that are built in, and no keys.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// From now on only the agreements that are added.
    #[wasm_bindgen(js_name = noAgreements)]
    pub fn no_agreements(&mut self) {
        self.agreements = Some(Agreements::none());
    }

    /// One agreement more.
    #[wasm_bindgen(js_name = addAgreement)]
    pub fn add_agreement(&mut self, document: &[u8]) -> Result<(), Failure> {
        let agreement = Validator::new().recognition_agreement(document)?;
        self.agreements = Some(self.agreements.take().unwrap_or_default().with(agreement));
        Ok(())
    }

    /// From now on only the profiles that are added.
    #[wasm_bindgen(js_name = noRegions)]
    pub fn no_regions(&mut self) {
        self.regions = Some(Regions::none());
    }

    /// One profile more.
    #[wasm_bindgen(js_name = addRegion)]
    pub fn add_region(&mut self, profile: &Region) {
        self.regions = Some(self.regions.take().unwrap_or_default().with(profile.profile()));
    }

    /// The keys that seals are checked with.
    #[wasm_bindgen(js_name = setKeys)]
    pub fn set_keys(&mut self, ring: &[u8]) -> Result<(), Failure> {
        let keys = self.validator.key_ring(ring)?;
        self.validator = self.validator.clone().with_keys(keys);
        Ok(())
    }

    /// Whether an assessment holds in a division on a day, as JSON.
    pub fn recognise(
        &self,
        assessment: &[u8],
        to: &str,
        as_of: &str,
        self_grade: Option<String>,
    ) -> Result<String, Failure> {
        let day = day_of("asOf", as_of)?;
        let to = to.parse().map_err(|_| Failure::malformed_code("to"))?;
        let self_grade = self_grade.map(|grade| grade.parse()).transpose();
        let self_grade = self_grade.map_err(|_| Failure::malformed_code("selfGrade"))?;
        let recognition = self.validator().recognise_as(assessment, |read| {
            let mut request = RecognitionRequest::new(read.clone(), to, day);
            request.self_grade = self_grade;
            request
        });
        Ok(recognition?.to_json())
    }

    fn validator(&self) -> Validator {
        let mut validator = self.validator.clone();
        if let Some(agreements) = &self.agreements {
            validator = validator.only_agreements(agreements.clone());
        }
        if let Some(regions) = &self.regions {
            validator = validator.only_regions(regions.clone());
        }
        validator
    }
}

/// The agreements that are built in, as JSON.
#[wasm_bindgen]
pub fn agreements() -> Result<String, Failure> {
    json(&Agreements::shipped().all().collect::<Vec<_>>())
}
