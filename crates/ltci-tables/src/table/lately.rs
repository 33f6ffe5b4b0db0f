//! Cells that come again: in most columns of a directory few different ones stand.

use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use ltci::Date;
use ltci::code::{CaregiverQualification, ChargeUnit};
use ltci::directory::Frequency;
use ltci::value::Label;

use super::value::Duration;

/// How many cells are remembered.
const KEPT: u64 = 64;

/// What was read lately, of the columns in which the same comes again.
#[derive(Debug, Default)]
pub(super) struct Recent {
    pub class: Lately<Label<'static>>,
    pub category: Lately<Label<'static>>,
    pub unit: Lately<ChargeUnit>,
    pub duration: Lately<Duration>,
    pub frequency: Lately<Frequency>,
    pub qualification: Lately<CaregiverQualification>,
    pub from: Lately<Date>,
    pub to: Lately<Date>,
}

/// The cells of a column that were read lately, as they stand in the file, and what they were
/// read as. Each has one place, and a later one may take it.
#[derive(Debug)]
pub(super) struct Lately<T> {
    cells: Vec<Option<(String, T)>>,
    places: FixedState,
}

impl<T> Default for Lately<T> {
    fn default() -> Self {
        let cells = (0..KEPT).map(|_| None).collect();
        Self { cells, places: FixedState::default() }
    }
}

impl<T> Lately<T> {
    /// What a cell was read as, if that was lately.
    pub fn get(&self, text: &str) -> Option<&T> {
        let (kept, value) = self.cells.get(self.place(text))?.as_ref()?;
        (kept == text).then_some(value)
    }

    /// Remembers a cell.
    pub fn keep(&mut self, text: &str, value: T) {
        let place = self.place(text);
        match self.cells.get_mut(place) {
            Some(Some(kept)) => {
                text.clone_into(&mut kept.0);
                kept.1 = value;
            }
            Some(empty) => *empty = Some((text.to_owned(), value)),
            None => {}
        }
    }

    fn place(&self, text: &str) -> usize {
        usize::try_from(self.places.hash_one(text) % KEPT).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_read_as_before_or_not_known() {
        let mut lately = Lately::default();
        for number in 0..1_000 {
            assert_eq!(lately.get(&number.to_string()), None);
            lately.keep(&number.to_string(), number);
            assert_eq!(lately.get(&number.to_string()), Some(&number));
        }
        let kept = (0..1_000).filter(|number| lately.get(&number.to_string()) == Some(number));
        assert_eq!(kept.count(), 64);
    }
}
