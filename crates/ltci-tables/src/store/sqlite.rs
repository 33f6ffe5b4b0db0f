//! SQLite: one file, no server.

use std::mem;
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, Statement, ToSql, params_from_iter};

use super::engine::{Engine, VisitRow};
use super::field::{Columns, Field, damaged};
use super::migrate;
use crate::error::Error;

/// How long to wait for another import.
const PATIENCE: Duration = Duration::from_secs(600);

/// Rows that one statement adds: from the second on, the tables and their last pages are open,
/// and a row that comes behind the last one has its place at once. A divisor of the rows that are
/// handed over at once.
const AT_ONCE: usize = 25;

/// The journal and the synchronisation are those of SQLite itself: an import that is killed is
/// rolled back by whoever opens the file next. The cache keeps the index of a big edition in
/// memory, so that codes may come in any order.
///
/// What this program writes has been typed and judged, and points to rows that it wrote just
/// before; its tests let the database check all of it. To check it again for each row would take
/// a quarter of the time. The constraints are for whoever else writes.
const SETTINGS: &str = "PRAGMA page_size = 16384; PRAGMA foreign_keys = OFF;
    PRAGMA cache_size = -32768; PRAGMA ignore_check_constraints = ON;";

pub(super) struct Sqlite {
    connection: Connection,
}

impl Sqlite {
    pub(super) fn open(path: &str) -> Result<Self, Error> {
        let connection = Connection::open(path)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch(SETTINGS)?;
        Ok(Self { connection })
    }
}

impl Engine for Sqlite {
    const BEGIN_MIGRATION: &'static str = "BEGIN IMMEDIATE";
    const BEGIN: &'static str = "BEGIN IMMEDIATE";
    const INCOMING: &'static str = "directory_item";
    const SETTLE: &'static str = "";

    fn dialect(sql: &str) -> String {
        let code = |column: &str| format!("{column} NOT GLOB '*[^0-9A-Za-z_.-]*'");
        let range = "BETWEEN '1900-01-01' AND '2199-12-31'";
        let date = |column: &str| format!("date({column}) IS {column} AND {column} {range}");
        let sql = migrate::spell(sql, "code_shape", code);
        // A column of type DATE would take what looks like a number for one.
        migrate::spell(&sql, "date_shape", date).replace(" DATE ", " TEXT ")
    }

    fn batch(&mut self, sql: &str) -> Result<(), Error> {
        Ok(self.connection.execute_batch(sql)?)
    }

    fn execute(&mut self, sql: &str, values: &[Field<'_>]) -> Result<u64, Error> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.execute(params_from_iter(values)).map(|changed| changed as u64)?)
    }

    fn query(
        &mut self,
        sql: &str,
        values: &[Field<'_>],
        visit: &mut VisitRow<'_>,
    ) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            visit(row)?;
        }
        Ok(())
    }

    fn insert<'f, const N: usize>(
        &mut self,
        table: &str,
        columns: &[&str; N],
        records: impl Iterator<Item = [Field<'f>; N]>,
    ) -> Result<u64, Error> {
        let prepare = |rows| self.connection.prepare_cached(&insert_into(table, columns, rows));
        let mut statement = None;
        let (mut group, mut bound) = (Vec::with_capacity(AT_ONCE), Vec::new());
        let mut added = 0;
        for record in records {
            group.push(record);
            if group.len() == AT_ONCE {
                let many = match &mut statement {
                    Some(many) => many,
                    none => none.insert(prepare(AT_ONCE)?),
                };
                added += add(many, &group, &bound)?;
                mem::swap(&mut group, &mut bound);
                group.clear();
            }
        }
        for record in group.chunks(1) {
            added += add(&mut *prepare(1)?, record, &[])?;
        }
        Ok(added)
    }
}

/// Rows of an import may still contradict each other: the later one is left out here, and has to
/// be taken away before the end. What fails for any other reason ends the transaction, so that
/// SQLite need not keep a journal of each statement (`OR FAIL`).
fn insert_into(table: &str, columns: &[&str], rows: usize) -> String {
    let row = format!("({})", vec!["?"; columns.len()].join(", "));
    let rows = vec![row; rows].join(", ");
    let clash = if table == Sqlite::INCOMING { " ON CONFLICT DO NOTHING" } else { "" };
    format!("INSERT OR FAIL INTO {table} ({}) VALUES {rows}{clash}", columns.join(", "))
}

/// Adds as many records as the statement takes. Binds what is not bound already: in most columns
/// the value of the record that had the same place before.
fn add<'f, const N: usize>(
    statement: &mut Statement<'_>,
    records: &[[Field<'f>; N]],
    bound: &[[Field<'f>; N]],
) -> Result<u64, Error> {
    let mut bound = bound.iter().flatten();
    for (place, field) in (1..).zip(records.iter().flatten()) {
        if bound.next() != Some(field) {
            statement.raw_bind_parameter(place, field)?;
        }
    }
    Ok(statement.raw_execute()? as u64)
}

impl ToSql for Field<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Short(short) => ValueRef::Text(short.as_str().as_bytes()),
            Self::Number(number) => ValueRef::Integer(*number),
            Self::Flag(flag) => ValueRef::Integer(i64::from(*flag)),
            Self::Null => ValueRef::Null,
        }))
    }
}

impl Columns for Row<'_> {
    fn text(&self, index: usize) -> Result<Option<&str>, Error> {
        match self.get_ref(index)? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes).map(Some).map_err(|_| damaged()),
            _ => Err(damaged()),
        }
    }

    fn number(&self, index: usize) -> Result<Option<i64>, Error> {
        match self.get_ref(index)? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(number) => Ok(Some(number)),
            _ => Err(damaged()),
        }
    }
}
