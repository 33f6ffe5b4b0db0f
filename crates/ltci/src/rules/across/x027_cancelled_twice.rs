//! 同一结算撤销了两次.

use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-027`: a settlement cancelled twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-027",
    title: text!("同一结算撤销了两次", "a settlement cancelled twice"),
    message: text!(
        "批次中已有对同一结算的另一次撤销。",
        "Another cancellation of the batch cancels the same settlement."
    ),
    help: text!(
        "一笔结算只撤销一次；没有收到答复的，先查询结果，不要再次撤销。",
        "A settlement is cancelled once; where no answer came ask for the outcome instead of cancelling again."
    ),
    sources: &[SPECIFICATION.cite("23.6", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "once",
                text!("只撤销一次", "once"),
                &[(Base::Settlement, &[]), (Base::Cancellation, &[])],
            ),
            BatchExample::good(
                "another-institution",
                text!("另一机构的同号结算", "the same number at another institution"),
                &[
                    (Base::Cancellation, &[]),
                    (
                        Base::Cancellation,
                        &[
                            &[
                                ("/cancellation_id", r#""SAMPLE-X-000002""#),
                                ("/cancelled_at", r#""2026-03-03 09:30:00""#),
                            ],
                            &[("/fixmedins_code", r#""SAMPLE000002""#)],
                        ],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "twice",
            text!("撤销两次", "twice"),
            &[
                (Base::Settlement, &[]),
                (Base::Cancellation, &[]),
                (
                    Base::Cancellation,
                    &[&[
                        ("/cancellation_id", r#""SAMPLE-X-000002""#),
                        ("/cancelled_at", r#""2026-03-03 09:30:00""#),
                    ]],
                ),
            ],
            (3, "/setl_id", 2),
        )],
    },
    check: Check::Across(Key::Settlement, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut cancellations: Vec<_> = group.cancellations().collect();
    cancellations.sort_by_key(|it| (it.institution, it.at));
    for pair in cancellations.windows(2) {
        let [one, next] = pair else { continue };
        if one.institution == next.institution {
            found.tell((next.paper, "/setl_id"), Some((one.paper, "/setl_id")), &[]);
        }
    }
}
