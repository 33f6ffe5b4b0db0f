//! `ltci seal verify`: judges the seals of documents, and nothing else of them.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::seal::KeyRing;
use ltci::{DocumentType, Limits, Validator, text};

use super::{key_file, seal_of};
use crate::args::{self, option, subcommand};
use crate::assess::refusal;
use crate::directory::document::other_kind;
use crate::input::Source;
use crate::language::Tongue;
use crate::render::clean;
use crate::session::{Exit, Session, Stop};
use crate::validate::{self, Manner, unreadable};

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
    validate::judge_paths(session, matches, Validator::new(), Manner::Seal)
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

/// Who sealed a document, with which key, and when.
pub fn signed_by(tongue: Tongue, bytes: &[u8], keys: &KeyRing<'_>) -> Option<String> {
    let seal = seal_of(&Validator::new().convert(bytes).ok()?)?;
    let key = keys.key(&seal.key_id)?;
    let signed = text!(
        "由{holder}（{division}）签章，密钥{key}，{time}",
        "by {holder} ({division}), key {key}, {time}"
    );
    let values: [(&'static str, &dyn Display); 4] = [
        ("holder", &clean(key.holder_name.as_str())),
        ("division", &key.holder_admdvs.as_str()),
        ("key", &seal.key_id.as_str()),
        ("time", &seal.signed_at.as_str()),
    ];
    Some(tongue.fill(signed, &values))
}

/// A ring that anybody can change proves nothing; but it may be so on purpose, for a while.
fn warn_of_writers(session: &Session, path: &Path, name: &str) {
    if key_file::anybody_can_write(path) {
        let message = text!(
            "公钥簿 {file} 任何人都能改写，验章结果不可靠；请先执行 chmod o-w {file}",
            "anybody can change the key ring {file}, so what it says proves little; run \
             chmod o-w {file}"
        );
        session.warn(&session.tongue.fill(message, &[("file", &name)]));
    }
}

fn read(session: &Session, path: &Path) -> Result<KeyRing<'static>, Stop> {
    let source = Source::named(path);
    let name = source.name();
    let bytes = source.read(Limits::default().document_bytes).map_err(|error| {
        Stop::Told(unreadable(session.tongue, &name, &args::reason(session.tongue, &error)))
    })?;
    other_kind(session, &name, &bytes, DocumentType::KeyRing)?;
    warn_of_writers(session, path, &name);
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
