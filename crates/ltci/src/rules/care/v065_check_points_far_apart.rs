//! 居家服务的签到和签退相距太远.

use super::FAR;
use crate::code::CareMode;
use crate::disclose::{Count, Disclosable};
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::{CheckPoint, ServiceRecordCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Quantity;

/// `LTC-V-065`: check-in and check-out of home care far apart.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-065",
    severity: Severity::Warning,
    title: text!(
        "居家服务的签到与签退相距太远",
        "check-in and check-out of home care far apart"
    ),
    message: text!(
        "签到与签退相距约{distance}米，扣除两处精度后仍超过{limit}米。",
        "Check-in and check-out are about {distance} metres apart, more than {limit} beyond the accuracy of both."
    ),
    help: text!(
        "核实签到和签退是否都在服务的地方。",
        "See whether both were made where the care was given."
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
                "around-the-corner",
                text!("相距不到一公里", "less than a kilometre"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/place/latitude", r#""29.877000""#),
                ]),
            ),
            Example::good(
                "day-care",
                text!("社区日间护理，外出属正常", "day care in the community"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/care_mode", r#""community""#),
                    ("/check_out/place/latitude", r#""29.900000""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "across-the-town",
                text!("相距三公里多", "more than three kilometres"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/place/latitude", r#""29.900000""#),
                ]),
                "/check_out/place",
            ),
            Example::bad(
                "to-the-east",
                text!("向东近两公里", "almost two kilometres to the east"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/place/longitude", r#""121.570000""#),
                ]),
                "/check_out/place",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let record = case.record;
    let at = |point: &Option<CheckPoint>| point.as_ref().and_then(|point| point.place);
    let (Some(first), Some(last)) = (at(&record.check_in), at(&record.check_out)) else { return };
    let tolerance = u64::from(FAR) + u64::from(first.accuracy.0) + u64::from(last.accuracy.0);
    let distance = first.metres_to(&last);
    if record.care_mode == CareMode::Home && distance > tolerance {
        let distance = Count(usize::try_from(distance).unwrap_or(usize::MAX));
        let params: [(_, &dyn Disclosable); 2] =
            [("distance", &distance), ("limit", &Quantity(FAR))];
        found.report("/check_out/place", &params);
    }
}
