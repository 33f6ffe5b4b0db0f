//! 日期有歧义.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-053`: ambiguous date.
pub static RULE: Rule = Rule {
    code: "LTC-T-053",
    title: text!(
        "日期有歧义",
        "ambiguous date"
    ),
    message: text!(
        "“{field}”看不出年、月、日的次序，不予猜测。",
        "The order of year, month and day in {field} cannot be told and is not guessed."
    ),
    help: text!(
        "写成2026-01-01的形式。",
        "Write it as 2026-01-01."
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
                "near-miss",
                text!("差一点就有问题", "a near miss"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-09-10\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("日期有歧义", "ambiguous date"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,9/10/25\n".as_bytes(),
                (2, 9),
            ),
        ],
    },
    ..Rule::PIPELINE
};
