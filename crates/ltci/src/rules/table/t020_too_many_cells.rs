//! 单元格多于表头.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-020`: more cells than columns.
pub static RULE: Rule = Rule {
    code: "LTC-T-020",
    title: text!(
        "单元格多于表头",
        "more cells than columns"
    ),
    message: text!(
        "这一行在表头各列之外还有内容，可能有内容错了列。",
        "This row has content beyond the columns of the header; cells may have moved."
    ),
    help: text!(
        "核对内容中的逗号是否缺引号，改正后再导入。",
        "Check for a comma without quotes, correct it, and import again."
    ),
    sources: &[SPECIFICATION.cite("10.3", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "empty",
                text!("多出的是空格", "the extra cell is empty"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01,\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "more",
                text!("多出一格", "one cell too many"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01,多出\n".as_bytes(),
                (2, 10),
            ),
        ],
    },
    ..Rule::PIPELINE
};
