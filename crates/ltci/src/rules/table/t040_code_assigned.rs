//! 程序编的编码.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-040`: code assigned.
pub static RULE: Rule = Rule {
    code: "LTC-T-040",
    severity: Severity::Warning,
    title: text!(
        "程序编的编码",
        "code assigned"
    ),
    message: text!(
        "这一行没有编码，按指定的前缀编为“{read}”。",
        "The row has no code; `{read}` was assigned with the given prefix."
    ),
    help: text!(
        "这不是官方编码；以后补上正式编码的，另作对照。",
        "This is not an official code; map it when the real one is known."
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
                "given",
                text!("有编码", "with a code"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
        ],
    },
    ..Rule::PIPELINE
};
