//! An import that is killed leaves the old edition or the new one, never a mixture.

use std::env;
use std::ops::ControlFlow;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use ltci::Validator;
use ltci::directory::Directory;
use ltci_tables::import::{ImportOptions, Sink, import_rows};
use ltci_tables::store::{ContentDigest, put_directory};
use ltci_tables::table::{Event, Row, Summary};
use postgres::{Client, NoTls};

use super::made::{Dice, directory};
use super::{on_both, opened, source};

const DATABASE: &str = "LTCI_TEST_INTERRUPTED";
const KILLS: u32 = 20;
const ROWS: u32 = 4_000;

fn old() -> Directory<'static> {
    directory("interrupted", ROWS / 2, "1.00")
}

fn new() -> Directory<'static> {
    directory("interrupted", ROWS, "2.00")
}

/// Does nothing by itself: the test below runs it as a process of its own, to kill it.
#[test]
fn child() {
    let Ok(url) = env::var(DATABASE) else { return };
    let new = new();
    let read = |sink: &mut Sink<'_>| {
        for (row, item) in (1..).zip(new.items.clone()) {
            if let ControlFlow::Break(()) = sink(Event::Accepted(Row { row, item })) {
                break;
            }
        }
        Ok(Summary { rows: ROWS, accepted: ROWS, ..Summary::default() })
    };
    let (validator, options) = (Validator::new(), ImportOptions::default());
    let (edition, source) = (&new.edition, source("new.csv"));
    let mut store = opened(&url);
    import_rows(&mut *store, edition, &source, &validator, read, options, &mut |_| {}).unwrap();
}

#[test]
fn an_import_that_is_killed_leaves_the_old_edition_or_the_new() {
    let (old, new) = (old(), new());
    on_both(|url| {
        let (old_digest, new_digest) = (old.digest(), new.digest());
        // The shortest of three: a busy machine must not move the kills behind the end.
        let durations = (0..3).map(|_| {
            put_directory(&mut *opened(url), &old, &source("old.csv")).unwrap();
            let start = Instant::now();
            assert!(start_child(url).wait().unwrap().success());
            let duration = start.elapsed();
            assert_eq!(stored(url), new_digest, "{url}: undisturbed, it ends");
            duration
        });
        let duration = durations.min().unwrap();
        let (mut dice, mut killed) = (Dice::new(11), 0);
        for number in 0..KILLS {
            put_directory(&mut *opened(url), &old, &source("old.csv")).unwrap();
            let jitter = duration / KILLS * u32::try_from(dice.below(100)).unwrap() / 100;
            killed += u32::from(kill_after(url, duration / KILLS * number + jitter));
            let stored = stored(url);
            let complete = stored == old_digest || stored == new_digest;
            assert!(complete, "{url}: a mixture after kill {number}");
        }
        assert!(killed > KILLS / 2, "{url}: only {killed} were killed before their end");
    });
}

/// Whether the child still ran when it was killed.
fn kill_after(url: &str, delay: Duration) -> bool {
    let mut child = start_child(url);
    sleep(delay);
    let running = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    running
}

fn start_child(url: &str) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "store::interrupted::child"]).env(DATABASE, url);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// The digest of the rows of the current revision, after a look at everything that is there.
fn stored(url: &str) -> String {
    let mut store = opened(url);
    let editions = store.editions().unwrap();
    let rows: u64 = editions.iter().map(|edition| edition.items).sum();
    assert_eq!(count_rows(url), rows, "{url}: rows that belong to no revision");
    let current: Vec<_> = editions.iter().filter(|edition| edition.current).collect();
    assert_eq!(current.len(), 1, "{url}");
    let mut digest = ContentDigest::new(&current[0].edition);
    let mut push = |item| {
        digest.push(&item);
        Ok(())
    };
    store.each_item(&current[0].edition.id, &mut push).unwrap();
    let digest = digest.finish();
    assert_eq!(digest, current[0].digest, "{url}");
    digest
}

fn count_rows(url: &str) -> u64 {
    let sql = "SELECT count(*) FROM directory_item";
    let count: i64 = if url.starts_with("postgres") {
        Client::connect(url, NoTls).unwrap().query_one(sql, &[]).unwrap().get(0)
    } else {
        let connection = rusqlite::Connection::open(url).unwrap();
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    u64::try_from(count).unwrap()
}
