//! 国家项目已失效或未生效: a line holds only while its national item does.

use crate::directory::{DirectoryMap, MapEntry};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-D-045`: mapped to a national item that is not in force.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-045",
    title: text!(
        "国家项目不在有效期而仍有对应关系",
        "mapped to a national item that is not in force"
    ),
    message: text!(
        "国家项目{national}在{day}不在有效期内，这一行却有效。",
        "The national item {national} is not in force on {day}, but the line is."
    ),
    help: text!(
        "把这一行的有效期限定在国家项目的有效期以内；有代替项目的，另起一行对照。",
        "Keep the line within the days of the national item; where another item takes its place, add a line for that."
    ),
    sources: &[SPECIFICATION.cite("9.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准对照表", "the base mapping"),
                Input::Edits(Base::DirectoryMap, &[]),
            ),
            Example::good(
                "first-day",
                text!("自国家项目生效之日起", "from the first day of the national item"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/0/in_force_from", r#""2025-09-25""#),
                    ("/map/decided_on", r#""2025-09-25""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/0/in_force_from", r#""2025-09-24""#),
                    ("/map/decided_on", r#""2025-09-24""#),
                ]),
                "/entries/0/ltc_item_codg",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, context: &Context, found: &mut Findings) {
    let Some(known) = context.known(&map.map.to_edition) else { return };
    for (place, line) in map.entries.iter().enumerate() {
        let Some(national) = line.ltc_item_codg else { continue };
        let days = known.days(national);
        if let Some(day) = days.and_then(|(first, last)| outside(line, first, last)) {
            let params: [(_, &dyn Disclosable); 2] = [("national", &national), ("day", &day)];
            found.report(format_args!("/entries/{place}/ltc_item_codg"), &params);
        }
    }
}

/// A day on which the line holds, but which is not one of these days.
fn outside(line: &MapEntry<'_>, first: Date, last: Option<Date>) -> Option<Date> {
    if line.in_force_from < first {
        return Some(line.in_force_from);
    }
    let after = last?.day_after().max(line.in_force_from);
    line.in_force().contains(after).then_some(after)
}
