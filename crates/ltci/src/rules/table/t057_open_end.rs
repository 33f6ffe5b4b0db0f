//! 没有期限的写法.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-057`: no end in other words.
pub static RULE: Rule = Rule {
    code: "LTC-T-057",
    severity: Severity::Notice,
    title: text!(
        "没有期限的写法",
        "no end in other words"
    ),
    message: text!(
        "“{field}”的写法（如长期、9999-12-31）表示没有期限，按空读取。",
        "{field} says in other words that there is no end, such as 长期 or 9999-12-31; it was read as empty."
    ),
    help: text!(
        "无须处理。",
        "Nothing needs to be done."
    ),
    sources: &[SPECIFICATION.cite("10.5", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "last-day",
                text!("有期限", "with an end"),
                "项目编码,项目大类,项目名称,生效日期,失效日期\nSI001,基本生活照料,样例项目甲,2026-01-01,2026-12-31\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "nines",
                text!("9999-12-31", "9999-12-31"),
                "项目编码,项目大类,项目名称,生效日期,失效日期\nSI001,基本生活照料,样例项目甲,2026-01-01,9999-12-31\n".as_bytes(),
                (2, 5),
            ),
        ],
    },
    ..Rule::PIPELINE
};
