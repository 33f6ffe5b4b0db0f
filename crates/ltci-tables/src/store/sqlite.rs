//! SQLite: one file, no server.

use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, Statement, ToSql, params_from_iter};

use super::engine::{Engine, VisitRow};
use super::field::{Columns, Field, damaged};
use super::migrate;
use crate::error::Error;

/// How long to wait for another import.
const PATIENCE: Duration = Duration::from_secs(600);

/// The journal and the synchronisation are those of SQLite itself: an import that is killed is
/// rolled back by whoever opens the file next. Foreign keys must be asked for. The cache keeps
/// the index of a big edition in memory, so that codes may come in any order.
const SETTINGS: &str = "PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;";

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
        migrate::spell_code_shape(sql, |column| format!("{column} NOT GLOB '*[^0-9A-Za-z_.-]*'"))
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
    ) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(&insert_into(table, columns))?;
        for record in records {
            bind(&mut statement, &record)?;
            statement.raw_execute()?;
        }
        Ok(())
    }
}

/// Rows of an import may still contradict each other: the later one is left out here, and has to
/// be taken away before the end.
fn insert_into(table: &str, columns: &[&str]) -> String {
    let places = vec!["?"; columns.len()].join(", ");
    let clash = if table == Sqlite::INCOMING { " ON CONFLICT DO NOTHING" } else { "" };
    format!("INSERT INTO {table} ({}) VALUES ({places}){clash}", columns.join(", "))
}

fn bind(statement: &mut Statement<'_>, record: &[Field<'_>]) -> Result<(), Error> {
    for (place, field) in (1..).zip(record) {
        statement.raw_bind_parameter(place, field)?;
    }
    Ok(())
}

impl ToSql for Field<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
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
