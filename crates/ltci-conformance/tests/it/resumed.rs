//! Runs that are interrupted and gone on with.

use std::fs;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;

use ltci_conformance::{Error, JournalFile, Options, Order, Progress, RunReport, Suite, run};
use tempfile::TempDir;

use crate::fake::*;

fn resuming(journal: &Path) -> Options {
    Options { journal: Some(JournalFile::resumed(journal)), ..options() }
}

/// Runs until the third case is settled, and breaks off.
fn interrupted(testee: &str, journal: &Path) {
    let options = Options { journal: Some(JournalFile::fresh(journal)), ..options() };
    let broken = catch_unwind(AssertUnwindSafe(|| {
        run(&suite(), &command(testee), &options, &|progress| assert!(progress.done < 3))
    }));
    assert!(broken.is_err());
}

fn resumed(testee: &str, journal: &Path) -> Result<RunReport, Error> {
    try_run(testee, &resuming(journal))
}

#[test]
fn an_interrupted_run_goes_on_and_gives_the_report_of_a_whole_one() {
    let folder = TempDir::new().unwrap();
    for testee in ["accepts_all.py", "twice.py", "crashes.py", "declines.py"] {
        let journal = folder.path().join("deep").join(testee);
        interrupted(testee, &journal);
        let whole = report(testee, &options());
        assert_eq!(resumed(testee, &journal).unwrap(), whole, "{testee}");
    }
}

#[test]
fn what_is_settled_is_not_asked_again() {
    let folder = TempDir::new().unwrap();
    let (journal, notes) = (folder.path().join("journal"), folder.path().join("notes"));
    let testee = format!("counts.py '{}'", notes.display());
    interrupted(&testee, &journal);
    fs::remove_file(&notes).unwrap();
    resumed(&testee, &journal).unwrap();
    // The third was not known to be without a sequel when the run broke off, and the last is asked
    // twice.
    let asked = fs::read_to_string(&notes).unwrap();
    assert_eq!(asked, "-1.00\n0.01\n+1.00\nscore\nscore\n");
    fs::remove_file(&notes).unwrap();
    assert_only(&resumed(&testee, &journal).unwrap(), &[]);
    assert!(!notes.exists(), "nothing is left to ask");
}

#[test]
fn a_run_that_has_ended_is_not_asked_again_and_reports_the_same() {
    let folder = TempDir::new().unwrap();
    for testee in ["accepts_all.py", "twice.py", "crashes.py", "declines.py", "fewer_ops.py"] {
        let journal = folder.path().join(testee);
        let fresh = Options { journal: Some(JournalFile::fresh(&journal)), ..options() };
        let whole = try_run(testee, &fresh).unwrap();
        let seen = Mutex::new(Vec::new());
        let note = |progress: Progress| seen.lock().unwrap().push(progress);
        let again = run(&suite(), &command(testee), &resuming(&journal), &note).unwrap();
        assert_eq!(again, whole, "{testee}");
        let seen = seen.into_inner().unwrap();
        assert!(matches!(seen[..], [Progress { done, total }] if done == total), "{seen:?}");
        let ended = fs::read_to_string(&journal).unwrap();
        let jobs = NonZeroUsize::new(4).unwrap();
        try_run(testee, &Options { jobs, order: Order::Reversed, ..fresh }).unwrap();
        assert_eq!(fs::read_to_string(&journal).unwrap(), ended, "{testee}");
    }
}

#[test]
fn without_a_journal_a_run_begins_anew_and_a_fresh_one_forgets() {
    let folder = TempDir::new().unwrap();
    let journal = folder.path().join("journal");
    assert_only(&resumed("good.py", &journal).unwrap(), &[]);
    let fresh = Options { journal: Some(JournalFile::fresh(&journal)), ..options() };
    assert!(!try_run("accepts_all.py", &fresh).unwrap().passed());
}

#[test]
fn a_line_that_breaks_off_is_forgotten() {
    let folder = TempDir::new().unwrap();
    let journal = folder.path().join("journal");
    interrupted("accepts_all.py", &journal);
    let whole = fs::read(&journal).unwrap();
    for kept in [1, whole.len() / 2, whole.len() - 1] {
        fs::write(&journal, &whole[..kept]).unwrap();
        let report = resumed("accepts_all.py", &journal).unwrap();
        assert_eq!(report, crate::fake::report("accepts_all.py", &options()));
    }
}

#[test]
fn the_journal_of_another_is_refused() {
    let folder = TempDir::new().unwrap();
    let journal = folder.path().join("journal");
    interrupted("good.py", &journal);
    let error = resumed("fewer_ops.py", &journal).unwrap_err();
    assert!(error.is_journal());
    assert!(error.to_string().contains("another testee"), "{error}");
    let file = fs::read_to_string(here("suite/codes/money.json")).unwrap();
    let other = Suite::from_files([("a.json".to_owned(), file.replace("0.00", "0.05").into())]);
    let error = run(&other.unwrap(), &command("good.py"), &resuming(&journal), &|_| {});
    let error = error.unwrap_err();
    assert!(error.is_journal());
    assert!(error.to_string().contains("belongs to the suite sm3:"), "{error}");
}

#[test]
fn a_damaged_journal_is_refused() {
    let folder = TempDir::new().unwrap();
    let journal = folder.path().join("journal");
    interrupted("good.py", &journal);
    let whole = fs::read_to_string(&journal).unwrap();
    for (damaged, said) in [
        (whole.replacen("passed", "pased", 1), "line 2"),
        (whole.replacen("\"suite\"", "\"site\"", 1), "line 1"),
        ("a letter to somebody\n".to_owned(), "line 1"),
    ] {
        fs::write(&journal, damaged).unwrap();
        let error = resumed("good.py", &journal).unwrap_err();
        assert!(error.is_journal() && error.to_string().contains(said), "{error}");
    }
    fs::remove_file(&journal).unwrap();
    fs::create_dir(&journal).unwrap();
    assert!(resumed("good.py", &journal).unwrap_err().is_io());
}
