//! The line that a badge tells of a run.

use ltci_conformance::{Badge, Filter, Lang, Level, Options};
use serde_json::{Value, json};

use crate::fake::{self, options};

/// A report of 5 cases at must and 2 at should, the rest of the suite being asked at may.
fn report(must: &Value, should: &Value, all: &Value, cases: u64, passed: bool) -> Value {
    json!({
        "passed": passed, "suite": { "digest": "", "cases": cases },
        "totals": { "all": all, "by_level": { "must": must, "should": should } }
    })
}

fn tally(passed: u64, failed: u64, known: u64, skipped: u64) -> Value {
    json!({
        "passed": passed, "failed": failed, "errored": 0, "known_failure": known,
        "stale_failure": 0, "skipped": skipped
    })
}

#[track_caller]
fn assert_badge(report: &Value, message: &str, color: &str) {
    let badge = Badge::of(report, Lang::En).unwrap();
    assert_eq!((badge.message.as_str(), badge.color), (message, color));
}

#[test]
fn only_a_whole_run_without_a_flaw_is_green() {
    let (all, none) = (tally(5, 0, 0, 0), tally(0, 0, 0, 0));
    assert_badge(&report(&all, &none, &all, 5, true), "must 5/5", "brightgreen");
    // A case of the suite was not asked.
    assert_badge(&report(&all, &none, &all, 6, true), "must 5/5", "yellow");
    // A known failure.
    let known = tally(4, 0, 1, 0);
    assert_badge(&report(&known, &none, &known, 5, true), "must 4/5", "yellow");
    // A skipped must.
    let skipped = tally(4, 0, 0, 1);
    assert_badge(&report(&skipped, &none, &skipped, 5, true), "must 4/5", "yellow");
    // A skipped should is no flaw, a failure at may is one.
    let (should, seven) = (tally(1, 0, 0, 1), tally(6, 0, 0, 1));
    let message = "must 5/5 · should 1/2";
    assert_badge(&report(&all, &should, &seven, 7, true), message, "brightgreen");
    let may = tally(6, 1, 0, 1);
    assert_badge(&report(&all, &should, &may, 8, true), message, "yellow");
    // A failure that counts.
    let failed = tally(4, 1, 0, 0);
    assert_badge(&report(&failed, &none, &failed, 5, false), "must 4/5", "red");
    // Nothing was judged.
    let skipped = tally(0, 0, 0, 5);
    assert_badge(&report(&skipped, &none, &skipped, 5, true), "must 0/5", "lightgrey");
}

#[test]
fn real_reports_have_their_badges() {
    let badge = |testee: &str, options: &Options| {
        Badge::of(&fake::report(testee, options).to_json(), Lang::Zh).unwrap()
    };
    assert_eq!(
        serde_json::to_value(badge("good.py", &options())).unwrap(),
        json!({
            "schemaVersion": 1, "label": "长护险一致性",
            "message": "must 4/4 · should 1/1", "color": "brightgreen"
        })
    );
    assert_eq!(badge("accepts_all.py", &options()).color, "red");
    let may = Filter { levels: vec![Level::May], ..Filter::default() };
    let may = badge("accepts_all.py", &Options { filter: may, ..options() });
    assert_eq!((may.message.as_str(), may.color), ("没有可判定的用例", "yellow"));
}

#[test]
fn what_is_no_report_is_told() {
    for no_report in [json!(null), json!([]), json!({ "passed": true }), json!({ "passed": 1 })] {
        let error = Badge::of(&no_report, Lang::Zh).unwrap_err();
        assert!(error.is_result());
        assert!(error.to_string().starts_with("not the JSON report of a run: "));
    }
}
