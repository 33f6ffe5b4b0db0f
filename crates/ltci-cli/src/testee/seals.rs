//! The operations on seals: a seal as a whole, the digest, and the signature.

use ltci::Validator;
use ltci::seal::{PublicKey, SignatureValue, sm3};
use serde_json::{Value, json};

use super::told::verdict;
use super::{Fault, Question};

impl Question<'_> {
    pub(super) fn seal_verify(&self) -> Result<Value, Fault> {
        let keys = self.keys.ok_or("keys are missing")?.get().as_bytes();
        let validator = self.validator()?.with_keys(Validator::new().key_ring(keys)?);
        Ok(verdict(&validator.verify_seal(&self.document()?)?))
    }

    pub(super) fn sm3(&self) -> Result<Value, Fault> {
        Ok(json!({ "digest": sm3(&self.bytes()?) }))
    }

    pub(super) fn sm2_verify(&self) -> Result<Value, Fault> {
        let key = self.public_key.as_deref().ok_or("public_key is missing")?;
        let value = self.signature.as_deref().ok_or("signature is missing")?;
        let both = key.parse::<PublicKey>().ok().zip(value.parse::<SignatureValue>().ok());
        let bytes = self.bytes()?;
        let holds = both.is_some_and(|(key, value)| key.verifies(&bytes, &value));
        Ok(json!({ "verdict": if holds { "acceptable" } else { "refused" } }))
    }
}
