//! Seals that an agreement demands, declared by hand.

use ltci::recognition::RecognitionVerdict::{NeedsReassessment, NotRecognised, Recognised};
use ltci::text;
use serde_json::{Value, json};

use super::{Question, edited, sample};

/// Seals that are demanded, and those that are not.
pub fn all() -> Vec<Value> {
    vec![
        Question::new("seal/valid", text!("签章有效", "a seal that holds"), "13.8")
            .request(&sealed(&[]))
            .agreements([sealing(&[])])
            .keys(ring(&[]))
            .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new("seal/without-keys", text!("没有公钥簿", "no keys"), "13.8")
            .request(&sealed(&[]))
            .agreements([sealing(&[])])
            .told(NeedsReassessment, &["LTC-R-021", "LTC-R-026"], Some("sample-2026")),
        Question::new("seal/missing", text!("没有签章", "no seal"), "13.8")
            .request(&sealed(&[("/assessment/seal", json!(null))]))
            .agreements([sealing(&[])])
            .keys(ring(&[]))
            .told(NotRecognised, &["LTC-R-021", "LTC-R-025"], Some("sample-2026")),
        Question::new(
            "seal/missing-without-keys",
            text!("没有签章，也没有公钥簿", "neither a seal nor keys"),
            "13.8",
        )
        .request(&sealed(&[("/assessment/seal", json!(null))]))
        .agreements([sealing(&[])])
        .told(NotRecognised, &["LTC-R-021", "LTC-R-025"], Some("sample-2026")),
        Question::new("seal/broken", text!("签章后改动", "changed after it was sealed"), "13.8")
            .request(&sealed(&[("/assessment/agency/agency_name", json!("样例市另一机构"))]))
            .agreements([sealing(&[])])
            .keys(ring(&[]))
            .told(NotRecognised, &["LTC-R-001", "LTC-R-021", "LTC-R-025"], Some("sample-2026")),
        Question::new(
            "seal/broken-without-keys",
            text!(
                "签章后改动，没有公钥簿也能看出",
                "changed after it was sealed, which shows without keys"
            ),
            "13.8",
        )
        .request(&sealed(&[("/assessment/agency/agency_name", json!("样例市另一机构"))]))
        .agreements([sealing(&[])])
        .told(NotRecognised, &["LTC-R-001", "LTC-R-021", "LTC-R-025"], Some("sample-2026")),
        Question::new("seal/wrong-key", text!("公钥不对", "another public key"), "13.8")
            .request(&sealed(&[]))
            .agreements([sealing(&[])])
            .keys(ring(&[("/keys", json!([other_key()]))]))
            .told(NotRecognised, &["LTC-R-001", "LTC-R-021", "LTC-R-025"], Some("sample-2026")),
        Question::new(
            "seal/unknown-key",
            text!("公钥簿中没有这把公钥", "a key that the ring does not have"),
            "13.8",
        )
        .request(&sealed(&[]))
        .agreements([sealing(&[])])
        .keys(ring(&[("/keys", json!([second_key()]))]))
        .told(NotRecognised, &["LTC-R-001", "LTC-R-021", "LTC-R-025"], Some("sample-2026")),
        Question::new("seal/not-demanded", text!("协议不要求签章", "no seal is demanded"), "13.8")
            .request(&sealed(&[]))
            .agreements([sealing(&[("/terms/seal_required/value", json!("0"))])])
            .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "seal/not-demanded-but-broken",
            text!(
                "协议不要求，但签章无效",
                "none is demanded, but the one that is there is broken"
            ),
            "13.8",
        )
        .request(&sealed(&[("/assessment/agency/agency_name", json!("样例市另一机构"))]))
        .agreements([sealing(&[("/terms/seal_required/value", json!("0"))])])
        .keys(ring(&[]))
        .told(NotRecognised, &["LTC-R-001", "LTC-R-021"], Some("sample-2026")),
    ]
}

/// The sample agreement for the whole of Zhejiang, which demands a seal, with edits.
fn sealing(edits: &[(&str, Value)]) -> Value {
    let demanding = [
        ("/parties/group", json!(["33"])),
        ("/terms/seal_required/value", json!("1")),
        ("/terms/insutypes", Value::Null),
    ];
    edited(sample(&demanding), edits)
}

/// Puts the sealed base assessment of Ningbo into a request to Wenzhou, and then the edits.
fn sealed<'e>(edits: &[(&'e str, Value)]) -> Vec<(&'e str, Value)> {
    let text = include_str!("../../../../crates/ltci/data/bases/assessment-sealed.json");
    let assessment: Value = serde_json::from_str(text).unwrap_or_default();
    let request = [("/to_admdvs", json!("330300")), ("/assessment", assessment)];
    request.into_iter().chain(edits.iter().cloned()).collect()
}

/// The base key ring, with edits.
pub fn ring(edits: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/key-ring.json");
    edited(serde_json::from_str(text).unwrap_or_default(), edits)
}

/// The second key of the base ring.
fn second_key() -> Value {
    ring(&[])["keys"][1].clone()
}

/// The second key of the base ring under the name of the first.
fn other_key() -> Value {
    let ring = ring(&[]);
    let identity = ["key_id", "holder_admdvs"].map(|name| (name, ring["keys"][0][name].clone()));
    let mut key = second_key();
    for (name, value) in identity {
        key[name] = value;
    }
    key
}
