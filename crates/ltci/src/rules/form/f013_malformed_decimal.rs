//! 数量、比例或度数不合规则.

use crate::rules::{Base, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-013`: malformed number of units, ratio or degrees.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-013",
    title: text!(
        "数量、比例或度数不合规则",
        "malformed number of units, ratio or degrees"
    ),
    message: text!(
        "这里应为小数位数固定的数字：计价数量两位，如“1.50”；比例四位，不大于1，如“0.9000”；经纬度六位，如“121.550000”。",
        "Expected here: a number with fixed decimals: units have two, such as `1.50`; ratios four, at most 1, such as `0.9000`; degrees six, such as `121.550000`."
    ),
    help: text!(
        "补足或减去小数位，加引号，不写负号、百分号和单位。",
        "Give it exactly its decimals, in quotes, without minus, per cent or unit."
    ),
    sources: &[SPECIFICATION.cite("2.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "profile",
                text!("基准政策参数", "the base region profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "units-without-decimals",
                text!("数量没有小数", "units without decimals"),
                Input::Edits(Base::Settlement, &[("/details/0/cnt", r#""1""#)]),
                "/details/0/cnt",
            )
            .beside(&[]),
            Example::bad(
                "degrees-with-two-decimals",
                text!("经度只有两位小数", "degrees with two decimals"),
                Input::Edits(Base::ServiceRecord, &[("/check_in/place/longitude", r#""121.55""#)]),
                "/check_in/place/longitude",
            )
            .beside(&[]),
        ],
    },
    ..Rule::PIPELINE
};
