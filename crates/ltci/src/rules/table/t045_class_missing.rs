//! 没有大类.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-045`: class missing.
pub static RULE: Rule = Rule {
    code: "LTC-T-045",
    title: text!(
        "没有大类",
        "class missing"
    ),
    message: text!(
        "“{field}”为空，上面也没有可取的大类。",
        "{field} is empty, and there is none above to take."
    ),
    help: text!(
        "填写大类，或在项目之上用一行写明。",
        "Write the class, or put it in a row above its items."
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
                text!("有大类", "with a class"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,常用临床护理,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "first",
                text!("第一行就没有", "missing on the first row"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 2),
            ),
        ],
    },
    ..Rule::PIPELINE
};
