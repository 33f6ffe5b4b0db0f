//! 单元格是错误值.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-025`: error value in a cell.
pub static RULE: Rule = Rule {
    code: "LTC-T-025",
    title: text!(
        "单元格是错误值",
        "error value in a cell"
    ),
    message: text!(
        "“{field}”是公式的错误值（如#N/A、#REF!），或者公式没有算出值。",
        "{field} is the error value of a formula, such as #N/A or #REF!, or a formula without a value."
    ),
    help: text!(
        "改正公式，或填写实际的值；没有算出值的，用电子表格软件打开后另存。",
        "Correct the formula or write the value; open and save a file that was not computed in a spreadsheet program."
    ),
    sources: &[SPECIFICATION.cite("10.4", Basis::Stated)],
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.0,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("单元格是错误值", "error value in a cell"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,#N/A,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 5),
            ),
        ],
    },
    ..Rule::PIPELINE
};
