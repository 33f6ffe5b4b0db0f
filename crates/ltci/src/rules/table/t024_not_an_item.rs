//! 不是项目的行.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-024`: row that is no item.
pub static RULE: Rule = Rule {
    code: "LTC-T-024",
    title: text!(
        "不是项目的行",
        "row that is no item"
    ),
    message: text!(
        "这一行夹在项目之间，但只有一段文字，不是项目，也不是分组标题。",
        "This row stands between items but has only one text: it is neither an item nor the head of a section."
    ),
    help: text!(
        "补全这一行，或移到表后作为脚注。",
        "Complete the row, or move it behind the table as a footnote."
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
                "behind",
                text!("在表后", "behind the table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n注：样例文字,,,,,,,,\n".as_bytes(),
            )
            .beside(&[("LTC-T-007", 3, 1)]),
        ],
        bad: &[
            TableExample::bad(
                "text",
                text!("项目之间的文字", "text between items"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n样例文字,,,,,,,,\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (3, 1),
            ),
        ],
    },
    ..Rule::PIPELINE
};
