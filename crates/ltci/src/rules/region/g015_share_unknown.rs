//! 基金支付多少不知道: a price alone does not say what the fund pays.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-015`: how much the fund pays is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-015",
    severity: Severity::Notice,
    title: text!(
        "基金支付多少不知道",
        "how much the fund pays is not known"
    ),
    message: text!(
        "这一行有价格、限额或定额，没有支付比例、定额标准或现金待遇。",
        "The line has a price, a cap or a quota, but neither a ratio nor a fixed amount nor cash."
    ),
    help: text!(
        "补上政策文件中的支付比例或定额标准；不知道的不要填写。",
        "Add the ratio or fixed amount of the policy; leave out what is not known."
    ),
    sources: &[SPECIFICATION.cite("12.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "fixed",
                text!("定额标准", "a fixed amount"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/fund_ratio", "null"),
                    ("/benefits/2/fixed_amount", r#"{"value":"50.00","source":"样例文件","confidence":"stated"}"#),
                ]),
            ),
            Example::good(
                "mode-only",
                text!("只知道方式", "only the mode is known"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/fund_ratio", "null"),
                    ("/benefits/2/cap_unit", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "cap-only",
                text!("只有限额", "only a cap"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/fund_ratio", "null"),
                ]),
                "/benefits/2",
            ),
            Example::bad(
                "quota-only",
                text!("只有定额", "only a quota"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/1/fund_ratio", "null"),
                    ("/benefits/1/price", "null"),
                ]),
                "/benefits/1",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (place, line) in profile.benefits.iter().enumerate() {
        let asked = line.price.is_some()
            || line.quota.is_some()
            || [&line.cap_unit, &line.cap_day, &line.cap_month, &line.cap_year]
                .into_iter()
                .any(Option::is_some);
        let told = line.fund_ratio.is_some()
            || [&line.fixed_amount, &line.fixed_least, &line.base_amount, &line.cash_month]
                .into_iter()
                .any(Option::is_some);
        if asked && !told {
            found.report(format_args!("/benefits/{place}"), &[]);
        }
    }
}
