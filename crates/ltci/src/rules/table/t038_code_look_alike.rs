//! 编码中有易混字符.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-038`: look-alike characters in a code.
pub static RULE: Rule = Rule {
    code: "LTC-T-038",
    title: text!(
        "编码中有易混字符",
        "look-alike characters in a code"
    ),
    message: text!(
        "“{field}”中两个数字之间有字母O或I，无法断定是否为数字0或1，不予猜测。",
        "{field} has a letter O or I between two digits; whether 0 or 1 is meant is not guessed."
    ),
    help: text!(
        "对照原件改正；确为字母的，改用JSON目录文书导入。",
        "Correct it from the original; if it is a letter, import the directory as JSON."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSO001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("编码中有易混字符", "look-alike characters in a code"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI0O1,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 1),
            ),
        ],
    },
    ..Rule::PIPELINE
};
