//! 符合政策范围金额与计算不符.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-041`: the covered amount differs from the computation.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-041",
    title: text!(
        "符合政策范围金额与计算不符",
        "covered amount differs from the computation"
    ),
    message: text!(
        "按结算所用的参数，符合政策范围金额应为{expected}元（决定于“{step}”），文书填的是{actual}元。",
        "Under the profile named the covered amount should be {expected} yuan (decided by: {step}); the document says {actual}."
    ),
    help: text!(
        "用 ltci settle 文件 列出每一步，核对明细、累计和所用的参数。",
        "`ltci settle FILE` shows every step: compare the lines, what was settled before, and the profile."
    ),
    sources: &[SPECIFICATION.cite("20.12", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "no-cap",
                text!("参数没有限额", "no cap in the profile"),
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
                "cap-just-reached",
                text!("恰好达到月限额", "the monthly cap is just reached"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"cap_month":{"value":"175.00","source":"样例文件","confidence":"stated"},"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
        bad: &[
            Example::bad(
                "one-fen-above-the-cap",
                text!("超过月限额一分", "one fen above the monthly cap"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/fund_pay_sumamt", r#""131.24""#),
                    ("/psn_part_amt", r#""43.76""#),
                    ("/psn_cash_pay", r#""43.76""#),
                    ("/setldetail/0/fund_payamt", r#""131.24""#),
                ]),
                "/inscp_scp_amt",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"cap_month":{"value":"174.99","source":"样例文件","confidence":"stated"},"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let differs = case.computed().and_then(|computed| computed.covered(case.settlement));
    if let Some(differs) = differs {
        let (expected, actual) = (&differs.expected, &differs.actual);
        found.report(
            differs.path,
            &[("expected", expected), ("step", &differs.step), ("actual", actual)],
        );
    }
}
