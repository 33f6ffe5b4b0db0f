//! The macro that declares a closed code list.

use crate::text::Text;

/// One entry of a code list.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// The code on the wire.
    pub code: &'static str,
    /// What it stands for.
    pub meaning: Text,
}

/// Declares a closed code list; see any list of this folder.
macro_rules! code_list {
    (
        $(#[$meta:meta])*
        pub enum $type:ident {
            name: $name:literal,
            finding: $finding:literal,
            term: ($term_zh:literal, $term_en:literal),
            sources: [$($source:expr),+ $(,)?],
            bad: [$(($bad:literal, $why_zh:literal, $why_en:literal)),+ $(,)?],
            $($variant:ident = $code:literal ($zh:literal, $en:literal)),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type {
            $(
                #[doc = concat!("`", $code, "` ", $zh, ": ", $en, ".")]
                #[doc(alias = $zh)]
                $variant,
            )+
        }

        impl $type {
            /// Every value, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// What the code stands for.
            pub const fn meaning(self) -> $crate::Text {
                match self { $(Self::$variant => $crate::text!($zh, $en)),+ }
            }

            fn accepts(value: &str) -> bool {
                matches!(value, $($code)|+)
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::code::MalformedCode;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                match value {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::code::MalformedCode {
                        expected: DECLARATION.term,
                        form: DECLARATION.form,
                    }),
                }
            }
        }

        impl $crate::Disclosable for $type {
            fn disclose(&self) -> $crate::Disclosed {
                $crate::Disclosed::Term { code: self.as_str(), name: self.meaning() }
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

        /// All that is declared about this code list.
        pub static DECLARATION: $crate::code::Declaration = $crate::code::Declaration {
            name: $name,
            term: $crate::text!($term_zh, $term_en),
            form: $crate::text!(
                concat!("下列代码之一：", $("“", $code, "”", $zh, "；",)+ "以此为限"),
                concat!("one of: ", $("`", $code, "` ", $en, "; ",)+ "no other")
            ),
            values: $crate::code::Form::List(&[
                $($crate::code::Term { code: $code, meaning: $crate::text!($zh, $en) }),+
            ]),
            personal: false,
            sources: RULE.sources,
            good: &[$($code),+],
            bad: &[$(($bad, $crate::text!($why_zh, $why_en))),+],
            accepts: $type::accepts,
            rule: &RULE,
        };

        /// The rule that reports a value outside the list.
        pub static RULE: $crate::rules::Rule = $crate::rules::Rule {
            code: $finding,
            title: $crate::text!(
                concat!("“", $term_zh, "”不在代码表内"),
                concat!($term_en, " not in its code list")
            ),
            message: $crate::text!(
                concat!("“", $term_zh, "”须为代码表中的值：", $("“", $code, "”", $zh, "；",)+ "以此为限。"),
                concat!("The ", $term_en, " must be one of: ", $("`", $code, "` ", $en, "; ",)+ "no other.")
            ),
            help: $crate::text!(
                "改用代码表中的代码；代码是字符串，前导零不能省略。",
                "Use a code of the list. Codes are strings: keep leading zeros."
            ),
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

            #[test]
            fn codes_read_back() {
                for value in super::$type::ALL {
                    assert_eq!(value.as_str().parse(), Ok(*value));
                }
            }
        }
    };
}

pub(crate) use code_list;
