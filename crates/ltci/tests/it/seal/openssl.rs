//! OpenSSL 3 as the other side: its keys and signatures here, ours there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use ltci::seal::{FileKey, KeyId, PublicKey, SignatureValue, Signer};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::base64;

/// The options of OpenSSL that stand for this project's signatures.
const SM2: [&str; 5] = ["-rawin", "-digest", "sm3", "-pkeyopt", "distid:1234567812345678"];

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seal").join(name);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// Runs OpenSSL in a folder; whether it ended well.
fn openssl(folder: &Path, arguments: &[&str]) -> bool {
    let mut command = Command::new("openssl");
    command.current_dir(folder).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().expect("OpenSSL 3 is installed").success()
}

fn key_id() -> KeyId {
    "SAMPLE-1".parse().expect("an id")
}

/// A pair of keys that OpenSSL made, in `key.pem` and `public.pem`.
fn made_there(folder: &Path) -> (FileKey, PublicKey) {
    let curve = "ec_paramgen_curve:SM2";
    let made = ["genpkey", "-algorithm", "EC", "-pkeyopt", curve, "-out", "key.pem"];
    assert!(openssl(folder, &made));
    assert!(openssl(folder, &["pkey", "-in", "key.pem", "-pubout", "-out", "public.pem"]));
    let read = |name| fs::read_to_string(folder.join(name)).expect(name);
    let key = FileKey::from_pem(&read("key.pem"), key_id()).expect("a private key");
    (key, PublicKey::from_pem(&read("public.pem")).expect("a public key"))
}

/// A pair of keys of ours, in the same files.
fn made_here(folder: &Path, secret: [u8; 32]) -> (FileKey, PublicKey) {
    let key = FileKey::from_secret(&secret, key_id()).expect("a key");
    let public = key.public_key().expect("a public key");
    fs::write(folder.join("key.pem"), key.to_pem()).expect("written");
    fs::write(folder.join("public.pem"), public.to_pem()).expect("written");
    (key, public)
}

fn signed_there(folder: &Path, message: &[u8]) -> SignatureValue {
    fs::write(folder.join("message"), message).expect("written");
    let files = ["pkeyutl", "-sign", "-inkey", "key.pem", "-in", "message", "-out", "signature"];
    assert!(openssl(folder, &[&files[..], &SM2].concat()));
    SignatureValue::from_service(&fs::read(folder.join("signature")).expect("a signature"))
        .expect("a signature of OpenSSL")
}

fn verified_there(folder: &Path, message: &[u8], signature: &SignatureValue) -> bool {
    fs::write(folder.join("message"), message).expect("written");
    fs::write(folder.join("signature"), base64(signature.as_str())).expect("written");
    let files = ["pkeyutl", "-verify", "-pubin", "-inkey", "public.pem", "-in", "message"];
    openssl(folder, &[&files[..], &["-sigfile", "signature"], &SM2].concat())
}

/// Random messages in both directions, and each signature refused for a changed message.
fn both_directions(folder: &Path, (key, public): &(FileKey, PublicKey), cases: u32) {
    let messages = prop::collection::vec(any::<u8>(), 1..300);
    let mut runner =
        TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(cases) });
    let run = runner.run(&messages, |message| {
        let mut changed = message.clone();
        changed[0] ^= 1;
        let theirs = signed_there(folder, &message);
        prop_assert!(public.verifies(&message, &theirs));
        prop_assert!(!public.verifies(&changed, &theirs));
        let ours = key.sign(&message).expect("a signature");
        prop_assert!(verified_there(folder, &message, &ours));
        prop_assert!(!verified_there(folder, &changed, &ours));
        prop_assert_eq!(key.sign(&message).ok(), Some(ours));
        Ok(())
    });
    run.expect("both sides agree");
}

#[test]
fn keys_of_openssl_sign_and_verify_on_both_sides() {
    let folder = folder("there");
    let pair = made_there(&folder);
    assert_eq!(pair.0.public_key(), Some(pair.1));
    both_directions(&folder, &pair, 16);
}

#[test]
fn keys_of_ours_sign_and_verify_on_both_sides() {
    let folder = folder("here");
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(4) });
    let run = runner.run(&any::<[u8; 32]>(), |secret| {
        both_directions(&folder, &made_here(&folder, secret), 6);
        Ok(())
    });
    run.expect("both sides agree");
}

#[test]
fn pem_files_are_the_same_on_both_sides() {
    let folder = folder("pem");
    let (key, public) = made_there(&folder);
    let file = |name: &str| fs::read_to_string(folder.join(name)).expect("a file");
    assert_eq!(public.to_pem(), file("public.pem"));
    let again = FileKey::from_pem(&key.to_pem(), key_id()).expect("our own PEM");
    assert_eq!(again.public_key(), Some(public));
    made_here(&folder, [9; 32]);
    let public = file("public.pem");
    assert!(openssl(&folder, &["pkey", "-in", "key.pem", "-pubout", "-out", "public.pem"]));
    assert_eq!(file("public.pem"), public);
}

#[test]
fn other_keys_are_refused_with_the_reason() {
    let folder = folder("refused");
    let encrypted =
        ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2", "-aes256", "-pass"];
    assert!(openssl(
        &folder,
        &[&encrypted[..], &["pass:sample", "-out", "encrypted.pem"]].concat()
    ));
    let curve = "ec_paramgen_curve:P-256";
    assert!(openssl(&folder, &["genpkey", "-algorithm", "EC", "-pkeyopt", curve, "-out", "p.pem"]));
    let refused = |name: &str| {
        let pem = fs::read_to_string(folder.join(name)).expect("a file");
        FileKey::from_pem(&pem, key_id()).expect_err(name)
    };
    assert!(refused("encrypted.pem").is_encrypted());
    assert!(refused("p.pem").is_not_a_key());
}
