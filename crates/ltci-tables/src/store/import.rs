//! 入库: an edition on its way into the database, in one transaction.

use ltci::directory::Edition;
use ltci::text;

use super::database::{self, Latest, items, narrow};
use super::engine::Engine;
use super::record;
use super::{Import, Outcome, Source, VisitItem};
use crate::error::Error;
use crate::table::Row;

/// Until the end of the import nobody sees it.
const NO_SOURCE: &str = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

/// As long.
const NO_DIGEST: &str = "sm3:0000000000000000000000000000000000000000000000000000000000000000";

/// Rows taken away by one statement.
const REMOVED_AT_ONCE: usize = 5_000;

pub(super) struct EditionImport<'e, E: Engine> {
    engine: &'e mut E,
    edition: String,
    source: &'e Source,
    latest: Latest,
    /// How many rows there should be.
    rows: u64,
    /// How many there are.
    stored: u64,
    ended: bool,
}

impl<'e, E: Engine> EditionImport<'e, E> {
    pub(super) fn begin(
        engine: &'e mut E,
        edition: &Edition<'_>,
        source: &'e Source,
    ) -> Result<Self, Error> {
        let id = edition.id.as_str();
        // From here on, whatever goes wrong, the transaction is rolled back when this is dropped.
        let mut import = Self {
            engine,
            edition: id.to_owned(),
            source,
            latest: Latest::default(),
            rows: 0,
            stored: 0,
            ended: false,
        };
        import.engine.batch(E::BEGIN)?;
        import.latest = database::latest(import.engine, "directory_edition", "edition_id", id)?;
        let (number, revision) = (import.latest.next_import, import.latest.revision + 1);
        let log = record::of_import(number, ["directory", id], revision, source, NO_SOURCE);
        import.engine.insert("directory_import", &record::IMPORT, [log].into_iter())?;
        let row = record::of_edition(number, revision, NO_DIGEST, edition);
        import.engine.insert("directory_edition", &record::EDITION, [row].into_iter())?;
        Ok(import)
    }

    /// Makes the rows the current revision.
    fn settle(&mut self, digest: &str) -> Result<Outcome, Error> {
        let number = self.latest.next_import;
        let rows = i64::try_from(self.rows).unwrap_or(i64::MAX);
        self.ensure_complete()?;
        self.engine.batch(E::SETTLE)?;
        let source = self.source.digest()?;
        self.engine.execute(
            "UPDATE directory_import SET source_digest = $1 WHERE import_number = $2",
            &[source.as_str().into(), number.into()],
        )?;
        self.engine.execute(
            "UPDATE directory_edition SET is_current = FALSE WHERE edition_id = $1 AND is_current",
            &[self.edition.as_str().into()],
        )?;
        self.engine.execute(
            "UPDATE directory_edition SET is_current = TRUE, content_digest = $1, item_count = $2
                WHERE import_number = $3",
            &[digest.into(), rows.into(), number.into()],
        )?;
        self.engine.batch("COMMIT")?;
        self.ended = true;
        Ok(Outcome::Imported { revision: narrow(self.latest.revision + 1)? })
    }

    /// Nothing may be lost silently, whatever clashed with whatever.
    fn ensure_complete(&self) -> Result<(), Error> {
        if self.stored == self.rows {
            return Ok(());
        }
        Err(Error::of_database(text!(
            "目录中有编码和生效日期都相同的行，未入库。",
            "Rows of the directory have the same code and the same first day. Nothing was stored."
        )))
    }
}

impl<E: Engine> Import for EditionImport<'_, E> {
    fn push(&mut self, rows: &[Row]) -> Result<(), Error> {
        let number = self.latest.next_import;
        let records = rows.iter().map(|row| record::of_item(number, row));
        self.stored += self.engine.insert(E::INCOMING, &record::ITEM, records)?;
        self.rows += rows.len() as u64;
        Ok(())
    }

    fn remove(&mut self, rows: &[u32]) -> Result<(), Error> {
        for rows in rows.chunks(REMOVED_AT_ONCE) {
            let list = rows.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            let condition = format!("import_number = $1 AND source_row IN ({list})");
            let sql = format!("DELETE FROM {} WHERE {condition}", E::INCOMING);
            self.stored -= self.engine.execute(&sql, &[self.latest.next_import.into()])?;
            self.rows -= rows.len() as u64;
        }
        Ok(())
    }

    fn each_item(&mut self, visit: &mut VisitItem<'_>) -> Result<u64, Error> {
        items(self.engine, E::INCOMING, self.latest.next_import, visit)
    }

    fn commit(mut self: Box<Self>, digest: &str) -> Result<Outcome, Error> {
        match self.latest.unchanged(digest) {
            Some(unchanged) => Ok(unchanged),
            None => self.settle(digest),
        }
    }
}

impl<E: Engine> Drop for EditionImport<'_, E> {
    fn drop(&mut self) {
        if !self.ended {
            // Should even this fail, the connection is gone, and the transaction with it.
            let _ = self.engine.batch("ROLLBACK");
        }
    }
}
