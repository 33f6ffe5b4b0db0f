//! Identifiers and code lists, one per file, each declared once.
//!
//! From a declaration come the type, its parsing and writing, its JSON Schema, the finding that
//! reports a malformed value, the conformance cases and the documentation. A value of such a type
//! is always well formed: there is no way to make another.

pub(crate) mod declare;
pub(crate) mod list;
pub(crate) mod shape;

pub(crate) use list::code_list;

pub mod administrative_division;
pub mod assessment_kind;
pub mod assessment_place;
pub mod assessment_result;
pub mod assessor_number;
pub mod assessor_role;
pub mod benefit_principle;
pub mod care_institution_code;
pub mod care_mode;
pub mod caregiver_number;
pub mod caregiver_qualification;
pub mod case_event;
pub mod certificate_type;
pub mod charge_unit;
pub mod clearing_act;
pub mod clearing_place;
pub mod clearing_type;
pub mod confidence;
pub mod credit_code;
pub mod data_version;
pub mod difference_kind;
pub mod division_prefix;
pub mod document_number;
pub mod edition_id;
pub mod edition_status;
pub mod exchange_event;
pub mod figure_bound;
pub mod hospital_level;
pub mod institution_code;
pub mod institution_number;
pub mod insurance_type;
pub mod interface_version;
pub mod item_code;
pub mod map_relation;
pub mod message_number;
pub mod month;
pub mod operator_number;
pub mod operator_type;
pub mod organisation_certificate_type;
pub mod organisation_code;
pub mod outcome_code;
pub mod payment_place;
pub mod person_number;
pub mod platform_code;
pub mod platform_time;
pub mod query_result;
pub mod quota_period;
pub mod receiver_message_number;
pub mod reconciliation_result;
pub mod record_id;
pub mod refusal_reason;
pub mod resident_id;
pub mod rounding_mode;
pub mod rounding_unit;
pub mod scale_version;
pub mod self_answer;
pub mod self_grade;
pub mod service_item_code;
pub mod settlement_kind;
pub mod settlement_type;
pub mod sex;
pub mod signature_type;
pub mod staff_code;
pub mod start_rule;
pub mod survival_status;
pub mod system_code;
pub mod transaction_number;
pub mod visit_certificate_type;
pub mod yes_no;

pub use administrative_division::AdministrativeDivision;
pub use assessment_kind::AssessmentKind;
pub use assessment_place::AssessmentPlace;
pub use assessment_result::AssessmentResult;
pub use assessor_number::AssessorNumber;
pub use assessor_role::AssessorRole;
pub use benefit_principle::BenefitPrinciple;
pub use care_institution_code::CareInstitutionCode;
pub use care_mode::CareMode;
pub use caregiver_number::CaregiverNumber;
pub use caregiver_qualification::CaregiverQualification;
pub use case_event::CaseEvent;
pub use certificate_type::CertificateType;
pub use charge_unit::ChargeUnit;
pub use clearing_act::ClearingAct;
pub use clearing_place::ClearingPlace;
pub use clearing_type::ClearingType;
pub use confidence::Confidence;
pub use credit_code::CreditCode;
pub use data_version::DataVersion;
pub use declare::{Declaration, Form, MalformedCode};
pub use difference_kind::DifferenceKind;
pub use division_prefix::DivisionPrefix;
pub use document_number::DocumentNumber;
pub use edition_id::EditionId;
pub use edition_status::EditionStatus;
pub use exchange_event::ExchangeEvent;
pub use figure_bound::FigureBound;
pub use hospital_level::HospitalLevel;
pub use institution_code::InstitutionCode;
pub use institution_number::InstitutionNumber;
pub use insurance_type::InsuranceType;
pub use interface_version::InterfaceVersion;
pub use item_code::ItemCode;
pub use list::Term;
pub use map_relation::MapRelation;
pub use message_number::MessageNumber;
pub use month::Month;
pub use operator_number::OperatorNumber;
pub use operator_type::OperatorType;
pub use organisation_certificate_type::OrganisationCertificateType;
pub use organisation_code::OrganisationCode;
pub use outcome_code::OutcomeCode;
pub use payment_place::PaymentPlace;
pub use person_number::PersonNumber;
pub use platform_code::PlatformCode;
pub use platform_time::PlatformTime;
pub use query_result::QueryResult;
pub use quota_period::QuotaPeriod;
pub use receiver_message_number::ReceiverMessageNumber;
pub use reconciliation_result::ReconciliationResult;
pub use record_id::RecordId;
pub use refusal_reason::RefusalReason;
pub use resident_id::ResidentId;
pub use rounding_mode::RoundingMode;
pub use rounding_unit::RoundingUnit;
pub use scale_version::ScaleVersion;
pub use self_answer::SelfAnswer;
pub use self_grade::SelfGrade;
pub use service_item_code::ServiceItemCode;
pub use settlement_kind::SettlementKind;
pub use settlement_type::SettlementType;
pub use sex::Sex;
pub use signature_type::SignatureType;
pub use staff_code::StaffCode;
pub use start_rule::StartRule;
pub use survival_status::SurvivalStatus;
pub use system_code::SystemCode;
pub use transaction_number::TransactionNumber;
pub use visit_certificate_type::VisitCertificateType;
pub use yes_no::YesNo;

/// Every declared identifier and code list, by the name used in conformance cases.
pub static DECLARATIONS: &[&Declaration] = &[
    &resident_id::DECLARATION,
    &credit_code::DECLARATION,
    &organisation_code::DECLARATION,
    &administrative_division::DECLARATION,
    &institution_code::DECLARATION,
    &institution_number::DECLARATION,
    &staff_code::DECLARATION,
    &service_item_code::DECLARATION,
    &person_number::DECLARATION,
    &assessor_number::DECLARATION,
    &document_number::DECLARATION,
    &message_number::DECLARATION,
    &insurance_type::DECLARATION,
    &certificate_type::DECLARATION,
    &sex::DECLARATION,
    &assessment_kind::DECLARATION,
    &assessor_role::DECLARATION,
    &visit_certificate_type::DECLARATION,
    &clearing_type::DECLARATION,
    &payment_place::DECLARATION,
    &clearing_place::DECLARATION,
    &settlement_type::DECLARATION,
    &reconciliation_result::DECLARATION,
    &operator_type::DECLARATION,
    &survival_status::DECLARATION,
    &organisation_certificate_type::DECLARATION,
    &crate::assessment::level::DECLARATION,
    &crate::assessment::level_code::DECLARATION,
    &crate::assessment::scale_id::DECLARATION,
    &scale_version::DECLARATION,
    &map_relation::DECLARATION,
    &item_code::DECLARATION,
    &edition_status::DECLARATION,
    &edition_id::DECLARATION,
    &charge_unit::DECLARATION,
    &caregiver_qualification::DECLARATION,
    &self_answer::DECLARATION,
    &case_event::DECLARATION,
    &refusal_reason::DECLARATION,
    &assessment_result::DECLARATION,
    &crate::document::tag::DECLARATION,
    &crate::document::self_assessment_tag::DECLARATION,
    &crate::document::assessment_history_tag::DECLARATION,
    &crate::document::directory_tag::DECLARATION,
    &crate::document::directory_map_tag::DECLARATION,
    &crate::document::version::DECLARATION,
    &crate::document::region_profile_tag::DECLARATION,
    &crate::document::recognition_agreement_tag::DECLARATION,
    &record_id::DECLARATION,
    &data_version::DECLARATION,
    &confidence::DECLARATION,
    &figure_bound::DECLARATION,
    &yes_no::DECLARATION,
    &care_mode::DECLARATION,
    &quota_period::DECLARATION,
    &start_rule::DECLARATION,
    &rounding_mode::DECLARATION,
    &rounding_unit::DECLARATION,
    &hospital_level::DECLARATION,
    &self_grade::DECLARATION,
    &division_prefix::DECLARATION,
    &benefit_principle::DECLARATION,
    &month::DECLARATION,
    &assessment_place::DECLARATION,
    &crate::document::recognition_request_tag::DECLARATION,
    &crate::document::key_ring_tag::DECLARATION,
    &crate::seal::algorithm::DECLARATION,
    &crate::seal::key_id::DECLARATION,
    &crate::seal::signing_time::DECLARATION,
    &crate::seal::sm3_digest::DECLARATION,
    &crate::seal::signature_value::DECLARATION,
    &crate::seal::public_key::DECLARATION,
    &crate::seal::revocation_reason::DECLARATION,
    &crate::seal::ring_id::DECLARATION,
    &crate::document::envelope_request_tag::DECLARATION,
    &crate::document::envelope_response_tag::DECLARATION,
    &crate::document::filing_tag::DECLARATION,
    &crate::document::filing_cancellation_tag::DECLARATION,
    &crate::document::care_plan_tag::DECLARATION,
    &crate::document::service_record_tag::DECLARATION,
    &crate::document::settlement_tag::DECLARATION,
    &crate::document::cancellation_tag::DECLARATION,
    &crate::document::reversal_tag::DECLARATION,
    &crate::document::reconciliation_tag::DECLARATION,
    &crate::document::clearing_tag::DECLARATION,
    &settlement_kind::DECLARATION,
    &clearing_act::DECLARATION,
    &difference_kind::DECLARATION,
    &caregiver_number::DECLARATION,
    &transaction_number::DECLARATION,
    &receiver_message_number::DECLARATION,
    &platform_time::DECLARATION,
    &platform_code::DECLARATION,
    &system_code::DECLARATION,
    &interface_version::DECLARATION,
    &outcome_code::DECLARATION,
    &operator_number::DECLARATION,
    &care_institution_code::DECLARATION,
    &signature_type::DECLARATION,
    &crate::document::exchange_tag::DECLARATION,
    &exchange_event::DECLARATION,
    &query_result::DECLARATION,
];

/// Finds a declaration by its name, such as `resident_id` or `insutype`.
pub fn declaration(name: &str) -> Option<&'static Declaration> {
    DECLARATIONS.iter().copied().find(|declaration| declaration.name == name)
}

/// Whether `value` is a well-formed value of the identifier or code list `name`; `None` if there
/// is no such declaration.
///
/// ```
/// assert_eq!(ltci::code::is_well_formed("resident_id", "11010519491231002X"), Some(true));
/// assert_eq!(ltci::code::is_well_formed("resident_id", "110105194912310021"), Some(false));
/// assert_eq!(ltci::code::is_well_formed("shoe_size", "42"), None);
/// ```
pub fn is_well_formed(name: &str, value: &str) -> Option<bool> {
    declaration(name).map(|declaration| (declaration.accepts)(value))
}
