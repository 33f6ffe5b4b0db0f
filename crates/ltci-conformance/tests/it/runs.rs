//! What counts, what is skipped, what is known, and how a run is told to go about it.

use std::num::NonZeroUsize;
use std::sync::Mutex;

use ltci_conformance::{Filter, KnownFailures, Level, Options, Order, Progress, run};

use crate::fake::*;

#[test]
fn a_failure_at_may_is_told_but_does_not_count() {
    let filter = Filter { levels: vec![Level::May], ..Filter::default() };
    let report = report("accepts_all.py", &Options { filter, ..options() });
    assert_eq!(brief(report.results()[0].outcome()), "failed: different");
    assert!(report.passed());
}

#[test]
fn operations_that_are_not_declared_are_skipped() {
    let report = report("fewer_ops.py", &options());
    assert_only(&report, &[(SCORE, "skipped: not_supported")]);
    assert!(report.passed());
    assert_eq!(report.judged(), 5);
}

#[test]
fn a_testee_may_decline_but_its_own_error_counts() {
    let report = report("declines.py", &options());
    assert_only(&report, &[(THREE, "skipped: declined"), (NEGATIVE, "errored")]);
    assert!(!report.passed());
}

#[test]
fn a_filter_that_nothing_passes_is_an_error() {
    let filter = Filter { ops: vec!["vallidate".to_owned()], ..Filter::default() };
    assert!(try_run("good.py", &Options { filter, ..options() }).unwrap_err().is_usage());
}

#[test]
fn known_failures_do_not_count_unless_they_pass() {
    let list = format!("{THREE} # rounds\n{NEGATIVE} # accepts debts\n{ZERO} # fixed long ago\n");
    let failures = KnownFailures::parse(&list, &suite()).unwrap();
    let report = report("accepts_all.py", &Options { failures, ..options() });
    assert_only(
        &report,
        &[
            (ZERO, "stale_failure"),
            (THREE, "known_failure"),
            (NEGATIVE, "known_failure"),
            (PLUS, "failed: different"),
        ],
    );
    assert!(!report.passed());
}

#[test]
fn neither_jobs_nor_order_change_the_report() {
    assert_same_in_every_way(&["good.py", "mixed.py", "crashes.py"]);
}

#[test]
fn neither_jobs_nor_order_change_who_is_blamed() {
    assert_same_in_every_way(&["twice.py", "chatters.py", "leaves.py"]);
}

fn assert_same_in_every_way(testees: &[&str]) {
    for testee in testees {
        let one = report(testee, &options()).to_json().to_string();
        for (order, jobs) in [(Order::Given, 8), (Order::Reversed, 1), (Order::Shuffled(2), 2)] {
            let jobs = NonZeroUsize::new(jobs).unwrap();
            let again = report(testee, &Options { jobs, order, ..options() });
            assert_eq!(again.to_json().to_string(), one, "{testee} {order} {jobs}");
        }
    }
}

#[test]
fn a_shuffled_suite_is_asked_in_another_order() {
    let notes = tempfile::TempDir::new().unwrap();
    let notes = notes.path().join("notes");
    let testee = format!("counts.py '{}'", notes.display());
    let mut seen = Vec::new();
    for order in [Order::Given, Order::Reversed, Order::Shuffled(1), Order::Shuffled(1)] {
        report(&testee, &Options { order, ..options() });
        seen.push(std::fs::read_to_string(&notes).unwrap());
        std::fs::remove_file(&notes).unwrap();
    }
    assert_eq!(seen[0], "0.00\n1.000\n-1.00\n0.01\n+1.00\nscore\nscore\n");
    assert_eq!(seen[1], "score\n+1.00\n0.01\n-1.00\n1.000\n0.00\n0.00\n");
    assert!(seen[2] != seen[0] && seen[2] != seen[1]);
    assert_eq!(seen[2], seen[3]);
}

#[test]
fn progress_counts_to_the_end() {
    let seen = Mutex::new(Vec::new());
    let note = |progress: Progress| seen.lock().unwrap().push(progress);
    run(&suite(), &command("fewer_ops.py"), &options(), &note).unwrap();
    let seen: Vec<_> = seen.into_inner().unwrap().iter().map(|p| (p.done, p.total)).collect();
    assert_eq!(seen, [(0, 5), (1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]);
}
