//! Directories and mappings in SQLite and PostgreSQL: the same tables, the same answers.
//!
//! Nothing that was stored is changed or deleted: an edition that is imported again with other
//! content becomes a new revision, and the old one stays, no longer current. The tables are
//! described in `docs/how-to/directory-database.md`.
//!
//! ```
//! use ltci::directory::sample_edition;
//! use ltci_tables::store::{Outcome, Source, open, put_directory};
//! # let folder = tempfile::tempdir()?;
//! # let file = folder.path().join("ltci.db");
//! let mut store = open(file.to_str().unwrap())?;
//! let source = Source::of("sample-2025.json", b"the bytes of the file");
//! let outcome = put_directory(&mut *store, sample_edition(), &source)?;
//! assert_eq!(outcome, Outcome::Imported { revision: 1 });
//! let stored = store.directory(&sample_edition().edition.id)?;
//! assert_eq!(stored.as_ref(), Some(sample_edition()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod canonical;
mod database;
mod digest;
mod engine;
mod field;
mod import;
mod known;
mod migrate;
mod postgres;
mod record;
mod source;
mod sqlite;

use ltci::code::{EditionId, ItemCode};
use ltci::directory::{Directory, DirectoryMap, Edition, Item, MapHeader};
use ltci::{Date, text};
use serde::Serialize;

use crate::error::Error;
use crate::table::Row;

pub(crate) use canonical::write_canonical;
pub use digest::ContentDigest;
pub use source::Source;

/// A database of directories and mappings.
pub trait Store {
    /// Every revision of every edition, by identifier and revision.
    ///
    /// # Errors
    /// The database cannot be read.
    fn editions(&mut self) -> Result<Vec<StoredEdition>, Error>;

    /// The current revision of an edition; `None` if there is none.
    ///
    /// # Errors
    /// The database cannot be read.
    fn directory(&mut self, id: &EditionId) -> Result<Option<Directory<'static>>, Error>;

    /// Visits the items of the current revision in the order of the edition, and says how many
    /// there were.
    ///
    /// # Errors
    /// - the database cannot be read;
    /// - the error of the visitor.
    fn each_item(&mut self, id: &EditionId, visit: &mut VisitItem<'_>) -> Result<u64, Error>;

    /// Every edition, each with only the rows of this code, possibly none: what
    /// [`Editions`](ltci::directory::Editions) needs to answer for the code, as known on the same
    /// day, as if it had everything.
    ///
    /// Without a day the current revisions; with one, of each edition the latest revision that
    /// was issued by then. An edition of which none was issued by then comes as it is now, for
    /// `Editions` to say that it was not there yet.
    ///
    /// # Errors
    /// The database cannot be read.
    ///
    /// # Source
    /// LTCI-SPEC-1, 8.8 f).
    fn rows_of(
        &mut self,
        code: &ItemCode,
        known_at: Option<Date>,
    ) -> Result<Vec<Directory<'static>>, Error>;

    /// Begins the import of an edition. Waits for an import that is under way.
    ///
    /// # Errors
    /// The database cannot be written, or an import that was under way took too long.
    fn begin<'i>(
        &'i mut self,
        edition: &Edition<'_>,
        source: &'i Source,
    ) -> Result<Box<dyn Import + 'i>, Error>;

    /// The current revision of every mapping.
    ///
    /// # Errors
    /// The database cannot be read.
    fn maps(&mut self) -> Result<Vec<MapHeader<'static>>, Error>;

    /// The current revision of a mapping; `None` if there is none.
    ///
    /// # Errors
    /// The database cannot be read.
    fn map(&mut self, id: &EditionId) -> Result<Option<DirectoryMap<'static>>, Error>;

    /// Stores a mapping.
    ///
    /// # Errors
    /// The database cannot be written.
    fn put_map(&mut self, map: &DirectoryMap<'_>, source: &Source) -> Result<Outcome, Error>;
}

/// What is called for each item.
pub type VisitItem<'v> = dyn FnMut(Item<'static>) -> Result<(), Error> + 'v;

/// An import under way: one transaction. Dropped without [`commit`](Import::commit), nothing
/// happened.
pub trait Import {
    /// Adds rows. Of rows with the same code and first day only one may remain at the end.
    ///
    /// # Errors
    /// The database refuses them.
    fn push(&mut self, rows: &[Row]) -> Result<(), Error>;

    /// Takes rows away again, by their number.
    ///
    /// # Errors
    /// The database cannot be written.
    fn remove(&mut self, rows: &[u32]) -> Result<(), Error>;

    /// Visits the rows that are there now.
    ///
    /// # Errors
    /// - the database cannot be read;
    /// - the error of the visitor.
    fn each_item(&mut self, visit: &mut VisitItem<'_>) -> Result<u64, Error>;

    /// Ends the import with the [digest](ContentDigest) of the content. The same content as the
    /// current revision changes nothing.
    ///
    /// # Errors
    /// - the database cannot be written;
    /// - two rows with the same code and first day are left.
    fn commit(self: Box<Self>, digest: &str) -> Result<Outcome, Error>;
}

/// A revision of an edition in the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StoredEdition {
    /// The edition.
    pub edition: Edition<'static>,
    /// Which revision, from 1.
    pub revision: u32,
    /// The digest of the content, that of [`Directory::digest`].
    pub digest: String,
    /// How many rows it has.
    pub items: u64,
    /// When it was imported, by the clock of the database: `2026-01-31T08:00:00Z`.
    pub recorded_at: String,
    /// Whether it is the current revision.
    pub current: bool,
    /// The name of the file it came from.
    pub source: String,
}

/// How an import ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// There is a new revision.
    Imported {
        /// Its number.
        revision: u32,
    },
    /// The content is that of the current revision. Nothing was written.
    Unchanged {
        /// Its number.
        revision: u32,
    },
}

/// Opens a database, and brings its tables up to date: a path of an SQLite file, which is made if
/// it does not exist, or a URL that begins with `postgres://` or `postgresql://`.
///
/// # Errors
/// - the file or the server cannot be reached;
/// - the database was written by a newer version of this library.
pub fn open(url: &str) -> Result<Box<dyn Store>, Error> {
    let Some((scheme, _)) = url.split_once(":/") else {
        // A list of settings such as `host=… password=…` is no file, and may hold a password.
        let is_file = !url.contains("password=");
        return if is_file { sqlite(url) } else { Err(unsupported()) };
    };
    match scheme.to_ascii_lowercase().as_str() {
        "postgres" | "postgresql" => {
            Ok(Box::new(database::Database::new(postgres::Postgres::connect(url)?)?))
        }
        // A drive of Windows.
        drive if drive.len() == 1 => sqlite(url),
        _ => Err(unsupported()),
    }
}

fn sqlite(path: &str) -> Result<Box<dyn Store>, Error> {
    Ok(Box::new(database::Database::new(sqlite::Sqlite::open(path)?)?))
}

/// Without the address, which may hold a password.
fn unsupported() -> Error {
    Error::of_database(text!(
        "数据库须是SQLite文件，或写作 postgres://用户@主机/库名",
        "a database is a SQLite file, or written postgres://user@host/name"
    ))
}

/// Rows that are handed over at once.
const ROWS_AT_ONCE: usize = 1_000;

/// Stores a directory that is in memory.
///
/// # Errors
/// The database cannot be written, or refuses a row.
pub fn put_directory(
    store: &mut dyn Store,
    directory: &Directory<'_>,
    source: &Source,
) -> Result<Outcome, Error> {
    let mut digest = ContentDigest::new(&directory.edition);
    let mut import = store.begin(&directory.edition, source)?;
    let mut next = 1_u32..;
    for items in directory.items.chunks(ROWS_AT_ONCE) {
        for item in items {
            digest.push(item);
        }
        let rows = items.iter().zip(next.by_ref());
        let rows = rows.map(|(item, row)| Row { row, item: item.clone().into_owned() });
        import.push(&rows.collect::<Vec<_>>())?;
    }
    import.commit(&digest.finish())
}
