//! `ltci`: the command line of the SDK.
//!
//! It adds nothing to the verdicts of the library: it reads files, shows reports and evaluations
//! to people, and speaks the protocol of the conformance suite. Exit codes are 0 for acceptable,
//! 1 for refused, 2 for what could not be judged, and 141 where the output was closed before its end.

mod agreement;
mod args;
mod assess;
mod clock;
mod convert;
mod directory;
mod duration;
mod exchange;
mod explain;
mod help;
mod input;
mod language;
mod mutant;
mod platform;
mod progress;
mod recognise;
mod region;
mod render;
mod rules;
mod sample;
mod scale;
mod schema;
mod seal;
mod session;
mod settle;
mod suite;
mod testee;
mod usage;
mod validate;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::ArgMatches;

use crate::session::{Exit, Session, Stop};

/// An import hands rows from thread to thread; this allocator takes that lightly.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a shell tells of a program that ends because nobody reads its output: 128 + SIGPIPE.
const OUTPUT_CLOSED: u8 = 141;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let tongue = language::of(&arguments);
    let session = Session::new(tongue, &arguments);
    let ended = match args::command(tongue).try_get_matches_from(arguments) {
        Ok(matches) => run(&session, &matches),
        Err(error) => usage::tell(&session, &error),
    };
    match ended {
        Ok(exit) => exit.into(),
        // Whoever read our output has seen enough; that is no fault to tell.
        Err(Stop::OutputClosed) => ExitCode::from(OUTPUT_CLOSED),
        Err(Stop::Told(message)) => {
            session.complain(&message);
            Exit::Unjudged.into()
        }
    }
}

fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("validate", matches)) => validate::run(session, matches),
        Some(("assess", matches)) => assess::run(session, matches),
        Some(("explain", matches)) => explain::run(session, matches),
        Some(("rules", matches)) => rules::run(session, matches),
        Some(("schema", matches)) => schema::run(session, matches),
        Some(("convert", matches)) => convert::run(session, matches),
        Some(("scale", matches)) => scale::run(session, matches),
        Some(("directory", matches)) => directory::run(session, matches),
        Some(("seal", matches)) => seal::run(session, matches),
        Some(("testee", matches)) => testee::run(session, matches),
        Some(("region", matches)) => region::run(session, matches),
        Some(("agreement", matches)) => agreement::run(session, matches),
        Some(("recognise", matches)) => recognise::run(session, matches),
        Some(("sample", matches)) => sample::run(session, matches),
        Some(("platform", matches)) => platform::run(session, matches),
        Some(("exchange", matches)) => exchange::run(session, matches),
        Some(("settle", matches)) => settle::run(session, matches),
        Some(("suite", matches)) => suite::run(session, matches),
        Some(("help", matches)) => help::run(session, matches),
        // The parser asks for one of the commands above.
        _ => Ok(Exit::Unjudged),
    }
}
