//! Whether an answer is the expected one.

use serde_json::Value;

use crate::case::{Case, Level};
use crate::json::Object;
use crate::operation::{compared_by, only_expected};
use crate::outcome::{Failure, Outcome, Reason, Skip};
use crate::protocol::Answer;

/// Judges what a testee said, or that it said nothing usable.
pub(crate) fn judge(case: &Case, answer: Result<Answer, Reason>) -> Outcome {
    match answer {
        Ok(Answer::Verdict(answer)) => judge_verdict(case, &answer),
        Ok(Answer::Skipped(why)) => Outcome::Skipped(Skip::Declined(why)),
        Ok(Answer::Errored(detail)) => Outcome::Errored { detail },
        Err(reason) => failed(case, reason, None),
    }
}

/// Judges an answer that came by another way than a testee's pipe, as if a testee had given it.
///
/// ```
/// use ltci_conformance::{Case, Outcome, judge_answer};
/// use serde_json::json;
///
/// let case = Case::from_json(json!({
///     "id": "code/gend/bad/7", "level": "must", "op": "code", "clause": ["SPEC-3.2"],
///     "title": { "zh": "没有7", "en": "there is no 7" }, "code": "gend", "value": "7",
///     "expect": { "verdict": "refused" }
/// }))?;
/// let answer = |verdict| json!({ "verdict": verdict }).as_object().cloned().unwrap_or_default();
/// assert_eq!(judge_answer(&case, answer("refused")), Outcome::Passed);
/// assert!(judge_answer(&case, answer("acceptable")).is_bad());
/// # Ok::<(), ltci_conformance::Error>(())
/// ```
pub fn judge_answer(case: &Case, answer: Object) -> Outcome {
    judge(case, Ok(Answer::read(answer)))
}

/// A case's failure; its expectation goes with it.
pub(crate) fn failed(case: &Case, reason: Reason, answered: Option<Value>) -> Outcome {
    let expected = Value::Object(case.expect().clone());
    Outcome::Failed(Failure { reason, expected, answered })
}

fn judge_verdict(case: &Case, answer: &Object) -> Outcome {
    let members = differing(case, answer);
    if members.is_empty() {
        return Outcome::Passed;
    }
    failed(case, Reason::Different { members }, Some(compared(case, answer)))
}

/// The expected members that the answer lacks or gives another value.
///
/// Where the point is open, any value will do, but it must be there.
fn differing(case: &Case, answer: &Object) -> Vec<String> {
    let agrees = |name: &str, expected: &Value| match answer.get(name) {
        None => false,
        Some(_) if case.level() == Level::Open => true,
        Some(answered) if name == "findings" => {
            same_findings(expected, answered, compared_by(case.op()))
        }
        Some(answered) => expected == answered,
    };
    let wrong = case.expect().iter().filter(|(name, expected)| !agrees(name, expected));
    let wrong = wrong.map(|(name, _)| name.clone());
    let surplus = only_expected(case.op()).iter().filter(|&&name| is_surplus(case, answer, name));
    wrong.chain(surplus.map(|&name| name.to_owned())).collect()
}

/// Whether an answer has a member that is not expected.
fn is_surplus(case: &Case, answer: &Object, name: &str) -> bool {
    case.level() != Level::Open && answer.contains_key(name) && !case.expect().contains_key(name)
}

/// The members of an answer that were looked at.
fn compared(case: &Case, answer: &Object) -> Value {
    let asked = |name: &str| answer.get(name).map(|value| (name.to_owned(), value.clone()));
    let surplus = only_expected(case.op()).iter().filter(|&&name| is_surplus(case, answer, name));
    let names = case.expect().keys().map(String::as_str).chain(surplus.copied());
    Value::Object(names.filter_map(asked).collect())
}

/// Findings are the same when their codes and places are, in any order; nothing may be missing,
/// nothing too much, and whatever else a finding says is its own affair.
fn same_findings(expected: &Value, answered: &Value, by: &[&str]) -> bool {
    match (places(expected, by), places(answered, by)) {
        (Some(expected), Some(answered)) => expected == answered,
        _ => false,
    }
}

/// Everything that findings of any operation are compared by.
const ANY_PLACE: &[&str] = &["code", "path", "document", "other", "row", "column"];

/// Whether two answers to the same case say the same, by what is compared of them.
pub(crate) fn same_answers(one: &Value, other: &Value) -> bool {
    let (Value::Object(one), Value::Object(other)) = (one, other) else {
        return one == other;
    };
    let agrees = |(name, said): (&String, &Value)| match other.get(name) {
        Some(also) if name == "findings" => said == also || same_findings(said, also, ANY_PLACE),
        also => also == Some(said),
    };
    one.len() == other.len() && one.iter().all(agrees)
}

/// What a finding is compared by, as it stands.
type Place<'f> = Vec<Option<&'f Value>>;

/// What findings are compared by, sorted, unless something is not a finding.
fn places<'f>(findings: &'f Value, by: &[&str]) -> Option<Vec<Place<'f>>> {
    let findings = findings.as_array()?.iter();
    let mut places: Vec<_> = findings.map(|finding| place(finding, by)).collect::<Option<_>>()?;
    places.sort_by_cached_key(|place| format!("{place:?}"));
    Some(places)
}

fn place<'f>(finding: &'f Value, by: &[&str]) -> Option<Place<'f>> {
    finding.get("code")?.as_str()?;
    Some(by.iter().map(|name| finding.get(name)).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn case(level: &str, expect: &Value) -> Case {
        Case::from_json(json!({
            "id": "a", "level": level, "op": "x", "clause": ["SPEC-1"],
            "title": { "zh": "一", "en": "one" }, "expect": expect
        }))
        .unwrap()
    }

    fn judged(case: &Case, answer: &Value) -> Outcome {
        judge(case, Ok(Answer::read(answer.as_object().unwrap().clone())))
    }

    /// The names that differ when `expect` is answered by `answer`.
    fn wrong(expect: &Value, answer: &Value) -> Vec<String> {
        differing(&case("must", expect), answer.as_object().unwrap())
    }

    fn refusal(findings: &Value) -> Value {
        json!({ "verdict": "refused", "findings": findings })
    }

    #[test]
    fn findings_are_compared_as_pairs_in_any_order() {
        let expect = json!([
            { "code": "LTC-A-001", "path": "/a" }, { "code": "LTC-A-002", "path": "" }
        ]);
        let answer = json!([
            { "code": "LTC-A-002", "path": "", "severity": "notice", "line": 3 },
            { "path": "/a", "code": "LTC-A-001" }
        ]);
        assert!(wrong(&refusal(&expect), &refusal(&answer)).is_empty());
    }

    #[test]
    fn no_finding_may_be_missing_or_too_much() {
        let one = refusal(&json!([{ "code": "LTC-A-001", "path": "/a" }]));
        let elsewhere = json!([{ "code": "LTC-A-001", "path": "/b" }]);
        let twice = json!([
            { "code": "LTC-A-001", "path": "/a" }, { "code": "LTC-A-001", "path": "/a" }
        ]);
        let notice = json!([
            { "code": "LTC-A-001", "path": "/a" },
            { "code": "LTC-D-009", "path": "", "severity": "notice" }
        ]);
        for answered in [json!([]), elsewhere, twice, notice, json!(null), json!([{}])] {
            assert_eq!(wrong(&one, &refusal(&answered)), ["findings"]);
        }
        assert_eq!(wrong(&refusal(&json!([])), &json!({ "verdict": "refused" })), ["findings"]);
    }

    #[test]
    fn across_documents_their_numbers_are_compared() {
        let finding = |document: u32, other: Option<u32>| {
            let mut finding = json!({ "code": "LTC-X-030", "path": "/a", "document": document });
            if let Some(other) = other {
                finding["other"] = other.into();
            }
            refusal(&json!([finding]))
        };
        let expected = Case::from_json(json!({
            "id": "a", "level": "must", "op": "validate_batch", "clause": ["SPEC-1"],
            "title": { "zh": "一", "en": "one" }, "documents": [{}, {}, {}],
            "expect": finding(2, Some(1))
        }))
        .unwrap();
        let wrong = |answer: &Value| differing(&expected, answer.as_object().unwrap());
        assert!(wrong(&finding(2, Some(1))).is_empty());
        for answered in [finding(1, Some(1)), finding(2, Some(3)), finding(2, None)] {
            assert_eq!(wrong(&answered), ["findings"]);
        }
    }

    fn of_a_table(expect: &Value) -> Case {
        Case::from_json(json!({
            "id": "a", "level": "must", "op": "import", "clause": ["SPEC-1"],
            "title": { "zh": "一", "en": "one" }, "edition": {}, "bytes_base64": "",
            "expect": expect
        }))
        .unwrap()
    }

    #[test]
    fn in_a_table_rows_and_columns_are_compared() {
        let finding = |row: u32, column: u32| {
            refusal(&json!([{ "code": "LTC-T-039", "row": row, "column": column }]))
        };
        let expected = of_a_table(&finding(3, 1));
        let wrong = |answer: &Value| differing(&expected, answer.as_object().unwrap());
        let mut told = finding(3, 1);
        told["findings"][0]["path"] = json!("/rows/3");
        assert!(wrong(&told).is_empty());
        for answered in [finding(2, 1), finding(3, 0)] {
            assert_eq!(wrong(&answered), ["findings"]);
        }
    }

    #[test]
    fn what_a_table_is_read_as_is_compared_where_a_case_says_it() {
        let read = |price: &str| json!({ "verdict": "acceptable", "findings": [], "output": { "price": price } });
        let silent = json!({ "verdict": "acceptable", "findings": [] });
        let wrong = |expect: &Value, answer: &Value| {
            differing(&of_a_table(expect), answer.as_object().unwrap())
        };
        assert!(wrong(&read("20.00"), &read("20.00")).is_empty());
        assert_eq!(wrong(&read("20.00"), &read("20.01")), ["output"]);
        assert_eq!(wrong(&read("20.00"), &silent), ["output"]);
        assert!(wrong(&silent, &read("20.00")).is_empty());
    }

    #[test]
    fn every_expected_member_must_be_there_and_equal() {
        let expect = json!({ "totals": { "adl": 100, "cognition": 16 }, "level": "0" });
        let right = json!({
            "seq": 1, "totals": { "cognition": 16, "adl": 100 }, "level": "0", "extra": true
        });
        assert!(wrong(&expect, &right).is_empty());
        let as_float = json!({ "totals": { "cognition": 16, "adl": 100.0 }, "level": "0" });
        assert_eq!(wrong(&expect, &as_float), ["totals"]);
        assert_eq!(wrong(&expect, &json!({ "level": 0 })), ["totals", "level"]);
    }

    #[test]
    fn an_open_point_takes_any_answer_but_not_none() {
        let open = case("open", &json!({ "verdict": "refused" }));
        assert_eq!(judged(&open, &json!({ "verdict": "acceptable" })), Outcome::Passed);
        assert!(judged(&open, &json!({ "seq": 1 })).is_bad());
        assert!(judge(&open, Err(Reason::TimedOut)).is_bad());
    }

    #[test]
    fn a_level_that_nobody_expects_is_wrong() {
        let expect = json!({ "verdict": "not_recognised", "reasons": ["LTC-R-002"] });
        let case = Case::from_json(json!({
            "id": "a", "level": "must", "op": "recognise", "clause": ["SPEC-1"],
            "title": { "zh": "一", "en": "one" }, "as_of": "2026-06-01", "to": "110000",
            "assessment": {}, "agreements": [], "profiles": [], "expect": expect
        }))
        .unwrap();
        assert_eq!(judged(&case, &expect), Outcome::Passed);
        let mut answer = expect;
        answer["level"] = json!("3");
        let Outcome::Failed(failure) = judged(&case, &answer) else { panic!("must fail") };
        assert_eq!(failure.reason, Reason::Different { members: vec!["level".to_owned()] });
        assert_eq!(failure.answered, Some(answer));
    }

    #[test]
    fn a_failure_shows_only_what_was_compared() {
        let case = case("must", &json!({ "verdict": "refused" }));
        let answer = json!({ "seq": 1, "verdict": "acceptable", "took": 3 });
        assert_eq!(
            judged(&case, &answer),
            Outcome::Failed(Failure {
                reason: Reason::Different { members: vec!["verdict".to_owned()] },
                expected: json!({ "verdict": "refused" }),
                answered: Some(json!({ "verdict": "acceptable" })),
            })
        );
    }

    #[test]
    fn a_testee_may_decline_or_report_its_own_error() {
        let case = case("must", &json!({ "verdict": "refused" }));
        assert_eq!(
            judged(&case, &json!({ "seq": 1, "skipped": "no SM2" })),
            Outcome::Skipped(Skip::Declined("no SM2".to_owned()))
        );
        assert_eq!(
            judged(&case, &json!({ "seq": 1, "errored": { "oops": 1 }, "verdict": "refused" })),
            Outcome::Errored { detail: json!({ "oops": 1 }) }
        );
        assert_eq!(
            judged(&case, &json!({ "seq": 1, "skipped": "no\nResult: passed" })),
            Outcome::Skipped(Skip::Declined("no Result: passed".to_owned()))
        );
    }

    #[test]
    fn nobody_declines_beside_a_verdict_or_without_a_reason() {
        let case = case("must", &json!({ "verdict": "refused" }));
        for answer in [
            json!({ "seq": 1, "skipped": "hidden", "verdict": "acceptable" }),
            json!({ "seq": 1, "skipped": " " }),
            json!({ "seq": 1, "skipped": { "a": 1 } }),
        ] {
            assert!(judged(&case, &answer).is_bad(), "{answer}");
        }
    }
}
