//! 换行符不一致.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-017`: mixed line ends.
pub static RULE: Rule = Rule {
    code: "LTC-T-017",
    severity: Severity::Notice,
    title: text!(
        "换行符不一致",
        "mixed line ends"
    ),
    message: text!(
        "文件中有不同的换行符，均按换行读取。",
        "The file uses different line ends; each was read as one."
    ),
    help: text!(
        "无须处理；文件若是拼接而成的，核对有无重复。",
        "Nothing needs to be done; if the file was pieced together, check for repeated rows."
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
                "windows",
                text!("都是回车换行", "carriage return and line feed throughout"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\r\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\r\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "both",
                text!("两种换行符", "two kinds"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\r\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (1, 0),
            ),
        ],
    },
    ..Rule::PIPELINE
};
