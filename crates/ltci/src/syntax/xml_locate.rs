//! Where a pointer stands in an XML document.

use super::Limits;
use super::pointer::parts;
use super::xml::{Transcribed, Transcriber};
use crate::report::Span;
use crate::rules::Findings;

/// The bytes to which a pointer points, or those of the nearest element around it.
pub(crate) fn locate(text: &str, pointer: &str, limits: &Limits) -> Span {
    let mut ignored = Findings::new(0);
    let transcriber = Transcriber::new(text, limits, &mut ignored, Some(Vec::new()));
    let Ok(Transcribed { positions, .. }) = transcriber.document() else {
        return Span { start: 0, end: 0 };
    };
    let mut wanted = String::new();
    let at = |wanted: &str| positions.iter().rev().find(|(path, _)| path == wanted);
    let mut nearest = at("").map(|(_, span)| *span);
    for part in parts(pointer) {
        wanted = format!("{wanted}/{part}");
        match at(&wanted) {
            Some((_, span)) => nearest = Some(*span),
            None => break,
        }
    }
    nearest.unwrap_or(Span { start: 0, end: 0 })
}
