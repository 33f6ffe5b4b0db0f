//! The store over either engine.

use ltci::Date;
use ltci::code::{EditionId, ItemCode};
use ltci::directory::{Directory, DirectoryMap, Edition, Item, MapHeader};

use super::engine::Engine;
use super::field::{Field, Reader};
use super::import::EditionImport;
use super::known::known_of_each;
use super::record;
use super::{Import, Outcome, Source, Store, StoredEdition, VisitItem};
use crate::error::Error;

pub(super) struct Database<E> {
    pub(super) engine: E,
}

impl<E: Engine> Database<E> {
    pub(super) fn new(mut engine: E) -> Result<Self, Error> {
        super::migrate::migrate(&mut engine)?;
        Ok(Self { engine })
    }

    /// The editions that fulfil a condition, with the numbers of their imports. What belongs to
    /// such a number never changes, so that reading needs no transaction.
    fn stored(
        &mut self,
        condition: &str,
        values: &[Field<'_>],
    ) -> Result<Vec<(StoredEdition, i64)>, Error> {
        let sql = format!(
            "{} {condition} ORDER BY edition.edition_id, edition.revision",
            record::SELECT_EDITIONS
        );
        let mut stored = Vec::new();
        self.engine.query(&sql, values, &mut |columns| {
            stored.push(record::edition(columns)?);
            Ok(())
        })?;
        // The database may sort by the rules of some language.
        stored.sort_by_key(|(stored, _)| (stored.edition.id, stored.revision));
        Ok(stored)
    }

    fn current(&mut self, id: &EditionId) -> Result<Option<(StoredEdition, i64)>, Error> {
        let condition = "WHERE edition.is_current AND edition.edition_id = $1";
        Ok(self.stored(condition, &[id.as_str().into()])?.pop())
    }

    /// The rows of a code in imports, in the order of their editions.
    fn rows_in(
        &mut self,
        code: &ItemCode,
        imports: &[i64],
    ) -> Result<Vec<(Item<'static>, i64)>, Error> {
        if imports.is_empty() {
            return Ok(Vec::new());
        }
        let select = record::SELECT_ITEMS.replace("{table}", "directory_item");
        let list = imports.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "{select} ltc_item_codg = $1 AND import_number IN ({list}) ORDER BY source_row"
        );
        let mut rows = Vec::new();
        self.engine.query(&sql, &[code.as_str().into()], &mut |columns| {
            rows.push(record::item(columns)?);
            Ok(())
        })?;
        Ok(rows)
    }

    fn current_map(&mut self, id: &EditionId) -> Result<Option<(MapHeader<'static>, i64)>, Error> {
        let mut found = None;
        let sql = format!("{} AND map_id = $1", record::SELECT_MAPS);
        self.engine.query(&sql, &[id.as_str().into()], &mut |columns| {
            found = Some(record::map(columns)?);
            Ok(())
        })?;
        Ok(found)
    }

    fn store_map(
        &mut self,
        map: &DirectoryMap<'_>,
        digest: &str,
        source: &Source,
    ) -> Result<Outcome, Error> {
        let id = map.map.id.as_str();
        let latest = latest(&mut self.engine, "directory_map", "map_id", id)?;
        if let Some(unchanged) = latest.unchanged(digest) {
            return Ok(unchanged);
        }
        let (number, revision) = (latest.next_import, latest.revision + 1);
        let digest_of_source = source.digest()?;
        let engine = &mut self.engine;
        let import =
            record::of_import(number, ["directory_map", id], revision, source, &digest_of_source);
        engine.insert("directory_import", &record::IMPORT, [import].into_iter())?;
        let retire = "UPDATE directory_map SET is_current = FALSE WHERE map_id = $1";
        engine.execute(retire, &[id.into()])?;
        let header = record::of_map(number, revision, digest, &map.map);
        engine.insert("directory_map", &record::MAP, [header].into_iter())?;
        let entries = (1..).zip(&map.entries);
        let entries = entries.map(|(place, entry)| record::of_entry(number, place, entry));
        engine.insert("directory_map_entry", &record::ENTRY, entries)?;
        Ok(Outcome::Imported { revision: narrow(revision)? })
    }
}

impl<E: Engine> Store for Database<E> {
    fn editions(&mut self) -> Result<Vec<StoredEdition>, Error> {
        Ok(self.stored("", &[])?.into_iter().map(|(stored, _)| stored).collect())
    }

    fn directory(&mut self, id: &EditionId) -> Result<Option<Directory<'static>>, Error> {
        let Some((stored, number)) = self.current(id)? else { return Ok(None) };
        let mut directory = Directory::new(stored.edition, Vec::new());
        items(&mut self.engine, "directory_item", number, &mut keep(&mut directory.items))?;
        Ok(Some(directory))
    }

    fn each_item(&mut self, id: &EditionId, visit: &mut VisitItem<'_>) -> Result<u64, Error> {
        match self.current(id)? {
            Some((_, number)) => items(&mut self.engine, "directory_item", number, visit),
            None => Ok(0),
        }
    }

    fn rows_of(
        &mut self,
        code: &ItemCode,
        known_at: Option<Date>,
    ) -> Result<Vec<Directory<'static>>, Error> {
        let stored = known_of_each(&self.stored("", &[])?, known_at);
        let numbers: Vec<_> = stored.iter().map(|(_, number)| *number).collect();
        let rows = self.rows_in(code, &numbers)?;
        let directories = stored.into_iter().map(|(stored, number)| {
            let of_edition = rows.iter().filter(|(_, of)| *of == number);
            let items = of_edition.map(|(item, _)| item.clone());
            Directory::new(stored.edition, items.collect())
        });
        Ok(directories.collect())
    }

    fn begin<'i>(
        &'i mut self,
        edition: &Edition<'_>,
        source: &'i Source,
    ) -> Result<Box<dyn Import + 'i>, Error> {
        Ok(Box::new(EditionImport::begin(&mut self.engine, edition, source)?))
    }

    fn maps(&mut self) -> Result<Vec<MapHeader<'static>>, Error> {
        let mut maps = Vec::new();
        self.engine.query(record::SELECT_MAPS, &[], &mut |columns| {
            maps.push(record::map(columns)?.0);
            Ok(())
        })?;
        maps.sort_by_key(|map| map.id);
        Ok(maps)
    }

    fn map(&mut self, id: &EditionId) -> Result<Option<DirectoryMap<'static>>, Error> {
        let Some((header, number)) = self.current_map(id)? else { return Ok(None) };
        let mut map = DirectoryMap::new(header, Vec::new());
        self.engine.query(record::SELECT_ENTRIES, &[number.into()], &mut |columns| {
            map.entries.push(record::entry(columns)?);
            Ok(())
        })?;
        Ok(Some(map))
    }

    fn put_map(&mut self, map: &DirectoryMap<'_>, source: &Source) -> Result<Outcome, Error> {
        let begun = self.engine.batch(E::BEGIN);
        let outcome = begun.and_then(|()| self.store_map(map, &map.digest(), source));
        let changed = matches!(outcome, Ok(Outcome::Imported { .. }));
        let ended = self.engine.batch(if changed { "COMMIT" } else { "ROLLBACK" });
        outcome.and_then(|outcome| ended.map(|()| outcome))
    }
}

/// Visits the items of an import, wherever they are, in their order.
pub(super) fn items<E: Engine>(
    engine: &mut E,
    table: &str,
    number: i64,
    visit: &mut VisitItem<'_>,
) -> Result<u64, Error> {
    let select = record::SELECT_ITEMS.replace("{table}", table);
    let sql = format!("{select} import_number = $1 ORDER BY source_row");
    let mut count = 0;
    engine.query(&sql, &[number.into()], &mut |columns| {
        count += 1;
        visit(record::item(columns)?.0)
    })?;
    Ok(count)
}

/// What the store has of a document at the beginning of an import.
#[derive(Default)]
pub(super) struct Latest {
    /// The current revision, 0 if there is none.
    pub(super) revision: i64,
    digest: String,
    /// The number of the next import.
    pub(super) next_import: i64,
}

impl Latest {
    /// The outcome, where the content is that of the current revision.
    pub(super) fn unchanged(&self, digest: &str) -> Option<Outcome> {
        let revision = narrow(self.revision).ok()?;
        (self.digest == digest).then_some(Outcome::Unchanged { revision })
    }
}

pub(super) fn latest<E: Engine>(
    engine: &mut E,
    table: &str,
    key: &str,
    id: &str,
) -> Result<Latest, Error> {
    let mut latest = Latest { revision: 0, digest: String::new(), next_import: 1 };
    let current =
        format!("SELECT revision, content_digest FROM {table} WHERE is_current AND {key} = $1");
    engine.query(&current, &[id.into()], &mut |columns| {
        let mut reader = Reader::new(columns);
        latest.revision = reader.number()?;
        reader.text()?.clone_into(&mut latest.digest);
        Ok(())
    })?;
    engine.query("SELECT max(import_number) FROM directory_import", &[], &mut |columns| {
        let last = Reader::new(columns).optional_number(Some)?;
        latest.next_import = last.unwrap_or(0) + 1;
        Ok(())
    })?;
    Ok(latest)
}

pub(super) fn narrow(revision: i64) -> Result<u32, Error> {
    u32::try_from(revision).map_err(|_| super::field::damaged())
}

fn keep<'k>(
    items: &'k mut Vec<Item<'static>>,
) -> impl FnMut(Item<'static>) -> Result<(), Error> + 'k {
    |item| {
        items.push(item);
        Ok(())
    }
}
