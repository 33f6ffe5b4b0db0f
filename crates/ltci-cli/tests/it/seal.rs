use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{BASE, Ran, contradictory, file, folder, ltci, ltci_with};

const SEALED: &str = include_str!("../../../ltci/data/bases/assessment-sealed.json");
const RING: &str = include_str!("../../../ltci/data/bases/key-ring.json");
/// The public key of the ring's first entry, whose private key the tests do not use.
const STANDARD_KEY: &str = "MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60YM/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtEw==";

/// A new key in a folder: the path of the private key, and a ring with the public one.
fn new_key(folder: &Path) -> (String, String) {
    let (key, public) = (folder.join("key.pem"), folder.join("public.pem"));
    let (key, public) = (key.to_str().expect("UTF-8"), public.to_str().expect("UTF-8"));
    let ran = ltci(&["seal", "keygen", "--out", key, "--public", public]);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    let ring = RING.replacen(STANDARD_KEY, ran.out.trim(), 1);
    (key.to_owned(), file(folder, "ring.json", ring))
}

fn sign(more: &[&str], document: &str) -> Ran {
    let arguments =
        ["seal", "sign", "-", "--key-id", "SAMPLE-330200-1", "--at", "2026-01-22 16:30:00"];
    ltci_with(&[&arguments[..], more].concat(), document.as_bytes())
}

fn verify(ring: &str, more: &[&str], document: &str) -> Ran {
    let arguments = ["seal", "verify", "-", "--keys", ring, "--lang", "en"];
    ltci_with(&[&arguments[..], more].concat(), document.as_bytes())
}

#[cfg(unix)]
fn allow(path: &str, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("the owner may");
}

#[test]
fn what_is_sealed_verifies_in_both_wire_forms() {
    let (key, ring) = new_key(&folder("seal-both"));
    let json = sign(&["--key", &key], BASE);
    assert_eq!((json.exit, json.err.as_str()), (0, ""));
    assert_eq!(verify(&ring, &[], &json.out).exit, 0);
    let xml = ltci_with(&["convert", "--to", "xml", "-"], BASE.as_bytes()).out;
    let sealed = sign(&["--key", &key], &xml);
    assert!(sealed.out.starts_with("<?xml") && sealed.out.contains("<seal>"), "{}", sealed.out);
    assert_eq!(verify(&ring, &[], &sealed.out).exit, 0);
    let back = ltci_with(&["convert", "--to", "json", "-"], sealed.out.as_bytes());
    assert_eq!(back.out, json.out);
}

#[test]
fn a_seal_is_judged_with_its_reason() {
    let ring = file(&folder("seal-reason"), "ring.json", RING);
    assert_eq!(verify(&ring, &[], SEALED).exit, 0);
    let codes = |ran: &Ran| {
        let findings = &ran.json()["reports"][0]["findings"];
        let findings = findings.as_array().expect("findings").iter();
        findings.map(|finding| finding["code"].to_string()).collect::<Vec<_>>().join(" ")
    };
    let changed = SEALED.replacen("样例市", "样例县", 1);
    let ran = verify(&ring, &["--format", "json"], &changed);
    assert_eq!((ran.exit, codes(&ran).as_str()), (1, "\"LTC-E-001\""));
    let ran = verify(&ring, &["--format", "json", "--as-of", "2026-01-21"], SEALED);
    assert_eq!((ran.exit, codes(&ran).as_str()), (1, "\"LTC-E-011\""));
    assert!(verify(&ring, &[], BASE).out.contains("LTC-E-018"));
    // Nothing but the seal is judged, and the whole document with `validate`.
    let wrong = SEALED.replacen(r#""level": "3""#, r#""level": "4""#, 1);
    let ran = verify(&ring, &["--format", "json"], &wrong);
    assert_eq!(codes(&ran), "\"LTC-E-001\"");
    let arguments = ["validate", "-", "--keys", &ring, "--format", "json"];
    let ran = ltci_with(&arguments, wrong.as_bytes());
    assert_eq!(codes(&ran), "\"LTC-A-012\" \"LTC-E-001\"");
}

#[test]
fn many_seals_are_judged_line_by_line() {
    let ring = file(&folder("seal-many"), "ring.json", RING);
    let (good, bare) = (crate::on_one_line(SEALED), crate::on_one_line(BASE));
    let ran = verify(&ring, &["--format", "ndjson"], &format!("{good}\n{bare}\n{good}\n"));
    let verdicts: Vec<_> = ran.out.lines().map(|line| line.contains("\"acceptable\"")).collect();
    assert_eq!((ran.exit, verdicts), (1, vec![true, false, true]));
}

#[test]
#[cfg(unix)]
fn a_key_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let (key, _) = new_key(&folder("seal-mode"));
    let mode = fs::metadata(&key).expect("a key").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    for open in [0o640, 0o604, 0o644, 0o660] {
        allow(&key, open);
        let ran = sign(&["--key", &key, "--lang", "zh"], BASE);
        assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("其他人也能读取"), "{}", ran.err);
    }
    allow(&key, 0o400);
    assert_eq!(sign(&["--key", &key], BASE).exit, 0);
}

#[test]
fn a_file_is_never_overwritten() {
    let (key, _) = new_key(&folder("seal-overwrite"));
    let before = fs::read(&key).expect("a key");
    let ran = ltci(&["seal", "keygen", "--out", &key, "--lang", "en"]);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("not overwritten"), "{}", ran.err);
    assert_eq!(fs::read(&key).expect("a key"), before);
}

#[test]
fn keys_appear_in_no_output() {
    let folder = folder("seal-secret");
    let (key, ring) = new_key(&folder);
    let pem = fs::read_to_string(&key).expect("a key");
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let damaged = file(&folder, "damaged.pem", pem.replacen("MIG", "MIH", 1));
    #[cfg(unix)]
    allow(&damaged, 0o600);
    let sealed = sign(&["--key", &key], BASE);
    let outputs = [
        verify(&ring, &[], &sealed.out),
        sealed,
        sign(&["--key", &damaged], BASE),
        sign(&["--key", &key], &contradictory()),
        verify(&key, &[], SEALED),
        ltci(&["validate", &key]),
        ltci(&["convert", "--to", "xml", &key]),
    ];
    // The first half of the file is the private key, the second the public one.
    let secret = &body[46..86];
    for ran in outputs {
        for part in [&secret[..20], &secret[20..]] {
            assert!(!ran.out.contains(part) && !ran.err.contains(part), "{}{}", ran.out, ran.err);
        }
    }
}

#[test]
fn a_signing_service_takes_the_place_of_the_key() {
    let folder = folder("seal-service");
    let (key, ring) = new_key(&folder);
    let openssl = format!(
        "openssl pkeyutl -sign -rawin -digest sm3 -inkey '{key}' -in message \
         -pkeyopt distid:1234567812345678"
    );
    // OpenSSL asks how long the message is, which a pipe does not tell.
    let service = format!("#!/bin/sh\ncd '{}'\ncat > message\n{openssl}\n", folder.display());
    let service = file(&folder, "service.sh", service);
    for encoding in ["", " | base64", " | od -An -v -tx1 | tr -d ' \\n'"] {
        let command = format!("sh -c \"sh '{service}'{encoding}\"");
        let ran = sign(&["--signer-command", &command], BASE);
        assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{command}");
        assert_eq!(verify(&ring, &[], &ran.out).exit, 0);
    }
    for (command, reason) in [("false", "exit status"), ("echo no", "SM2"), ("/no/such", "")] {
        let ran = sign(&["--signer-command", command], BASE);
        assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(reason), "{}", ran.err);
    }
}

#[test]
fn openssl_verifies_what_message_writes() {
    let folder = folder("seal-message");
    let (key, _) = new_key(&folder);
    let sealed = sign(&["--key", &key], BASE);
    let message = ltci_with(&["seal", "message", "-"], sealed.out.as_bytes());
    assert!(message.out.starts_with(r#"{"algorithm":"SM2-SM3","digest":"sm3:"#), "{}", message.out);
    let value = sealed.json()["seal"]["value"].as_str().expect("a signature").to_owned();
    file(&folder, "message", &message.out);
    file(&folder, "value", value);
    let check = "base64 -d value > signature && openssl pkeyutl -verify -rawin -digest sm3 \
                 -pubin -inkey public.pem -in message -sigfile signature \
                 -pkeyopt distid:1234567812345678";
    let status = Command::new("sh").args(["-c", check]).current_dir(&folder).output();
    assert!(status.expect("OpenSSL 3 is installed").status.success());
    let bare = ltci_with(&["seal", "message", "-"], BASE.as_bytes());
    assert_eq!((bare.exit, bare.out.as_str()), (2, ""));
}

#[test]
fn what_is_refused_is_not_sealed_and_a_seal_is_not_replaced() {
    let (key, _) = new_key(&folder("seal-refused"));
    let ran = sign(&["--key", &key], &contradictory());
    assert_eq!((ran.exit, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("LTC-A-012"), "{}", ran.err);
    let ran = sign(&["--key", &key, "--lang", "en"], SEALED);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("has a seal already"), "{}", ran.err);
    let ran = sign(&["--key", &key], RING);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
}

#[test]
fn a_ring_that_is_refused_is_not_used() {
    let folder = folder("seal-ring");
    let ring = file(&folder, "ring.json", RING.replace("SAMPLE-510100-1", "SAMPLE-330200-1"));
    let ran = verify(&ring, &[], SEALED);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("LTC-E-013") && ran.err.contains("cannot be used"), "{}", ran.err);
}
