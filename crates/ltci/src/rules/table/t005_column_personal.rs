//! 含个人信息的列.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-005`: column of personal data.
pub static RULE: Rule = Rule {
    code: "LTC-T-005",
    severity: Severity::Warning,
    title: text!(
        "含个人信息的列",
        "column of personal data"
    ),
    message: text!(
        "表头表明这一列是个人信息，该列完全未读取。",
        "By its header this column holds personal data; nothing of it was read."
    ),
    help: text!(
        "服务项目目录不应含个人信息，请从文件中删去这一列。",
        "A service directory holds no personal data; delete the column from the file."
    ),
    sources: &[SPECIFICATION.cite("10.8", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "item-name",
                text!("项目名称不是个人信息", "the name of an item is not personal"),
                "项目编码,项目大类,服务项目名称,生效日期\nSI001,基本生活照料,样例项目甲,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "name",
                text!("姓名列", "a column of names"),
                "项目编码,项目大类,项目名称,参保人姓名,生效日期\nSI001,基本生活照料,样例项目甲,样例,2026-01-01\n".as_bytes(),
                (1, 4),
            ),
        ],
    },
    ..Rule::PIPELINE
};
