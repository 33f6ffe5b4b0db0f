//! The forms of a run's report, the first three word for word.

use ltci_conformance::{KnownFailures, Lang, Options, RunReport, Suite, run};
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
    assert_eq!(json["suite"]["cases"], json!(6));
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
            "file": "codes/money.json", "area": "codes",
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

skipped code 1 (declined: no fen here)
    money/good/one-fen
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

跳过 code 1个（被测方跳过：no fen here）
    money/good/one-fen
结论：未通过
"
    );
    assert_eq!(report.to_text(Lang::Zh), expected);
}

#[test]
fn what_was_declined_is_grouped_and_what_is_not_stated_is_left_out() {
    let report = fake::report("idle.py", &options());
    let digest = report.suite_digest();
    let zh = format!(
        "\
被测方：fake 1.2.3
用例集：{digest}

操作   通过  未通过  出错  已知  已过时  跳过
code      0       0     0     0       0     5
score     0       0     0     0       0     1
合计      0       0     0     0       0     6

跳过 code 4个（被测方跳过：no codes）
    money/good/zero
    money/bad/three-decimals
    money/good/one-fen
    … 另有1个
跳过 code 1个（被测方跳过：no debts）
    money/bad/negative
跳过 score 1个（被测方跳过：no scores）
    score/two-points
结论：没有可判定的用例
"
    );
    assert_eq!(report.to_text(Lang::Zh), zh);
    let en = report.to_text(Lang::En);
    assert!(en.starts_with("Testee: fake 1.2.3\nSuite:  sm3:"), "{en}");
    assert!(en.contains("skipped code 4 (declined: no codes)\n    money/good/zero\n"), "{en}");
    assert!(en.contains("    … and 1 more\n"), "{en}");
    let junit = report.to_junit(Lang::En);
    assert_eq!(junit.matches("<skipped>declined: no codes</skipped>").count(), 4);
}

/// The schema of Jenkins for JUnit XML was asked once, with lxml: it finds this valid.
#[test]
fn junit() {
    let report = report();
    let properties = format!(
        "        <properties>
            <property name=\"testee\" value=\"fake\"/>
            <property name=\"testee.version\" value=\"1.2.3\"/>
            <property name=\"ruleset.version\" value=\"0\"/>
            <property name=\"ruleset.digest\" value=\"\"/>
            <property name=\"suite.digest\" value=\"{}\"/>
        </properties>",
        report.suite_digest()
    );
    let expected = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ltci" tests="6" failures="2" errors="0">
    <testsuite name="codes" tests="5" disabled="3" errors="0" failures="2">
{properties}
        <testcase name="money/good/zero" classname="codes.code">
            <failure message="no money" type="STALE">passes, but is listed as failing: 已修复 fixed</failure>
        </testcase>
        <testcase name="money/bad/three-decimals" classname="codes.code">
            <failure message="three decimals" type="FAILED">reason: the answer differs in verdict
expected: {{&quot;verdict&quot;:&quot;refused&quot;}}
answered: {{&quot;verdict&quot;:&quot;acceptable&quot;}}</failure>
        </testcase>
        <testcase name="money/bad/negative" classname="codes.code">
            <skipped>known failure: 四月修复 fixed in April</skipped>
        </testcase>
        <testcase name="money/good/one-fen" classname="codes.code">
            <skipped>declined: no fen here</skipped>
        </testcase>
        <testcase name="money/bad/plus-sign" classname="codes.code">
            <skipped>failed, which does not count at level may
detail: {{&quot;kind&quot;:&quot;overflow&quot;}}</skipped>
        </testcase>
    </testsuite>
    <testsuite name="score" tests="1" disabled="1" errors="0" failures="0">
{properties}
        <testcase name="score/two-points" classname="score.score">
            <skipped>not supported</skipped>
        </testcase>
    </testsuite>
</testsuites>
"#
    );
    assert_eq!(report.to_junit(Lang::En), expected);
}

#[test]
fn an_error_at_must_is_an_error_of_junit() {
    let junit = fake::report("declines.py", &options()).to_junit(Lang::Zh);
    for part in [
        r#"<testsuites name="ltci" tests="6" failures="0" errors="1">"#,
        r#"<error message="负数" type="出错">详情：{&quot;kind&quot;:&quot;overflow&quot;}</error>"#,
        "<skipped>被测方跳过：no decimals here</skipped>",
    ] {
        assert!(junit.contains(part), "{part}\n{junit}");
    }
}

#[test]
fn the_page_tells_everything_and_fetches_nothing() {
    let page = report().to_html().unwrap();
    for part in [
        "<html lang=\"zh-CN\"",
        "未通过",
        "not passed",
        "三位小数",
        "three decimals",
        "&quot;verdict&quot;: &quot;acceptable&quot;",
        "四月修复 fixed in April",
        "overflow",
        "declined: no fen here",
        "<code>score&#x2f;two-points</code>",
        "6 / 6",
        "@media print",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(page.contains(report().suite_digest()));
    for outside in ["http:", "https:", "src=", "@import", "url(\""] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn nothing_that_a_testee_or_a_case_says_becomes_markup() {
    let evil = "</script><img onerror=alert(1)>\u{1}";
    let file = serde_json::json!({ "area": evil, "cases": [{
        "id": "<b>", "level": "must", "op": "code", "clause": ["SPEC-2"],
        "title": { "zh": evil, "en": evil }, "code": "money", "value": evil,
        "expect": { "verdict": "acceptable" }
    }] });
    let suite = Suite::from_files([("a.json".to_owned(), file.to_string().into())]).unwrap();
    let report = run(&suite, &fake::command("good.py"), &options(), &|_| {}).unwrap();
    let page = report.to_html().unwrap();
    assert!(!page.contains("<img") && !page.contains("<b>&") && page.contains("&lt;img"), "{page}");
    assert_eq!(page.matches("</script>").count(), 1);
    let junit = report.to_junit(Lang::En);
    assert!(!junit.contains("<img") && !junit.contains('\u{1}'), "{junit}");
}

#[test]
fn jobs_and_repetition_change_no_byte() {
    let report = report();
    let forms = |report: &RunReport| {
        [report.to_junit(Lang::Zh), report.to_html().unwrap(), report.to_json().to_string()]
    };
    assert_eq!(forms(&self::report()), forms(&report));
    for jobs in [2, 8] {
        let jobs = std::num::NonZeroUsize::new(jobs).unwrap();
        let (one, many) = (options(), Options { jobs, ..options() });
        let reports = [one, many].map(|options| fake::report("accepts_all.py", &options));
        assert_eq!(forms(&reports[0]), forms(&reports[1]));
    }
}
