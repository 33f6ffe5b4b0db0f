//! 无法解码的字节.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-019`: bytes that cannot be decoded.
pub static RULE: Rule = Rule {
    code: "LTC-T-019",
    title: text!(
        "无法解码的字节",
        "bytes that cannot be decoded"
    ),
    message: text!(
        "“{field}”中有不属于文件编码的字节。",
        "{field} has bytes that are not of the encoding of the file."
    ),
    help: text!(
        "从原文件重新导出为UTF-8或GB18030，不要用编辑器转存。",
        "Export the original again as UTF-8 or GB18030, without going through an editor."
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
                "chinese",
                text!("汉字", "Chinese characters"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目乙,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "bytes",
                text!("坏字节", "a broken byte"),
                b"ltc_item_codg,item_class,item_name,in_force_from\nSI001,A,B\xFF,2026-01-01\n",
                (2, 3),
            ),
        ],
    },
    ..Rule::PIPELINE
};
