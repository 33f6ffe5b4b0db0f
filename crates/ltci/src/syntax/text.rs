//! Reading strings with serde without copying them where the input allows.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use crate::value::{Label, Passage};

/// Reads a string and parses it at once, without keeping it.
pub(crate) fn parse_str<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr,
{
    deserializer.deserialize_str(ParseVisitor(PhantomData))
}

/// Reads an optional field that, where it is present, has a value: `null` is not one.
pub(crate) fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// Reads a line into memory of its own.
pub(crate) fn label<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Label<'static>, D::Error> {
    Label::deserialize(deserializer).map(Label::into_owned)
}

/// Reads lines into memory of their own.
pub(crate) fn passage<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Passage<'static>, D::Error> {
    Passage::deserialize(deserializer).map(Passage::into_owned)
}

/// The same for an optional field.
pub(crate) fn present_label<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Label<'static>>, D::Error> {
    label(deserializer).map(Some)
}

/// The same for an optional field.
pub(crate) fn present_passage<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Passage<'static>>, D::Error> {
    passage(deserializer).map(Some)
}

struct ParseVisitor<T>(PhantomData<T>);

impl<T: FromStr> Visitor<'_> for ParseVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string of the declared form")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        // The message is never shown: the schema says what is wrong, and it has no part of the input.
        text.parse().map_err(|_| E::custom("malformed"))
    }
}

/// Reads a string, borrowed from the input unless it has escapes.
pub(crate) struct CowVisitor;

impl<'de> Visitor<'de> for CowVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
