//! The database itself refuses what is wrong, whoever writes it, and says what is what.

use ltci::code::{CaregiverQualification, ChargeUnit, EditionStatus, MapRelation};
use ltci_tables::store::put_directory;
use postgres::{Client, NoTls};
use rusqlite::Connection;

use super::made::directory;
use super::{on_both, opened, source};

const DIGEST: &str = "'sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'";

/// Of a file.
const SOURCE: &str = "'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'";

/// The good row of each table: column and value, the others are empty.
const ITEM: &[(&str, &str)] = &[
    ("import_number", "1"),
    ("source_row", "7"),
    ("ltc_item_codg", "'SI-7_a.B'"),
    ("item_class", "'样例大类'"),
    ("item_name", "'样例项目'"),
    ("unit", "'visit'"),
    ("duration_min", "15"),
    ("duration_max", "15"),
    ("frequency", "'1次/日'"),
    ("qualification", "'nurse'"),
    ("price_fen", "0"),
    ("price_cap_fen", "9999999999999999"),
    ("in_force_from", "'2024-02-29'"),
    ("in_force_to", "'2024-02-29'"),
    ("replaced_by", "NULL"),
];

const BAD_ITEMS: &[(&str, &str)] = &[
    ("import_number", "2"),
    ("source_row", "0"),
    ("source_row", "NULL"),
    ("source_row", "1"),
    ("ltc_item_codg", "NULL"),
    ("ltc_item_codg", "''"),
    ("ltc_item_codg", "'SI 7'"),
    ("ltc_item_codg", "'洗发'"),
    ("ltc_item_codg", "'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'"),
    ("item_class", "''"),
    ("item_name", "NULL"),
    ("unit", "'times'"),
    ("duration_min", "0"),
    ("duration_max", "1441"),
    ("duration_min", "16"),
    ("frequency", "''"),
    ("qualification", "'doctor'"),
    ("price_fen", "-1"),
    ("price_fen", "10000000000000000"),
    ("price_fen", "'abc'"),
    ("price_cap_fen", "-1"),
    ("in_force_from", "NULL"),
    ("in_force_from", "'2023-02-29'"),
    ("in_force_from", "'1899-12-31'"),
    ("in_force_from", "'2026-13-01'"),
    ("in_force_from", "'abc'"),
    ("in_force_to", "'2024-02-28'"),
    ("in_force_to", "'2200-01-01'"),
    ("replaced_by", "''"),
    ("replaced_by", "'a b'"),
];

/// What PostgreSQL turns into a good value by the type of the column, and SQLite has to refuse.
const BAD_IN_SQLITE: &[(&str, &str)] = &[
    ("price_fen", "1.5"),
    ("in_force_from", "20240229"),
    ("in_force_from", "'2024/02/29'"),
    ("in_force_from", "'2024-02-29 10:00:00'"),
    ("in_force_to", "2460370"),
];

#[test]
fn bad_items_are_refused() {
    on_both(|url| {
        fill(url);
        for (column, value) in BAD_ITEMS {
            let sql = insert("directory_item", ITEM, column, value);
            assert!(run(url, &sql).is_err(), "{url}: {column} = {value}");
        }
        run(url, &insert("directory_item", ITEM, "source_row", "7")).unwrap();
        let twice = insert("directory_item", ITEM, "source_row", "8");
        assert!(run(url, &twice).is_err(), "the same code and first day");
    });
}

#[test]
fn sqlite_refuses_what_postgresql_would_convert() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ltci.db");
    let url = file.to_str().unwrap();
    fill(url);
    for (column, value) in BAD_IN_SQLITE {
        let sql = insert("directory_item", ITEM, column, value);
        assert!(run(url, &sql).is_err(), "{column} = {value}");
    }
}

#[test]
fn the_lists_of_the_database_are_those_of_the_types() {
    on_both(|url| {
        fill(url);
        let mut row = 100;
        let mut accepts = |column: &str, code: &str| {
            row += 1;
            let sql = insert("directory_item", ITEM, column, &format!("'{code}'"));
            let sql = sql.replace("(1, 7, 'SI-7_a.B'", &format!("(1, {row}, 'SI-{row}'"));
            run(url, &sql).unwrap();
        };
        for unit in ChargeUnit::ALL {
            accepts("unit", unit.as_str());
        }
        for qualification in CaregiverQualification::ALL {
            accepts("qualification", qualification.as_str());
        }
        for status in EditionStatus::ALL {
            let sql = format!("UPDATE directory_edition SET status = '{}'", status.as_str());
            run(url, &sql).unwrap();
        }
        for (number, relation) in MapRelation::ALL.iter().enumerate() {
            let (number, relation) = (number + 1, relation.as_str());
            run(url, &format!("INSERT INTO directory_map_entry VALUES (2, {number}, 'A', '{relation}', NULL, '无', '2026-01-01', NULL)")).unwrap();
        }
    });
}

#[test]
fn editions_and_mappings_hold_together() {
    on_both(|url| {
        fill(url);
        for bad in [
            "UPDATE directory_edition SET status = 'draft'".to_owned(),
            "UPDATE directory_edition SET edition_id = '上海'".to_owned(),
            "UPDATE directory_edition SET content_digest = 'md5:0'".to_owned(),
            "UPDATE directory_edition SET revision = 0".to_owned(),
            "UPDATE directory_edition SET in_force_to = '2000-01-01'".to_owned(),
            "UPDATE directory_import SET source_digest = ''".to_owned(),
            "UPDATE directory_import SET document_type = 'assessment'".to_owned(),
            "DELETE FROM directory_import".to_owned(),
            "DELETE FROM directory_edition".to_owned(),
            "INSERT INTO directory_map_entry VALUES (2, 1, 'A', 'same', 'B', NULL, '2026-01-01', NULL)".to_owned(),
            "INSERT INTO directory_map_entry VALUES (9, 1, 'A', 'equivalent', 'B', NULL, '2026-01-01', NULL)".to_owned(),
            // A second current revision of the same edition.
            second_revision("TRUE"),
        ] {
            assert!(run(url, &bad).is_err(), "{url}: {bad}");
        }
        run(url, &second_revision("FALSE")).unwrap();
    });
}

/// Every table, view and column is explained where a person looks for it.
#[test]
fn everything_is_commented() {
    on_both(|url| {
        opened(url);
        let (explained, missing) = if url.starts_with("postgres") {
            let mut client = Client::connect(url, NoTls).unwrap();
            let columns = "SELECT count(*) FILTER (WHERE col_description(a.attrelid, a.attnum) IS NOT NULL),
                count(*) FILTER (WHERE col_description(a.attrelid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL)
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0";
            let row = client.query_one(columns, &[]).unwrap();
            let view = "SELECT obj_description('current_directory_item'::regclass, 'pg_class')";
            let view: Option<String> = client.query_one(view, &[]).unwrap().get(0);
            assert_eq!(
                view.as_deref(),
                Some("各目录现行修订的服务项目 / Items of the current revision of every edition")
            );
            (row.get::<_, i64>(0), row.get::<_, i64>(1))
        } else {
            explained_in_sqlite(url)
        };
        assert_eq!((explained, missing), (61, 0), "{url}");
    });
}

fn explained_in_sqlite(path: &str) -> (i64, i64) {
    let connection = Connection::open(path).unwrap();
    let sql = "SELECT t.sql, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'";
    let mut statement = connection.prepare(sql).unwrap();
    let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let (mut explained, mut missing) = (0, 0);
    for column in columns {
        let (sql, name): (String, String) = column.unwrap();
        let line = sql.lines().find(|line| line.trim_start().starts_with(&format!("{name} ")));
        let told = line.is_some_and(|line| line.contains(" -- ") && line.contains(" / "));
        *(if told { &mut explained } else { &mut missing }) += 1;
    }
    (explained, missing)
}

fn fill(url: &str) {
    put_directory(&mut *opened(url), &directory("filled", 3, "1.00"), &source("a.csv")).unwrap();
    run(url, &format!("INSERT INTO directory_import VALUES (2, 'directory_map', 'm', 1, 'm', {SOURCE}, CURRENT_TIMESTAMP)")).unwrap();
    run(url, &format!("INSERT INTO directory_map VALUES (2, 'm', 1, TRUE, {DIGEST}, '样例', 'filled', 'b', '330200', '2026-01-01', '样例')")).unwrap();
}

fn second_revision(current: &str) -> String {
    format!(
        "INSERT INTO directory_edition SELECT 2, edition_id, 2, {current}, content_digest, item_count, title, doc_no, status, publisher_admdvs, issued, in_force_from, in_force_to, adopts, provenance FROM directory_edition"
    )
}

fn insert(table: &str, good: &[(&str, &str)], column: &str, value: &str) -> String {
    let columns: Vec<_> = good.iter().map(|(name, _)| *name).collect();
    let values: Vec<_> =
        good.iter().map(|(name, good)| if *name == column { value } else { *good }).collect();
    format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), values.join(", "))
}

fn run(url: &str, sql: &str) -> Result<(), String> {
    if url.starts_with("postgres") {
        let mut client = Client::connect(url, NoTls).unwrap();
        client.batch_execute(sql).map_err(|error| error.to_string())
    } else {
        let connection = Connection::open(url).unwrap();
        connection.execute_batch("PRAGMA foreign_keys = ON").unwrap();
        connection.execute_batch(sql).map_err(|error| error.to_string())
    }
}
