//! The declaration of an identifier, and the macro that makes everything from it.

use super::list::Term;
use super::shape::Shape;
use crate::rules::Rule;
use crate::source::Citation;
use crate::text::Text;

/// All that is declared about an identifier or a code list.
#[derive(Debug)]
pub struct Declaration {
    /// The name in conformance cases and schemas, such as `resident_id`.
    pub name: &'static str,
    /// The term of the field.
    pub term: Text,
    /// What a well-formed value looks like, in words.
    pub form: Text,
    /// Length and characters, or the closed list.
    pub values: Form,
    /// Whether a value belongs to a person, so that it never appears in an output.
    pub personal: bool,
    /// Where the form is laid down.
    pub sources: &'static [Citation],
    /// Well-formed values.
    pub good: &'static [&'static str],
    /// Malformed values, each with what is wrong with it.
    pub bad: &'static [(&'static str, Text)],
    /// Whether a value is well formed, check character included.
    pub accepts: fn(&str) -> bool,
    /// The rule that reports a malformed value.
    pub rule: &'static Rule,
}

/// The values of a declaration.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// Characters in a fixed arrangement.
    Shape(Shape),
    /// A closed list.
    List(&'static [Term]),
}

/// A text is not a well-formed code. Says which kind of code was expected, never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是合规的{}：{} / not a well-formed {}: {}", .expected.zh, .form.zh, .expected.en, .form.en)]
pub struct MalformedCode {
    pub(crate) expected: Text,
    pub(crate) form: Text,
}

/// Declares an identifier; see any file of this folder.
macro_rules! code {
    (
        $(#[$meta:meta])*
        pub struct $type:ident {
            name: $name:literal,
            finding: $finding:literal,
            term: ($term_zh:literal, $term_en:literal),
            form: ($form_zh:literal, $form_en:literal),
            help: ($help_zh:literal, $help_en:literal),
            shape: [$($run:expr),+ $(,)?],
            check: $check:expr,
            personal: $personal:literal,
            sources: [$($source:expr),+ $(,)?],
            good: [$($good:literal),+ $(,)?],
            bad: [$(($bad:literal, $why_zh:literal, $why_en:literal)),+ $(,)?] $(,)?
        }
    ) => {
        const SHAPE: $crate::code::shape::Shape = $crate::code::shape::Shape(&[$($run),+]);

        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type($crate::code::shape::Inline<{ SHAPE.longest() }>);

        impl $type {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            fn accepts(value: &str) -> bool {
                let check: fn(&[u8]) -> bool = $check;
                SHAPE.matches(value.as_bytes()) && check(value.as_bytes())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::code::MalformedCode;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                if Self::accepts(value) {
                    if let Some(inline) = $crate::code::shape::Inline::new(value.as_bytes()) {
                        return Ok(Self(inline));
                    }
                }
                Err($crate::code::MalformedCode {
                    expected: DECLARATION.term,
                    form: DECLARATION.form,
                })
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let shown = if DECLARATION.personal { "…" } else { self.as_str() };
                f.debug_tuple(stringify!($type)).field(&format_args!("{shown}")).finish()
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::syntax::text::parse_str(deserializer)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::of_declaration(&DECLARATION)
            }
        }

        /// All that is declared about this identifier.
        pub static DECLARATION: $crate::code::Declaration = $crate::code::Declaration {
            name: $name,
            term: $crate::text!($term_zh, $term_en),
            form: $crate::text!($form_zh, $form_en),
            values: $crate::code::Form::Shape(SHAPE),
            personal: $personal,
            sources: RULE.sources,
            good: &[$($good),+],
            bad: &[$(($bad, $crate::text!($why_zh, $why_en))),+],
            accepts: $type::accepts,
            rule: &RULE,
        };

        /// The rule that reports a malformed value.
        pub static RULE: $crate::rules::Rule = $crate::rules::Rule {
            code: $finding,
            title: $crate::text!(
                concat!($term_zh, "不合规则"),
                concat!("malformed ", $term_en)
            ),
            message: $crate::text!(
                concat!("这里应为", $term_zh, "：", $form_zh, "。"),
                concat!("Expected here: ", $term_en, ": ", $form_en, ".")
            ),
            help: $crate::text!($help_zh, $help_en),
            sources: &[$($source),+],
            examples: $crate::rules::Examples::Values(&DECLARATION),
            ..$crate::rules::Rule::PIPELINE
        };

        #[cfg(test)]
        mod declaration {
            #[test]
            fn good_and_bad_examples_hold() {
                $crate::code::declare::assert_examples(&super::DECLARATION);
            }
        }
    };
}

pub(crate) use code;

#[cfg(test)]
pub(crate) fn assert_examples(declaration: &Declaration) {
    for good in declaration.good {
        assert!((declaration.accepts)(good), "{}: {good} should be accepted", declaration.name);
    }
    for (bad, why) in declaration.bad {
        assert!(!(declaration.accepts)(bad), "{}: {bad} ({})", declaration.name, why.en);
    }
}
