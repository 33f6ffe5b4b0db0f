//! 适用的待遇标准不止一行.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::settlement::oracle::Reason;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-048`: several benefit lines of the profile apply.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-048",
    severity: Severity::Notice,
    title: text!(
        "适用的待遇标准不止一行",
        "several benefit lines apply"
    ),
    message: text!(
        "所用参数中，适用于照护方式“{mode}”、等级{level}的待遇标准不止一行，只凭结算分不清，各项金额没有核对。",
        "Several benefit lines of the profile are for care mode {mode}, level {level}, and the settlement does not tell which; the amounts were not compared."
    ),
    help: text!(
        "在参数中把各行的等级代码、险种、医疗机构级别或施行期间写清楚。",
        "Tell the lines of the profile apart by code of the level, insurance, hospital level or days."
    ),
    sources: &[SPECIFICATION.cite("20.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "other-level",
                text!("另一行是别的等级", "the other line is for another level"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"levels":["3"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"},{"care_modes":["home"],"levels":["4"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
            Example::good(
                "one-after-the-other",
                text!("前后相接", "one after the other"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"in_force_to":"2026-02-05","fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"},{"care_modes":["home"],"in_force_from":"2026-02-06","fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
        bad: &[
            Example::bad(
                "told-apart-by-words-only",
                text!("只凭来源的等级名称区分", "told apart only by the words of the source"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                ]),
                "/profile",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"level_term":"重度失能","fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"},{"care_modes":["home"],"level_term":"中度失能","fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ],
            )]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(computed) = case.computed() else { return };
    if computed.unknown.iter().any(|unknown| unknown.reason == Reason::SeveralBenefitLines) {
        let (mode, level) = (&case.settlement.care_mode, &case.settlement.assessment.level);
        found.report("/profile", &[("mode", mode), ("level", level)]);
    }
}
