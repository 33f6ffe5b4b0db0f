//! Cases at the edges of operations, declared by hand; nothing asks the core what it thinks.
//!
//! Most of them came in because a wrong implementation got away with the others: see
//! `ltci suite mutants`.

mod batches;
mod codes;
mod converting;
mod digests;
mod judging;
mod known;
mod limits;
mod open;
mod sheets;

use serde_json::Value;

/// Folder and file of the suite, and its cases.
pub fn declared() -> [(&'static str, &'static str, Vec<Value>); 9] {
    [
        ("codes", "edges", codes::all()),
        ("convert", "edges", converting::all()),
        ("seal", "lengths", digests::all()),
        ("score", "form", sheets::all()),
        ("rules", "judging", judging::all()),
        ("rules", "known", known::all()),
        ("rules", "limits", limits::all()),
        ("across", "batches", batches::all()),
        ("open", "points", open::all()),
    ]
}
