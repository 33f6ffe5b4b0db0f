//! 文字不合规则.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-005`: malformed text.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-005",
    title: text!(
        "文字不合规则",
        "malformed text"
    ),
    message: text!(
        "这里应为一行文字：不为空，不超长，首尾没有空格，不含控制字符。",
        "Expected here: one line of text, neither empty nor too long, without blanks at the ends or control characters."
    ),
    help: text!(
        "去掉首尾空格和换行；姓名、证件号码最长50字，名称最长100字。",
        "Drop blanks at the ends and line breaks; names and certificate numbers have at most 50 characters, names of institutions 100."
    ),
    sources: &[SPECIFICATION.cite("2.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "inner-blank",
                text!("中间有空格", "a blank inside"),
                Input::Patch(r#"{"person":{"psn_name":"样例 甲"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "empty",
                text!("空", "empty"),
                Input::Patch(r#"{"person":{"psn_name":""}}"#),
                "/person/psn_name",
            ),
            Example::bad(
                "trailing-blank",
                text!("末尾有空格", "a trailing blank"),
                Input::Patch(r#"{"person":{"psn_name":"样例甲 "}}"#),
                "/person/psn_name",
            ),
            Example::bad(
                "full-width-blank",
                text!("全角空格开头", "a full-width blank in front"),
                Input::Patch(r#"{"asmt_org":{"org_name":"　样例评估中心"}}"#),
                "/asmt_org/org_name",
            ),
            Example::bad(
                "too-long",
                text!("51字", "51 characters"),
                Input::Patch(r#"{"person":{"psn_name":"样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样"}}"#),
                "/person/psn_name",
            ),
            Example::bad(
                "line-break",
                text!("含换行", "a line break"),
                Input::Patch(r#"{"agency":{"agency_name":"样例\n机构"}}"#),
                "/agency/agency_name",
            ),
        ],
    },
    ..Rule::PIPELINE
};
