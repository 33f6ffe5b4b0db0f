//! What every command needs: the language, the two outputs, and how a run ends.

use std::io::{self, StderrLock, StdoutLock, Write as _};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::ArgMatches;
use ltci::text;

use crate::language::Tongue;
use crate::render::style::{BOLD, ERROR};
use crate::render::width;

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
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::OutputClosed
        } else {
            Self::Told(error.to_string())
        }
    }
}

/// Language, colour and outputs of one run.
#[derive(Debug)]
pub struct Session {
    /// The language.
    pub tongue: Tongue,
    colour: ColorChoice,
}

impl Session {
    /// The session that the command line asks for.
    pub fn new(tongue: Tongue, matches: &ArgMatches) -> Self {
        let asked = matches.get_one::<String>("color").map(String::as_str);
        let colour = match asked {
            Some("always") => ColorChoice::Always,
            Some("never") => ColorChoice::Never,
            _ => ColorChoice::Auto,
        };
        Self { tongue, colour }
    }

    /// Writes a styled text to stdout; the styles are dropped where colour is not wanted.
    pub fn print(&self, page: &str) -> Result<(), Stop> {
        let mut out: AutoStream<StdoutLock<'_>> =
            AutoStream::new(io::stdout().lock(), self.colour);
        out.write_all(page.as_bytes())?;
        Ok(out.flush()?)
    }

    /// Writes text for machines to stdout, as it is.
    #[expect(clippy::unused_self, reason = "outputs belong to the session")]
    pub fn print_plain(&self, text: &str) -> Result<(), Stop> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        Ok(out.flush()?)
    }

    /// Writes a styled text to stderr. There is nobody to tell if that fails.
    pub fn print_to_stderr(&self, page: &str) {
        let mut err: AutoStream<StderrLock<'_>> =
            AutoStream::new(io::stderr().lock(), self.colour);
        let _ = err.write_all(page.as_bytes());
    }

    /// Tells a person what could not be done.
    pub fn complain(&self, message: &str) {
        let word = self.tongue.say(text!("出错：", "error: "));
        let message = crate::render::clean(message);
        self.print_to_stderr(&format!("{ERROR}{word}{ERROR:#}{BOLD}{message}{BOLD:#}\n"));
    }

    /// Columns of the terminal.
    pub fn width(&self) -> usize {
        width::of_terminal()
    }
}
