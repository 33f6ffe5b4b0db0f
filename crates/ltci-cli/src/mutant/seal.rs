//! Faults in checking seals.

use ltci::text;
use serde_json::{Value, json};

use super::Mutant;
use super::spoken::{silence, strip};

const SEALS: &[&str] = &["seal_verify"];

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "digest-not-checked",
        says: text!("不核对签章中的摘要", "the digest of a seal is not checked"),
        ops: SEALS,
        answers: |_, answer| silence(answer, &["LTC-E-001"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "tampered-accepted",
        says: text!("不核对签名", "signatures are not checked"),
        ops: &["seal_verify", "sm2_verify"],
        answers: |asked, answer| {
            silence(answer, &["LTC-E-012"]);
            if asked.is_about("sm2_verify") {
                answer.insert("verdict".to_owned(), json!("acceptable"));
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "expired-key",
        says: text!("已停用的密钥仍接受", "a key that has expired is accepted"),
        ops: SEALS,
        hears: |question| {
            if let Some(keys) = question.get_mut("keys") {
                strip(keys, &["valid_to"]);
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "revoked-key",
        says: text!("已撤销的密钥仍接受", "a key that was revoked is accepted"),
        ops: SEALS,
        hears: |question| {
            if let Some(keys) = question.get_mut("keys") {
                strip(keys, &["revocation"]);
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "missing-seal",
        says: text!("没有签章视为有效", "what has no seal is taken for sealed"),
        ops: SEALS,
        answers: |_, answer| silence(answer, &["LTC-E-018"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "signed-by-anybody",
        says: text!("不核对签章机构", "whoever has a key may seal"),
        ops: SEALS,
        hears: |question| {
            let agency = ["input", "keys"].map(|name| question.get(name).cloned());
            if let [Some(document), Some(mut keys)] = agency {
                hold(&mut keys, document.pointer("/agency/admdvs"));
                question.insert("keys".to_owned(), keys);
            }
        },
        ..Mutant::FAULTLESS
    },
];

/// Every key is held by the agency of the document.
fn hold(keys: &mut Value, agency: Option<&Value>) {
    let list = keys.get_mut("keys").and_then(Value::as_array_mut).into_iter().flatten();
    for (key, agency) in list.filter_map(Value::as_object_mut).zip(std::iter::repeat(agency)) {
        if let Some(agency) = agency {
            key.insert("holder_admdvs".to_owned(), agency.clone());
        }
    }
}
