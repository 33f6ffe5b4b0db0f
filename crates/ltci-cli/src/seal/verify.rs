//! `ltci seal verify`: judges the seals of documents, and nothing else of them.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::seal::KeyRing;
use ltci::{DocumentType, Limits, Validator, text};

use crate::args::{self, option, subcommand};
use crate::assess::refusal;
use crate::directory::document::other_kind;
use crate::input::Source;
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop};
use crate::validate::{self, unreadable};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "验章：只判断签章，不判断文书的其他内容",
        "Check seals, and nothing else of the documents"
    );
    let usage = text!(
        "ltci seal verify --keys <公钥簿> [选项] <路径>...",
        "ltci seal verify --keys <RING> [OPTIONS] <PATH>..."
    );
    let command = subcommand("verify", tongue, about, usage);
    command.args(validate::arguments(tongue)).arg(keys(tongue).required(true))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    validate::judge_paths(session, matches, Validator::new(), Validator::verify_seal)
}

/// `--keys`.
pub fn keys(tongue: Tongue) -> Arg {
    let says = text!("公钥簿，用来验章", "The key ring that seals are checked with");
    option("keys", text!("公钥簿", "RING"), tongue, says).value_parser(value_parser!(PathBuf))
}

/// The key ring that the command line names. Why it is refused is told on stderr.
pub fn ring(session: &Session, matches: &ArgMatches) -> Result<Option<KeyRing<'static>>, Stop> {
    matches.get_one::<PathBuf>("keys").map(|path| read(session, path)).transpose()
}

fn read(session: &Session, path: &Path) -> Result<KeyRing<'static>, Stop> {
    let source = Source::named(path);
    let name = source.name();
    let bytes = source.read(Limits::default().document_bytes).map_err(|error| {
        Stop::Told(unreadable(session.tongue, &name, &args::reason(session.tongue, &error)))
    })?;
    other_kind(session, &name, &bytes, DocumentType::KeyRing)?;
    let validator = Validator::new();
    validator.acceptable(&bytes).and_then(|_| validator.key_ring(&bytes)).map_err(|error| {
        let Some(report) = error.report() else {
            return Stop::Told(error.to_string());
        };
        session.print_to_stderr(&refusal(session, &name, &bytes, report));
        let message = text!("公钥簿 {file} 不能使用", "the key ring {file} cannot be used");
        Stop::Told(session.tongue.fill(message, &[("file", &name)]))
    })
}
