//! 两列对应同一字段.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-003`: two columns for one field.
pub static RULE: Rule = Rule {
    code: "LTC-T-003",
    severity: Severity::Warning,
    title: text!(
        "两列对应同一字段",
        "two columns for one field"
    ),
    message: text!(
        "这一列与前面的一列都是“{field}”，只读取了前面的一列。",
        "This column and one before it are both {field}; only the one before was read."
    ),
    help: text!(
        "核对哪一列是要导入的，删去或改名另一列。",
        "Check which column is meant, and delete or rename the other."
    ),
    sources: &[SPECIFICATION.cite("10.2", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "two-prices",
                text!("单价和最高限价是两个字段", "price and price cap are two fields"),
                "项目编码,项目大类,项目名称,单价,最高限价,计价单位,生效日期\nSI001,基本生活照料,样例项目甲,20.00,30.00,次,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "two-names",
                text!("两列名称", "two columns of names"),
                "项目编码,项目大类,项目名称,服务名称,生效日期\nSI001,基本生活照料,样例项目甲,样例项目乙,2026-01-01\n".as_bytes(),
                (1, 4),
            ),
        ],
    },
    ..Rule::PIPELINE
};
