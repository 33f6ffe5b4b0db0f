//! 护理人员同时在两家机构执业.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::{AFTERNOON, ELSEWHERE, NEXT_DAY};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-014`: a caregiver at two institutions at once.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-014",
    severity: Severity::Warning,
    title: text!("护理人员同时在两家机构执业", "a caregiver at two institutions at once"),
    message: text!(
        "护理人员在同一天为两家机构服务，或者换了机构又换回来。",
        "The caregiver serves two institutions on one day, or changes the institution and comes back."
    ),
    help: text!(
        "核对护理人员编号和所属机构；有的地方规定护理人员不得同时在两家机构执业。",
        "Check the caregiver and the institution; some regions forbid serving two institutions at once."
    ),
    sources: &[SPECIFICATION.cite("23.3", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "changed-for-good",
                text!("换到另一家机构", "changed for good"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            &[("/psn_no", r#""SAMPLE0000000002""#)],
                            NEXT_DAY,
                            ELSEWHERE,
                        ],
                    ),
                ],
            ),
            BatchExample::good(
                "another-city",
                text!("另一城市的同号人员", "the same number in another city"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            &[("/psn_no", r#""SAMPLE0000000002""#)],
                            AFTERNOON,
                            ELSEWHERE,
                            &[("/institution/admdvs", r#""330100""#)],
                        ],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "same-day",
            text!("同一天两家机构", "two institutions on one day"),
            &[
                (Base::ServiceRecord, &[]),
                (
                    Base::ServiceRecord,
                    &[
                        &[("/record_id", r#""SAMPLE-R-000009""#)],
                        &[("/psn_no", r#""SAMPLE0000000002""#)],
                        AFTERNOON,
                        ELSEWHERE,
                    ],
                ),
            ],
            (2, "/institution/fixmedins_code", 1),
        )],
    },
    check: Check::Across(Key::Caregiver, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let visits = group.visits();
    let mut left = Vec::new();
    for pair in visits.windows(2) {
        let [one, next] = pair else { continue };
        if one.institution == next.institution {
            continue;
        }
        left.push(one.institution);
        let same_day = one.begin.date() == next.begin.date();
        if (same_day || left.contains(&next.institution)) && one.paper != next.paper {
            let path = "/institution/fixmedins_code";
            found.tell((next.paper, path), Some((one.paper, path)), &[]);
            return;
        }
    }
}
