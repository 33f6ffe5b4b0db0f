//! Settlements: what one should come to under the policy of a region, as JSON.

use ltci::Validator;
use ltci::settlement::Accumulated;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::Failure;
use crate::region::Region;

/// The computation of a settlement under a profile, as JSON; `paid` is what was settled before, as
/// JSON, in place of what the settlement says.
#[wasm_bindgen]
pub fn settle(
    settlement: &[u8],
    profile: &Region,
    paid: Option<String>,
) -> Result<String, Failure> {
    let paid = paid.map(|paid| serde_json::from_str::<Accumulated>(&paid)).transpose();
    let paid = paid.map_err(|_| Failure::malformed_code("paid"))?;
    Ok(Validator::new().settle(settlement, &profile.profile(), paid)?.to_json())
}
