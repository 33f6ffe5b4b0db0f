//! 日期存成了数字.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-050`: date stored as a number.
pub static RULE: Rule = Rule {
    code: "LTC-T-050",
    severity: Severity::Notice,
    title: text!(
        "日期存成了数字",
        "date stored as a number"
    ),
    message: text!(
        "“{field}”是电子表格的日期序号，按{read}读取。",
        "{field} is the serial number of a day in a spreadsheet; it was read as {read}."
    ),
    help: text!(
        "核对无误即可；可以把这一列设为日期格式。",
        "Check that it is right; the column can be formatted as dates."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-02\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("日期存成了数字", "date stored as a number"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,46023\n".as_bytes(),
                (2, 9),
            ),
        ],
    },
    ..Rule::PIPELINE
};
