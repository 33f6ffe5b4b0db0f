//! Words of the command line as values of a directory.

use std::str::FromStr;

use clap::Arg;
use clap::builder::ValueParser;
use ltci::code::{AdministrativeDivision, EditionId, EditionStatus};
use ltci::value::{Label, Passage};
use ltci::{Text, text};

use crate::args::option;
use crate::language::Tongue;

/// An option that identifies a directory or a mapping.
pub fn id(name: &'static str, tongue: Tongue, says: Text) -> Arg {
    let malformed = text!(
        "标识为1至40位字母、数字、“_”“.”“-”，如 shanghai-2026",
        "an id is 1 to 40 letters, digits, `_`, `.` or `-`, such as shanghai-2026"
    );
    option(name, text!("标识", "ID"), tongue, says)
        .value_parser(coded::<EditionId>(tongue, malformed))
}

/// An option that is a division, such as 330200.
pub fn division(name: &'static str, tongue: Tongue, says: Text) -> Arg {
    let malformed = text!("区划为6位数字，如 330200", "a division is six digits, such as 330200");
    option(name, text!("区划", "DIVISION"), tongue, says)
        .value_parser(coded::<AdministrativeDivision>(tongue, malformed))
}

/// `--status`.
pub fn status(tongue: Tongue) -> Arg {
    let says = text!(
        "local 地方（默认）、official 国家、sample 样例",
        "Status: local (default), official or sample"
    );
    let malformed =
        text!("状态是 local、official、sample 之一", "a status is one of local, official, sample");
    option("status", text!("状态", "STATUS"), tongue, says)
        .value_parser(coded::<EditionStatus>(tongue, malformed))
        .default_value(EditionStatus::Local.as_str())
}

/// An option that is a line of text, such as a title.
pub fn label(name: &'static str, tongue: Tongue, value: Text, says: Text) -> Arg {
    let malformed =
        text!("须为1至100个字，首尾没有空格", "1 to 100 characters, no blank at the ends");
    let parser = ValueParser::from(move |word: &str| {
        Label::new(word.to_owned()).ok_or_else(|| tongue.say(malformed).to_owned())
    });
    option(name, value, tongue, says).value_parser(parser)
}

/// Where a table comes from, if nobody says. It does not name the file: the same content from
/// another file is the same directory, and the log of imports knows the files.
const PROVENANCE: &str = "由表格导入，来源文件见入库记录。";

/// `--provenance`.
pub fn provenance(tongue: Tongue) -> Arg {
    let says = text!("数据来源，默认写“由表格导入”", "Where the data come from; default: a table");
    let malformed = text!("首尾不能是空格，也不能过长", "no blank at the ends, and not too long");
    let parser = ValueParser::from(move |word: &str| {
        Passage::new(word.to_owned()).ok_or_else(|| tongue.say(malformed).to_owned())
    });
    let arg = option("provenance", text!("来源", "TEXT"), tongue, says);
    arg.value_parser(parser).default_value(PROVENANCE)
}

fn coded<T>(tongue: Tongue, malformed: Text) -> ValueParser
where
    T: FromStr + Clone + Send + Sync + 'static,
{
    ValueParser::from(move |word: &str| {
        word.parse::<T>().map_err(|_| tongue.say(malformed).to_owned())
    })
}
