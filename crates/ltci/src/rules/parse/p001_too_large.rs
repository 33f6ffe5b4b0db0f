//! 文书过大: more bytes than the limit.

use crate::syntax::Limits;
use crate::rules::example::BASE;
use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-001`: document too large.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-001",
    title: text!(
        "文书过大",
        "document too large"
    ),
    message: text!(
        "文书超过{limit}字节，未予读取。",
        "The document has more than {limit} bytes and was not read."
    ),
    help: text!(
        "拆分文书；成批的文书用NDJSON逐行提交。",
        "Split the document; send many documents as NDJSON, one a line."
    ),
    sources: &[SPECIFICATION.cite("6.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "blanks-within-the-limit",
                text!("空白不超限", "blanks within the limit"),
                Input::Repeated(&[(BASE, 1), (" ", Limits::DEFAULT.document_bytes - BASE.len())]),
            ),
        ],
        bad: &[
            Example::bad(
                "over-the-limit",
                text!("比限度多1字节", "one byte over the limit"),
                Input::Repeated(&[(BASE, 1), (" ", Limits::DEFAULT.document_bytes + 1 - BASE.len())]),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};
