//! Documents that examples start from.

/// A document that examples start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// A small local directory, acceptable without findings.
    Directory,
    /// The sample edition: acceptable, with the notice that it is a sample.
    Sample,
    /// A self-assessment of grade F, acceptable without findings.
    SelfAssessment,
    /// A record of two cases, an initial assessment and a periodic one, acceptable without
    /// findings.
    History,
    /// A record of three cases, one refused, one disputed, one its review, acceptable without
    /// findings.
    Review,
    /// The mapping of the small local directory to the sample edition: acceptable, with the
    /// notice that the target is a sample.
    DirectoryMap,
    /// A region profile in which every part is filled: acceptable without findings.
    RegionProfile,
    /// A recognition agreement with every clause: acceptable without findings.
    RecognitionAgreement,
    /// The base assessment with a seal: acceptable, with the notice that the signature was not
    /// checked.
    Sealed,
    /// A request under the agreement of Chengdu and Chongqing: recognised, which a notice says.
    RecognitionRequest,
    /// An assessment of level 3, acceptable without findings.
    Assessment,
    /// A key ring, acceptable without findings.
    KeyRing,
    /// A filing for care in another city, acceptable without findings.
    Filing,
    /// The cancellation of that filing, acceptable without findings.
    FilingCancellation,
    /// A care plan of three items under the sample edition.
    CarePlan,
    /// One visit under that plan.
    ServiceRecord,
    /// A settlement of three lines under the sample edition.
    Settlement,
    /// The cancellation of that settlement, acceptable without findings.
    Cancellation,
    /// The reversal of the message that carried it, acceptable without findings.
    Reversal,
    /// A month of two settlements, acceptable without findings.
    Reconciliation,
    /// The statement of such a month between two cities, acceptable without findings.
    Clearing,
    /// The log of one settlement, from the filing to the answer, acceptable without findings.
    Exchange,
    /// The log of a month, from the settlement to the payment between the agencies, acceptable
    /// without findings.
    ExchangeMonth,
    /// The request that carries the base settlement.
    EnvelopeRequest,
    /// A response that carries it back.
    EnvelopeResponse,
}

impl Base {
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::Assessment => include_str!("../../data/bases/assessment.json"),
            Self::Directory => include_str!("../../data/bases/directory.json"),
            Self::Sample => include_str!("../../data/directories/sample-2025.json"),
            Self::DirectoryMap => include_str!("../../data/bases/directory-map.json"),
            Self::RegionProfile => include_str!("../../data/bases/region-profile.json"),
            Self::RecognitionAgreement => {
                include_str!("../../data/bases/recognition-agreement.json")
            }
            Self::Sealed => include_str!("../../data/bases/assessment-sealed.json"),
            Self::RecognitionRequest => {
                include_str!("../../data/bases/recognition-request.json")
            }
            Self::KeyRing => include_str!("../../data/bases/key-ring.json"),
            Self::SelfAssessment => include_str!("../../data/bases/self-assessment.json"),
            Self::History => include_str!("../../data/bases/assessment-history.json"),
            Self::Review => include_str!("../../data/bases/assessment-history-review.json"),
            Self::Filing => include_str!("../../data/bases/filing.json"),
            Self::FilingCancellation => include_str!("../../data/bases/filing-cancellation.json"),
            Self::CarePlan => include_str!("../../data/bases/care-plan.json"),
            Self::ServiceRecord => include_str!("../../data/bases/service-record.json"),
            Self::Settlement => include_str!("../../data/bases/settlement.json"),
            Self::Cancellation => include_str!("../../data/bases/cancellation.json"),
            Self::Reversal => include_str!("../../data/bases/reversal.json"),
            Self::Reconciliation => include_str!("../../data/bases/reconciliation.json"),
            Self::Clearing => include_str!("../../data/bases/clearing.json"),
            Self::Exchange => include_str!("../../data/bases/exchange.json"),
            Self::ExchangeMonth => include_str!("../../data/bases/exchange-month.json"),
            Self::EnvelopeRequest => include_str!("../../data/bases/envelope-request.json"),
            Self::EnvelopeResponse => include_str!("../../data/bases/envelope-response.json"),
        }
    }

    /// The findings that the base has without any edit: code and path.
    pub const fn notices(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Directory
            | Self::RegionProfile
            | Self::RecognitionAgreement
            | Self::KeyRing
            | Self::Assessment
            | Self::SelfAssessment
            | Self::History
            | Self::Review
            | Self::Filing
            | Self::FilingCancellation
            | Self::Cancellation
            | Self::Reversal
            | Self::Reconciliation
            | Self::Clearing
            | Self::Exchange
            | Self::ExchangeMonth => &[],
            Self::CarePlan => &[("LTC-V-001", "/directory")],
            Self::ServiceRecord => &[("LTC-V-002", "/directory")],
            Self::Settlement => &[("LTC-S-001", "/directory")],
            Self::EnvelopeRequest => &[("LTC-S-001", "/input/settlement/directory")],
            Self::EnvelopeResponse => &[("LTC-S-001", "/output/settlement/directory")],
            Self::Sealed => &[("LTC-E-002", "/seal")],
            Self::RecognitionRequest => &[("LTC-R-021", "/to_admdvs")],
            Self::Sample => &[("LTC-D-001", "/edition/status")],
            Self::DirectoryMap => &[("LTC-D-002", "/map/to_edition")],
        }
    }
}
