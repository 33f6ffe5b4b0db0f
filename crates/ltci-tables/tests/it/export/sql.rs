//! SQL, by SQLite.

use ltci_tables::export::Format;
use rusqlite::Connection;

use super::{exported, nasty, nasty_map};

#[test]
fn the_script_fills_two_tables() {
    let script = exported(Format::Sql, &nasty(), &[nasty_map()]);
    let database = Connection::open_in_memory().expect("a database");
    database.execute_batch(&String::from_utf8(script).expect("UTF-8")).expect("the script runs");
    let count = |query| database.query_row(query, (), |row| row.get::<_, i64>(0)).expect("a row");
    assert_eq!(count("select count(*) from ltc_item"), 26);
    assert_eq!(count("select count(*) from ltc_map_entry where relation = 'narrower'"), 1);
    assert_eq!(count("select max(price_fen) from ltc_item"), 9_999_999_999_999_999);
    assert_eq!(
        count("select count(*) from ltc_item where item_name = ''';DROP TABLE ltc_item;--'"),
        1
    );
}

#[test]
fn the_same_script_does_not_run_twice() {
    let script = String::from_utf8(exported(Format::Sql, &nasty(), &[])).expect("UTF-8");
    let database = Connection::open_in_memory().expect("a database");
    database.execute_batch(&script).expect("the script runs");
    assert!(database.execute_batch(&script).is_err());
}
