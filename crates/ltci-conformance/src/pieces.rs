//! Long inputs: text that repeats, told in pieces and put together where it is asked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use crate::error::Complaint;
use crate::text::{Text, of_json, told};

/// The member of a case that has pieces in place of [`SENT_AS`].
pub(crate) const MEMBER: &str = "bytes_pieces";

/// The member of the request that has the bytes.
const SENT_AS: &str = "bytes_base64";

/// The most bytes that pieces may come to: twice the largest document that is read.
const MOST: usize = 128 << 20;

/// A text, so many times.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Piece {
    text: String,
    #[serde(default = "once")]
    times: usize,
}

fn once() -> usize {
    1
}

/// Examines the pieces of a case.
pub(crate) fn examine(pieces: &Value) -> Result<(), Complaint> {
    read(pieces).map(drop)
}

/// The member of the request that stands for a member of the case.
pub(crate) fn sent(name: &str, value: &Value) -> (String, Value) {
    if name != MEMBER {
        return (name.to_owned(), value.clone());
    }
    // The case was examined when it was read.
    let pieces = read(value).unwrap_or_default();
    let bytes: String = pieces.iter().map(|piece| piece.text.repeat(piece.times)).collect();
    (SENT_AS.to_owned(), STANDARD.encode(bytes).into())
}

fn read(pieces: &Value) -> Result<Vec<Piece>, Complaint> {
    let complain = |text: Text| Complaint::new(format!("/{MEMBER}"), text);
    let pieces = Vec::<Piece>::deserialize(pieces).map_err(|error| complain(of_json(&error)))?;
    let lengths = pieces.iter().map(|piece| piece.text.len().checked_mul(piece.times));
    let total = lengths.reduce(|sum, next| sum?.checked_add(next?)).flatten();
    if total.is_some_and(|total| total <= MOST) {
        Ok(pieces)
    } else {
        Err(complain(told!(
            "不能为空，总长不能超过{MOST}字节",
            "must not be empty nor come to more than {MOST} bytes"
        )))
    }
}
