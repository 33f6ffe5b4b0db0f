//! 大类由类别得出.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-046`: class taken from the category.
pub static RULE: Rule = Rule {
    code: "LTC-T-046",
    severity: Severity::Warning,
    title: text!(
        "大类由类别得出",
        "class taken from the category"
    ),
    message: text!(
        "没有大类，由类别得出“{field}”：国家目录的类别取其所属大类，其他的以类别作为大类。",
        "There is no class; {field} was taken from the category: for a national category its class, for any other the category itself."
    ),
    help: text!(
        "核对大类是否正确。",
        "Check that the class is right."
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
                "both",
                text!("大类和类别都有", "class and category"),
                "项目编码,项目大类,项目类别,项目名称,生效日期\nSI001,基本生活照料,样例,样例项目甲,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "local",
                text!("只有类别", "a category alone"),
                "项目编码,项目类别,项目名称,生效日期\nSI001,基本生活照料,样例项目甲,2026-01-01\n".as_bytes(),
                (2, 2),
            ),
            TableExample::bad(
                "national",
                text!("国家目录的类别", "a category of the national directory"),
                "项目编码,项目类别,项目名称,生效日期\nSAMPLE00000000001,饮食照护,样例项目甲,2026-01-01\n".as_bytes(),
                (2, 2),
            ),
        ],
    },
    ..Rule::PIPELINE
};
