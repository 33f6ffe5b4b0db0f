//! 参数不全，有的金额算不出.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::settlement::oracle::Reason;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-046`: an amount cannot be computed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-046",
    severity: Severity::Notice,
    title: text!(
        "有的金额算不出，没有核对",
        "an amount cannot be computed and was not compared"
    ),
    message: text!(
        "按结算所用的参数，有的金额算不出，没有核对：{reason}（{what}）。",
        "Under the profile named an amount cannot be computed and was not compared: {reason} ({what})."
    ),
    help: text!(
        "补充参数或结算中缺少的内容后再核对；全部原因用 ltci settle 文件 查看。",
        "Complete the profile or the settlement and judge again; `ltci settle FILE` shows every reason."
    ),
    sources: &[SPECIFICATION.cite("20.11", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "everything-known",
                text!("需要的数值都有", "every figure is there"),
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
                "no-profile",
                text!("结算没有写所用的参数", "the settlement names no profile"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", "null"),
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
                "no-ratio",
                text!("参数没有支付比例", "no share of the fund in the profile"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
                "/profile",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"cap_month":{"value":"2100.00","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::bad(
                "approximate-ratio",
                text!("支付比例只是约数", "the share is only approximate"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
                "/profile",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7500","bound":"about","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::bad(
                "price-for-an-hour",
                text!("按小时的限额，明细有按次的", "a cap for an hour, and a line for a visit"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
                "/profile",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"unit":"hour","cap_unit":{"value":"70.00","source":"样例文件","confidence":"stated"},"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(computed) = case.computed() else { return };
    let lines = [Reason::NoBenefitLine, Reason::SeveralBenefitLines];
    let first = computed.unknown.iter().find(|unknown| !lines.contains(&unknown.reason));
    if let Some(unknown) = first {
        found.report("/profile", &[("reason", &unknown.reason), ("what", &unknown.what)]);
    }
}
