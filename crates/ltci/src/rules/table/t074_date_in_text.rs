//! 内容变成了日期.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-074`: content turned into a date.
pub static RULE: Rule = Rule {
    code: "LTC-T-074",
    title: text!(
        "内容变成了日期",
        "content turned into a date"
    ),
    message: text!(
        "“{field}”存成了日期或时间，原来的内容（如“1-2”）已经丢失。",
        "{field} is stored as a day or a time; what was written, such as 1-2, is lost."
    ),
    help: text!(
        "把这一列设为文本格式，对照原件重新填写。",
        "Make the column text and write it again from the original."
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
                "text",
                text!("文本文件只有文字", "a text file has text only"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
        ],
    },
    ..Rule::PIPELINE
};
