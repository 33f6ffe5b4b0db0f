//! 两次服务之间来不及赶到.

use crate::batch::{Across, Group, Key};
use crate::disclose::{Count, Disclosable};
use crate::rules::batch_samples::{AFTERNOON, ONE_DEGREE_EAST, QUARTER_PAST_TEN};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-011`: no time to get from one visit to the next.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-011",
    severity: Severity::Warning,
    title: text!("两次服务之间来不及赶到", "no time to get from one visit to the next"),
    message: text!(
        "按签退和签到的位置与时间，护理人员从上一处到这里的直线距离不少于{kilometres}千米，只用了{minutes}分钟。",
        "By the places and times of departure and arrival the caregiver came at least {kilometres} km in a straight line within {minutes} minutes."
    ),
    help: text!(
        "核对两份记录的签到签退位置和时间；超过每小时120千米即提示，这是本项目的约定。",
        "Check places and times of both records; more than 120 km an hour is told, which is a convention of this project."
    ),
    sources: &[SPECIFICATION.cite("23.3", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "enough-time",
                text!("时间足够", "time enough"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            &[("/psn_no", r#""SAMPLE0000000002""#)],
                            AFTERNOON,
                            ONE_DEGREE_EAST,
                        ],
                    ),
                ],
            ),
            BatchExample::good(
                "next-door",
                text!("就在附近", "next door"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            &[("/psn_no", r#""SAMPLE0000000002""#)],
                            QUARTER_PAST_TEN,
                            &[("/check_in/place/longitude", r#""121.555000""#)],
                        ],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "one-degree",
            text!("12分钟走了一经度", "a degree of longitude in twelve minutes"),
            &[
                (Base::ServiceRecord, &[]),
                (
                    Base::ServiceRecord,
                    &[
                        &[("/record_id", r#""SAMPLE-R-000009""#)],
                        &[("/psn_no", r#""SAMPLE0000000002""#)],
                        QUARTER_PAST_TEN,
                        ONE_DEGREE_EAST,
                    ],
                ),
            ],
            (2, "/check_in/place", 1),
        )],
    },
    check: Check::Across(Key::Caregiver, check),
    ..Rule::ACTIVE
};

/// 120 km an hour, a convention of this project: faster is no road.
const METRES_AN_HOUR: i64 = 120_000;

/// Nearer than this, places and clocks are not exact enough to compare: a convention as well.
const NEAR: i64 = 1_000;

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let visits = group.visits();
    for pair in visits.windows(2) {
        let [one, next] = pair else { continue };
        let Some((left, came)) = one.check_out.zip(next.check_in) else { continue };
        let (seconds, metres) = (left.time.seconds_until(came.time), left.metres_at_least(&came));
        let too_far = metres >= NEAR && metres * 3_600 > seconds * METRES_AN_HOUR;
        if seconds >= 0 && too_far && one.paper != next.paper {
            let kilometres = Count(usize::try_from(metres / 1_000).unwrap_or_default());
            let minutes = Count(usize::try_from(seconds / 60).unwrap_or_default());
            let other = Some((one.paper, "/check_out/place"));
            let params: [(&str, &dyn Disclosable); 2] =
                [("kilometres", &kilometres), ("minutes", &minutes)];
            found.tell((next.paper, "/check_in/place"), other, &params);
        }
    }
}
