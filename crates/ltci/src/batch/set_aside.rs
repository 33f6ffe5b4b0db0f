//! Documents that are refused by themselves: they take no part, but nobody shall be told that they
//! are missing.

use super::digest::Digest;
use super::take::Taker;
use crate::document::Decoded;
use crate::envelope::Payload;
use crate::settlement::{ServiceRecord, Settlement};

impl Taker<'_> {
    /// Remembers of a document, or of what a message carries, only that it is there.
    pub(super) fn set_aside(&mut self, decoded: &Decoded<'_>) {
        match decoded {
            Decoded::EnvelopeRequest(message) => self.payload_aside(&message.input),
            Decoded::EnvelopeResponse(message) => {
                message.output.iter().for_each(|output| self.payload_aside(output));
            }
            Decoded::ServiceRecord(document) => self.aside(self.record_id(document)),
            Decoded::Settlement(document) => self.aside(self.settlement_id(document)),
            _ => {}
        }
    }

    fn payload_aside(&mut self, payload: &Payload<'_>) {
        if let Some(document) = payload.service_record.as_deref() {
            self.aside(self.record_id(document));
        }
        if let Some(document) = payload.settlement.as_deref() {
            self.aside(self.settlement_id(document));
        }
    }

    fn aside(&mut self, id: Digest) {
        self.facts.set_aside.push(id);
    }

    fn record_id(&self, document: &ServiceRecord<'_>) -> Digest {
        self.of_institution(document.institution.fixmedins_code, document.record_id)
    }

    fn settlement_id(&self, document: &Settlement<'_>) -> Digest {
        self.document(document.setl_id)
    }
}
