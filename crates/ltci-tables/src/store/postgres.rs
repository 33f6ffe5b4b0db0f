//! PostgreSQL, version 12 and later.

use std::error::Error as StdError;
use std::io;

use ltci::text;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, Config, NoTls, Row};

use super::engine::{Engine, VisitRow};
use super::field::{Columns, Field};
use super::migrate;
use crate::error::Error;

/// Days and times are read as text, the same whatever the server is set to.
const SETTINGS: &str =
    "SET TIME ZONE 'UTC'; SET datestyle = 'ISO, YMD'; SET client_min_messages = warning;";

pub(super) struct Postgres {
    client: Client,
}

impl Postgres {
    pub(super) fn connect(url: &str) -> Result<Self, Error> {
        let mut client = url.parse::<Config>().map_err(|_| malformed())?.connect(NoTls)?;
        client.batch_execute(SETTINGS)?;
        Ok(Self { client })
    }
}

/// Without the address, which may hold a password.
fn malformed() -> Error {
    Error::of_database(text!(
        "PostgreSQL地址写得不对，应写作 postgres://用户@主机:5432/库名",
        "the address of PostgreSQL is written postgres://user@host:5432/name"
    ))
}

impl Engine for Postgres {
    /// The number is `ltci` in ASCII: there is no table yet that could be locked.
    const BEGIN_MIGRATION: &'static str = "BEGIN; SELECT pg_advisory_xact_lock(1819566953)";
    /// Readers are let in, other imports wait.
    const BEGIN: &'static str = "BEGIN;
        LOCK TABLE directory_import IN SHARE ROW EXCLUSIVE MODE;
        CREATE TEMPORARY TABLE incoming_item (LIKE directory_item) ON COMMIT DROP";
    const INCOMING: &'static str = "incoming_item";
    const SETTLE: &'static str =
        "INSERT INTO directory_item SELECT * FROM incoming_item ORDER BY source_row";

    fn dialect(sql: &str) -> String {
        let code = |column: &str| format!("{column} ~ '^[0-9A-Za-z_.-]+$'");
        let date = |column: &str| format!("{column} BETWEEN '1900-01-01' AND '2199-12-31'");
        let spelled = migrate::spell(sql, "code_shape", code);
        let spelled = migrate::spell(&spelled, "date_shape", date).replace(" WITHOUT ROWID", "");
        spelled + &migrate::comments(sql)
    }

    fn batch(&mut self, sql: &str) -> Result<(), Error> {
        Ok(self.client.batch_execute(sql)?)
    }

    fn execute(&mut self, sql: &str, values: &[Field<'_>]) -> Result<u64, Error> {
        let values: Vec<_> = values.iter().map(|field| field as &(dyn ToSql + Sync)).collect();
        Ok(self.client.execute(sql, &values)?)
    }

    fn query(
        &mut self,
        sql: &str,
        values: &[Field<'_>],
        visit: &mut VisitRow<'_>,
    ) -> Result<(), Error> {
        let values = values.iter().map(|field| field as &(dyn ToSql + Sync));
        let mut rows = self.client.query_raw(sql, values)?;
        while let Some(row) = rows.next()? {
            visit(&row)?;
        }
        Ok(())
    }

    fn insert<'f, const N: usize>(
        &mut self,
        table: &str,
        columns: &[&str; N],
        records: impl Iterator<Item = [Field<'f>; N]>,
    ) -> Result<u64, Error> {
        let copy = format!("COPY {table} ({}) FROM STDIN (FORMAT csv)", columns.join(", "));
        let mut writer = csv::Writer::from_writer(self.client.copy_in(&copy)?);
        for record in records {
            for field in &record {
                write(&mut writer, field).map_err(io::Error::from)?;
            }
            writer.write_record(None::<&[u8]>).map_err(io::Error::from)?;
        }
        let copy = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
        Ok(copy.finish()?)
    }
}

/// No text of ours is empty, so an empty field is NULL.
fn write(writer: &mut csv::Writer<impl io::Write>, field: &Field<'_>) -> csv::Result<()> {
    match field {
        Field::Text(text) => writer.write_field(text.as_bytes()),
        Field::Short(short) => writer.write_field(short.as_str().as_bytes()),
        Field::Number(number) => writer.write_field(number.to_string()),
        Field::Flag(flag) => writer.write_field(flag.to_string()),
        Field::Null => writer.write_field(""),
    }
}

impl ToSql for Field<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match self {
            Self::Text(text) => text.to_sql(ty, out),
            Self::Short(short) => short.as_str().to_sql(ty, out),
            Self::Number(number) => number.to_sql(ty, out),
            Self::Flag(flag) => flag.to_sql(ty, out),
            Self::Null => Ok(IsNull::Yes),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::TEXT | Type::INT8 | Type::BOOL)
    }

    to_sql_checked!();
}

impl Columns for Row {
    fn text(&self, index: usize) -> Result<Option<&str>, Error> {
        Ok(self.try_get(index)?)
    }

    fn number(&self, index: usize) -> Result<Option<i64>, Error> {
        Ok(self.try_get(index)?)
    }
}
