//! That wrong testees fail, each in its own way, and that the run goes on.

use std::time::Duration;

use ltci_conformance::{Filter, Options, Suite, TesteeCommand, run};

use crate::fake::*;

#[test]
fn a_good_testee_passes() {
    let report = report("good.py", &options());
    assert_only(&report, &[]);
    assert!(report.passed());
    assert_eq!(report.testee().version, "1.2.3");
    assert_eq!(report.judged(), 6);
}

#[test]
fn a_wrong_testee_fails() {
    let report = report("accepts_all.py", &options());
    let wrong = "failed: different";
    assert_only(&report, &[(THREE, wrong), (NEGATIVE, wrong), (PLUS, wrong)]);
    assert!(!report.passed());
    assert_eq!(reason(&report), "the answer differs in verdict");
}

#[test]
fn a_hanging_testee_fails_the_case_and_is_replaced() {
    let report = report("hangs.py", &impatient());
    assert_only(&report, &[(THREE, "failed: timed_out")]);
}

#[test]
fn a_crashing_testee_fails_the_case_and_is_replaced() {
    let report = report("crashes.py", &options());
    assert_only(&report, &[(THREE, "failed: crashed")]);
    assert!(reason(&report).contains('3'), "{}", reason(&report));
}

#[test]
fn a_testee_that_closes_its_stdout_counts_as_crashed() {
    let report = report("closes_stdout.py", &options());
    assert_only(&report, &[(THREE, "failed: crashed")]);
    assert_eq!(reason(&report), "crashed (it closed its output or connection)");
}

#[test]
fn an_answer_that_breaks_off_is_a_crash() {
    assert_only(&report("half_line.py", &options()), &[(THREE, "failed: crashed")]);
}

#[test]
fn a_testee_that_cannot_be_restarted_fails_the_rest_and_is_left_alone() {
    let mark = std::env::temp_dir().join(format!("ltci-conformance-{}", std::process::id()));
    let report = report(&format!("crashes_for_good.py '{}'", mark.display()), &options());
    let starts = std::fs::read_to_string(&mark).unwrap().lines().count();
    std::fs::remove_file(&mark).unwrap();
    let lost = "failed: not_restarted";
    assert_only(
        &report,
        &[(THREE, "failed: crashed"), (NEGATIVE, lost), (FEN, lost), (PLUS, lost), (SCORE, lost)],
    );
    assert_eq!(starts, 4, "the first start and three attempts");
}

#[test]
fn garbage_fails_the_case() {
    let nested = "'[[[[{\"seq\":2}]]]]'";
    let doubled = "'{\"seq\":2,\"verdict\":\"acceptable\",\"verdict\":\"refused\"}'";
    for line in ["Traceback", "''", "null", "'{\"seq\":2'", nested, doubled] {
        let report = report(&format!("garbage.py {line}"), &options());
        assert_only(&report, &[(THREE, "failed: garbage")]);
    }
}

#[test]
fn a_right_verdict_without_a_usable_seq_fails_the_case() {
    for seq in ["", "\"seq\":\"2\",", "\"seq\":2.0,"] {
        let report = report(&format!("garbage.py '{{{seq}\"verdict\":\"refused\"}}'"), &options());
        assert_only(&report, &[(THREE, "failed: wrong_seq")]);
        assert_eq!(reason(&report), "seq 2 was asked, the answer has no usable seq");
    }
}

#[test]
fn the_seq_of_the_case_before_fails_the_case_whose_answer_carries_it() {
    // Asked anew, a fresh testee cannot be speaking of the case before.
    let report = report("garbage.py '{\"seq\":1,\"verdict\":\"refused\"}'", &options());
    assert_only(&report, &[(THREE, "failed: wrong_seq")]);
}

#[test]
fn answering_twice_fails_the_case_that_was_answered_twice() {
    assert_only(&report("twice.py", &options()), &[(THREE, "failed: answered_twice")]);
}

#[test]
fn answering_the_last_case_twice_is_noticed() {
    assert_only(&report("twice.py score", &options()), &[(SCORE, "failed: answered_twice")]);
}

#[test]
fn an_answer_given_again_later_still_fails_its_own_case() {
    assert_only(&report("twice_late.py", &options()), &[(THREE, "failed: answered_twice")]);
}

#[test]
fn what_comes_after_an_answer_fails_the_case_that_was_answered() {
    let afterwards = [(THREE, "failed: broke_afterwards")];
    for testee in ["chatters.py", "leaves.py"] {
        assert_only(&report(testee, &options()), &afterwards);
    }
    assert_only(&report("closes_stdin.py", &impatient()), &afterwards);
}

#[test]
fn a_slow_answer_is_as_good_as_a_quick_one_but_a_late_one_is_none() {
    assert_only(&report("slow.py 1", &options()), &[]);
    assert_only(&report("slow.py 4", &impatient()), &[(THREE, "failed: timed_out")]);
}

#[test]
fn a_flood_on_stderr_hurts_nobody() {
    assert_only(&report("floods_stderr.py", &options()), &[]);
}

#[test]
fn a_testee_that_comes_back_under_another_name_is_not_asked() {
    let mark = tempfile::TempDir::new().unwrap();
    let mark = mark.path().join("mark");
    let report = report(&format!("renamed.py '{}'", mark.display()), &options());
    let lost = "failed: not_restarted";
    assert_only(
        &report,
        &[(THREE, "failed: crashed"), (NEGATIVE, lost), (FEN, lost), (PLUS, lost), (SCORE, lost)],
    );
}

#[test]
fn a_wrong_seq_fails_the_case() {
    let report = report("wrong_seq.py", &options());
    assert_only(&report, &[(THREE, "failed: wrong_seq")]);
    assert_eq!(reason(&report), "seq 2 was asked, seq 3 answered");
}

#[test]
fn an_answer_kept_back_fails_its_case() {
    assert_only(&report("out_of_order.py", &impatient()), &[(THREE, "failed: timed_out")]);
}

#[test]
fn a_flood_fails_the_case() {
    assert_only(&report("floods.py", &options()), &[(THREE, "failed: line_too_long")]);
}

#[test]
fn a_testee_that_does_not_read_cannot_block_the_runner() {
    let long = "9".repeat(1 << 20);
    let file = std::fs::read_to_string(here("suite/codes/money.json")).unwrap();
    let suite = Suite::from_files([("a.json".to_owned(), file.replace("0.00", &long).into())]);
    let filter = Filter { id: Some(ZERO.to_owned()), ..Filter::default() };
    let timeout = Duration::from_millis(300);
    let options = Options { filter, timeout, ..options() };
    let report = run(&suite.unwrap(), &command("deaf.py"), &options, &|_| {}).unwrap();
    assert_eq!(brief(report.results()[0].outcome()), "failed: timed_out");
}

#[test]
fn a_testee_that_does_not_stop_is_stopped() {
    assert_only(&report("deaf_to_stop.py", &impatient()), &[]);
}

#[test]
fn a_testee_that_does_not_introduce_itself_cannot_be_judged() {
    for (testee, said) in [
        ("stillborn.py", "no licence file"),
        ("nameless.py", "missing field `name`"),
        ("old_protocol.py", "it speaks protocol 2, not 1"),
        ("there-is-no-such-file.py", "crashed"),
    ] {
        let error = try_run(testee, &options()).unwrap_err();
        assert!(error.is_testee());
        assert!(error.to_string().contains(said), "{error}");
    }
    let missing = TesteeCommand::parse("/there/is/no/such/program").unwrap();
    assert!(run(&suite(), &missing, &options(), &|_| {}).unwrap_err().is_testee());
}
