//! The editions and mappings within reach: the built-in sample, the database, files.

use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches};
use ltci::code::{EditionId, ItemCode};
use ltci::directory::{Directory, DirectoryMap, sample_edition};
use ltci::{Date, Text, Validator, text};
use ltci_tables::Error;
use ltci_tables::store::{self, Store, StoredEdition};

use super::document;
use crate::args::{self, option};
use crate::language::Tongue;
use crate::session::{Session, Stop, nobody_reads};

/// The database of a command line that names none.
const DEFAULT: &str = "ltci.db";

/// The editions and mappings within reach of a command.
pub struct Shelf<'s> {
    session: &'s Session,
    store: Option<Box<dyn Store>>,
    /// The documents of `--with`.
    known: Vec<Directory<'static>>,
}

/// `--db`.
pub fn database(tongue: Tongue) -> Arg {
    let says = text!(
        "数据库：SQLite文件（默认 ltci.db）或 postgres://…",
        "SQLite file (default ltci.db) or postgres://…"
    );
    option("db", text!("数据库", "DB"), tongue, says).global(true)
}

/// `--with`, for commands that compare with other directories.
pub fn known(tongue: Tongue) -> Arg {
    let says =
        text!("一并参照的目录文书；可多次给出", "A document of a directory, to be known too");
    option("with", text!("文件", "FILE"), tongue, says).action(ArgAction::Append)
}

/// Opens the database that is to be written, and makes it if it does not exist.
pub fn to_fill(session: &Session, matches: &ArgMatches) -> Result<Box<dyn Store>, Stop> {
    opened(session, url(matches))
}

/// A database to try an import in: the one there is, or an empty one that nobody keeps.
pub fn to_try(session: &Session, matches: &ArgMatches) -> Result<Box<dyn Store>, Stop> {
    let url = url(matches);
    opened(session, if is_missing(url) { ":memory:" } else { url })
}

/// Opens a database.
pub fn opened(session: &Session, url: &str) -> Result<Box<dyn Store>, Stop> {
    store::open(url).map_err(|error| failed(session, &error))
}

/// Whether a file that is no database yet is meant.
pub fn is_missing(url: &str) -> bool {
    !url.contains("://") && !Path::new(url).is_file()
}

/// The database that the command line names.
pub fn url(matches: &ArgMatches) -> &str {
    matches.get_one::<String>("db").map_or(DEFAULT, String::as_str)
}

/// What a person may see of the address of a database: not the password in it.
pub fn name(url: &str) -> &str {
    url.rsplit_once('@').map_or(url, |(_, place)| place)
}

impl<'s> Shelf<'s> {
    /// What is within reach for reading. The default database need not exist.
    pub fn open(session: &'s Session, matches: &ArgMatches) -> Result<Self, Stop> {
        if matches.contains_id("db") && is_missing(url(matches)) {
            return Err(no_database(session, url(matches)));
        }
        Self::if_any(session, matches)
    }

    /// What is within reach before an import, which may be the first.
    pub fn if_any(session: &'s Session, matches: &ArgMatches) -> Result<Self, Stop> {
        let url = url(matches);
        let store = (!is_missing(url)).then(|| store::open(url)).transpose();
        let store = store.map_err(|error| failed(session, &error))?;
        let words = matches.try_get_many::<String>("with").ok().flatten().unwrap_or_default();
        let known = words.map(|path| document::directory(session, path));
        Ok(Self { session, store, known: known.collect::<Result<_, _>>()? })
    }

    /// The edition that a word of the command line names.
    pub fn edition(&mut self, word: &str) -> Result<Directory<'static>, Stop> {
        if let Some(found) = self.at_hand().find(|one| one.edition.id.as_str() == word) {
            return Ok(found.clone());
        }
        if document::is_path(word) {
            return document::directory(self.session, word);
        }
        let id = word.parse().ok();
        match id.map(|id| self.stored(|store| store.directory(&id))).transpose()?.flatten() {
            Some(Some(directory)) => Ok(directory),
            _ => Err(self.unknown(word, UNKNOWN_EDITION)),
        }
    }

    /// The mapping that a word of the command line names.
    pub fn map(&mut self, word: &str) -> Result<DirectoryMap<'static>, Stop> {
        if document::is_path(word) {
            return document::map(self.session, word);
        }
        let id = word.parse().ok();
        match id.map(|id| self.stored(|store| store.map(&id))).transpose()?.flatten() {
            Some(Some(map)) => Ok(map),
            _ => Err(self.unknown(word, UNKNOWN_MAP)),
        }
    }

    /// The mappings that the words of an option name.
    pub fn named_maps(&mut self, matches: &ArgMatches) -> Result<Vec<DirectoryMap<'static>>, Stop> {
        let words = matches.get_many::<String>("map").unwrap_or_default();
        words.map(|word| self.map(word)).collect()
    }

    /// Every stored mapping.
    pub fn maps(&mut self) -> Result<Vec<DirectoryMap<'static>>, Stop> {
        let maps = self.stored(|store| {
            let headers = store.maps()?;
            headers.iter().map(|header| store.map(&header.id)).collect::<Result<Vec<_>, Error>>()
        })?;
        Ok(maps.into_iter().flatten().flatten().collect())
    }

    /// Every stored edition with every revision.
    pub fn revisions(&mut self) -> Result<Vec<StoredEdition>, Stop> {
        Ok(self.stored(|store| store.editions())?.unwrap_or_default())
    }

    /// Every current edition, those at hand first.
    pub fn editions(&mut self) -> Result<Vec<Directory<'static>>, Stop> {
        let mut editions: Vec<_> = self.at_hand().cloned().collect();
        for stored in self.revisions()?.into_iter().filter(|stored| stored.current) {
            if !self.is_at_hand(&stored.edition.id) {
                let found = self.stored(|store| store.directory(&stored.edition.id))?;
                editions.extend(found.flatten());
            }
        }
        Ok(editions)
    }

    /// Every edition, in the revision that was known on a day, with only its rows of a code.
    pub fn rows_of(
        &mut self,
        code: &ItemCode,
        known_at: Option<Date>,
    ) -> Result<Vec<Directory<'static>>, Stop> {
        let mut editions: Vec<_> = self.at_hand().map(|one| only(code, one.clone())).collect();
        let stored = self.stored(|store| store.rows_of(code, known_at))?.unwrap_or_default();
        editions.extend(stored.into_iter().filter(|one| !self.is_at_hand(&one.edition.id)));
        Ok(editions)
    }

    /// The same of the one edition that a word of the command line names.
    pub fn rows_in(
        &mut self,
        word: &str,
        code: &ItemCode,
        known_at: Option<Date>,
    ) -> Result<Vec<Directory<'static>>, Stop> {
        let mut editions = self.rows_of(code, known_at)?;
        editions.retain(|one| one.edition.id.as_str() == word);
        if editions.is_empty() {
            editions.push(only(code, self.edition(word)?));
        }
        Ok(editions)
    }

    /// A validator that knows these editions, as far as they are within reach.
    pub fn validator(&mut self, named: &[EditionId]) -> Result<Validator, Stop> {
        let mut validator = Validator::new();
        for known in &self.known {
            validator = validator.with_edition(known.clone());
        }
        for id in named {
            if !self.is_at_hand(id) {
                let found = self.stored(|store| store.directory(id))?.flatten();
                validator = found.into_iter().fold(validator, Validator::with_edition);
            }
        }
        Ok(validator)
    }

    /// The sample, and the documents of `--with`.
    fn at_hand(&self) -> impl Iterator<Item = &Directory<'static>> {
        std::iter::once(sample_edition()).chain(&self.known)
    }

    fn is_at_hand(&self, id: &EditionId) -> bool {
        self.at_hand().any(|one| one.edition.id == *id)
    }

    /// Asks the database, if there is one.
    fn stored<T>(
        &mut self,
        ask: impl FnOnce(&mut dyn Store) -> Result<T, Error>,
    ) -> Result<Option<T>, Stop> {
        let answer = match &mut self.store {
            Some(store) => ask(&mut **store).map(Some),
            None => Ok(None),
        };
        answer.map_err(|error| failed(self.session, &error))
    }

    fn unknown(&self, word: &str, template: Text) -> Stop {
        Stop::Told(self.session.tongue.fill(template, &[("word", &word)]))
    }
}

const UNKNOWN_EDITION: Text = text!(
    "没有“{word}”这个目录。有哪些目录，用 ltci directory list 查看；不在数据库中的，给出目录文书",
    "there is no directory {word}. `ltci directory list` shows those that are there; give the \
     document of one that is not in the database"
);
const UNKNOWN_MAP: Text = text!(
    "没有“{word}”这个对照映射。有哪些映射，用 ltci directory map list 查看",
    "there is no mapping {word}; `ltci directory map list` shows those that are there"
);

/// That a file or a database failed, in the language of the session.
pub fn failed(session: &Session, error: &Error) -> Stop {
    match (error, error.message()) {
        (Error::File(error), _) if nobody_reads(error) => Stop::OutputClosed,
        (Error::File(error), _) => Stop::Told(args::reason(session.tongue, error)),
        (_, Some(message)) => Stop::Told(message.in_language(session.tongue.0).to_owned()),
        (other, None) => Stop::Told(other.to_string()),
    }
}

fn no_database(session: &Session, url: &str) -> Stop {
    let template = text!(
        "没有数据库“{name}”；导入目录时会新建",
        "there is no database {name}; importing a directory makes it"
    );
    Stop::Told(session.tongue.fill(template, &[("name", &name(url))]))
}

/// The directory with only the rows of a code.
fn only(code: &ItemCode, mut directory: Directory<'static>) -> Directory<'static> {
    directory.items.retain(|item| item.ltc_item_codg == *code);
    directory
}
