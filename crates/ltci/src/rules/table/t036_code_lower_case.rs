//! 编码用了小写字母.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-036`: code in lower case.
pub static RULE: Rule = Rule {
    code: "LTC-T-036",
    severity: Severity::Notice,
    title: text!(
        "编码用了小写字母",
        "code in lower case"
    ),
    message: text!(
        "国家目录的编码只用大写字母，“{field}”按“{read}”读取。",
        "Codes of the national directory are in upper case; {field} was read as `{read}`."
    ),
    help: text!(
        "无须处理。",
        "Nothing needs to be done."
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
                "项目编码,项目大类,项目类别,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSAMPLE00000000001,生活照护,清洁照护,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ).national(),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("编码用了小写字母", "code in lower case"),
                "项目编码,项目大类,项目类别,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nsample00000000001,生活照护,清洁照护,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 1),
            ).national(),
        ],
    },
    ..Rule::PIPELINE
};
