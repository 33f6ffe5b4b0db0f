//! Region profiles, which stay on this side: what is asked of them crosses as JSON.

use std::rc::Rc;

use ltci::Validator;
use ltci::code::AdministrativeDivision;
use ltci::region::{self, RegionProfile, statements};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::directory::{day_of, json, xml};
use crate::failure::Failure;

/// What is known of the policy of a region.
#[wasm_bindgen]
pub struct Region(Rc<RegionProfile>);

/// The profiles that are known.
#[wasm_bindgen]
pub struct Regions(region::Regions);

#[wasm_bindgen]
impl Region {
    /// Reads a profile.
    pub fn load(document: &[u8]) -> Result<Self, Failure> {
        Ok(Self(Rc::new(Validator::new().region_profile(document)?)))
    }

    /// The name of the region.
    pub fn name(&self) -> Option<String> {
        self.0.profile.admdvs.name().map(str::to_owned)
    }

    /// The digest of the canonical form.
    pub fn digest(&self) -> String {
        self.0.digest()
    }

    /// Every figure with its place, its source and its confidence, as JSON.
    pub fn statements(&self) -> Result<String, Failure> {
        json(&statements(&*self.0))
    }

    /// In what two profiles differ, as JSON.
    pub fn diff(&self, other: &Region) -> Result<String, Failure> {
        json(&region::compare(&self.0, &other.0))
    }

    /// The document as JSON.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> Result<String, Failure> {
        json(&*self.0)
    }

    /// The document as XML.
    #[wasm_bindgen(js_name = toXml)]
    pub fn to_xml(&self, indent: bool) -> Result<String, Failure> {
        xml(&*self.0, indent)
    }
}

impl Region {
    /// The profile itself.
    pub(crate) fn profile(&self) -> RegionProfile {
        RegionProfile::clone(&self.0)
    }
}

#[wasm_bindgen]
impl Regions {
    /// The profiles that are built in.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self(region::Regions::shipped())
    }

    /// One profile more, which comes before those that are built in.
    pub fn add(&mut self, profile: &Region) {
        self.0 = self.0.clone().with(profile.profile());
    }

    /// The number of profiles.
    pub fn length(&self) -> usize {
        self.0.all().count()
    }

    /// The profile at a place.
    pub fn at(&self, place: usize) -> Option<Region> {
        self.0.all().nth(place).cloned().map(Rc::new).map(Region)
    }

    /// The profile of a division, or else of its city or province.
    pub fn nearest(&self, division: &str, day: Option<String>) -> Result<Option<Region>, Failure> {
        let day = day.map(|day| day_of("day", &day)).transpose()?;
        let division = division.parse::<AdministrativeDivision>().ok();
        let found = division.and_then(|division| self.0.nearest(&division, day));
        Ok(found.cloned().map(Rc::new).map(Region))
    }
}

impl Default for Regions {
    fn default() -> Self {
        Self::new()
    }
}
