//! What the two databases do differently. Everything else is written once, over this trait.

use super::field::{Columns, Field};
use crate::error::Error;

/// What is called for each row that is read.
pub(super) type VisitRow<'v> = dyn FnMut(&dyn Columns) -> Result<(), Error> + 'v;

/// A connection to a database. SQL is written for both, with `$1`, `$2` … in the order in which
/// they appear.
pub(super) trait Engine {
    /// Begins a transaction that changes the tables themselves.
    const BEGIN_MIGRATION: &'static str;
    /// Begins a transaction that imports. Waits for another one, and lets nobody else import.
    const BEGIN: &'static str;
    /// Where the rows of an import are gathered.
    const INCOMING: &'static str;
    /// Brings the gathered rows to where they belong.
    const SETTLE: &'static str;

    /// Spells a migration in the dialect of the engine.
    fn dialect(sql: &str) -> String;

    /// Runs statements without values.
    fn batch(&mut self, sql: &str) -> Result<(), Error>;

    /// Runs one statement, and says how many rows it changed.
    fn execute(&mut self, sql: &str, values: &[Field<'_>]) -> Result<u64, Error>;

    /// Runs a query, and visits its rows.
    fn query(
        &mut self,
        sql: &str,
        values: &[Field<'_>],
        visit: &mut VisitRow<'_>,
    ) -> Result<(), Error>;

    /// Adds records to a table, the fast way, and says how many were added.
    fn insert<'f, const N: usize>(
        &mut self,
        table: &str,
        columns: &[&str; N],
        records: impl Iterator<Item = [Field<'f>; N]>,
    ) -> Result<u64, Error>;
}
