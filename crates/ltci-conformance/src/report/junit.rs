//! A run's report as JUnit XML, as servers that build software read it.
//!
//! Valid under the schema of Jenkins (`junit-4.xsd`): a skipped case has its reason as text, since
//! that schema knows no attribute for it.

use std::collections::BTreeSet;

use quick_junit::{NonSuccessKind, Property, Report, TestCase, TestCaseStatus, TestSuite};

use super::text::{details, say};
use super::{CaseResult, RunReport, text};
use crate::outcome::Outcome;
use crate::text::Lang;

pub(super) fn write(report: &RunReport, lang: Lang) -> String {
    let mut junit = Report::new("ltci");
    let areas: BTreeSet<&str> = report.results().iter().map(CaseResult::area).collect();
    junit.add_test_suites(areas.into_iter().map(|area| suite(report, area, lang)));
    // Writing into memory cannot fail.
    junit.to_string().unwrap_or_default()
}

fn suite(report: &RunReport, area: &str, lang: Lang) -> TestSuite {
    let mut suite = TestSuite::new(area);
    suite.add_properties(properties(report));
    let own = report.results().iter().filter(|result| result.area() == area);
    suite.add_test_cases(own.map(|result| case(result, lang)));
    suite
}

fn properties(report: &RunReport) -> [Property; 5] {
    let hello = report.testee();
    [
        Property::new("testee", hello.name.as_str()),
        Property::new("testee.version", hello.version.as_str()),
        Property::new("ruleset.version", hello.ruleset.version.as_str()),
        Property::new("ruleset.digest", hello.ruleset.digest.as_str()),
        Property::new("suite.digest", report.suite_digest()),
    ]
}

fn case(result: &CaseResult, lang: Lang) -> TestCase {
    let mut case = TestCase::new(result.id(), status(result, lang));
    case.set_classname(format!("{}.{}", result.area(), result.op()));
    case
}

fn status(result: &CaseResult, lang: Lang) -> TestCaseStatus {
    let kind = match result.outcome() {
        Outcome::Passed => return TestCaseStatus::success(),
        Outcome::Skipped(skip) => return skipped(skip.text().get(lang).to_owned()),
        Outcome::KnownFailure { reason } => {
            return skipped(format!("{}{reason}", say(lang, "已知未通过：", "known failure: ")));
        }
        _ if !result.fails_the_run() => return skipped(uncounted(result, lang)),
        Outcome::Errored { .. } => NonSuccessKind::Error,
        _ => NonSuccessKind::Failure,
    };
    let mut status = TestCaseStatus::non_success(kind);
    status.set_type(text::label(result.outcome(), lang));
    status.set_message(result.title().get(lang));
    status.set_description(description(result, lang));
    status
}

fn skipped(why: String) -> TestCaseStatus {
    let mut status = TestCaseStatus::skipped();
    status.set_description(why);
    status
}

fn uncounted(result: &CaseResult, lang: Lang) -> String {
    let (level, description) = (result.level(), description(result, lang));
    match lang {
        Lang::Zh => format!("未通过，但{level}级不计入结论\n{description}"),
        Lang::En => format!("failed, which does not count at level {level}\n{description}"),
    }
}

fn description(result: &CaseResult, lang: Lang) -> String {
    let separator = say(lang, "：", ": ");
    let lines = details(result.outcome(), lang);
    let lines: Vec<_> =
        lines.iter().map(|(name, value)| format!("{name}{separator}{value}")).collect();
    lines.join("\n")
}
