//! Every byte of a sealed document changed: what changes the meaning must be found out.

use ltci::{Layout, Validator};
use serde_json::Value;

use super::{SEALED, trusting};

/// Each bit of a byte turned, and of a blank each other blank.
fn changed(byte: u8) -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..8).map(|bit| byte ^ (1 << bit)).collect();
    if byte.is_ascii_whitespace() {
        bytes.extend(b" \t\r\n".iter().filter(|blank| **blank != byte));
    }
    bytes
}

/// What a change is, is told by a reader of JSON that knows nothing of seals or documents: if it
/// reads the same value, nothing was changed but blanks; if it reads another or none, the document
/// must be refused.
#[test]
fn every_changed_byte_is_found_out_unless_it_is_a_blank() {
    let original: Value = serde_json::from_str(SEALED).expect("the sealed base");
    let validator = trusting();
    let (mut same, mut other) = (0, 0);
    for place in 0..SEALED.len() {
        for byte in changed(SEALED.as_bytes()[place]) {
            let mut bytes = SEALED.as_bytes().to_vec();
            bytes[place] = byte;
            let is_same =
                serde_json::from_slice::<Value>(&bytes).is_ok_and(|value| value == original);
            let report = validator.verify_seal(&bytes).expect("a report");
            assert_eq!(report.is_acceptable(), is_same, "byte {place} changed to {byte:#x}");
            if is_same { same += 1 } else { other += 1 }
        }
    }
    assert!(same > 500 && other > 10_000, "{same} {other}");
}

/// In the XML declaration only blanks and the case of the encoding's name may change.
#[test]
fn every_changed_byte_of_the_xml_declaration_is_found_out() {
    let sealed = Validator::new().convert(SEALED.as_bytes()).expect("the sealed base");
    let xml = sealed.to_xml(Layout::Compact);
    let end = xml.find("?>").expect("a declaration") + 2;
    let name = xml.find("UTF-8").map(|start| start..start + 5).expect("an encoding");
    let validator = trusting();
    for place in 0..end {
        let old = xml.as_bytes()[place];
        for byte in changed(old) {
            let mut bytes = xml.as_bytes().to_vec();
            bytes[place] = byte;
            let is_same = old.is_ascii_whitespace() && b" \t\r\n".contains(&byte)
                || name.contains(&place) && old.eq_ignore_ascii_case(&byte);
            let report = validator.verify_seal(&bytes).expect("a report");
            assert_eq!(report.is_acceptable(), is_same, "byte {place} changed to {byte:#x}");
        }
    }
}
