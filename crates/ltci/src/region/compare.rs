//! 参数比较: in what two profiles differ.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::{RegionProfile, Statement, statements};

/// A place at which two profiles do not say the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Where: a JSON Pointer.
    pub path: String,
    /// What the first says; absent if it says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<Statement>,
    /// What the second says; absent if it says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Statement>,
}

/// Compares what two profiles say, place by place. Sources and confidence are not compared, only
/// what is said. That one says nothing does not mean that it has another rule.
///
/// ```
/// use ltci::region::{Regions, compare};
/// let regions = Regions::shipped();
/// let of = |code: &str| regions.of(&code.parse().unwrap(), None).unwrap();
/// assert!(compare(of("330200"), of("330200")).is_empty());
/// assert!(!compare(of("330200"), of("120000")).is_empty());
/// ```
pub fn compare(one: &RegionProfile, other: &RegionProfile) -> Vec<Difference> {
    let (one, other) = (statements(one), statements(other));
    let mut seen = BTreeSet::new();
    let paths = one.iter().chain(&other).map(|statement| statement.path.as_str());
    let paths: Vec<_> = paths.filter(|path| seen.insert(*path)).collect();
    let at = |list: &[Statement], path: &str| list.iter().find(|one| one.path == path).cloned();
    let pairs = paths.into_iter().map(|path| Difference {
        path: path.to_owned(),
        one: at(&one, path),
        other: at(&other, path),
    });
    pairs.filter(|pair| said(pair.one.as_ref()) != said(pair.other.as_ref())).collect()
}

fn said(statement: Option<&Statement>) -> Option<(&Value, Option<crate::code::FigureBound>)> {
    statement.map(|statement| (&statement.value, statement.bound))
}
