//! Testees against each other. What they agree on is known by what they are made to do.

use std::num::NonZeroUsize;

use ltci_conformance::matrix::{Handed, Pair, matrix};
use ltci_conformance::{Error, Matrix, Options, Party, Suite};
use serde_json::{Value, json};

use crate::fake::*;

fn party(name: &str, testee: &str) -> Party {
    let (script, arguments) = testee.split_once(' ').unwrap_or((testee, ""));
    let script = here("testees").join(script);
    Party::parse(&format!("{name}=python3 -B '{}' {arguments}", script.display()))
        .expect("a testee")
}

fn try_among(suite: &Suite, testees: &[&str], options: &Options) -> Result<Matrix, Error> {
    let parties: Vec<_> =
        testees.iter().map(|testee| party(&testee.replace(' ', "-"), testee)).collect();
    matrix(suite, &parties, options, &|_| {})
}

fn among(testees: &[&str]) -> Matrix {
    try_among(&suite(), testees, &options()).expect("a matrix")
}

/// Compared, same, different, no answer, not supported.
fn counts(matrix: &Matrix, from: usize, to: usize) -> [usize; 5] {
    let Pair { same, different, nothing, not_supported, .. } = pair(matrix, from, to);
    let compared = pair(matrix, from, to).compared();
    [compared, *same, different.len(), nothing.len(), *not_supported]
}

fn pair(matrix: &Matrix, from: usize, to: usize) -> &Pair {
    matrix.pairs().iter().find(|pair| (pair.from, pair.to) == (from, to)).expect("a pair")
}

#[test]
fn what_differs_is_told_from_what_is_not_supported() {
    let matrix = among(&["good.py", "accepts_all.py", "fewer_ops.py", "crashes.py", "declines.py"]);
    for (from, to, expected) in [
        (0, 1, [6, 3, 3, 0, 0]),
        (1, 0, [6, 3, 3, 0, 0]),
        (0, 2, [5, 5, 0, 0, 1]),
        (2, 0, [5, 5, 0, 0, 0]),
        (0, 3, [6, 5, 0, 1, 0]),
        (3, 0, [5, 5, 0, 0, 0]),
        (0, 4, [5, 4, 0, 1, 1]),
        (4, 0, [4, 4, 0, 0, 0]),
        (1, 2, [5, 2, 3, 0, 1]),
    ] {
        assert_eq!(counts(&matrix, from, to), expected, "{from} → {to}");
    }
    assert_eq!(matrix.pairs().len(), 20);
    assert!(!matrix.agrees());
}

#[test]
fn those_who_are_wrong_alike_agree() {
    let two = [party("one", "accepts_all.py"), party("two", "accepts_all.py")];
    let matrix = matrix(&suite(), &two, &options(), &|_| {}).unwrap();
    assert_eq!(counts(&matrix, 0, 1), [6, 6, 0, 0, 0]);
    assert!(matrix.agrees());
}

#[test]
fn an_open_point_on_which_two_differ_is_a_disagreement() {
    let file = json!({ "area": "codes", "cases": [{
        "id": "money/open", "level": "open", "op": "code", "clause": ["SPEC-2"],
        "title": { "zh": "未定", "en": "open" }, "code": "money", "value": "-1.00",
        "expect": { "verdict": "refused" }
    }] });
    let suite = Suite::from_files([("a.json".to_owned(), file.to_string().into())]).unwrap();
    let matrix = try_among(&suite, &["good.py", "accepts_all.py"], &options()).unwrap();
    assert_eq!(counts(&matrix, 0, 1), [1, 0, 1, 0, 0]);
    let json = matrix.to_json();
    let accepting = json!({ "as_expected": true, "answer": { "verdict": "acceptable" } });
    assert_eq!(json["cases"][0]["answers"]["accepts_all.py"], accepting);
    assert_eq!(json["cases"][0]["level"], "open");
    assert_eq!(json["suite"]["digest"], json!(suite.digest()));
}

/// One case to XML, one to JSON.
fn conversions() -> Suite {
    let file = json!({ "area": "convert", "cases": [
        {
            "id": "to-xml", "level": "must", "op": "convert", "clause": ["SPEC-2"],
            "title": { "zh": "成XML", "en": "to XML" }, "to": "xml", "input": { "a": "1" },
            "expect": { "xml": "<a>1</a>", "digest": "sm3:1" }
        },
        {
            "id": "to-json", "level": "must", "op": "convert", "clause": ["SPEC-2"],
            "title": { "zh": "成JSON", "en": "to JSON" }, "to": "json", "xml": "<a>2</a>",
            "expect": { "output": { "a": "2" }, "digest": "sm3:2" }
        }
    ] });
    Suite::from_files([("convert.json".to_owned(), file.to_string().into())]).expect("a suite")
}

/// Accepted questions, and the refused ones by operation and case.
fn hands(handed: &Handed) -> (usize, Vec<(&str, usize)>) {
    (handed.accepted, handed.refused.iter().map(|one| (one.op, one.case)).collect())
}

#[test]
fn what_one_writes_is_handed_to_the_others() {
    let testees =
        ["writes.py none", "writes.py shouting", "writes.py strict", "writes.py forgetful"];
    let matrix = try_among(&conversions(), &testees, &options()).unwrap();
    for (from, to, expected) in [
        // Capitals are read by who writes them, and by nobody else.
        (0, 1, (4, vec![])),
        (1, 0, (2, vec![("validate", 0), ("convert", 0)])),
        // Strict reads XML, but does not find it acceptable.
        (0, 2, (3, vec![("validate", 0)])),
        (2, 0, (4, vec![])),
        // Forgetful finds XML acceptable, but reads nothing out of it. What it reads itself, it
        // hands on as a document without content, which the others accept as such.
        (0, 3, (3, vec![("convert", 0)])),
        (3, 0, (4, vec![])),
    ] {
        assert_eq!(hands(&pair(&matrix, from, to).handed), expected, "{from} → {to}");
    }
    assert_eq!(counts(&matrix, 0, 1), [2, 1, 1, 0, 0]);
    let refused = &matrix.to_json()["pairs"][3]["handed"]["refused"];
    assert_eq!(refused[0]["written"], "<A>1</A>");
    assert_eq!(refused[0]["answered"]["verdict"], "refused");
}

#[test]
fn jobs_and_repetition_change_nothing() {
    let testees = ["good.py", "accepts_all.py", "crashes.py"];
    let once = among(&testees);
    let (json, page) = (once.to_json().to_string(), once.to_html().unwrap());
    for jobs in [1, 8] {
        let jobs = NonZeroUsize::new(jobs).unwrap();
        let again = try_among(&suite(), &testees, &Options { jobs, ..options() }).unwrap();
        assert_eq!(again.to_json().to_string(), json);
        assert_eq!(again.to_html().unwrap(), page);
    }
}

#[test]
fn json_word_for_word() {
    let json = among(&["good.py", "crashes.py"]).to_json();
    let zh_en = |zh: &str, en: &str| json!({ "zh": zh, "en": en });
    assert_eq!(
        json["pairs"][0],
        json!({
            "from": "good.py", "to": "crashes.py", "compared": 6, "same": 5, "share": "83.33",
            "different": [], "no_answer": [THREE], "not_supported": 0,
            "handed": {
                "put": 0, "accepted": 0, "share": null, "not_supported": 0, "refused": []
            }
        })
    );
    assert_eq!(
        json["cases"],
        json!([{
            "id": THREE, "level": "must", "op": "code", "file": "codes/money.json",
            "title": zh_en("三位小数", "three decimals"),
            "expected": { "verdict": "refused" },
            "answers": {
                "good.py": { "as_expected": true, "answer": { "verdict": "refused" } },
                "crashes.py": {
                    "no_answer": zh_en("已崩溃（exit status: 3）", "crashed (exit status: 3)")
                }
            }
        }])
    );
    assert_eq!(json["testees"][1]["by_op"]["code"]["failed"], Value::from(1));
}

#[test]
fn a_matrix_needs_two_who_are_called_differently() {
    let refused = |testees: &[Party]| {
        let error = matrix(&suite(), testees, &options(), &|_| {}).unwrap_err();
        assert!(error.is_usage());
        error.to_string()
    };
    let one = party("one", "good.py");
    assert!(refused(std::slice::from_ref(&one)).contains("needs two"));
    assert!(refused(&[one.clone(), one.clone()]).contains("same name"));
    for word in ["python3 x.py", "=x", "a b=x", "a="] {
        assert!(Party::parse(word).unwrap_err().is_usage(), "{word}");
    }
    let nobody = Party::parse("two=no-such-program").unwrap();
    assert!(matrix(&suite(), &[one, nobody], &options(), &|_| {}).unwrap_err().is_testee());
}

#[test]
fn nothing_that_is_said_becomes_markup() {
    let evil = "</script><img onerror=alert(1)>";
    let file = json!({ "area": "a", "cases": [{
        "id": "a", "level": "must", "op": "code", "clause": ["SPEC-2"],
        "title": { "zh": evil, "en": evil }, "code": "money", "value": evil,
        "expect": { "verdict": "refused" }
    }] });
    let suite = Suite::from_files([("a.json".to_owned(), file.to_string().into())]).unwrap();
    let two = [party("<img>", "good.py"), party("&", "accepts_all.py")];
    let page = matrix(&suite, &two, &options(), &|_| {}).unwrap().to_html().unwrap();
    assert!(!page.contains("<img") && page.contains("&lt;img&gt;"));
    assert_eq!(page.matches("</script>").count(), 2);
    for outside in ["http:", "https:", "src=", "@import"] {
        assert!(!page.contains(outside), "{outside}");
    }
}
