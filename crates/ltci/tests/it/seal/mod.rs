//! Seals: known answers, OpenSSL as the other side, and every byte changed.

mod flips;
mod openssl;

use base64ct::{Base64, Encoding as _};
use ltci::seal::{FileKey, KeyRing, PublicKey, SealError, SignatureValue, Signer};
use ltci::{Converted, Layout, Validator};

const BASE: &str = include_str!("../../../data/bases/assessment.json");
const SEALED: &str = include_str!("../../../data/bases/assessment-sealed.json");
const RING: &str = include_str!("../../../data/bases/key-ring.json");

/// GB/T 32918.5-2017 (GM/T 0003.5-2012), appendix A: the private key, printed in the standard.
const STANDARD_SECRET: &str = "3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8";
/// Its public key.
const STANDARD_POINT: &str = "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020\
                              CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";
/// The signature of `message digest`, r and s.
const STANDARD_SIGNATURE: &str = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3\
                                  B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";

fn from_hexadecimal(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.bytes().filter(u8::is_ascii_hexdigit).map(char::from).collect();
    let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16);
    digits.chunks(2).map(|pair| byte(pair).expect("hexadecimal")).collect()
}

fn standard_key() -> FileKey {
    let secret: [u8; 32] = from_hexadecimal(STANDARD_SECRET).try_into().expect("32 bytes");
    FileKey::from_secret(&secret, "SAMPLE-330200-1".parse().expect("an id")).expect("a key")
}

fn trusting() -> Validator {
    let keys = Validator::new().key_ring(RING.as_bytes()).expect("the base ring");
    Validator::new().with_keys(keys)
}

fn base() -> Converted {
    Validator::new().convert(BASE.as_bytes()).expect("the base")
}

#[test]
fn the_worked_example_of_the_standard_holds() {
    let public = standard_key().public_key().expect("a public key");
    let point = from_hexadecimal(STANDARD_POINT);
    assert!(base64(public.as_str()).ends_with(&point));
    let signature = SignatureValue::from_service(&from_hexadecimal(STANDARD_SIGNATURE));
    let signature = signature.expect("a signature");
    assert!(public.verifies(b"message digest", &signature));
    assert!(!public.verifies(b"message digesT", &signature));
}

fn base64(text: &str) -> Vec<u8> {
    Base64::decode_vec(text).expect("base64")
}

#[test]
fn the_sealed_base_is_the_base_sealed_with_the_key_of_the_standard() {
    let sealed = base().sealed(&standard_key(), "2026-01-22 16:30:00".parse().expect("a time"));
    let sealed = sealed.expect("a seal");
    assert_eq!(serde_json::to_string_pretty(sealed.value()).expect("JSON"), SEALED.trim_end());
    for form in [sealed.to_json(), sealed.to_xml(Layout::Indented), sealed.to_xml(Layout::Compact)]
    {
        let report = trusting().verify_seal(form.as_bytes()).expect("a report");
        assert!(report.findings.is_empty(), "{:?}", report.findings);
        assert!(trusting().validate(form.as_bytes()).expect("a report").findings.is_empty());
    }
}

#[test]
fn a_report_names_the_ring_it_was_made_with() {
    let report = trusting().validate(SEALED.as_bytes()).expect("a report").to_json();
    let ring: KeyRing = serde_json::from_str(RING).expect("the base ring");
    assert!(report.contains(&ring.digest()) && report.contains("sample-ring-2026"));
}

#[test]
fn a_ring_is_refused_by_its_own_rules_and_a_seal_under_it_by_those_of_seals() {
    let twice = RING.replace("SAMPLE-510100-1", "SAMPLE-330200-1");
    let report = Validator::new().validate(twice.as_bytes()).expect("a report");
    assert_eq!(report.findings[0].code, "LTC-E-013");
    let keys = Validator::new().key_ring(twice.as_bytes()).expect("of the right form");
    let report = Validator::new().with_keys(keys).verify_seal(SEALED.as_bytes());
    assert_eq!(report.expect("a report").findings[0].code, "LTC-E-004");
}

#[test]
fn signatures_are_read_in_the_forms_that_services_give() {
    let raw = from_hexadecimal(STANDARD_SIGNATURE);
    let expected = SignatureValue::from_service(&raw).expect("64 bytes");
    let der = base64(expected.as_str());
    let hexadecimal = |bytes: &[u8]| -> String {
        bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
    };
    let forms: [String; 4] = [
        hexadecimal(&raw),
        hexadecimal(&der).to_uppercase(),
        format!("{}\n", expected.as_str()),
        Base64::encode_string(&raw),
    ];
    assert_eq!(SignatureValue::from_service(&der).ok(), Some(expected));
    for form in forms {
        assert_eq!(SignatureValue::from_service(form.as_bytes()).ok(), Some(expected), "{form}");
    }
    for bad in ["", "no", "00", &"0".repeat(128), "MAYCAQACAQE="] {
        let error = SignatureValue::from_service(bad.as_bytes()).expect_err(bad);
        assert!(error.is_not_a_signature());
    }
}

#[test]
fn only_what_can_be_sealed_is_sealed_and_only_once() {
    let at = "2026-01-22 16:30:00".parse().expect("a time");
    let ring = Validator::new().convert(RING.as_bytes()).expect("the ring");
    assert!(ring.sealed(&standard_key(), at).expect_err("no seal").is_not_sealable());
    let sealed = Validator::new().convert(SEALED.as_bytes()).expect("sealed");
    assert!(sealed.sealed(&standard_key(), at).expect_err("twice").is_sealed_already());
}

#[test]
fn nothing_is_sealed_before_it_is_concluded() {
    let sealed = |at: &str| base().sealed(&standard_key(), at.parse().expect("a time"));
    assert!(sealed("2026-01-21 23:59:59").expect_err("too early").is_before_conclusion());
    assert!(sealed("2026-01-22 00:00:00").is_ok());
}

#[test]
fn a_key_in_another_form_is_told_how_to_be_converted() {
    for form in ["SM2", "EC"] {
        let pem = format!("-----BEGIN {form} PRIVATE KEY-----\n-----END {form} PRIVATE KEY-----");
        let error = FileKey::from_pem(&pem, standard_key().key_id()).expect_err("not PKCS#8");
        assert!(error.is_not_pkcs8() && error.message().zh.contains("openssl pkcs8"));
    }
}

#[test]
fn keys_are_in_no_text() {
    let key = standard_key();
    let pem = key.to_pem();
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let texts = [
        format!("{key:?}"),
        SealError::service("no connection").to_string(),
        FileKey::from_pem(&pem.replace('M', "N"), key.key_id()).expect_err("damaged").to_string(),
        PublicKey::from_pem(&pem).expect_err("a private key").to_string(),
    ];
    for text in texts {
        let shows = |part: &str| text.to_lowercase().contains(&part.to_lowercase());
        assert!(!shows(&body[40..60]) && !shows(&STANDARD_SECRET[..16]), "{text}");
    }
}
