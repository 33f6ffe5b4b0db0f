//! The two forms of a run's report, word for word.

use ltci_conformance::{KnownFailures, Lang, Options, RunReport};
use serde_json::json;

use crate::fake::{self, options, suite};

/// A run with every outcome: the suite's six cases on a testee that accepts all codes and
/// supports no scores.
fn report() -> RunReport {
    let list = "money/bad/negative # 四月修复 fixed in April\nmoney/good/zero # 已修复 fixed\n";
    let failures = KnownFailures::parse(list, &suite()).unwrap();
    fake::report("mixed.py", &Options { failures, ..options() })
}

#[test]
fn json() {
    let report = report();
    let json = report.to_json();
    assert_eq!(json["passed"], json!(false));
    assert_eq!(json["testee"]["ruleset"], json!({ "version": "0", "digest": "" }));
    assert_eq!(json["suite"]["digest"], json!(report.suite_digest()));
    assert_eq!(
        json["totals"]["all"],
        json!({
            "passed": 0, "failed": 1, "errored": 1, "known_failure": 1, "stale_failure": 1,
            "skipped": 2
        })
    );
    assert_eq!(
        json["totals"]["by_level"]["may"],
        json!({
            "passed": 0, "failed": 0, "errored": 1, "known_failure": 0, "stale_failure": 0,
            "skipped": 0
        })
    );
    assert_eq!(json["totals"]["by_op"]["score"]["skipped"], json!(1));
    assert_eq!(
        json["cases"][1],
        json!({
            "id": "money/bad/three-decimals", "level": "must", "op": "code",
            "file": "codes/money.json",
            "title": { "zh": "三位小数", "en": "three decimals" },
            "outcome": "failed",
            "reason": {
                "code": "different",
                "text": {
                    "zh": "答复与预期不同：verdict", "en": "the answer differs in verdict"
                }
            },
            "expected": { "verdict": "refused" },
            "answered": { "verdict": "acceptable" }
        })
    );
}

#[test]
fn english_text() {
    let report = report();
    let digest = report.suite_digest();
    let expected = format!(
        "\
Testee: fake 1.2.3 (python), rule set 0
Suite:  {digest}

operation  passed  failed  errored  known  stale  skipped
code            0       1        1      1      1        1
score           0       0        0      0      0        1
total           0       1        1      1      1        2

STALE money/good/zero (must)
    no money
    passes, but is listed as failing: 已修复 fixed

FAILED money/bad/three-decimals (must)
    three decimals
    reason: the answer differs in verdict
    expected: {{\"verdict\":\"refused\"}}
    answered: {{\"verdict\":\"acceptable\"}}

ERRORED money/bad/plus-sign (may)
    with a plus sign
    detail: {{\"kind\":\"overflow\"}}

skipped money/good/one-fen (declined: no fen here)
Result: not passed
"
    );
    assert_eq!(report.to_text(Lang::En), expected);
}

#[test]
fn chinese_text() {
    let report = report();
    let digest = report.suite_digest();
    let expected = format!(
        "\
被测方：fake 1.2.3（python），规则集 0
用例集：{digest}

操作   通过  未通过  出错  已知  已过时  跳过
code      0       1     1     1       1     1
score     0       0     0     0       0     1
合计      0       1     1     1       1     2

已过时 money/good/zero (must)
    零元
    列为已知失败却已通过：已修复 fixed

未通过 money/bad/three-decimals (must)
    三位小数
    原因：答复与预期不同：verdict
    预期：{{\"verdict\":\"refused\"}}
    答复：{{\"verdict\":\"acceptable\"}}

出错 money/bad/plus-sign (may)
    带加号
    详情：{{\"kind\":\"overflow\"}}

跳过 money/good/one-fen (被测方跳过：no fen here)
结论：未通过
"
    );
    assert_eq!(report.to_text(Lang::Zh), expected);
}
