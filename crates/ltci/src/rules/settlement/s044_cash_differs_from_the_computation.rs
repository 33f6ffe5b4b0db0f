//! 现金待遇与计算不符.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-044`: the cash benefit differs from the computation.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-044",
    title: text!(
        "现金待遇与计算不符",
        "cash benefit differs from the computation"
    ),
    message: text!(
        "按结算所用的参数和结算期间的整月数，现金待遇应为{expected}元（“{step}”），文书填的是{actual}元。",
        "Under the profile named, for the whole months of the period, the cash should be {expected} yuan ({step}); the document says {actual}."
    ),
    help: text!(
        "核对结算期间是否整月、每月标准和已享受月数；用 ltci settle 文件 列出每一步。",
        "Check the months of the period, the amount a month and the months served; `ltci settle FILE` shows every step."
    ),
    sources: &[SPECIFICATION.cite("20.12", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "one-month",
                text!("一个月", "one month"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/care_mode", r#""family""#),
                    ("/cash_benefit_amt", r#""750.00""#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["family"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"cash_month":{"value":"750.00","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::good(
                "two-months",
                text!("两个月", "two months"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/care_mode", r#""family""#),
                    ("/period/begndate", r#""2026-01-01""#),
                    ("/cash_benefit_amt", r#""1500.00""#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["family"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"cash_month":{"value":"750.00","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::good(
                "none-stated",
                text!("没有填写现金", "no cash stated"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/care_mode", r#""family""#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["family"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"cash_month":{"value":"750.00","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
        bad: &[
            Example::bad(
                "one-fen-more",
                text!("多一分", "one fen more"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/care_mode", r#""family""#),
                    ("/cash_benefit_amt", r#""750.01""#),
                ]),
                "/cash_benefit_amt",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["family"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"cash_month":{"value":"750.00","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let differs = case.computed().and_then(|computed| computed.cash(case.settlement));
    if let Some(differs) = differs {
        let (expected, actual) = (&differs.expected, &differs.actual);
        found.report(
            differs.path,
            &[("expected", expected), ("step", &differs.step), ("actual", actual)],
        );
    }
}
