//! JSON Pointers (RFC 6901) that are built while walking.

use std::borrow::Cow;
use std::fmt;

/// A place in a document, kept as a chain towards the root; written only when it is needed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pointer<'p> {
    Root,
    Member(&'p Pointer<'p>, &'p str),
    Element(&'p Pointer<'p>, usize),
}

impl Pointer<'_> {
    pub(crate) fn depth(&self) -> usize {
        match self {
            Self::Root => 0,
            Self::Member(parent, _) | Self::Element(parent, _) => parent.depth() + 1,
        }
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Member(parent, name) => write!(f, "{parent}/{}", shown_name(name)),
            Self::Element(parent, place) => write!(f, "{parent}/{place}"),
        }
    }
}

/// What stands in a path for a member whose name is not of the form that field names have: such
/// a name is content, and content may be personal.
pub(crate) const HIDDEN_NAME: &str = "*";

/// The name of a member as it may be shown: field names of the specification have this form.
pub(crate) fn shown_name(name: &str) -> &str {
    let is_field_name = name.len() <= 40
        && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().filter(u8::is_ascii_digit).count() < 6;
    if is_field_name { name } else { HIDDEN_NAME }
}

/// The parts of a written pointer, unescaped.
pub(crate) fn parts(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|part| {
        if part.contains('~') {
            Cow::Owned(part.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(part)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_content_are_hidden() {
        for shown in ["lvel", "x1", "psn_name", "extra_field_2"] {
            assert_eq!(shown_name(shown), shown);
        }
        for hidden in ["张三", "", "1a", "A", "a b", "id110105194912310021", &"a".repeat(41)] {
            assert_eq!(shown_name(hidden), HIDDEN_NAME, "{hidden}");
        }
    }

    #[test]
    fn pointers_are_written_from_the_root() {
        let list = Pointer::Member(&Pointer::Root, "assessors");
        let first = Pointer::Element(&list, 0);
        assert_eq!(Pointer::Member(&first, "assessor_no").to_string(), "/assessors/0/assessor_no");
    }
}
