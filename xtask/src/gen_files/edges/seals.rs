//! Seals of which one bit is changed.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;
use super::super::recognise::edited;

/// The digest of the sealed base, its last hexadecimal digit 4 turned into 5.
const OTHER_DIGEST: &str = "sm3:073c5e28fd37975867a28baaa633703a310a71f15b4f3b7058d2265137219ea5";
/// The signature of the sealed base, the last bit of s turned from 1 to 0.
const OTHER_SIGNATURE: &str = "MEUCIQDHwZzyRpxym0U8Vxw+oQBgxo3d3xpI4xFpVL8kb+GRxQIgEevrg3LhwIgEcYWbH7N+fpWhqheN4gL1j3FEBoyVtMA=";

/// Every case.
pub fn all() -> Vec<Value> {
    vec![
        asked("intact", text!("签章完好", "an intact seal"), &[], &[]),
        asked(
            "one-bit-of-the-digest",
            text!(
                "摘要改了一位：与内容不符，签名也不再成立",
                "one bit of the digest: it is not that of the content, and is not what was signed"
            ),
            &[("/seal/digest", json!(OTHER_DIGEST))],
            &[("LTC-E-001", "/seal/digest"), ("LTC-E-012", "/seal/value")],
        ),
        asked(
            "one-bit-of-the-signature",
            text!("签名改了一位", "one bit of the signature"),
            &[("/seal/value", json!(OTHER_SIGNATURE))],
            &[("LTC-E-012", "/seal/value")],
        ),
    ]
}

fn asked(id: &str, title: Text, edits: &[(&str, Value)], found: &[(&str, &str)]) -> Value {
    let sealed = include_str!("../../../../crates/ltci/data/bases/assessment-sealed.json");
    let sealed = edited(serde_json::from_str(sealed).unwrap_or_default(), edits);
    let keys = include_str!("../../../../crates/ltci/data/bases/key-ring.json");
    let keys: Value = serde_json::from_str(keys).unwrap_or_default();
    let finding = |(code, path): &(&str, &str)| json!({ "code": code, "path": path });
    let findings: Vec<_> = found.iter().map(finding).collect();
    let verdict = if findings.is_empty() { "acceptable" } else { "refused" };
    let expect = json!({ "verdict": verdict, "findings": findings });
    let clause = ["LTCI-SPEC-1 14.2".to_owned(), "LTCI-SPEC-1 14.4".to_owned()];
    let members = [("keys", keys), ("input", sealed)];
    case(&format!("seal/bit/{id}"), "must", "seal_verify", &clause, title, members, &expect)
}
