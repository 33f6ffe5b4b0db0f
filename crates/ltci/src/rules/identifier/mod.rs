//! I: identifiers and code lists. The rules that report a malformed value stand with the
//! declarations in `code/`; here are those that compare identifiers with other fields.

use crate::assessment::{Assessment, Person};
use crate::code::{AdministrativeDivision, CertificateType, ResidentId, resident_id};

super::rules! {
    i032_resident_id_lower_case
    i033_resident_id_malformed
    i034_resident_id_check_character
    i035_resident_id_birth_date
    i036_resident_id_sex
    i037_resident_id_division
    i038_born_after_application
    i039_implausible_age
    i040_unknown_division
    i041_withdrawn_division
    i042_future_division
    i043_credit_code_organisation_part
}

/// The number of the certificate, where it is a resident identity card.
fn resident_number<'d>(person: &'d Person<'_>) -> Option<&'d str> {
    let is_card = person.psn_cert_type == CertificateType::ResidentIdentityCard;
    is_card.then(|| person.certno.as_str())
}

/// The resident id, where the certificate is a resident identity card and its number well formed.
fn resident_id(person: &Person<'_>) -> Option<ResidentId> {
    resident_number(person)?.parse().ok()
}

/// Whether a number has the characters of a resident id, whatever its check character.
fn has_shape(number: &str) -> bool {
    resident_id::has_shape(number)
}

/// The divisions of a document with their paths.
fn divisions(document: &Assessment<'_>) -> [(&'static str, AdministrativeDivision); 2] {
    [
        ("/person/insuplc_admdvs", document.person.insuplc_admdvs),
        ("/agency/admdvs", document.agency.admdvs),
    ]
}
