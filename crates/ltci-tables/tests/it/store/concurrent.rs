//! Imports at the same time come one after the other.

use std::sync::Barrier;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use ltci_tables::store::{Outcome, put_directory};

use super::made::directory;
use super::{on_both, opened, source};

#[test]
fn the_second_import_waits_for_the_first() {
    let (first, second) = (directory("waits", 20, "1.00"), directory("waits", 30, "2.00"));
    on_both(|url| {
        let mut store = opened(url);
        let from_first = source("first.csv");
        let import = store.begin(&first.edition, &from_first).unwrap();
        thread::scope(|scope| {
            let (sender, receiver) = channel();
            scope.spawn({
                let second = &second;
                move || {
                    let outcome = put_directory(&mut *opened(url), second, &source("second.csv"));
                    sender.send(outcome.unwrap()).unwrap();
                }
            });
            let early = receiver.recv_timeout(Duration::from_millis(500));
            assert!(early.is_err(), "{url}: the second did not wait");
            drop(import);
            let outcome = receiver.recv_timeout(Duration::from_secs(60)).unwrap();
            assert_eq!(outcome, Outcome::Imported { revision: 1 });
        });
    });
}

#[test]
fn many_imports_at_once_all_succeed_in_some_order() {
    const IMPORTS: u32 = 4;
    on_both(|url| {
        let barrier = Barrier::new(IMPORTS as usize);
        thread::scope(|scope| {
            for number in 1..=IMPORTS {
                let barrier = &barrier;
                scope.spawn(move || {
                    let directory = directory("at-once", number * 10, "1.00");
                    barrier.wait();
                    // The tables are made by whoever comes first.
                    let mut store = opened(url);
                    put_directory(&mut *store, &directory, &source("a.csv")).unwrap();
                });
            }
        });
        let stored = opened(url).editions().unwrap();
        let revisions: Vec<_> = stored.iter().map(|one| (one.revision, one.current)).collect();
        assert_eq!(revisions, [(1, false), (2, false), (3, false), (4, true)], "{url}");
        let mut items: Vec<_> = stored.iter().map(|one| one.items).collect();
        items.sort_unstable();
        assert_eq!(items, [10, 20, 30, 40], "{url}");
    });
}
