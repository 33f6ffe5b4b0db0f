//! 个人负担总金额与计算不符.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-043`: the personal part differs from the computation, although the fund part does not.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-043",
    title: text!(
        "个人负担总金额与计算不符",
        "personal part differs from the computation"
    ),
    message: text!(
        "费用总额减去基金支付和机构负担，个人负担应为{expected}元（“{step}”），文书填的是{actual}元。",
        "Total without the parts of fund and institution: the person should bear {expected} yuan ({step}); the document says {actual}."
    ),
    help: text!(
        "用 ltci settle 文件 列出每一步，核对明细、累计和所用的参数。",
        "`ltci settle FILE` shows every step: compare the lines, what was settled before, and the profile."
    ),
    sources: &[SPECIFICATION.cite("20.12", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "the-rest",
                text!("余下的由个人负担", "the person bears the rest"),
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
                "institution-bears-one-fen",
                text!("机构负担一分", "the institution bears one fen"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/psn_part_amt", r#""43.74""#),
                    ("/psn_cash_pay", r#""43.74""#),
                    ("/hosp_part_amt", r#""0.01""#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
        bad: &[
            Example::bad(
                "one-fen-less",
                text!("少一分", "one fen less"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/psn_part_amt", r#""43.74""#),
                    ("/psn_cash_pay", r#""43.74""#),
                ]),
                "/psn_part_amt",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )])
            .beside(&[("LTC-S-001", "/directory"), ("LTC-S-002", "/medfee_sumamt")]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let differs = case.computed().and_then(|computed| computed.person(case.settlement));
    if let Some(differs) = differs {
        let (expected, actual) = (&differs.expected, &differs.actual);
        found.report(
            differs.path,
            &[("expected", expected), ("step", &differs.step), ("actual", actual)],
        );
    }
}
