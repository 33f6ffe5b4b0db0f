//! Rows into a store, with what is refused, repaired and told.

use std::ops::ControlFlow;

use ltci::directory::{ChangeKind, Directory};
use ltci::{Severity, Validator};
use ltci_tables::Error;
use ltci_tables::import::{FINDINGS_KEPT, ImportOptions, ImportReport, Sink, import_rows};
use ltci_tables::store::{Outcome, Store};
use ltci_tables::table::{CellFinding, Event, Options, Row, Summary, Table};

use super::made::{self, code, day, directory};
use super::{on_both, opened, source};

const PLAIN: ImportOptions = ImportOptions { strict: false, dry_run: false };
const STRICT: ImportOptions = ImportOptions { strict: true, dry_run: false };
const DRY: ImportOptions = ImportOptions { strict: false, dry_run: true };

/// Imports the items of a directory from row 2 on, with these rows refused.
fn import(
    store: &mut dyn Store,
    directory: &Directory<'static>,
    refused: &[u32],
    options: ImportOptions,
) -> Result<ImportReport, Error> {
    let read = |sink: &mut Sink<'_>| Ok(read(directory, refused, sink));
    let (validator, source) = (Validator::new(), source("a.csv"));
    let mut seen = 0;
    let mut progress = |rows| seen = rows;
    let edition = &directory.edition;
    let report = import_rows(store, edition, &source, &validator, read, options, &mut progress)?;
    assert_eq!(seen, directory.items.len() as u64);
    Ok(report)
}

fn read(directory: &Directory<'static>, refused: &[u32], sink: &mut Sink<'_>) -> Summary {
    let mut summary = Summary::default();
    for (row, item) in (2..).zip(directory.items.clone()) {
        summary.rows += 1;
        let event = if refused.contains(&row) {
            summary.refused += 1;
            if let ControlFlow::Break(()) = sink(Event::Finding(finding(row))) {
                break;
            }
            Event::Refused(row, None)
        } else {
            summary.accepted += 1;
            Event::Accepted(Row { row, item })
        };
        if let ControlFlow::Break(()) = sink(event) {
            break;
        }
    }
    summary
}

fn finding(row: u32) -> CellFinding {
    let rule = ltci::code::DECLARATIONS[0].rule;
    let finding = ltci::Finding::new(rule, format!("/rows/{row}"), &[]);
    CellFinding { sheet: None, row, column: Some(1), header: None, finding }
}

#[test]
fn good_rows_are_stored_and_refused_ones_are_told() {
    let directory = directory("partly", 5, "1.00");
    let mut expected = directory.clone();
    expected.items.remove(2);
    on_both(|url| {
        let mut store = opened(url);
        let report = import(&mut *store, &directory, &[4], PLAIN).unwrap();
        assert_eq!(report.outcome, Some(Outcome::Imported { revision: 1 }));
        assert_eq!(report.digest, Some(expected.digest()));
        assert_eq!((report.summary.accepted, report.summary.refused), (4, 1));
        assert_eq!((report.findings.len(), report.findings_total), (1, 1));
        assert_eq!(store.directory(&expected.edition.id).unwrap(), Some(expected.clone()));
        let again = import(&mut *store, &directory, &[4], PLAIN).unwrap();
        assert_eq!(again.outcome, Some(Outcome::Unchanged { revision: 1 }));
        assert_eq!(store.editions().unwrap().len(), 1);
    });
}

#[test]
fn strict_refuses_all_for_one_row() {
    let directory = directory("strict", 2_500, "1.00");
    on_both(|url| {
        let mut store = opened(url);
        let report = import(&mut *store, &directory, &[2_000], STRICT).unwrap();
        assert_eq!((report.outcome, report.digest), (None, None));
        assert_eq!((report.summary.accepted, report.summary.refused), (2_499, 1));
        assert_eq!(store.editions().unwrap(), []);
        let report = import(&mut *store, &directory, &[], STRICT).unwrap();
        assert_eq!(report.outcome, Some(Outcome::Imported { revision: 1 }));
    });
}

#[test]
fn a_dry_run_compares_and_writes_nothing() {
    let (old, new) = (directory("dry", 3, "1.00"), directory("dry", 4, "1.50"));
    on_both(|url| {
        let mut store = opened(url);
        let first = import(&mut *store, &old, &[], DRY).unwrap();
        assert_eq!(kinds(&first), [[ChangeKind::Added]; 3]);
        assert_eq!((first.outcome, store.editions().unwrap().len()), (None, 0));
        import(&mut *store, &old, &[], PLAIN).unwrap();
        let second = import(&mut *store, &new, &[4], DRY).unwrap();
        // The third row is refused, so its item would go.
        let expected = [
            [ChangeKind::Repriced],
            [ChangeKind::Repriced],
            [ChangeKind::Removed],
            [ChangeKind::Added],
        ];
        assert_eq!(kinds(&second), expected);
        assert_eq!(store.directory(&old.edition.id).unwrap(), Some(old.clone()));
    });
}

fn kinds(report: &ImportReport) -> Vec<Vec<ChangeKind>> {
    let changes = &report.comparison.as_ref().unwrap().changes;
    changes.iter().map(|change| change.kinds.clone()).collect()
}

#[test]
fn no_good_row_stores_nothing() {
    let directory = directory("none", 2, "1.00");
    on_both(|url| {
        let mut store = opened(url);
        let report = import(&mut *store, &directory, &[2, 3], PLAIN).unwrap();
        assert_eq!((report.outcome, report.summary.refused), (None, 2));
        assert_eq!(store.editions().unwrap(), []);
    });
}

#[test]
fn findings_are_kept_up_to_a_limit_and_counted_beyond() {
    let count = u32::try_from(FINDINGS_KEPT).unwrap() + 500;
    let directory = directory("dirty", count, "1.00");
    let refused: Vec<_> = (3..count + 2).collect();
    let folder = tempfile::tempdir().unwrap();
    let mut store = opened(folder.path().join("ltci.db").to_str().unwrap());
    let report = import(&mut *store, &directory, &refused, PLAIN).unwrap();
    assert_eq!(report.findings.len(), FINDINGS_KEPT);
    assert_eq!(report.findings_total, u64::from(count) - 1);
    assert_eq!((report.summary.accepted, report.summary.refused), (1, count - 1));
}

#[test]
fn a_reader_that_fails_leaves_nothing() {
    let directory = directory("fails", 3_000, "1.00");
    on_both(|url| {
        let mut store = opened(url);
        let fails = |sink: &mut Sink<'_>| {
            read(&directory, &[], sink);
            Err(std::io::Error::other("样例").into())
        };
        let (edition, validator) = (&directory.edition, Validator::new());
        let source = source("a.csv");
        let result =
            import_rows(&mut *store, edition, &source, &validator, fails, PLAIN, &mut |_| {});
        assert!(result.is_err());
        assert_eq!(store.editions().unwrap(), []);
    });
}

#[test]
fn rows_that_contradict_each_other_are_refused_and_those_that_relied_on_them() {
    // Row 2 and row 4 are both SI000001; row 5 ends in favour of a code that row 6 alone has,
    // and row 6 ends in favour of nothing.
    let mut given = directory("contradicting", 5, "1.00");
    given.items[2].ltc_item_codg = given.items[0].ltc_item_codg;
    let ended = Some(day("2026-06-30"));
    given.items[3].in_force_to = ended;
    given.items[3].replaced_by = Some(given.items[4].ltc_item_codg);
    given.items[4].in_force_to = ended;
    given.items[4].replaced_by = Some(code("SI-none"));
    let mut expected = given.clone();
    expected.items.truncate(2);
    on_both(|url| {
        let mut store = opened(url);
        let report = import(&mut *store, &given, &[], PLAIN).unwrap();
        assert_eq!(report.outcome, Some(Outcome::Imported { revision: 1 }));
        assert_eq!((report.summary.accepted, report.summary.refused), (2, 3));
        let errors =
            report.findings.iter().filter(|found| found.finding.severity == Severity::Error);
        let errors: Vec<_> = errors.map(|found| (found.row, found.finding.code)).collect();
        assert_eq!(errors, [(4, "LTC-D-030"), (6, "LTC-D-033"), (5, "LTC-D-033")]);
        assert_eq!(report.digest, Some(expected.digest()));
        assert_eq!(store.directory(&expected.edition.id).unwrap(), Some(expected.clone()));
    });
}

/// The import itself does not ask for the constraints; SQLite is asked afterwards.
#[test]
fn what_was_imported_fulfils_every_constraint_of_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ltci.db");
    let directory = directory("checked", 300, "99999999999999.99");
    import(&mut *opened(file.to_str().unwrap()), &directory, &[7], PLAIN).unwrap();
    let connection = rusqlite::Connection::open(&file).unwrap();
    let checked = |connection: &rusqlite::Connection| -> String {
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(checked(&connection), "ok");
    let strays = || -> i64 {
        let count = "SELECT count(*) FROM pragma_foreign_key_check";
        connection.query_row(count, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(strays(), 0);
    connection
        .execute_batch(
            "PRAGMA ignore_check_constraints = ON; UPDATE directory_item SET price_fen = -1;
             PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = OFF;
             UPDATE directory_item SET import_number = 9 WHERE source_row = 8;",
        )
        .unwrap();
    assert_ne!(checked(&connection), "ok", "the check itself can fail");
    assert_ne!(strays(), 0, "this one too");
}

/// Two rows of one code, the first refused for its price: nobody knows which of them is meant.
#[test]
fn a_refused_row_keeps_its_code() {
    let list = "项目编码,项目大类,项目名称,单价,生效日期,失效日期\n\
        A1,照料,甲,面议,2026-01-01,\nA1,照料,甲,20,2026-01-01,\nA1,照料,甲,25,2027-01-01,\n\
        A2,照料,乙,20,2026-01-01,\nA2,照料,乙,面议,2026-01-01,\n\
        A3,照料,丙,面议,2026-01-01,2026-06-30\nA3,照料,丙,20,2026-07-01,\n\
        A4,照料,丁,面议,近期,\nA4,照料,丁,20,2026-01-01,\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.csv");
    std::fs::write(&path, list).unwrap();
    on_both(|url| {
        let mut store = opened(url);
        let table = Table::open(&path, &Options::default()).unwrap();
        let (edition, validator) = (made::edition("claims"), Validator::new());
        let source = source("list.csv");
        let report = ltci_tables::import::import(
            &mut *store,
            &edition,
            &source,
            &validator,
            table,
            PLAIN,
            &mut |_| {},
        )
        .unwrap();
        let overlaps = report.findings.iter().filter(|found| found.finding.code == "LTC-D-030");
        let rows: Vec<_> = overlaps.map(|found| found.row).collect();
        assert_eq!(rows, [3, 4]);
        assert_eq!((report.summary.accepted, report.summary.refused), (3, 6));
        let stored = store.directory(&edition.id).unwrap().unwrap();
        let codes: Vec<_> = stored.items.iter().map(|item| item.ltc_item_codg.as_str()).collect();
        assert_eq!(codes, ["A2", "A3", "A4"]);
    });
}
