//! Days on which something holds, and which of them fall together.

use crate::value::OpenPeriod;

/// The days on which something holds. What has the same key is not compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spell<K> {
    pub(crate) key: K,
    pub(crate) days: OpenPeriod,
    /// Where it stands in the document.
    pub(crate) place: usize,
}

/// Each spell that begins while another with a different key lasts, with that other one; in the
/// order in which they begin.
///
/// Looks at every spell once: of those that have begun only the longest and the longest of a
/// different key can matter to those that follow.
pub(crate) fn meetings<K: PartialEq + Copy>(spells: Vec<Spell<K>>) -> Vec<[Spell<K>; 2]> {
    let mut spells = spells;
    spells.retain(|spell| spell.days.is_ordered());
    spells.sort_unstable_by_key(|spell| (spell.days.from, spell.place));
    let mut lasting = Lasting { longest: None, rival: None };
    let mut met = Vec::new();
    for spell in spells {
        if let Some(other) =
            lasting.beside(&spell).filter(|one| one.days.lasts_until(spell.days.from))
        {
            met.push([other, spell]);
        }
        lasting.add(spell);
    }
    met
}

/// Of the spells that have begun: the longest, and the longest of those with another key.
struct Lasting<K> {
    longest: Option<Spell<K>>,
    rival: Option<Spell<K>>,
}

impl<K: PartialEq + Copy> Lasting<K> {
    fn beside(&self, spell: &Spell<K>) -> Option<Spell<K>> {
        self.longest.filter(|longest| longest.key != spell.key).or(self.rival)
    }

    fn add(&mut self, spell: Spell<K>) {
        let longer = |than: Option<Spell<K>>| than.is_none_or(|one| spell.days.outlasts(&one.days));
        let same_key = self.longest.is_some_and(|longest| longest.key == spell.key);
        if longer(self.longest) {
            if !same_key {
                self.rival = self.longest;
            }
            self.longest = Some(spell);
        } else if !same_key && longer(self.rival) {
            self.rival = Some(spell);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::value::Date;

    fn day(number: u8) -> Date {
        Date::new(2026, 1, number).expect("a day of January")
    }

    fn spells() -> impl Strategy<Value = Vec<Spell<u8>>> {
        let spell = (0..3_u8, 1..20_u8, prop::option::of(1..20_u8));
        prop::collection::vec(spell, 0..8).prop_map(|spells| {
            let spell = |(place, (key, from, to)): (usize, (u8, u8, Option<u8>))| Spell {
                key,
                days: OpenPeriod { from: day(from), to: to.map(day) },
                place,
            };
            spells.into_iter().enumerate().map(spell).collect()
        })
    }

    /// Day by day, without any order: the places that begin while another key lasts.
    fn places_by_days(spells: &[Spell<u8>]) -> Vec<usize> {
        let on = |spell: &Spell<u8>, day| spell.days.contains(day);
        let meets = |spell: &&Spell<u8>| {
            on(spell, spell.days.from)
                && spells.iter().any(|other| {
                    other.key != spell.key
                        && (other.days.from, other.place) < (spell.days.from, spell.place)
                        && on(other, spell.days.from)
                })
        };
        spells.iter().filter(meets).map(|spell| spell.place).collect()
    }

    proptest! {
        #[test]
        fn meetings_are_those_found_day_by_day(spells in spells()) {
            let mut places: Vec<_> = meetings(spells.clone()).iter().map(|[_, one]| one.place).collect();
            places.sort_unstable();
            prop_assert_eq!(places, places_by_days(&spells));
        }
    }
}
