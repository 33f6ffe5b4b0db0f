//! 缺少必需的列.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-002`: required column missing.
pub static RULE: Rule = Rule {
    code: "LTC-T-002",
    title: text!(
        "缺少必需的列",
        "required column missing"
    ),
    message: text!(
        "表头中没有“{field}”列，表内各行均未读取。",
        "The header has no column {field}; no row was read."
    ),
    help: text!(
        "补上这一列；没有项目编码的地方目录，可以指定编码前缀，由程序编号。",
        "Add the column. For a local list without codes, give a prefix and codes are assigned."
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
                "other-word",
                text!("用别的叫法", "by another name"),
                "服务项目编码,项目大类,项目名称,生效日期\nSI001,基本生活照料,样例项目甲,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "no-code",
                text!("没有编码列", "without a column of codes"),
                "项目大类,项目名称,生效日期\n基本生活照料,样例项目甲,2026-01-01\n".as_bytes(),
                (1, 0),
            ),
        ],
    },
    ..Rule::PIPELINE
};
