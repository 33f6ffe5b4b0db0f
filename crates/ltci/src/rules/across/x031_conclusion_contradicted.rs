//! 所引用的评估结论与结论文书不符.

use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-031`: a conclusion cited otherwise than it says.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-031",
    title: text!("所引用的评估结论与结论文书不符", "a conclusion cited otherwise than it says"),
    message: text!(
        "这里引用的等级、有效期或作出结论日期，与该编号的评估结论文书不符。",
        "Level, validity or day are cited here otherwise than the conclusion of this number says."
    ),
    help: text!(
        "按评估结论文书填写标准、等级、有效期和作出结论日期。",
        "Take scale, level, validity and day from the conclusion."
    ),
    sources: &[SPECIFICATION.cite("23.8", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "as-it-says",
                text!("与结论一致", "as it says"),
                &[
                    (Base::Assessment, &[]),
                    (Base::CarePlan, &[]),
                    (Base::Settlement, &[&[("/assessment/concluded", r#""2026-01-22""#)]]),
                ],
            ),
            BatchExample::good(
                "another-conclusion",
                text!("另一份结论", "another conclusion"),
                &[
                    (
                        Base::Assessment,
                        &[&[
                            ("/asmt_id", r#""SAMPLE-2026-000002""#),
                            ("/validity/enddate", r#""2027-12-31""#),
                        ]],
                    ),
                    (Base::CarePlan, &[]),
                ],
            ),
        ],
        bad: &[
            BatchExample::bad(
                "level",
                text!("等级不同", "another level"),
                &[
                    (Base::Assessment, &[]),
                    (Base::Settlement, &[&[("/assessment/level", r#""4""#)]]),
                ],
                (2, "/assessment/level", 1),
            ),
            BatchExample::bad(
                "validity",
                text!("有效期不同", "another validity"),
                &[
                    (Base::Assessment, &[]),
                    (Base::CarePlan, &[&[("/assessment/validity/enddate", r#""2027-12-31""#)]]),
                ],
                (2, "/assessment/validity", 1),
            ),
            BatchExample::bad(
                "day",
                text!("作出结论日期差一天", "a day apart"),
                &[
                    (Base::Assessment, &[]),
                    (Base::Settlement, &[&[("/assessment/concluded", r#""2026-01-23""#)]]),
                ],
                (2, "/assessment/concluded", 1),
            ),
        ],
    },
    check: Check::Across(Key::Assessment, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(conclusion) = group.assessments().next() else { return };
    let plans = group.plans().map(|it| (it.paper, it.assessment));
    for (paper, cited) in plans.chain(group.settlements().map(|it| (it.paper, it.assessment))) {
        if cited.level != conclusion.stated.level {
            found.tell((paper, "/assessment/level"), Some((conclusion.paper, "/level")), &[]);
        }
        if cited.validity != conclusion.stated.validity {
            let other = Some((conclusion.paper, "/validity"));
            found.tell((paper, "/assessment/validity"), other, &[]);
        }
        if cited.concluded.is_some() && cited.concluded != conclusion.stated.concluded {
            let other = Some((conclusion.paper, "/dates/concluded"));
            found.tell((paper, "/assessment/concluded"), other, &[]);
        }
    }
}
