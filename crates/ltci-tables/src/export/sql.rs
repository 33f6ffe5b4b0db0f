//! SQL: a script that runs unchanged in SQLite and PostgreSQL.
//!
//! Two plain tables, one row for each item and one for each line of a mapping; scripts of several
//! editions fill the same tables. Amounts are whole fen: what both databases keep and sum exactly.
//! A text is quoted by doubling its apostrophes, which is all there is to quote where
//! `standard_conforming_strings` is on, as it is in PostgreSQL since 9.1.

use std::io::{self, Write};

use ltci::code::{AdministrativeDivision, EditionId};
use ltci::directory::{Directory, DirectoryMap, Edition, MapHeader};
use ltci::value::Label;

use super::field::{Field, ITEM, Kind, MAP, Value};

/// Rows of one `INSERT`.
const BATCH: usize = 500;

pub(super) fn write(
    directory: &Directory<'_>,
    maps: &[DirectoryMap<'_>],
    out: &mut dyn Write,
) -> io::Result<()> {
    write_edition(&directory.edition, out)?;
    out.write_all(b"BEGIN;\n")?;
    let items = Table {
        name: "ltc_item",
        about: "服务项目 / service items",
        key: ["edition_id", "目录标识 / edition"],
        fields: ITEM,
    };
    items.create(out)?;
    let rows = directory.items.iter().map(|item| values(ITEM, |field| (field.value)(item)));
    items.insert(directory.edition.id.as_str(), rows, out)?;
    if !maps.is_empty() {
        write_maps(maps, out)?;
    }
    out.write_all(b"COMMIT;\n")
}

fn write_maps(maps: &[DirectoryMap<'_>], out: &mut dyn Write) -> io::Result<()> {
    let entries = Table {
        name: "ltc_map_entry",
        about: "对照关系 / lines of mappings",
        key: ["map_id", "映射标识 / mapping"],
        fields: MAP,
    };
    entries.create(out)?;
    for map in maps {
        write_header(&map.map, out)?;
        let rows = map.entries.iter().map(|entry| values(MAP, |field| (field.value)(entry)));
        entries.insert(map.map.id.as_str(), rows, out)?;
    }
    Ok(())
}

/// A table: its key, made of an identifier and a place, and its fields.
struct Table<Get: 'static> {
    name: &'static str,
    about: &'static str,
    key: [&'static str; 2],
    fields: &'static [&'static Field<Get>],
}

impl<Get> Table<Get> {
    fn create(&self, out: &mut dyn Write) -> io::Result<()> {
        let [key, about_key] = self.key;
        writeln!(out, "\n-- {}", self.about)?;
        writeln!(out, "CREATE TABLE IF NOT EXISTS {} (", self.name)?;
        writeln!(out, "    {key} TEXT NOT NULL, -- {about_key}")?;
        writeln!(out, "    place INTEGER NOT NULL, -- 序号，从1起 / place, from 1")?;
        for field in self.fields {
            out.write_all(declaration(field).as_bytes())?;
        }
        writeln!(out, "    PRIMARY KEY ({key}, place)\n);")
    }

    /// The rows, in statements of so many that neither database minds.
    fn insert(
        &self,
        key: &str,
        rows: impl Iterator<Item = String>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let key = quoted(key);
        for (place, row) in (1_usize..).zip(rows) {
            match place % BATCH {
                1 => self.begin_insert(place, out)?,
                _ => out.write_all(b",\n")?,
            }
            write!(out, "({key}, {place}, {row})")?;
        }
        out.write_all(b";\n")
    }

    fn begin_insert(&self, place: usize, out: &mut dyn Write) -> io::Result<()> {
        if place > 1 {
            out.write_all(b";\n")?;
        }
        let columns: Vec<_> = self.fields.iter().map(|field| column(field)).collect();
        let [key, _] = self.key;
        writeln!(out, "INSERT INTO {} ({key}, place, {}) VALUES", self.name, columns.join(", "))
    }
}

fn declaration<Get>(field: &Field<Get>) -> String {
    let kind = match field.kind {
        Kind::Text | Kind::Term => "TEXT",
        Kind::Minutes => "INTEGER",
        Kind::Amount => "BIGINT",
        Kind::Day => "DATE",
    };
    let (zh, en) = match field.kind {
        Kind::Minutes => ("（分钟）", " in minutes"),
        Kind::Amount => ("（分）", " in fen"),
        _ => ("", ""),
    };
    let presence = if field.required { " NOT NULL" } else { "" };
    let term = field.term;
    format!("    {} {kind}{presence}, -- {}{zh} / {}{en}\n", column(field), term.zh, term.en)
}

fn column<Get>(field: &Field<Get>) -> String {
    let unit = if field.kind == Kind::Amount { "_fen" } else { "" };
    format!("{}{unit}", field.name)
}

fn values<'i, Get>(fields: &[&Field<Get>], value: impl Fn(&Field<Get>) -> Value<'i>) -> String {
    let values: Vec<_> = fields.iter().map(|field| literal(value(field))).collect();
    values.join(", ")
}

fn literal(value: Value<'_>) -> String {
    match value {
        Value::Absent => "NULL".to_owned(),
        Value::Text(text) => quoted(&text),
        Value::Term { code, .. } => quoted(code),
        Value::Minutes(minutes) => minutes.to_string(),
        Value::Amount(amount) => amount.fen().to_string(),
        Value::Day(day) => quoted(&day.to_string()),
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn write_edition(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    comment(out, "目录", "directory", Some(edition.title.as_str()))?;
    comment(out, "目录标识", "identifier", Some(edition.id.as_str()))?;
    comment(out, "文号", "document number", edition.doc_no.as_ref().map(Label::as_str))?;
    let status = edition.status.meaning();
    comment(out, "目录状态", "status", Some(&format!("{} / {}", status.zh, status.en)))?;
    let publisher = edition.publisher_admdvs.as_ref().map(AdministrativeDivision::as_str);
    comment(out, "发布地区", "publisher", publisher)?;
    comment(out, "发布日期", "issued", Some(&edition.issued.to_string()))?;
    comment(out, "施行日期", "in force from", Some(&edition.in_force_from.to_string()))?;
    let last = edition.in_force_to.map(|day| day.to_string());
    comment(out, "停止施行日期（含当日）", "last day in force", last.as_deref())?;
    comment(out, "原样采用的国家目录", "adopts", edition.adopts.as_ref().map(EditionId::as_str))?;
    comment(out, "数据来源", "provenance", Some(edition.provenance.as_str()))
}

fn write_header(map: &MapHeader<'_>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"\n")?;
    comment(out, "对照映射", "mapping", Some(map.title.as_str()))?;
    comment(out, "地方目录", "local edition", Some(map.from_edition.as_str()))?;
    comment(out, "国家目录", "national edition", Some(map.to_edition.as_str()))?;
    comment(out, "确定映射的地区", "decided by", Some(map.decided_by_admdvs.as_str()))?;
    comment(out, "确定日期", "decided on", Some(&map.decided_on.to_string()))?;
    comment(out, "数据来源", "provenance", Some(map.provenance.as_str()))
}

fn comment(out: &mut dyn Write, zh: &str, en: &str, text: Option<&str>) -> io::Result<()> {
    match text {
        Some(text) => writeln!(out, "-- {zh} / {en}: {}", text.replace('\n', "\n-- ")),
        None => Ok(()),
    }
}
