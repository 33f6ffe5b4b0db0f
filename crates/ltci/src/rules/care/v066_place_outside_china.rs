//! 位置不在中国境内: longitude and latitude are often mixed up.

use super::places;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::{Degrees, Quantity};

/// `LTC-V-066`: place outside China.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-066",
    severity: Severity::Warning,
    title: text!(
        "位置不在中国境内",
        "place outside China"
    ),
    message: text!(
        "经度不在{west}至{east}度，或者纬度不在{south}至{north}度之内。",
        "The longitude is not within {west} to {east} degrees, or the latitude not within {south} to {north}."
    ),
    help: text!(
        "核对经度和纬度是否写反，设备是否没有取得定位。",
        "See whether longitude and latitude are mixed up, or the device had no fix."
    ),
    sources: &[SPECIFICATION.cite("18.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "far-north-east",
                text!("黑龙江东端", "the east of Heilongjiang"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in/place/longitude", r#""134.900000""#),
                    ("/check_in/place/latitude", r#""48.300000""#),
                    ("/check_out", "null"),
                ]),
            )
            .beside(&[("LTC-V-063", "/check_out"), ("LTC-V-002", "/directory")]),
        ],
        bad: &[
            Example::bad(
                "mixed-up",
                text!("经纬度写反", "mixed up"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in/place/longitude", r#""29.868000""#),
                    ("/check_in/place/latitude", r#""121.550000""#),
                    ("/check_out", "null"),
                ]),
                "/check_in/place",
            )
            .beside(&[("LTC-V-063", "/check_out"), ("LTC-V-002", "/directory")]),
            Example::bad(
                "no-fix",
                text!("没有取得定位", "no fix"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in/place/longitude", r#""0.000000""#),
                    ("/check_in/place/latitude", r#""0.000000""#),
                    ("/check_out", "null"),
                ]),
                "/check_in/place",
            )
            .beside(&[("LTC-V-063", "/check_out"), ("LTC-V-002", "/directory")]),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    for (path, place) in places(case.record) {
        let within = |degrees: Degrees, [least, most]: [u32; 2]| {
            (least * 1_000_000..=most * 1_000_000).contains(&degrees.millionths())
        };
        if !within(place.longitude, LONGITUDES) || !within(place.latitude, LATITUDES) {
            let [[west, east], [south, north]] =
                [LONGITUDES, LATITUDES].map(|ends| ends.map(Quantity));
            let params: [(_, &dyn Disclosable); 4] =
                [("west", &west), ("east", &east), ("south", &south), ("north", &north)];
            found.report(path, &params);
        }
    }
}

/// Whole degrees around the territory.
const LONGITUDES: [u32; 2] = [73, 136];
const LATITUDES: [u32; 2] = [3, 54];
