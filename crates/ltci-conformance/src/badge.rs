//! The result of a run in a line, in the form of the endpoint badges of shields.io.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Error, Kind};
use crate::text::{Lang, Text, of_json, told};

/// A badge: `schemaVersion`, `label`, `message` and `color`, as shields.io asks for them.
///
/// Green says that everything was asked, nothing failed, nothing is a known failure, and no case at
/// `must` was skipped. Yellow falls short of that, red says that the run did not pass, grey that
/// nothing was judged.
///
/// ```
/// use ltci_conformance::{Badge, Lang};
/// use serde_json::json;
///
/// let counts = json!({ "passed": 3, "failed": 0, "errored": 0, "known_failure": 0,
///     "stale_failure": 0, "skipped": 0 });
/// let none = json!({ "passed": 0, "failed": 0, "errored": 0, "known_failure": 0,
///     "stale_failure": 0, "skipped": 0 });
/// let report = json!({
///     "passed": true, "suite": { "cases": 3 },
///     "totals": { "all": counts, "by_level": { "must": counts, "should": none } },
/// });
/// let badge = Badge::of(&report, Lang::En)?;
/// assert_eq!((badge.message.as_str(), badge.color), ("must 3/3", "brightgreen"));
///
/// assert!(Badge::of(&json!({}), Lang::En).unwrap_err().is_result());
/// # Ok::<(), ltci_conformance::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Badge {
    /// Always 1.
    pub schema_version: u8,
    /// What the badge is about.
    pub label: &'static str,
    /// How many cases passed of those asked, at `must` and at `should`.
    pub message: String,
    /// The name of a colour.
    pub color: &'static str,
}

impl Badge {
    /// The badge of a run, from its JSON report.
    ///
    /// # Errors
    ///
    /// [`Error::is_result`]: it is no JSON report of a run.
    pub fn of(report: &Value, lang: Lang) -> Result<Self, Error> {
        let summary = Summary::deserialize(report).map_err(|error| {
            let Text { zh, en } = of_json(&error);
            Error::new(Kind::Result, told!("{zh}", "not the JSON report of a run: {en}"))
        })?;
        let label = match lang {
            Lang::Zh => "长护险一致性",
            Lang::En => "ltci conformance",
        };
        let (message, color) = (summary.message(lang), summary.color());
        Ok(Self { schema_version: 1, label, message, color })
    }
}

/// What a badge needs of a report.
#[derive(Deserialize)]
struct Summary {
    passed: bool,
    suite: WholeSuite,
    totals: Totals,
}

#[derive(Deserialize)]
struct WholeSuite {
    cases: u64,
}

#[derive(Deserialize)]
struct Totals {
    all: Tally,
    by_level: ByLevel,
}

#[derive(Deserialize)]
struct ByLevel {
    must: Tally,
    should: Tally,
}

#[derive(Deserialize)]
struct Tally {
    passed: u64,
    failed: u64,
    errored: u64,
    known_failure: u64,
    stale_failure: u64,
    skipped: u64,
}

impl Summary {
    fn message(&self, lang: Lang) -> String {
        let ByLevel { must, should } = &self.totals.by_level;
        let levels = [("must", must), ("should", should)];
        let levels = levels.iter().filter(|(_, tally)| tally.asked() > 0);
        let parts: Vec<_> = levels
            .map(|(level, tally)| format!("{level} {}/{}", tally.passed, tally.asked()))
            .collect();
        match (parts.is_empty(), lang) {
            (false, _) => parts.join(" · "),
            (true, Lang::Zh) => "没有可判定的用例".to_owned(),
            (true, Lang::En) => "nothing judged".to_owned(),
        }
    }

    fn color(&self) -> &'static str {
        let Totals { all, by_level } = &self.totals;
        let whole = all.asked() == self.suite.cases && by_level.must.skipped == 0;
        if all.asked() == all.skipped {
            "lightgrey"
        } else if !self.passed {
            "red"
        } else if whole && all.passed + all.skipped == all.asked() {
            "brightgreen"
        } else {
            "yellow"
        }
    }
}

impl Tally {
    fn asked(&self) -> u64 {
        let judged = self.passed + self.failed + self.errored;
        judged + self.known_failure + self.stale_failure + self.skipped
    }
}
