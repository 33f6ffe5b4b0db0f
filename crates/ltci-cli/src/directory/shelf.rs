//! The editions and mappings within reach: the built-in sample, the database, files.

use clap::{Arg, ArgMatches};
use ltci::code::ItemCode;
use ltci::directory::{Directory, DirectoryMap, sample_edition};
use ltci::{Validator, text};

use super::document;
use crate::args::option;
use crate::language::Tongue;
use crate::session::{Session, Stop};

/// The editions and mappings within reach of a command.
#[derive(Debug)]
pub struct Shelf<'s> {
    session: &'s Session,
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
    pub fn open(session: &'s Session, _: &ArgMatches) -> Result<Self, Stop> {
        Ok(Self { session })
    }

    /// The edition that a word of the command line names.
    pub fn edition(&mut self, word: &str) -> Result<Directory<'static>, Stop> {
        if word == sample_edition().edition.id.as_str() {
            return Ok(sample_edition().clone());
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
        Ok(vec![sample_edition().clone()])
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

/// The directory with only the rows of a code.
pub fn only(code: &ItemCode, mut directory: Directory<'static>) -> Directory<'static> {
    directory.items.retain(|item| item.ltc_item_codg == *code);
    directory
}
