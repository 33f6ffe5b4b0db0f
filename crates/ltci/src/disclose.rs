//! What may appear in a message.
//!
//! A finding travels: into logs, tickets, mails to a vendor. So nothing that identifies a person
//! may be part of it. The compiler holds this: a finding takes its values as
//! `&dyn `[`Disclosable`], and the types of personal fields do not implement the trait.
//!
//! ```
//! use ltci::{Disclosable, code::ServiceItemCode};
//! fn tell(_: &dyn Disclosable) {}
//! tell(&"SAMPLE00000000001".parse::<ServiceItemCode>().unwrap());
//! ```
//!
//! A person's number is not disclosable, so this does not compile:
//!
//! ```compile_fail
//! use ltci::{Disclosable, code::PersonNumber};
//! fn tell(_: &dyn Disclosable) {}
//! tell(&"SAMPLE0001".parse::<PersonNumber>().unwrap());
//! ```

use std::fmt::Display;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::code::ItemCode;
use crate::text::{Language, Text};

/// A value that may be shown in a finding: a level, a score, an amount, a date of a procedure,
/// an item code. Never a name, a number of a person, an address, a birth date, or raw input.
pub trait Disclosable {
    /// The value as it appears in messages and in `params`.
    fn disclose(&self) -> Disclosed;
}

/// A disclosed value.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum Disclosed {
    /// A whole number.
    Integer(i64),
    /// A code, a date or an amount, the same in every language.
    Plain(String),
    /// A thing with a name in both tongues; `params` carries its code.
    #[schemars(with = "String")]
    Term {
        /// The code as it stands on the wire.
        code: &'static str,
        /// Its name.
        name: Text,
    },
}

impl Disclosed {
    /// How the value reads in a sentence of the given language.
    pub fn in_language(&self, language: Language) -> String {
        match self {
            Self::Integer(number) => number.to_string(),
            Self::Plain(plain) => plain.clone(),
            Self::Term { name, .. } => name.in_language(language).to_owned(),
        }
    }
}

impl Serialize for Disclosed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Plain(plain) => serializer.serialize_str(plain),
            Self::Term { code, .. } => serializer.serialize_str(code),
        }
    }
}

/// How many there are of something: list elements, days, characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count(pub usize);

impl Disclosable for Count {
    fn disclose(&self) -> Disclosed {
        Disclosed::Integer(i64::try_from(self.0).unwrap_or(i64::MAX))
    }
}

/// A word of the specification itself, such as a field name or the values of a closed list.
/// It is made from `'static` text: content of a document cannot become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Specified(String);

impl Specified {
    /// One word.
    pub fn word(word: &'static str) -> Self {
        Self(word.to_owned())
    }

    /// A name or limit that was read from our own schema.
    pub(crate) fn field(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// Several words or numbers, separated by commas.
    pub fn list<T: Display + 'static>(words: &[T]) -> Self {
        Self(words.iter().map(T::to_string).collect::<Vec<_>>().join(", "))
    }
}

impl Disclosable for Specified {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.0.clone())
    }
}

/// The first few of several item codes; a message says beside them how many there are.
#[derive(Clone, Copy, Debug)]
pub struct FirstOf<'a>(pub &'a [ItemCode]);

impl FirstOf<'_> {
    /// How many are written down.
    pub const MOST: usize = 5;
}

impl Disclosable for FirstOf<'_> {
    fn disclose(&self) -> Disclosed {
        let first: Vec<_> = self.0.iter().take(Self::MOST).map(ItemCode::as_str).collect();
        Disclosed::Plain(first.join(", "))
    }
}

impl Disclosable for Text {
    fn disclose(&self) -> Disclosed {
        Disclosed::Term { code: self.en, name: *self }
    }
}
