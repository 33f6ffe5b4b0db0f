//! 互认矩阵: every region against every other, with the witness of each verdict.

use serde::Serialize;

use super::{Recognition, RecognitionRequest};
use crate::assessment::Assessment;
use crate::code::AdministrativeDivision;
use crate::validate::Validator;
use crate::value::Date;

/// One pair of regions: what becomes of a conclusion of the first in the second.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// The verdict with its reasons.
    pub recognition: Recognition,
    /// The smallest request that shows it, without anything personal: a sample person.
    pub witness: serde_json::Value,
}

/// Asks for every ordered pair of different divisions whether a conclusion of the first holds in
/// the second on a day. The conclusion is a sample under the national scale with all its scores,
/// for a person who is insured where it is asked: as favourable as the agreements allow.
///
/// ```
/// use ltci::{Validator, recognition::matrix};
/// let divisions = ["500000".parse()?, "510100".parse()?];
/// let cells = matrix(&Validator::new(), &divisions, "2026-12-01".parse().unwrap());
/// assert_eq!(cells.len(), 2);
/// assert!(cells.iter().all(|cell| cell.recognition.verdict.holds()));
/// # Ok::<(), ltci::code::MalformedCode>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 13.7.
#[doc(alias = "互认矩阵")]
pub fn matrix(
    validator: &Validator,
    divisions: &[AdministrativeDivision],
    as_of: Date,
) -> Vec<Cell> {
    let sample = sample();
    let pairs = divisions.iter().flat_map(|from| divisions.iter().map(move |to| (*from, *to)));
    let pairs = pairs.filter(|(from, to)| from != to);
    pairs
        .map(|(from, to)| {
            let request = witness(&sample, from, to, as_of);
            Cell {
                recognition: validator.recognition(&request),
                witness: serde_json::to_value(&request).unwrap_or_default(),
            }
        })
        .collect()
}

fn witness<'s>(
    sample: &Assessment<'s>,
    from: AdministrativeDivision,
    to: AdministrativeDivision,
    as_of: Date,
) -> RecognitionRequest<'s> {
    let mut assessment = sample.clone();
    assessment.agency.admdvs = from;
    assessment.person.insuplc_admdvs = to;
    let dates = &mut assessment.dates;
    let before = |months: i32| as_of.plus_months(-months);
    (dates.applied, dates.accepted) = (before(4), before(4));
    (dates.assessed, dates.concluded) = (before(3), before(3));
    assessment.notice = None;
    assessment.asmt_org.uscc = None;
    assessment.validity.begndate = before(2);
    assessment.validity.enddate = as_of.plus_months(12);
    RecognitionRequest::new(assessment, to, as_of)
}

#[expect(clippy::expect_used, reason = "the sample is part of the crate, and a test reads it")]
fn sample() -> Assessment<'static> {
    serde_json::from_str(include_str!("../../data/bases/assessment.json"))
        .expect("the base document is an assessment")
}
