//! Parquet: one row for each item, typed columns, the facts of the edition as metadata.
//!
//! Columns have the names and codes of the wire. Amounts are `DECIMAL(16,2)` over integers of fen,
//! so that no float comes near them.

use std::io::{self, Write};
use std::sync::Arc;

use jiff::civil::{self, date};
use ltci::Date;
use ltci::directory::{Directory, Edition, Item};
use parquet::basic::Compression;
use parquet::column::writer::ColumnWriter;
use parquet::data_type::{ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::parser::parse_message_type;

use super::field::{ITEM, ItemField, Kind, Value};

/// Rows of a group: what is held in memory of a column at once.
const GROUP: usize = 1 << 16;

pub(super) fn write(directory: &Directory<'_>, out: &mut (dyn Write + Send)) -> io::Result<()> {
    write_groups(directory, out).map_err(io::Error::other)
}

fn write_groups(
    directory: &Directory<'_>,
    out: &mut (dyn Write + Send),
) -> Result<(), ParquetError> {
    let schema = Arc::new(parse_message_type(&schema())?);
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_key_value_metadata(Some(facts(&directory.edition)))
        .build();
    let mut file = SerializedFileWriter::new(out, schema, Arc::new(properties))?;
    for items in directory.items.chunks(GROUP) {
        let mut group = file.next_row_group()?;
        for field in ITEM {
            if let Some(column) = group.next_column()? {
                write_column(column, field, items)?;
            }
        }
        group.close()?;
    }
    file.close().map(drop)
}

fn schema() -> String {
    let fields: String = ITEM.iter().map(|field| declaration(field)).collect();
    format!("message directory {{\n{fields}}}")
}

fn declaration(field: &ItemField) -> String {
    let repetition = if field.required { "REQUIRED" } else { "OPTIONAL" };
    let (physical, logical) = match field.kind {
        Kind::Text | Kind::Term => ("BYTE_ARRAY", "STRING"),
        Kind::Minutes => ("INT32", "INTEGER(32,true)"),
        Kind::Amount => ("INT64", "DECIMAL(16,2)"),
        Kind::Day => ("INT32", "DATE"),
    };
    format!("{repetition} {physical} {} ({logical});\n", field.name)
}

/// What the edition says of itself, field by field.
fn facts(edition: &Edition<'_>) -> Vec<KeyValue> {
    let members = serde_json::to_value(edition).unwrap_or_default();
    let members = members.as_object().into_iter().flatten();
    let facts = members.filter_map(|(name, value)| {
        Some(KeyValue::new(format!("ltci.edition.{name}"), value.as_str()?.to_owned()))
    });
    facts.collect()
}

fn write_column(
    mut column: SerializedColumnWriter<'_>,
    field: &ItemField,
    items: &[Item<'_>],
) -> Result<(), ParquetError> {
    let values = items.iter().map(|item| (field.value)(item));
    let required = field.required;
    match column.untyped() {
        ColumnWriter::ByteArrayColumnWriter(_) => {
            write_values::<ByteArrayType>(&mut column, required, values.map(bytes))?;
        }
        ColumnWriter::Int32ColumnWriter(_) => {
            write_values::<Int32Type>(
                &mut column,
                required,
                values.map(|value| small_number(&value)),
            )?;
        }
        _ => write_values::<Int64Type>(&mut column, required, values.map(|value| fen(&value)))?,
    }
    column.close()
}

fn write_values<T: DataType>(
    column: &mut SerializedColumnWriter<'_>,
    required: bool,
    values: impl Iterator<Item = Option<T::T>>,
) -> Result<(), ParquetError> {
    let mut levels = Vec::with_capacity(GROUP);
    let present = values.inspect(|value| levels.push(i16::from(value.is_some())));
    let present: Vec<T::T> = present.flatten().collect();
    let levels = (!required).then_some(levels.as_slice());
    column.typed::<T>().write_batch(&present, levels, None).map(drop)
}

fn bytes(value: Value<'_>) -> Option<ByteArray> {
    match value {
        Value::Text(text) => Some(text.as_bytes().to_vec().into()),
        Value::Term { code, .. } => Some(code.into()),
        _ => None,
    }
}

fn small_number(value: &Value<'_>) -> Option<i32> {
    match value {
        Value::Minutes(minutes) => i32::try_from(*minutes).ok(),
        Value::Day(day) => days_since_1970(*day),
        _ => None,
    }
}

fn fen(value: &Value<'_>) -> Option<i64> {
    match value {
        Value::Amount(amount) => Some(amount.fen()),
        _ => None,
    }
}

fn days_since_1970(day: Date) -> Option<i32> {
    let day: civil::Date = day.to_string().parse().ok()?;
    Some(date(1970, 1, 1).until(day).ok()?.get_days())
}
