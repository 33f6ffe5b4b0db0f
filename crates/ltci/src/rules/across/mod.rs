//! Rules across documents: what no document shows by itself.

/// The rules of this area, in the order of their codes.
pub(crate) static RULES: &[&crate::rules::Rule] = &[];
