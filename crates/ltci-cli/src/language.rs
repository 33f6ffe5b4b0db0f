//! The language in which the program speaks.
//!
//! It is known before the command line is parsed, so that help and usage errors are in it too.

use std::ffi::OsString;
use std::fmt::Display;

use ltci::{Disclosed, Language, Text};

/// The language of a session, with the means to speak it.
#[derive(Clone, Copy, Debug)]
pub struct Tongue(pub Language);

impl Tongue {
    /// A fixed text.
    pub fn say(self, text: Text) -> &'static str {
        text.in_language(self.0)
    }

    /// A template with its placeholders filled.
    pub fn fill(self, template: Text, values: &[(&'static str, &dyn Display)]) -> String {
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| (*name, Disclosed::Plain(value.to_string())))
            .collect();
        template.fill(&values).in_language(self.0).to_owned()
    }

    /// A number of things: `3份文书`, `1 document`, `3 documents`.
    pub fn count(self, number: u64, unit: Text) -> String {
        match self.0 {
            Language::Chinese => format!("{number}{}", unit.zh),
            Language::English if number == 1 => format!("{number} {}", unit.en),
            Language::English => format!("{number} {}s", unit.en),
        }
    }
}

/// The language asked for by `--lang`, or else that of the locale.
pub fn of(arguments: &[OsString]) -> Tongue {
    Tongue(asked(arguments).unwrap_or_else(by_locale))
}

/// The value that an option is given last, whether or not the rest of the line can be parsed.
pub fn value_of<'a>(arguments: &'a [OsString], option: &str) -> Option<&'a str> {
    let mut words = arguments
        .iter()
        .skip(1)
        .map(|argument| argument.to_str().unwrap_or_default())
        .take_while(|argument| *argument != "--");
    let mut found = None;
    while let Some(word) = words.next() {
        let value = match word.strip_prefix(option) {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        found = value.or(found);
    }
    found
}

fn asked(arguments: &[OsString]) -> Option<Language> {
    value_of(arguments, "--lang").and_then(Language::from_tag)
}

/// Chinese for a Chinese locale and where there is none, English for every other.
fn by_locale() -> Language {
    sys_locale::get_locale().map_or(Language::Chinese, |locale| {
        Language::from_tag(&locale).unwrap_or(Language::English)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_by(line: &str) -> Option<Language> {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        asked(&words)
    }

    #[test]
    fn the_option_is_found_wherever_it_stands() {
        assert_eq!(asked_by("ltci --lang zh rules"), Some(Language::Chinese));
        assert_eq!(asked_by("ltci rules --lang=en"), Some(Language::English));
        assert_eq!(asked_by("ltci rules"), None);
        assert_eq!(asked_by("ltci rules --lang"), None);
        assert_eq!(asked_by("ltci validate -- --lang zh"), None);
    }

    #[test]
    fn only_english_has_a_plural() {
        let unit = ltci::text!("份文书", "document");
        assert_eq!(Tongue(Language::Chinese).count(2, unit), "2份文书");
        assert_eq!(Tongue(Language::English).count(1, unit), "1 document");
        assert_eq!(Tongue(Language::English).count(0, unit), "0 documents");
    }
}
