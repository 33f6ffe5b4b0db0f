//! 文书不完整: the input ends inside the document.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, JSON, SPECIFICATION};
use crate::text;

/// `LTC-P-005`: document cut off.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-005",
    title: text!(
        "文书不完整",
        "document cut off"
    ),
    message: text!(
        "文书在这里中断。",
        "The document ends too early."
    ),
    help: text!(
        "重新传输；检查发送方是否截断了报文。",
        "Send it again; check whether the sender cut the message."
    ),
    sources: &[JSON.cite("2", Basis::Stated), SPECIFICATION.cite("2.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "final-newline",
                text!("末尾有换行", "a final newline"),
                Input::Built(with_final_newline),
            ),
        ],
        bad: &[
            Example::bad(
                "half",
                text!("只有一半", "only half"),
                Input::Bytes(br#"{"doc_type":"assessment","doc_ver":"#),
                "",
            ),
            Example::bad(
                "open-string",
                text!("字符串未结束", "an open string"),
                Input::Bytes(br#"{"doc_type":"asse"#),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};

fn with_final_newline() -> Vec<u8> {
    format!("{}\n", crate::rules::example::BASE.trim_end()).into_bytes()
}
