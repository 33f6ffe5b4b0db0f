//! 备案未覆盖结算期间.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::{FILED_IN_JANUARY, UNDER_A_FILING};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-033`: the filing does not cover the settled period.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-033",
    title: text!("备案未覆盖结算期间", "the filing does not cover the settled period"),
    message: text!(
        "所引用的异地备案没有核准，或者没有覆盖整个结算期间。",
        "The filing is not approved, or does not cover the whole settled period."
    ),
    help: text!(
        "核对备案编号和起止日期；备案生效前、结束后的费用不能按异地结算。",
        "Check the filing and its days; what arose before it began or after it ended cannot be settled under it."
    ),
    sources: &[SPECIFICATION.cite("23.8", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "covered",
                text!("备案覆盖整个期间", "the whole period is covered"),
                &[(Base::Filing, &[FILED_IN_JANUARY]), (Base::Settlement, &[UNDER_A_FILING])],
            ),
            BatchExample::good(
                "ended-on-the-last-day",
                text!("备案到期间末日为止", "it ends on the last day"),
                &[
                    (Base::Filing, &[FILED_IN_JANUARY]),
                    (
                        Base::FilingCancellation,
                        &[&[
                            ("/begndate", r#""2026-01-10""#),
                            ("/cancelled_on", r#""2026-02-28""#),
                            ("/last_day", r#""2026-02-28""#),
                        ]],
                    ),
                    (Base::Settlement, &[UNDER_A_FILING]),
                ],
            ),
        ],
        bad: &[
            BatchExample::bad(
                "begins-later",
                text!("备案开始较晚", "it begins later"),
                &[
                    (
                        Base::Filing,
                        &[&[
                            ("/begndate", r#""2026-02-10""#),
                            ("/filed_on", r#""2026-01-05""#),
                            ("/approved_on", r#""2026-01-08""#),
                        ]],
                    ),
                    (Base::Settlement, &[UNDER_A_FILING]),
                ],
                (2, "/filing_id", 1),
            ),
            BatchExample::bad(
                "cancelled",
                text!("备案已撤销", "it is cancelled"),
                &[
                    (Base::Filing, &[FILED_IN_JANUARY]),
                    (
                        Base::FilingCancellation,
                        &[&[
                            ("/begndate", r#""2026-01-10""#),
                            ("/cancelled_on", r#""2026-02-15""#),
                            ("/last_day", r#""2026-02-15""#),
                        ]],
                    ),
                    (Base::Settlement, &[UNDER_A_FILING]),
                ],
                (3, "/filing_id", 1),
            ),
        ],
    },
    check: Check::Across(Key::Filing, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(filing) = group.filings().next() else { return };
    let ended = group.filing_ends().map(|it| it.last_day).min();
    let to = filing.to.into_iter().chain(ended).min();
    for settlement in group.settled() {
        let period = settlement.period;
        let begins = filing.from.is_some_and(|from| from <= period.begndate);
        if !begins || to.is_some_and(|to| to < period.enddate) {
            found.tell((settlement.paper, "/filing_id"), Some((filing.paper, "/begndate")), &[]);
        }
    }
}
