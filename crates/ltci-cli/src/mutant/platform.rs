//! Faults in the adapter of the platform.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ltci::text;
use serde_json::{Value, json};

use super::Mutant;
use super::spoken::{at, rewrite, silence};

const READING: &[&str] = &["platform_read"];
const WRITING: &[&str] = &["platform_write"];

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "encrypted-taken-for-plain",
        says: text!("密文当作明文", "what is encrypted is taken for plain"),
        ops: READING,
        answers: |_, answer| silence(answer, &["LTC-S-112"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "platform-amount-guessed",
        says: text!(
            "不合格式的平台金额照样读取",
            "malformed amounts of the platform are read all the same"
        ),
        ops: READING,
        answers: |_, answer| silence(answer, &["LTC-S-113"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "platform-amount-as-float",
        says: text!("平台的金额经过浮点数", "amounts of the platform pass through a float"),
        ops: READING,
        hears: |question| rewrite(question, "bytes_base64", through_floats),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "left-out-silently",
        says: text!("没有写出的字段不说明", "nobody is told of fields that are not written"),
        ops: WRITING,
        answers: |_, answer| silence(answer, &["LTC-S-117"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "our-number-sent",
        says: text!(
            "写出的交易编号仍是本规范的",
            "messages are sent under our numbers of transactions"
        ),
        ops: WRITING,
        answers: |asked, answer| {
            let ours = asked.question.get("input").and_then(|input| input.get("infno"));
            if let Some(ours) = ours {
                at(answer, &["output"], |output| {
                    output.insert("infno".to_owned(), json!(ours));
                });
            }
        },
        ..Mutant::FAULTLESS
    },
];

/// The message as a library writes it that knows numbers only as floats.
fn through_floats(text: &str) -> String {
    let bytes = STANDARD.decode(text).unwrap_or_default();
    let message = serde_json::from_slice::<Value>(&bytes);
    message.map_or_else(|_| text.to_owned(), |message| STANDARD.encode(message.to_string()))
}
