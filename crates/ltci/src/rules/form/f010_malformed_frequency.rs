//! 服务频次不合规则.

use crate::rules::{Base, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-010`: malformed frequency.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-010",
    title: text!(
        "服务频次不合规则",
        "malformed frequency"
    ),
    message: text!(
        "这里应为服务频次，如“1-2次/日”“每2小时”“必要时”“遵医嘱”。",
        "Expected here: a frequency such as `1-2次/日`, `每2小时`, `必要时` or `遵医嘱`."
    ),
    help: text!(
        "数字用半角，1至99；次数按日、周、月，写作“n次/日”或“n-m次/周”；间隔写作“每n小时”。",
        "ASCII digits, 1 to 99; times a day, week or month as `n次/日` or `n-m次/周`; intervals as `每n小时`."
    ),
    sources: &[SPECIFICATION.cite("8.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good("base", text!("基准目录", "the base directory"), Input::Edits(Base::Directory, &[])),
            Example::good(
                "twice-a-week",
                text!("每周两次", "twice a week"),
                Input::Edits(Base::Directory, &[("/items/0/frequency", r#""2次/周""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "other-words",
                text!("别的说法", "other words"),
                Input::Edits(Base::Directory, &[("/items/0/frequency", r#""每天两次""#)]),
                "/items/0/frequency",
            ),
            Example::bad(
                "times-a-year",
                text!("按年计次", "times a year"),
                Input::Edits(Base::Directory, &[("/items/0/frequency", r#""1次/年""#)]),
                "/items/0/frequency",
            ),
        ],
    },
    ..Rule::PIPELINE
};
