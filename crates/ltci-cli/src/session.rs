//! What every command needs: the language, the two outputs, and how a run ends.

use std::error::Error as _;
use std::ffi::OsString;
use std::io::{self, StderrLock, StdoutLock, Write as _};
use std::iter;
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use anstyle::Style;
use ltci::{Text, text};
use serde::Serialize;

use crate::language::{Tongue, value_of};
use crate::render::clean;
use crate::render::style::{ERROR, WARNING};

/// How a run ends; the worse the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// 0: everything is acceptable.
    Acceptable,
    /// 1: something is refused.
    Refused,
    /// 2: something could not be judged.
    Unjudged,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Acceptable => Self::from(0),
            Exit::Refused => Self::from(1),
            Exit::Unjudged => Self::from(2),
        }
    }
}

/// Why a command ends before its end.
#[derive(Debug)]
pub enum Stop {
    /// A message for the person, in the language of the session.
    Told(String),
    /// Nobody reads the output any more.
    OutputClosed,
}

impl From<io::Error> for Stop {
    /// For writing; what cannot be read is told with its name.
    fn from(error: io::Error) -> Self {
        if nobody_reads(&error) { Self::OutputClosed } else { Self::Told(error.to_string()) }
    }
}

/// Whether it is the reader of our output who is gone, whoever else passes the error on.
pub fn nobody_reads(error: &io::Error) -> bool {
    let causes = iter::successors(error.source(), |&cause| cause.source());
    let mut causes = causes.filter_map(|cause| cause.downcast_ref::<io::Error>());
    error.kind() == io::ErrorKind::BrokenPipe
        || causes.any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

/// Language and outputs of one run.
#[derive(Debug)]
pub struct Session {
    /// The language.
    pub tongue: Tongue,
    on_stdout: ColorChoice,
    on_stderr: ColorChoice,
}

impl Session {
    /// The session that the command line asks for. That the line cannot be parsed is told in a
    /// session too, so it is not the parser that is asked.
    pub fn new(tongue: Tongue, arguments: &[OsString]) -> Self {
        let (on_stdout, on_stderr) = match value_of(arguments, "--color") {
            Some("always") => (ColorChoice::Always, ColorChoice::Always),
            Some("never") => (ColorChoice::Never, ColorChoice::Never),
            _ => (AutoStream::choice(&io::stdout()), AutoStream::choice(&io::stderr())),
        };
        Self { tongue, on_stdout, on_stderr }
    }

    /// Writes a styled text to stdout; the styles are dropped where colour is not wanted.
    pub fn print(&self, page: &str) -> Result<(), Stop> {
        let mut out: AutoStream<StdoutLock<'_>> =
            AutoStream::new(io::stdout().lock(), self.on_stdout);
        out.write_all(page.as_bytes())?;
        Ok(out.flush()?)
    }

    /// Writes a styled text to stderr. There is nobody to tell if that fails.
    pub fn print_to_stderr(&self, page: &str) {
        let mut err: AutoStream<StderrLock<'_>> =
            AutoStream::new(io::stderr().lock(), self.on_stderr);
        let _ = err.write_all(page.as_bytes());
    }

    /// Tells a person what could not be done.
    pub fn complain(&self, message: &str) {
        self.tell(text!("出错：", "error: "), ERROR, message);
    }

    /// Tells a person what was done all the same.
    pub fn warn(&self, message: &str) {
        self.tell(text!("警告：", "warning: "), WARNING, message);
    }

    fn tell(&self, word: Text, style: Style, message: &str) {
        let word = self.tongue.say(word);
        let lines: Vec<_> = message.lines().map(clean).collect();
        let message = lines.join("\n");
        self.print_to_stderr(&format!("{style}{word}{style:#}{message}\n"));
    }
}

/// Writes a value for programs to stdout, as JSON for people to read too.
pub fn print_json(value: &impl Serialize) -> Result<(), Stop> {
    // A value in memory always has a text.
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    print_plain(&format!("{json}\n"))
}

/// Writes text for programs to stdout, as it is.
pub fn print_plain(text: &str) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
