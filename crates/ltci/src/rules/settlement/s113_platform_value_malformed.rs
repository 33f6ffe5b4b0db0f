//! 平台字段的值不合格式: told by the adapter of the platform.

use crate::rules::{Base, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-113`: malformed value of a platform field. The validator never finds it: it judges documents, not raw messages.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-113",
    title: text!(
        "平台字段的值不合格式",
        "malformed value of a platform field"
    ),
    message: text!(
        "这里的值不合平台字典规定的格式：金额不超过14位整数和2位小数，笔数为整数，代码和文字为字符串。",
        "The value is not of the form in the dictionary of the platform: amounts have up to 14 digits and 2 decimals, counts are whole, codes and texts are strings."
    ),
    help: text!(
        "金额按数字原样读取，不四舍五入；不要用科学计数法、千分位或负数。",
        "Amounts are read digit by digit and never rounded; use no exponent, no thousands separator and no minus sign."
    ),
    sources: &[SPECIFICATION.cite("15.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "other-direction",
                text!("另一方向的报文", "a message of the other direction"),
                Input::Edits(Base::EnvelopeResponse, &[]),
            ),
        ],
        bad: &[],
    },
    ..Rule::PIPELINE
};
