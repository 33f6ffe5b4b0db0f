//! In which order the cases are asked.

use std::fmt;
use std::str::FromStr;

use crate::digest::sm3_text;
use crate::error::{Error, Kind};
use crate::seat::Question;
use crate::text::told;

/// In which order the cases are asked; their order in the report is always that of the suite.
///
/// An implementation that keeps nothing from one question to the next gives the same report in
/// every order; one that does not shows it in some.
///
/// ```
/// use ltci_conformance::Order;
///
/// assert_eq!("shuffled:7".parse::<Order>()?, Order::Shuffled(7));
/// assert!("sorted".parse::<Order>().unwrap_err().is_usage());
/// # Ok::<(), ltci_conformance::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As the cases stand in the suite.
    #[default]
    Given,
    /// The last first.
    Reversed,
    /// Shuffled; the same seed gives the same order everywhere.
    Shuffled(u64),
}

impl Order {
    pub(crate) fn arrange(self, questions: &mut [Question<'_>]) {
        match self {
            Self::Given => {}
            Self::Reversed => questions.reverse(),
            Self::Shuffled(seed) => questions.sort_by_cached_key(|question| lot(seed, *question)),
        }
    }
}

/// What a case draws: the digest of its id and the seed.
fn lot(seed: u64, question: Question<'_>) -> String {
    sm3_text(format!("{seed} {}", question.case.id()).as_bytes())
}

impl fmt::Display for Order {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => formatter.write_str("given"),
            Self::Reversed => formatter.write_str("reversed"),
            Self::Shuffled(seed) => write!(formatter, "shuffled:{seed}"),
        }
    }
}

impl FromStr for Order {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let unknown = || {
            let told = told!(
                "次序没有“{text}”，只有given、reversed、shuffled:种子",
                "{text:?} is no order; orders are given, reversed, shuffled:SEED"
            );
            Error::new(Kind::Usage, told)
        };
        match text.split_once(':') {
            None if text == "given" => Ok(Self::Given),
            None if text == "reversed" => Ok(Self::Reversed),
            Some(("shuffled", seed)) => Ok(Self::Shuffled(seed.parse().map_err(|_| unknown())?)),
            _ => Err(unknown()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_reads_as_it_is_written() {
        for text in ["given", "reversed", "shuffled:0", "shuffled:18446744073709551615"] {
            assert_eq!(text.parse::<Order>().unwrap().to_string(), text);
        }
        for text in ["", "Given", "shuffled", "shuffled:", "shuffled:-1", "reversed:1"] {
            assert!(text.parse::<Order>().unwrap_err().is_usage(), "{text}");
        }
    }
}
