//! Faults in reading documents.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ltci::text;

use super::spoken::{rewrite, silence};
use super::{Mutant, Object};

/// What reads documents.
const READING: &[&str] = &["validate"];

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "mark-accepted",
        says: text!("接受字节顺序标记（BOM）", "a byte order mark is accepted"),
        ops: READING,
        hears: |question| bytes(question, |bytes| bytes.strip_prefix(b"\xEF\xBB\xBF")),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "rest-ignored",
        says: text!("文书之后的内容不看", "what follows the document is not looked at"),
        ops: READING,
        hears: |question| bytes(question, first_object),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "duplicate-field",
        says: text!("接受重复的字段", "a field may be given twice"),
        ops: READING,
        answers: |_, answer| silence(answer, &["LTC-P-006"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "number-as-it-comes",
        says: text!("接受带小数点、指数的数字", "numbers may have a point or an exponent"),
        ops: READING,
        answers: |_, answer| silence(answer, &["LTC-P-008"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "unknown-field",
        says: text!("规范中没有的字段不理会", "fields that are not specified are ignored"),
        ops: READING,
        answers: |_, answer| silence(answer, &["LTC-F-002"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "missing-field",
        says: text!("缺少必填字段也接受", "obligatory fields may be missing"),
        ops: READING,
        answers: |_, answer| silence(answer, &["LTC-F-001"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "xml-order-ignored",
        says: text!("XML元素次序不限", "XML elements may stand in any order"),
        ops: READING,
        answers: |_, answer| silence(answer, &["LTC-F-008"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "entity-expanded",
        says: text!("展开XML实体", "XML entities are expanded"),
        ops: READING,
        hears: |question| rewrite(question, "xml", expanded),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "any-namespace",
        says: text!("不看XML命名空间", "XML namespaces are not looked at"),
        ops: READING,
        answers: |_, answer| silence(answer, &["LTC-P-017"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "common-leap-day",
        says: text!("每年都有2月29日", "every year has a 29 February"),
        ops: &["validate", "code"],
        hears: |question| {
            for name in ["xml", "value"] {
                rewrite(question, name, without_leap_day);
            }
            if let Some(input) = question.get_mut("input") {
                // What was JSON stays JSON when digits are changed.
                *input =
                    serde_json::from_str(&without_leap_day(&input.to_string())).unwrap_or_default();
            }
        },
        ..Mutant::FAULTLESS
    },
];

/// Changes a document that comes as bytes.
fn bytes(question: &mut Object, change: impl Fn(&[u8]) -> Option<&[u8]>) {
    rewrite(question, "bytes_base64", |text| {
        let bytes = STANDARD.decode(text).unwrap_or_default();
        change(&bytes).map_or_else(|| text.to_owned(), |bytes| STANDARD.encode(bytes))
    });
}

/// The first JSON value of some bytes.
fn first_object(bytes: &[u8]) -> Option<&[u8]> {
    let mut values = serde_json::Deserializer::from_slice(bytes).into_iter::<serde_json::Value>();
    values.next()?.ok()?;
    bytes.get(..values.byte_offset())
}

/// XML without its document type, and each entity that this declares replaced.
fn expanded(xml: &str) -> String {
    let Some((head, rest)) = xml.split_once("<!DOCTYPE") else { return xml.to_owned() };
    let end = rest.find("]>").map(|end| end + 2).or_else(|| rest.find('>').map(|end| end + 1));
    let (declared, body) = rest.split_at_checked(end.unwrap_or(0)).unwrap_or(("", rest));
    let entities = declared.split("<!ENTITY ").skip(1).filter_map(|entity| {
        let (name, text) = entity.split_once(char::is_whitespace)?;
        Some((name, text.split('"').nth(1)?))
    });
    let whole = format!("{head}{}", body.trim_start());
    entities.fold(whole, |xml, (name, text)| xml.replace(&format!("&{name};"), text))
}

/// The text with 29 February of common years moved to the day before.
fn without_leap_day(text: &str) -> String {
    let mut parts = text.split("-02-29");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut text, part| {
        let is_leap = text.get(text.len().saturating_sub(4)..).is_some_and(is_leap);
        text.push_str(if is_leap { "-02-29" } else { "-02-28" });
        text + part
    })
}

fn is_leap(year: &str) -> bool {
    year.parse::<u16>().is_ok_and(|year| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
}
