use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

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
    let failures = [
        ("false", "exit code 1"),
        ("echo no", "no SM2 signature"),
        ("/no/such", "cannot start /no/such: no such file"),
        ("sh -c 'kill -9 $$'", "stopped by the system"),
        ("sh -c 'unclosed", "quotes"),
    ];
    for (command, reason) in failures {
        let ran = sign(&["--lang", "en", "--signer-command", command], BASE);
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

#[test]
fn a_signing_service_has_its_time() {
    let begun = Instant::now();
    for command in ["sleep 600", "sh -c 'echo no; exec >&-; exec sleep 600'"] {
        let arguments = ["--signer-command", command, "--timeout", "300ms", "--lang", "zh"];
        let ran = sign(&arguments, BASE);
        assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("300ms内没有完成"), "{}", ran.err);
    }
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[test]
fn a_time_before_the_conclusion_is_refused_and_one_to_come_is_warned_of() {
    let (key, ring) = new_key(&folder("seal-time"));
    let arguments = ["seal", "sign", "-", "--key-id", "SAMPLE-330200-1", "--lang", "en"];
    let at = |time: &str| {
        let more = ["--key", &key, "--at", time];
        ltci_with(&[&arguments[..], &more].concat(), BASE.as_bytes())
    };
    let early = at("2026-01-21 23:59:59");
    assert_eq!((early.exit, early.out.as_str()), (2, ""));
    assert!(early.err.contains("before the day of the conclusion"), "{}", early.err);
    let future = at("2199-01-01 00:00:00");
    assert_eq!(future.exit, 0);
    assert!(future.err.starts_with("warning: ") && future.err.contains("in the future"));
    assert_eq!(verify(&ring, &["--as-of", "2026-03-01"], &future.out).exit, 1);
    assert_eq!(at("2026-01-22 00:00:00").err, "");
}

#[test]
fn a_pair_of_keys_is_made_whole_or_not_at_all() {
    let folder = folder("seal-pair");
    let public = file(&folder, "public.pem", "there already");
    let path = |name: &str| folder.join(name).to_str().expect("UTF-8").to_owned();
    let (key, other) = (path("key.pem"), path("other.pem"));
    let ran = ltci(&["seal", "keygen", "--out", &key, "--public", &public]);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    assert_eq!(fs::read_to_string(&public).expect("a file"), "there already");
    assert!(!Path::new(&key).exists());
    assert_eq!(ltci(&["seal", "keygen", "--out", &key, "--public", &key]).exit, 2);
    assert!(!Path::new(&key).exists());
    assert_eq!(ltci(&["seal", "keygen", "--out", &key, "--public", &other]).exit, 0);
}

#[test]
fn why_a_document_is_not_sealed_is_told_in_one_language() {
    let folder = folder("seal-tongue");
    let (key, _) = new_key(&folder);
    let pem = |name: &str, head: &str| {
        let path = file(&folder, name, format!("-----BEGIN {head}-----\n-----END {head}-----\n"));
        #[cfg(unix)]
        allow(&path, 0o600);
        path
    };
    let damaged = pem("damaged.pem", "PRIVATE KEY");
    let encrypted = pem("encrypted.pem", "ENCRYPTED PRIVATE KEY");
    let refused = [
        (["--key", &key], SEALED),
        (["--key", &key], RING),
        (["--key", &damaged], BASE),
        (["--key", &encrypted], BASE),
        (["--signer-command", "false"], BASE),
        (["--signer-command", "no-such-command"], BASE),
    ];
    for (how, document) in refused {
        let told = |language| sign(&[&how[..], &["--lang", language]].concat(), document).err;
        let (zh, en) = (told("zh"), told("en"));
        assert!(!zh.contains(" / ") && !zh.contains("os error"), "{zh}");
        assert!(!en.contains(" / ") && !en.contains("os error"), "{en}");
        assert!(zh.starts_with("出错：") && en.starts_with("error: "), "{zh}{en}");
    }
}

#[test]
fn a_key_in_another_form_is_told_how_to_be_converted() {
    let folder = folder("seal-forms");
    let (key, _) = new_key(&folder);
    let made = |name: &str, arguments: &str| {
        let made = format!("openssl {arguments} -in '{key}' -out {name} && chmod 600 {name}");
        let ran = Command::new("sh").args(["-c", &made]).current_dir(&folder).output();
        assert!(ran.expect("OpenSSL 3 is installed").status.success(), "{made}");
        folder.join(name).to_str().expect("UTF-8").to_owned()
    };
    let forms = [
        (made("sec1.pem", "ec"), "openssl pkcs8 -topk8 -nocrypt"),
        (made("key.der", "pkey -outform DER"), "openssl pkcs8 -topk8 -nocrypt -inform DER"),
    ];
    for (form, remedy) in forms {
        for language in ["zh", "en"] {
            let ran = sign(&["--key", &form, "--lang", language], BASE);
            assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
            assert!(ran.err.contains(remedy), "{}", ran.err);
        }
    }
}

#[test]
fn a_good_seal_is_shown_with_its_signer() {
    let ring = file(&folder("seal-signer"), "ring.json", RING);
    let signer = "by 样例市医疗保障经办机构 (330200), key SAMPLE-330200-1, 2026-01-22 16:30:00";
    assert!(verify(&ring, &[], SEALED).out.contains(signer), "{}", verify(&ring, &[], SEALED).out);
    let changed = SEALED.replacen("样例市", "样例县", 1);
    assert!(!verify(&ring, &[], &changed).out.contains("key SAMPLE"));
    #[cfg(unix)]
    {
        assert_eq!(verify(&ring, &[], SEALED).err, "");
        allow(&ring, 0o666);
        let ran = verify(&ring, &[], SEALED);
        assert_eq!(ran.exit, 0);
        assert!(ran.err.starts_with("warning: anybody can change the key ring"), "{}", ran.err);
    }
}

#[test]
fn the_usage_of_sign_names_both_ways_and_one_document() {
    let help = ltci(&["seal", "sign", "--help", "--lang", "en"]).out;
    assert!(help.contains("--key <FILE> <DOCUMENT>\n"), "{help}");
    assert!(help.contains("--signer-command <COMMAND> <DOCUMENT>\n"), "{help}");
    assert!(!help.contains("\n  <FILE>") && help.contains("\n  <DOCUMENT>"), "{help}");
    let ran = ltci(&["seal", "sign", "-", "--key-id", "a", "--lang", "zh"]);
    assert!(ran.err.contains("缺少 --key <文件> 或 --signer-command <命令>\n"), "{}", ran.err);
    assert!(ran.err.contains("\n      ltci seal sign"), "{}", ran.err);
}
