//! 基金支付总额与计算不符.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-042`: the fund part differs from the computation.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-042",
    title: text!(
        "基金支付总额与计算不符",
        "fund part differs from the computation"
    ),
    message: text!(
        "按结算所用的参数，基金支付总额应为{expected}元（决定于“{step}”），文书填的是{actual}元。",
        "Under the profile named the fund should pay {expected} yuan (decided by: {step}); the document says {actual}."
    ),
    help: text!(
        "用 ltci settle 文件 列出每一步，核对明细、累计和所用的参数。",
        "`ltci settle FILE` shows every step: compare the lines, what was settled before, and the profile."
    ),
    sources: &[SPECIFICATION.cite("20.12", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "share-of-the-fund",
                text!("按比例支付", "the share of the fund"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::good(
                "half-a-fen-up",
                text!("半分进位：175元 × 0.7502 = 131.285元", "half a fen goes up: 175 yuan × 0.7502 = 131.285"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/fund_pay_sumamt", r#""131.29""#),
                    ("/psn_part_amt", r#""43.71""#),
                    ("/psn_cash_pay", r#""43.71""#),
                    ("/setldetail/0/fund_payamt", r#""131.29""#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7502","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::good(
                "less-under-a-cap-not-known-in-yuan",
                text!("年度限额的金额不知道，支付可以较少", "less, under a yearly cap whose amount is not known"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement/deductible", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7600","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
        bad: &[
            Example::bad(
                "other-ratio",
                text!("比例不同", "another ratio"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
                "/fund_pay_sumamt",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7400","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::bad(
                "half-a-fen-down",
                text!("半分舍去", "half a fen goes down"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/fund_pay_sumamt", r#""131.28""#),
                    ("/psn_part_amt", r#""43.72""#),
                    ("/psn_cash_pay", r#""43.72""#),
                    ("/setldetail/0/fund_payamt", r#""131.28""#),
                ]),
                "/fund_pay_sumamt",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7502","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let differs = case.computed().and_then(|computed| computed.fund(case.settlement));
    if let Some(differs) = differs {
        let (expected, actual) = (&differs.expected, &differs.actual);
        found.report(
            differs.path,
            &[("expected", expected), ("step", &differs.step), ("actual", actual)],
        );
    }
}
