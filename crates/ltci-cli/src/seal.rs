//! `ltci seal`: keys, seals, and what they are worth.

mod key_file;
mod keygen;
mod message;
mod service;
mod sign;
mod verify;

pub use verify::{keys, ring, signed_by};

use clap::{Arg, ArgMatches, Command};
use ltci::seal::{KeyId, Seal, SigningTime};
use ltci::{Converted, Text, text};
use serde::Deserialize as _;

use crate::args::{option, subcommand};
use crate::assess;
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "电子签章：生成密钥、签章、验章（SM2、SM3）",
        "Seals: make keys, seal, check seals (SM2, SM3)"
    );
    let usage = text!("ltci seal <命令>", "ltci seal <COMMAND>");
    subcommand("seal", tongue, about, usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .subcommands([
            keygen::command(tongue),
            sign::command(tongue),
            verify::command(tongue),
            message::command(tongue),
        ])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("keygen", matches)) => keygen::run(session, matches),
        Some(("sign", matches)) => sign::run(session, matches),
        Some(("verify", matches)) => verify::run(session, matches),
        Some(("message", matches)) => message::run(session, matches),
        // The parser asks for one of the commands above.
        _ => Ok(Exit::Unjudged),
    }
}

/// The document that a command reads.
fn document(tongue: Tongue, says: Text) -> Arg {
    assess::file(tongue, says).value_name(tongue.say(text!("文书", "DOCUMENT")))
}

/// The seal of a document, if it has one.
fn seal_of(document: &Converted) -> Option<Seal> {
    document.value().get("seal").and_then(|seal| Seal::deserialize(seal).ok())
}

/// `--key-id`.
fn key_id(tongue: Tongue) -> Arg {
    let says = text!("公钥簿中的密钥编号", "The identifier of the key in the key ring");
    let malformed =
        text!("密钥编号为1至40位字母、数字、“_”“.”“-”", "1 to 40 letters, digits, `_`, `.` or `-`");
    let parse =
        move |value: &str| value.parse::<KeyId>().map_err(|_| tongue.say(malformed).to_owned());
    option("key-id", text!("编号", "ID"), tongue, says).value_parser(parse).required(true)
}

/// `--at`.
fn at(tongue: Tongue) -> Arg {
    let says = text!(
        "签章时间 YYYY-MM-DD HH:MM:SS；默认为现在",
        "When, `YYYY-MM-DD HH:MM:SS`; by default now"
    );
    let malformed = text!("时间应为 YYYY-MM-DD HH:MM:SS", "a time is written YYYY-MM-DD HH:MM:SS");
    let parse = move |value: &str| {
        value.parse::<SigningTime>().map_err(|_| tongue.say(malformed).to_owned())
    };
    option("at", text!("时间", "TIME"), tongue, says).value_parser(parse)
}
