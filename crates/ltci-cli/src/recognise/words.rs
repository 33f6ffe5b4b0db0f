//! Signs, styles and names of verdicts.

use anstyle::Style;
use ltci::code::AdministrativeDivision;
use ltci::recognition::RecognitionVerdict;

use crate::render::style::{ERROR, GOOD, NOTICE, WARNING};

/// The sign and the style of a verdict.
pub const fn sign(verdict: RecognitionVerdict) -> (&'static str, Style) {
    match verdict {
        RecognitionVerdict::Recognised => ("✔", GOOD),
        RecognitionVerdict::Recomputed => ("✔", NOTICE),
        RecognitionVerdict::NeedsReassessment => ("!", WARNING),
        RecognitionVerdict::NotRecognised => ("✘", ERROR),
    }
}

/// `510100 成都市`; the code alone where the name is not known.
pub fn called(division: &AdministrativeDivision) -> String {
    crate::region::shelf::called(division).trim_end().to_owned()
}
