//! 器具重复: a kind of device stands once.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::disclose::Count;

/// `LTC-G-021`: device twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-021",
    title: text!(
        "器具重复",
        "device twice"
    ),
    message: text!(
        "第{line}项已经是这种器具。",
        "Item {line} is this device already."
    ),
    help: text!(
        "删去重复的一项；不同型号的，在名称中区分。",
        "Remove one of them; tell different models apart by name."
    ),
    sources: &[SPECIFICATION.cite("12.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "similar",
                text!("名称相近", "a similar name"),
                Input::Edits(Base::RegionProfile, &[
                    ("/devices/items/1/name", r#""样例护理床（电动）""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same",
                text!("名称相同", "the same name"),
                Input::Edits(Base::RegionProfile, &[
                    ("/devices/items/1/name", r#""样例护理床""#),
                ]),
                "/devices/items/1/name",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let items = profile.devices.iter().flat_map(|devices| &devices.items);
    let names: Vec<_> = items.map(|item| &item.name).collect();
    for (place, name) in names.iter().enumerate() {
        if let Some(first) = names.iter().take(place).position(|other| other == name) {
            let path = format_args!("/devices/items/{place}/name");
            found.report(path, &[("line", &Count(first + 1))]);
        }
    }
}
