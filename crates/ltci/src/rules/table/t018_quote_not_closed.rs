//! 引号没有结束.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-018`: quote never closed.
pub static RULE: Rule = Rule {
    code: "LTC-T-018",
    title: text!(
        "引号没有结束",
        "quote never closed"
    ),
    message: text!(
        "这一行的引号直到文件末尾都没有结束，这一行及其后的内容均未读取。",
        "A quote opened in this row is not closed before the end of the file; this row and all behind it were not read."
    ),
    help: text!(
        "在这一行补上或删去引号，再导入。",
        "Close or delete the quote in this row and import again."
    ),
    sources: &[SPECIFICATION.cite("10.1", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "closed",
                text!("引号成对", "quotes in pairs"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,\"样例项目甲\",次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "open",
                text!("少了一个引号", "a quote is missing"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,\"基本生活照料,样例项目乙,次,20.00,,,,2026-01-01\nSI003,基本生活照料,样例项目丙,次,20.00,,,,2026-01-01\n".as_bytes(),
                (3, 0),
            ),
        ],
    },
    ..Rule::PIPELINE
};
