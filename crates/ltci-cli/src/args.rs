//! The command line as a whole: the commands, and what they share.

use std::io;
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, Styles, ValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command};
use ltci::{Date, Text, text};

use crate::input::Trouble;
use crate::language::Tongue;
use crate::render::style::{BOLD, HEADING};
use crate::{
    agreement, assess, convert, directory, exchange, explain, help, platform, recognise, region,
    rules, sample, scale, schema, seal, settle, suite, testee, validate,
};

/// The parser, its texts in the given language.
pub fn command(tongue: Tongue) -> Command {
    let root = Command::new("ltci")
        .version(ltci::VERSION)
        .about(tongue.say(text!(
            "长护险（长期护理保险）数据规范开放参考工具：校验、评估、查规则、转换、测试",
            "Open reference tool for the data standards of China's long-term care insurance"
        )))
        .override_usage(tongue.say(text!("ltci [选项] <命令>", "ltci [OPTIONS] <COMMAND>")))
        .after_help(examples(tongue))
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .styles(Styles::styled().header(HEADING).usage(HEADING).literal(BOLD))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args([language(tongue), colour(tongue), help_flag(tongue)])
        .arg(version_flag(tongue));
    let commands = [
        validate::command(tongue),
        assess::command(tongue),
        explain::command(tongue),
        rules::command(tongue),
        schema::command(tongue),
        convert::command(tongue),
        scale::command(tongue),
        directory::command(tongue),
        seal::command(tongue),
        region::command(tongue),
        agreement::command(tongue),
        recognise::command(tongue),
        settle::command(tongue),
        platform::command(tongue),
        exchange::command(tongue),
        sample::command(tongue),
        suite::command(tongue),
        testee::command(tongue),
        help::command(tongue),
    ];
    in_our_form(root.subcommands(commands), tongue)
}

/// A command with its summary and its usage line.
pub fn subcommand(name: &'static str, tongue: Tongue, about: Text, usage: Text) -> Command {
    Command::new(name).about(tongue.say(about)).override_usage(tongue.say(usage))
}

/// An argument without a name of its own.
pub fn positional(id: &'static str, name: Text, tongue: Tongue, says: Text) -> Arg {
    Arg::new(id)
        .value_name(tongue.say(name))
        .help(tongue.say(says))
        .help_heading(tongue.say(text!("参数", "Arguments")))
}

/// An option with a value.
pub fn option(name: &'static str, value: Text, tongue: Tongue, says: Text) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(tongue.say(value))
        .help(tongue.say(says))
        .help_heading(tongue.say(text!("选项", "Options")))
        .hide_default_value(true)
        .hide_possible_values(true)
}

/// An option without a value.
pub fn flag(name: &'static str, tongue: Tongue, says: Text) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(tongue.say(says))
        .help_heading(tongue.say(text!("选项", "Options")))
}

/// `--format`, the first of the forms being the default.
pub fn format(forms: &'static [&'static str], tongue: Tongue) -> Arg {
    let says = if forms.contains(&"ndjson") {
        text!("输出形式：text（默认）、json 或 ndjson", "Output: text (default), json or ndjson")
    } else {
        text!("输出形式：text（默认）或 json", "Output: text (default) or json")
    };
    let arg = option("format", text!("形式", "FORMAT"), tongue, says);
    arg.value_parser(PossibleValuesParser::new(forms.iter().copied()))
        .default_value(forms.first().copied().unwrap_or_default())
}

/// Whether JSON is asked for by the option [`format`].
pub fn wants_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").map(String::as_str) == Some("json")
}

/// An option whose value is a day.
pub fn date(name: &'static str, tongue: Tongue, says: Text) -> Arg {
    let parser = ValueParser::from(move |value: &str| {
        value.parse::<Date>().map_err(|_| tongue.say(no_date(value)).to_owned())
    });
    option(name, text!("日期", "DATE"), tongue, says).value_parser(parser)
}

/// Why a word is no date: its form, its year, or that the calendar has no such day.
fn no_date(word: &str) -> Text {
    let is_written = word.len() == 10
        && word.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !is_written {
        return text!("日期应为 YYYY-MM-DD", "a date is written YYYY-MM-DD");
    }
    if !["19", "20", "21"].iter().any(|century| word.starts_with(century)) {
        return text!("年份应在1900至2199之间", "the year must be from 1900 to 2199");
    }
    text!("没有这一天", "there is no such day")
}

/// Reads a number of things.
pub fn number<T>(tongue: Tongue) -> ValueParser
where
    T: FromStr + Clone + Send + Sync + 'static,
{
    let malformed = text!("应为整数，如 10", "a whole number, such as 10");
    ValueParser::from(move |word: &str| {
        word.parse::<T>().map_err(|_| tongue.say(malformed).to_owned())
    })
}

/// What went wrong when a file was opened or read, in words.
pub fn reason(tongue: Tongue, error: &io::Error) -> String {
    if let Some(trouble) = Trouble::of(error) {
        return tongue.say(trouble.told()).to_owned();
    }
    let known = match error.kind() {
        io::ErrorKind::NotFound => text!("文件不存在", "no such file"),
        io::ErrorKind::PermissionDenied => text!("没有读取权限", "permission denied"),
        io::ErrorKind::IsADirectory => text!("这是文件夹，不是文件", "it is a folder, not a file"),
        io::ErrorKind::StorageFull => text!("磁盘已满", "the disk is full"),
        io::ErrorKind::ReadOnlyFilesystem => {
            text!("所在的磁盘只读，不能写入", "the disk is read-only")
        }
        io::ErrorKind::InvalidData => {
            text!("内容已损坏，或不是所需的格式", "it is damaged, or not of the right form")
        }
        _ => text!("读写出错（{detail}）", "input or output failed ({detail})"),
    };
    tongue.fill(known, &[("detail", error)])
}

/// Why a path gave nothing: an error, or that there is no document below it.
pub fn unlooked(tongue: Tongue, error: Option<&io::Error>) -> String {
    let nothing = text!("没有可读的文书", "nothing to read in it");
    error.map_or_else(|| tongue.say(nothing).to_owned(), |error| reason(tongue, error))
}

fn language(tongue: Tongue) -> Arg {
    let says = text!(
        "界面语言：zh 或 en；默认随系统语言",
        "Language: zh or en; by default that of the system"
    );
    global("lang", tongue, text!("语言", "LANG"), says).value_parser(["zh", "en"])
}

fn colour(tongue: Tongue) -> Arg {
    let says =
        text!("颜色：auto（默认）、always 或 never", "Colour: auto (default), always or never");
    let arg = global("color", tongue, text!("何时", "WHEN"), says);
    arg.value_parser(["auto", "always", "never"])
}

fn global(name: &'static str, tongue: Tongue, value: Text, says: Text) -> Arg {
    option(name, value, tongue, says).global(true).help_heading(tongue.say(GLOBAL))
}

fn help_flag(tongue: Tongue) -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .global(true)
        .help(tongue.say(text!("显示帮助", "Show this help")))
        .help_heading(tongue.say(GLOBAL))
}

fn version_flag(tongue: Tongue) -> Arg {
    Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(tongue.say(text!("显示版本", "Show the version")))
        .help_heading(tongue.say(GLOBAL))
}

const GLOBAL: Text = text!("通用选项", "Global options");

/// The parser's own words, such as "Usage:", cannot be translated but by a template.
fn in_our_form(command: Command, tongue: Tongue) -> Command {
    let usage = tongue.say(text!("用法: ", "Usage: "));
    let template = format!(
        "{{about-with-newline}}\n{HEADING}{usage}{HEADING:#}{{usage}}\n\n{{all-args}}{{after-help}}"
    );
    let names: Vec<String> =
        command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    names.into_iter().fold(command.help_template(template), |command, name| {
        command.mut_subcommand(name, |inner| in_our_form(inner, tongue))
    })
}

fn examples(tongue: Tongue) -> String {
    let heading = tongue.say(text!("常用:", "Examples:"));
    let lines = tongue.say(text!(
        "  ltci validate 待报送/            校验文件夹中的全部文书
  ltci assess 评分表.json          由17项得分算出失能等级
  ltci explain LTC-A-012           查看一条规则及其依据
  ltci directory search kf         查找服务项目（汉字、拼音、首字母）
  ltci help validate               查看一个命令的用法

退出码: 0 可接受；1 拒绝；2 未能判定（用法不对、文件读不了）",
        "  ltci validate outbox/            validate every document in a folder
  ltci assess sheet.json           from the 17 scores to the level
  ltci explain LTC-A-012           a rule, and what it rests on
  ltci directory search kf         find a service item by its initials
  ltci help validate               how to use a command

Exit codes: 0 acceptable, 1 refused, 2 not judged (usage, unreadable files)"
    ));
    format!("{HEADING}{heading}{HEADING:#}\n{lines}")
}
