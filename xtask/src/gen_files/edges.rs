//! Cases at the edges of operations, declared by hand; nothing asks the core what it thinks.
//!
//! Most of them came in because a wrong implementation got away with the others: see
//! `ltci suite mutants`.

mod batches;
mod codes;
mod converting;
mod digests;
mod greatest;
mod judging;
mod known;
mod lengths;
mod limits;
mod open;
mod seals;
mod sheets;
mod values;

use serde_json::Value;

/// Folder and file of the suite, and its cases.
pub fn declared() -> [(&'static str, &'static str, Vec<Value>); 13] {
    [
        ("codes", "edges", codes::all()),
        ("codes", "lengths", lengths::all()),
        ("convert", "edges", converting::all()),
        ("convert", "greatest", greatest::all()),
        ("seal", "bits", seals::all()),
        ("seal", "lengths", digests::all()),
        ("score", "form", sheets::all()),
        ("rules", "judging", judging::all()),
        ("rules", "known", known::all()),
        ("rules", "limits", limits::all()),
        ("rules", "values", values::all()),
        ("across", "batches", batches::all()),
        ("open", "points", open::all()),
    ]
}
