//! 没有适用的待遇标准.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::settlement::oracle::Reason;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-047`: no benefit line of the profile applies.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-047",
    severity: Severity::Warning,
    title: text!(
        "没有适用的待遇标准",
        "no benefit line applies"
    ),
    message: text!(
        "所用参数中，没有一行待遇标准适用于该险种、该照护方式（{mode}）、等级{level}和服务日期，各项金额没有核对。",
        "No benefit line of the profile is for this insurance, this care mode ({mode}), level {level} and the days of service; the amounts were not compared."
    ),
    help: text!(
        "核对照护方式、等级、险种、医疗机构级别和服务日期，以及所用的参数是否正确。",
        "Check care mode, level, insurance, hospital level and days of service, and whether the profile is the right one."
    ),
    sources: &[SPECIFICATION.cite("20.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "line-of-the-level",
                text!("有该等级的一行", "a line for the level"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"levels":["3"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::good(
                "line-from-the-first-day",
                text!("自服务当日起施行", "in force from the first day of service"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"in_force_from":"2026-02-03","fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
        bad: &[
            Example::bad(
                "other-levels",
                text!("只有其他等级", "only other levels"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
                "/profile",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"levels":["4","5"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::bad(
                "one-day-late",
                text!("晚一天施行", "in force a day late"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
                "/profile",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"in_force_from":"2026-02-04","fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(computed) = case.computed() else { return };
    if computed.unknown.iter().any(|unknown| unknown.reason == Reason::NoBenefitLine) {
        let (mode, level) = (&case.settlement.care_mode, &case.settlement.assessment.level);
        found.report("/profile", &[("mode", mode), ("level", level)]);
    }
}
