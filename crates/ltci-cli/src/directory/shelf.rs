//! The editions and mappings within reach: the built-in sample, the database, files.

use clap::{Arg, ArgAction, ArgMatches};
use ltci::code::ItemCode;
use ltci::directory::{Directory, DirectoryMap, sample_edition};
use ltci::{Validator, text};
use ltci_tables::Error;

use super::document;
use crate::args::{self, option};
use crate::language::Tongue;
use crate::session::{Session, Stop};

/// The editions and mappings within reach of a command.
#[derive(Debug)]
pub struct Shelf<'s> {
    session: &'s Session,
    /// The documents of `--with`.
    known: Vec<Directory<'static>>,
}

/// `--with`, for commands that compare with other directories.
pub fn known(tongue: Tongue) -> Arg {
    let says = text!(
        "不在数据库中的目录文书（JSON、XML），一并参照；可多次给出",
        "A directory that is not in the database (JSON, XML), to be known too; may be repeated"
    );
    option("with", text!("文件", "FILE"), tongue, says).action(ArgAction::Append)
}

/// `--db`.
pub fn database(tongue: Tongue) -> Arg {
    let says = text!(
        "数据库：SQLite文件（默认 ltci.db）或 postgres://…",
        "The database: an SQLite file (default ltci.db) or postgres://…"
    );
    option("db", text!("数据库", "DB"), tongue, says).global(true)
}

impl<'s> Shelf<'s> {
    /// What is within reach for reading.
    pub fn open(session: &'s Session, matches: &ArgMatches) -> Result<Self, Stop> {
        let words = matches.try_get_many::<String>("with").ok().flatten().unwrap_or_default();
        let known = words.map(|path| document::directory(session, path));
        Ok(Self { session, known: known.collect::<Result<_, _>>()? })
    }

    /// The edition that a word of the command line names.
    pub fn edition(&mut self, word: &str) -> Result<Directory<'static>, Stop> {
        if word == sample_edition().edition.id.as_str() {
            return Ok(sample_edition().clone());
        }
        if let Some(known) = self.known.iter().find(|known| known.edition.id.as_str() == word) {
            return Ok(known.clone());
        }
        if document::is_path(word) {
            return document::directory(self.session, word);
        }
        Err(self.unknown_edition(word))
    }

    /// The mapping that a word of the command line names.
    pub fn map(&mut self, word: &str) -> Result<DirectoryMap<'static>, Stop> {
        document::map(self.session, word)
    }

    /// The mappings that the words of an option name.
    pub fn named_maps(&mut self, matches: &ArgMatches) -> Result<Vec<DirectoryMap<'static>>, Stop> {
        let words = matches.get_many::<String>("map").unwrap_or_default();
        words.map(|word| self.map(word)).collect()
    }

    /// Every stored mapping.
    pub fn maps(&mut self) -> Result<Vec<DirectoryMap<'static>>, Stop> {
        Ok(Vec::new())
    }

    /// Every current edition, the sample first.
    pub fn editions(&mut self) -> Result<Vec<Directory<'static>>, Stop> {
        Ok(std::iter::once(sample_edition()).chain(&self.known).cloned().collect())
    }

    /// Every current edition with only its rows of a code.
    pub fn rows_of(&mut self, code: &ItemCode) -> Result<Vec<Directory<'static>>, Stop> {
        Ok(vec![only(code, sample_edition().clone())])
    }

    /// A validator that knows every edition within reach.
    pub fn validator(&mut self) -> Result<Validator, Stop> {
        let editions = self.editions()?;
        Ok(editions.into_iter().fold(Validator::new(), Validator::with_edition))
    }

    fn unknown_edition(&mut self, word: &str) -> Stop {
        let unknown = text!(
            "没有“{word}”这个目录。有哪些目录，用 ltci directory list 查看",
            "there is no directory {word}; `ltci directory list` shows those that are there"
        );
        Stop::Told(self.session.tongue.fill(unknown, &[("word", &word)]))
    }
}

/// That a file or a database failed, in the language of the session.
pub fn failed(session: &Session, error: &Error) -> Stop {
    match error {
        Error::File(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Stop::OutputClosed,
        Error::File(error) => Stop::Told(args::reason(session.tongue, error)),
        Error::Told(message) => Stop::Told(message.in_language(session.tongue.0).to_owned()),
        other => Stop::Told(other.to_string()),
    }
}

/// The directory with only the rows of a code.
pub fn only(code: &ItemCode, mut directory: Directory<'static>) -> Directory<'static> {
    directory.items.retain(|item| item.ltc_item_codg == *code);
    directory
}
