//! The verdicts in rows and columns.

use ltci::code::AdministrativeDivision;
use ltci::recognition::{Cell, RecognitionVerdict, matrix};
use ltci::{Date, Validator};
use serde_json::{Map, Value, json};

/// Why nothing is recognised where no agreement is known: not the same as a refusal.
const NO_AGREEMENT: &str = "LTC-R-002";

/// Every region against every other on a day.
pub struct Matrix {
    /// The regions, in the order of their codes.
    pub divisions: Vec<AdministrativeDivision>,
    /// The day.
    pub as_of: Date,
    /// The cells row by row, without the diagonal.
    pub cells: Vec<Cell>,
}

/// What a cell shows: a verdict, or that no agreement is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The verdict.
    Verdict(RecognitionVerdict),
    /// Not recognised, because no agreement is known: there may be one.
    NoneKnown,
}

impl Shown {
    /// What a cell shows, from the best.
    pub const ALL: [Self; 5] = [
        Self::Verdict(RecognitionVerdict::Recognised),
        Self::Verdict(RecognitionVerdict::Recomputed),
        Self::Verdict(RecognitionVerdict::NeedsReassessment),
        Self::Verdict(RecognitionVerdict::NotRecognised),
        Self::NoneKnown,
    ];

    /// What a cell shows.
    pub fn of(cell: &Cell) -> Self {
        let recognition = &cell.recognition;
        if recognition.reasons.iter().any(|reason| reason.code == NO_AGREEMENT) {
            return Self::NoneKnown;
        }
        Self::Verdict(recognition.verdict)
    }

    /// A name for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Verdict(verdict) => verdict.as_str(),
            Self::NoneKnown => "no_agreement_known",
        }
    }
}

impl Matrix {
    /// Judges every ordered pair.
    pub fn new(validator: &Validator, divisions: Vec<AdministrativeDivision>, as_of: Date) -> Self {
        let cells = matrix(validator, &divisions, as_of);
        Self { divisions, as_of, cells }
    }

    /// Row by row what each cell shows; `None` on the diagonal.
    pub fn rows(&self) -> Vec<Vec<Option<&Cell>>> {
        let mut cells = self.cells.iter();
        let row = |from: usize| {
            let places = 0..self.divisions.len();
            places.map(|to| if from == to { None } else { cells.next() }).collect()
        };
        (0..self.divisions.len()).map(row).collect()
    }

    /// How often each is shown.
    pub fn counts(&self) -> [(Shown, usize); 5] {
        Shown::ALL
            .map(|shown| (shown, self.cells.iter().filter(|cell| Shown::of(cell) == shown).count()))
    }

    /// The matrix for programs.
    pub fn json(&self) -> Value {
        json!({
            "as_of": self.as_of,
            "regions": self.divisions.iter().map(region).collect::<Vec<_>>(),
            "counts": self.verdict_counts(),
            "no_agreement_known": self.count(Shown::NoneKnown),
            "cells": self.cells.iter().map(entry).collect::<Vec<_>>(),
            "made_with": self.made_with(),
        })
    }

    /// The versions of rules and data, which are the same for every cell.
    pub fn made_with(&self) -> Value {
        let made_with = self.cells.first().map(|cell| &cell.recognition.made_with);
        serde_json::to_value(made_with).unwrap_or_default()
    }

    fn count(&self, shown: Shown) -> usize {
        self.cells.iter().filter(|cell| Shown::of(cell) == shown).count()
    }

    fn verdict_counts(&self) -> Map<String, Value> {
        let count = |verdict: &RecognitionVerdict| {
            self.cells.iter().filter(|cell| cell.recognition.verdict == *verdict).count()
        };
        let verdicts = RecognitionVerdict::ALL.iter();
        verdicts.map(|verdict| (verdict.as_str().to_owned(), count(verdict).into())).collect()
    }
}

/// A region by code and name.
fn region(division: &AdministrativeDivision) -> Value {
    json!({ "admdvs": division, "name": division.name() })
}

/// A cell; rules and data stand once for all of them.
fn entry(cell: &Cell) -> Value {
    let mut entry = serde_json::to_value(&cell.recognition).unwrap_or_default();
    if let Some(members) = entry.as_object_mut() {
        // `remove` would put the last member in its place.
        members.shift_remove("made_with");
        members.insert("witness".to_owned(), cell.witness.clone());
    }
    entry
}
