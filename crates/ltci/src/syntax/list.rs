//! Reading lists.

use serde::de::{Deserialize, Deserializer, Error};

/// Reads a list of at least one element: on the wire an absent list is absent, never empty,
/// because XML cannot tell the two apart.
pub(crate) fn not_empty<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let list = Vec::deserialize(deserializer)?;
    if list.is_empty() { Err(D::Error::custom("an empty list")) } else { Ok(list) }
}
