//! What the parser has to say: help, version, and errors of usage in the person's language.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ErrorKind};
use ltci::Language;

use crate::render::clean;
use crate::render::style::{ERROR, HEADING};
use crate::session::{Exit, Session, Stop};

/// Prints what the parser has to say.
pub fn tell(session: &Session, error: &Error) -> Result<Exit, Stop> {
    let page = match (error.kind(), session.tongue.0) {
        (
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
            _,
        )
        | (_, Language::English) => error.render().ansi().to_string(),
        (_, Language::Chinese) => in_chinese(error),
    };
    if error.use_stderr() {
        session.print_to_stderr(&page);
        return Ok(Exit::Unjudged);
    }
    session.print(&page)?;
    Ok(Exit::Acceptable)
}

fn in_chinese(error: &Error) -> String {
    let mut page = format!("{ERROR}用法不对：{ERROR:#}{}\n", complaint(error));
    let hints =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    for hint in hints.iter().filter_map(|kind| context(error, *kind)) {
        page.push_str(&format!("\n  是不是想用“{hint}”？\n"));
    }
    if let Some(usage) = error.get(ContextKind::Usage).map(ToString::to_string) {
        // It is ours and may have several lines.
        let usage = usage.lines().map(clean).collect::<Vec<_>>().join("\n");
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage).trim_end();
        page.push_str(&format!("\n{HEADING}用法:{HEADING:#} {usage}\n"));
    }
    page.push_str("\n更多说明用 --help 查看。\n");
    page
}

fn complaint(error: &Error) -> String {
    let named = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand];
    let argument = named.iter().find_map(|kind| context(error, *kind)).unwrap_or_default();
    let value = context(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => format!("没有“{argument}”这个参数"),
        ErrorKind::InvalidSubcommand => {
            let name = context(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            format!("没有“{name}”这个命令")
        }
        ErrorKind::MissingRequiredArgument => format!("缺少 {}", alternatives(&argument)),
        ErrorKind::MissingSubcommand => "缺少命令".to_owned(),
        ErrorKind::InvalidValue if value.is_empty() => format!("{argument} 后面要有一个值"),
        ErrorKind::InvalidValue => {
            let valid = context(error, ContextKind::ValidValue).unwrap_or_default();
            format!("{argument} 不能是“{value}”，可以是：{valid}")
        }
        ErrorKind::ValueValidation => {
            let why = error.source().map(ToString::to_string).unwrap_or_default();
            format!("{argument} 不能是“{value}”：{why}")
        }
        ErrorKind::ArgumentConflict => {
            match context(error, ContextKind::PriorArg).unwrap_or_default() {
                other if other == argument => format!("{argument} 只能写一次"),
                other => format!("{argument} 与 {other} 不能一起用"),
            }
        }
        ErrorKind::InvalidUtf8 => "命令行中有不是UTF-8的内容".to_owned(),
        _ => "请检查命令行".to_owned(),
    }
}

/// `<--a <文件>|--b>` as people write it: `--a <文件> 或 --b`.
fn alternatives(arguments: &str) -> String {
    let words = arguments.split(", ").map(|argument| {
        let group = argument.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
        let group = group.filter(|group| group.starts_with("--"));
        group.map_or(argument.to_owned(), |group| group.replace('|', " 或 "))
    });
    words.collect::<Vec<_>>().join("，")
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    error.get(kind).map(|value| clean(&value.to_string()))
}
