//! The bars of a report's picture: what became of the cases of an area at a level.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::RunReport;
use crate::outcome::Outcome;

/// The length of a bar, in units of the picture.
const LENGTH: usize = 560;
/// What is there at all can be seen: the least length of a part.
const LEAST: usize = 6;
/// From one bar to the next.
const PITCH: usize = 26;

/// The picture as numbers; the template draws it.
pub(super) fn chart(report: &RunReport) -> Value {
    let groups: BTreeSet<_> =
        report.results().iter().map(|result| (result.area(), result.level())).collect();
    let bars: Vec<Value> = groups
        .iter()
        .enumerate()
        .map(|(place, (area, level))| {
            let count = |outcome| {
                report.count(outcome, |result| (result.area(), result.level()) == (*area, *level))
            };
            let counts = Outcome::NAMES.map(|outcome| (outcome, count(outcome)));
            json!({
                "area": area, "level": level, "top": place * PITCH,
                "passed": count("passed"), "all": total(&counts), "parts": parts(&counts),
            })
        })
        .collect();
    json!({ "bars": bars, "height": groups.len() * PITCH, "length": LENGTH })
}

fn total(counts: &[(&str, usize)]) -> usize {
    counts.iter().map(|(_, count)| count).sum()
}

/// The parts of a bar one after the other; together they are as long as the bar.
fn parts(counts: &[(&str, usize)]) -> Vec<Value> {
    let shown: Vec<_> = counts.iter().filter(|(_, count)| *count > 0).collect();
    let (all, shared) = (total(counts).max(1), LENGTH.saturating_sub(LEAST * shown.len()));
    let (mut before, mut parts) = (0, Vec::new());
    for (place, (outcome, count)) in shown.into_iter().enumerate() {
        let end = |cases: usize, parts: usize| cases * shared / all + LEAST * parts;
        let (from, to) = (end(before, place), end(before + count, place + 1));
        parts.push(json!({ "class": outcome, "count": count, "from": from, "long": to - from }));
        before += count;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_fill_the_bar_and_the_smallest_is_seen() {
        assert_eq!(
            json!(parts(&[("passed", 999), ("failed", 1), ("skipped", 0)])),
            json!([
                { "class": "passed", "count": 999, "from": 0, "long": 553 },
                { "class": "failed", "count": 1, "from": 553, "long": 7 },
            ])
        );
        let whole = json!([{ "class": "passed", "count": 3, "from": 0, "long": 560 }]);
        assert_eq!(json!(parts(&[("passed", 3)])), whole);
        assert!(parts(&[("passed", 0)]).is_empty());
    }
}
