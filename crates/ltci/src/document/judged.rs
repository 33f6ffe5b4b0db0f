//! Which rules a kind of document runs, and which of its lists can be long.

use crate::assessment::{Assessment, AssessmentHistory, ScoreSheet, SelfAssessment};
use crate::directory::{Directory, DirectoryMap};
use crate::envelope::{EnvelopeRequest, EnvelopeResponse, Payload};
use crate::exchange::Exchange;
use crate::recognition::RecognitionRequest;
use crate::region::{RecognitionAgreement, RegionProfile};
use crate::rules::{Context, Findings};
use crate::seal::{KeyRing, SealCase};
use crate::settlement::{
    Cancellation, CarePlan, Clearing, Filing, FilingCancellation, Reconciliation, Reversal,
    ServiceRecord, Settlement,
};

use super::Document;

impl Document for Assessment<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_assessment(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.assessors.len(), "/assessors")
    }

    fn seal_case<'c>(&'c self, context: &'c Context) -> Option<SealCase<'c>> {
        SealCase::of(self, context.keys(), context.as_of)
    }
}

impl Document for ScoreSheet {
    fn check(&self, _: &Context, found: &mut Findings) {
        crate::rules::check_scores(self, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }
}

impl Document for SelfAssessment<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_self_assessment(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }
}

impl Document for AssessmentHistory<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_history(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        let events = self.cases.iter().map(|case| case.events.len());
        (events.max().unwrap_or(0).max(self.cases.len()), "/cases")
    }
}

impl Document for Directory<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_directory(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.items.len(), "/items")
    }
}

impl Document for DirectoryMap<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_directory_map(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.entries.len(), "/entries")
    }
}

impl Document for RegionProfile {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_region_profile(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.benefits.len(), "/benefits")
    }
}

impl Document for RecognitionAgreement {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_recognition_agreement(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.parties.group.len(), "/parties/group")
    }
}

impl Document for RecognitionRequest<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::recognition::check(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.assessment.assessors.len(), "/assessment/assessors")
    }
}

impl Document for KeyRing<'_> {
    fn check(&self, _: &Context, found: &mut Findings) {
        crate::rules::check_key_ring(self, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.keys.len(), "/keys")
    }
}

impl Document for Filing<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_filing(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }
}

impl Document for FilingCancellation<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_filing_cancellation(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }
}

impl Document for CarePlan<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_care_plan(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.items.len(), "/items")
    }
}

impl Document for ServiceRecord<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_service_record(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.items.len(), "/items")
    }
}

impl Document for Settlement<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_settlement(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        longest(&[
            (self.details.len(), "/details"),
            (self.devices.len(), "/devices"),
            (self.setldetail.len(), "/setldetail"),
        ])
    }
}

impl Document for Cancellation {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_cancellation(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }
}

impl Document for Reversal {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_reversal(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }
}

impl Document for Reconciliation<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_reconciliation(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        longest(&[(self.details.len(), "/details"), (self.differences.len(), "/differences")])
    }
}

impl Document for Clearing {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_clearing(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.settlements.len(), "/settlements")
    }
}

impl Document for Exchange {
    fn check(&self, _: &Context, found: &mut Findings) {
        crate::rules::check_exchange(self, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        let cleared = self.messages.iter().map(|message| message.settlements().len());
        (cleared.max().unwrap_or(0).max(self.messages.len()), "/messages")
    }
}

impl Document for EnvelopeRequest<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_request(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }

    fn payload(&self) -> Option<(&'static str, &Payload<'_>)> {
        Some(("/input", &self.input))
    }
}

impl Document for EnvelopeResponse<'_> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_response(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }

    fn payload(&self) -> Option<(&'static str, &Payload<'_>)> {
        self.output.as_ref().map(|output| ("/output", output))
    }
}

/// The longest of some lists, and where it stands.
fn longest(lists: &[(usize, &'static str)]) -> (usize, &'static str) {
    lists.iter().copied().max_by_key(|(length, _)| *length).unwrap_or((0, ""))
}
