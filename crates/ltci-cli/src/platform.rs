//! `ltci platform`: raw messages of the medical-insurance platform to documents, and back.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::platform::{Message, Reading, TransactionTable};
use ltci::{DocumentType, Error, Limits, Report, Validator, text};
use serde_json::Value;

use crate::args::{self, option, subcommand};
use crate::assess::{self, refusal};
use crate::input::Source;
use crate::language::Tongue;
use crate::render::style::{BOLD, NOTICE};
use crate::render::{Judged, Page, clean, each, width};
use crate::session::{Exit, Session, Stop, print_json, print_plain};
use crate::validate::unreadable;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "平台适配：读取医保平台的报文，按平台的写法写出报文",
        "Read raw messages of the platform, and write them"
    );
    let usage = text!("ltci platform <命令>", "ltci platform <COMMAND>");
    subcommand("platform", tongue, about, usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .subcommands([read_command(tongue), write_command(tongue)])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("read", matches)) => read(session, matches),
        Some(("write", matches)) => write(session, matches),
        // The parser asks for one of the commands above.
        _ => Ok(Exit::Unjudged),
    }
}

fn read_command(tongue: Tongue) -> Command {
    let about = text!(
        "读取平台的报文，写出本规范的文书，并校验",
        "Read a raw message into a document of ours, and judge it"
    );
    let usage = text!("ltci platform read [选项] <文件>", "ltci platform read [OPTIONS] <FILE>");
    let says =
        text!("平台的请求或响应报文（JSON）；- 为标准输入", "A raw message, JSON; - for stdin");
    let sent = option(
        "sent",
        text!("文件", "FILE"),
        tongue,
        text!(
            "所报送的费用结算；把响应中的结算结果填入其中",
            "The settlement that was sent; the result is put into it"
        ),
    );
    subcommand("read", tongue, about, usage)
        .arg(table_option(tongue))
        .arg(sent.value_parser(value_parser!(PathBuf)))
        .arg(assess::file(tongue, says))
}

fn write_command(tongue: Tongue) -> Command {
    let about = text!(
        "把本规范的请求报文或响应报文写成平台的写法",
        "Write a message of this specification as the platform expects it"
    );
    let usage = text!("ltci platform write [选项] <文件>", "ltci platform write [OPTIONS] <FILE>");
    let says = text!(
        "请求报文或响应报文（JSON或XML）；- 为标准输入",
        "An envelope_request or envelope_response; - for stdin"
    );
    subcommand("write", tongue, about, usage)
        .arg(table_option(tongue))
        .arg(assess::file(tongue, says))
}

/// `--table`.
fn table_option(tongue: Tongue) -> Arg {
    let says = text!(
        "当地的交易对照表；默认为随附的医疗保险交易样例",
        "Your table of transactions; by default the shipped one"
    );
    option("table", text!("文件", "FILE"), tongue, says).value_parser(value_parser!(PathBuf))
}

fn read(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let table = table(session, matches)?;
    let (name, bytes) = assess::read(session, matches)?;
    let Reading { report, message } = Validator::new().read_platform(&bytes, &table);
    if report.is_acceptable() && message.as_ref().is_some_and(Message::is_sealed) {
        tell_sealed(session, &name, &bytes, &report);
        return Ok(Exit::Unjudged);
    }
    tell(session, &name, &bytes, &report);
    let before = if report.is_acceptable() { Exit::Acceptable } else { Exit::Refused };
    let Some(message) = message.filter(|message| !message.is_sealed()) else {
        return Ok(Exit::Refused);
    };
    let after = match matches.get_one::<PathBuf>("sent") {
        Some(path) => settled(session, &message, &bytes_of(session, path)?)?,
        None => shown(session, &message, &table)?,
    };
    Ok(before.max(after))
}

/// Writes what a message carries, as much of it as this specification knows.
fn shown(session: &Session, message: &Message, table: &TransactionTable) -> Result<Exit, Stop> {
    if let Some(document) = message.to_document(table) {
        return judged(session, &document);
    }
    let Some(node) = message.node() else { return Ok(Exit::Unjudged) };
    let only_a_node = text!(
        "这个数据节点在本规范中没有对应的整份文书，原样列出，没有校验；结算结果可用 --sent 填入所报送的结算",
        "this specification has no whole document for this node, which is shown as it is and not judged; \
         a result of a settlement can be put into the settlement with --sent"
    );
    session.warn(session.tongue.say(only_a_node));
    print_json(&node)?;
    Ok(Exit::Acceptable)
}

/// Puts the result of a settlement into the one that was sent.
fn settled(session: &Session, message: &Message, sent: &[u8]) -> Result<Exit, Stop> {
    let sent = match Validator::new().convert(sent) {
        Ok(sent) => sent,
        Err(error) => return refused(session, "--sent", sent, &error),
    };
    if sent.kind() != DocumentType::Settlement {
        let other = text!("--sent 给出的不是结算", "what --sent names is not a settlement");
        return Err(Stop::Told(session.tongue.say(other).to_owned()));
    }
    let Some(document) = message.settled(sent.value()) else {
        let nothing = text!("报文中没有结算结果", "the message has no result of a settlement");
        return Err(Stop::Told(session.tongue.say(nothing).to_owned()));
    };
    if !message.is_result_of(sent.value()) {
        let other = text!(
            "这个结算结果不是所报送的结算的：人员编号或报文ID不同，没有合并",
            "this result is not that of the settlement that was sent: person or message number differ, nothing was merged"
        );
        return Err(Stop::Told(session.tongue.say(other).to_owned()));
    }
    judged(session, &document)
}

/// Writes a document and tells on stderr what is wrong with it.
fn judged(session: &Session, document: &Value) -> Result<Exit, Stop> {
    let json = serde_json::to_string_pretty(document).unwrap_or_default();
    let report = Validator::new()
        .validate(json.as_bytes())
        .map_err(|error| Stop::Told(error.to_string()))?;
    let name = session.tongue.say(text!("（输出）", "(output)"));
    tell(session, name, json.as_bytes(), &report);
    print_plain(&format!("{json}\n"))?;
    Ok(if report.is_acceptable() { Exit::Acceptable } else { Exit::Refused })
}

fn write(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let table = table(session, matches)?;
    let (name, bytes) = assess::read(session, matches)?;
    let document = match Validator::new().acceptable(&bytes) {
        Ok(document) => document,
        Err(error) => return refused(session, &name, &bytes, &error),
    };
    let Some(message) = Message::of(&document, &table) else {
        let no_message = text!(
            "这不是报文；先装入 envelope_request 或 envelope_response",
            "this is no message; put it into an envelope_request or envelope_response first"
        );
        return Err(Stop::Told(session.tongue.say(no_message).to_owned()));
    };
    if !matches.contains_id("table") {
        let analogue = text!(
            "没有给出交易对照表，按随附的医疗保险交易样例写出，其中的编号不是长期护理保险的",
            "no table was given; the shipped analogue has numbers of medical insurance, not of long-term care"
        );
        session.warn(session.tongue.say(analogue));
    }
    let written = message.write(&table);
    let mut report =
        Validator::new().validate(&bytes).map_err(|error| Stop::Told(error.to_string()))?;
    report.findings = written.findings;
    tell(session, &name, &bytes, &report);
    print_plain(&format!("{}\n", written.json))?;
    Ok(Exit::Acceptable)
}

/// The table that the command line names, or the shipped one.
fn table(session: &Session, matches: &ArgMatches) -> Result<TransactionTable, Stop> {
    let Some(path) = matches.get_one::<PathBuf>("table") else {
        return Ok(TransactionTable::medical());
    };
    let bytes = bytes_of(session, path)?;
    TransactionTable::read(&bytes).map_err(|error| {
        let useless =
            text!("交易对照表 {file} 用不了：{reason}", "cannot use the table {file}: {reason}");
        let file = clean(&path.display().to_string());
        Stop::Told(session.tongue.fill(useless, &[("file", &file), ("reason", &error)]))
    })
}

fn bytes_of(session: &Session, path: &Path) -> Result<Vec<u8>, Stop> {
    let source = Source::named(path);
    source.read(Limits::default().document_bytes).map_err(|error| {
        let reason = args::reason(session.tongue, &error);
        Stop::Told(unreadable(session.tongue, &source.name(), &reason))
    })
}

/// Tells what was found, where something was. Stdout is for the document.
fn tell(session: &Session, name: &str, bytes: &[u8], report: &Report) {
    if !report.findings.is_empty() {
        session.print_to_stderr(&refusal(session, name, bytes, report));
    }
}

/// Tells that there is nothing that could be judged: that is no verdict.
fn tell_sealed(session: &Session, name: &str, bytes: &[u8], report: &Report) {
    let (mut page, tongue) = (Page::default(), session.tongue);
    let word = tongue.say(text!("没有判定：内容读不了", "not judged: the content cannot be read"));
    page.line(format_args!("{NOTICE}?{NOTICE:#} {BOLD}{}{BOLD:#}  {word}", clean(name)));
    let judged = Judged { name, place: (name, 1), bytes, report };
    each(&mut page, &judged, tongue, width::of_terminal());
    page.blank();
    session.print_to_stderr(page.as_str());
}

fn refused(session: &Session, name: &str, bytes: &[u8], error: &Error) -> Result<Exit, Stop> {
    let Some(report) = error.report() else { return Err(Stop::Told(error.to_string())) };
    tell(session, name, bytes, report);
    Ok(Exit::Refused)
}
