//! `ltci seal keygen`: a new pair of keys.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use ltci::seal::FileKey;
use ltci::text;

use super::key_file;
use crate::args::{option, subcommand};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop, print_plain};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("生成SM2密钥", "Make an SM2 key");
    let usage = text!(
        "ltci seal keygen --out <文件> [--public <文件>]",
        "ltci seal keygen --out <FILE> [--public <FILE>]"
    );
    let file = text!("文件", "FILE");
    let out = text!(
        "私钥写入的文件，权限0600；不覆盖已有文件",
        "File for the private key, mode 0600; never overwritten"
    );
    let public = text!("公钥（PEM）写入的文件", "The file for the public key, in PEM");
    subcommand("keygen", tongue, about, usage)
        .arg(option("out", file, tongue, out).value_parser(value_parser!(PathBuf)).required(true))
        .arg(option("public", file, tongue, public).value_parser(value_parser!(PathBuf)))
}

/// Runs the command. The public key goes to stdout on one line, as a key ring has it.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let key = random_key()?;
    let Some(public) = key.public_key() else {
        return Err(Stop::Told("no public key".to_owned()));
    };
    let Some(private) = matches.get_one::<PathBuf>("out") else {
        return Err(Stop::Told("--out".to_owned()));
    };
    key_file::write(session, private, &key.to_pem())?;
    if let Some(path) = matches.get_one::<PathBuf>("public") {
        let written = key_file::write_new(session, path, &public.to_pem(), false);
        // A private key without its public one is of no use, and would stand in the way.
        written.inspect_err(|_| key_file::take_back(private))?;
    }
    print_plain(&format!("{}\n", public.as_str()))?;
    Ok(Exit::Acceptable)
}

/// A key of the system's randomness. Hardly ever are 32 bytes no key; then others are taken.
fn random_key() -> Result<FileKey, Stop> {
    let told = |error: &dyn std::fmt::Display| Stop::Told(error.to_string());
    let unnamed = "new".parse().map_err(|error| told(&error))?;
    loop {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| told(&error))?;
        if let Ok(key) = FileKey::from_secret(&bytes, unnamed) {
            return Ok(key);
        }
    }
}
