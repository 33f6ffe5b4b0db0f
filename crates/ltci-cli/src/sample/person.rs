//! People and institutions that do not exist.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};
use serde_json::{Value, json};

/// Chinese family names, as samples have them after 样例.
const NAMES: [&str; 10] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
/// Persons of an institution.
const OF_AN_INSTITUTION: u64 = 400;
/// Persons that a caregiver looks after, one after another on a day.
pub(super) const OF_A_CAREGIVER: u64 = 4;

/// Random numbers of one document: the same for the same seed and place, whatever came before.
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    pub(super) fn new(seed: u64, place: u64) -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(place);
        Self(generator)
    }

    /// A number below another.
    pub(super) fn below(&mut self, most: u64) -> u64 {
        self.0.next_u64() % most.max(1)
    }

    /// One of a list.
    pub(super) fn one<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        let place = self.below(list.len() as u64);
        usize::try_from(place).ok().and_then(|place| list.get(place))
    }

    /// A digest of something that does not exist.
    pub(super) fn digest(&mut self) -> String {
        let [first, second, third, last] = [(); 4].map(|()| self.0.next_u64());
        format!("sm3:{first:016x}{second:016x}{third:016x}{last:016x}")
    }
}

/// An insured person, by number.
#[derive(Clone, Copy)]
pub(super) struct Person(pub u64);

impl Person {
    pub(super) fn number(self) -> String {
        format!("SAMPLE{:012}", self.0)
    }

    pub(super) fn to_json(self, dice: &mut Dice) -> Value {
        let name: String = (0..2).filter_map(|_| dice.one(&NAMES).copied()).collect();
        let (year, month, day) = (1935 + dice.below(25), 1 + dice.below(12), 1 + dice.below(28));
        json!({
            "psn_no": self.number(),
            "psn_name": format!("样例{name}"),
            "psn_cert_type": "99",
            "certno": format!("SAMPLE-{:012}", self.0),
            "gend": if dice.below(2) == 0 { "1" } else { "2" },
            "brdy": format!("{year}-{month:02}-{day:02}"),
            "insutype": "410",
            "insuplc_admdvs": "330200",
        })
    }

    pub(super) fn institution_code(self) -> String {
        format!("SAMPLE{:06}", self.0 / OF_AN_INSTITUTION)
    }

    pub(super) fn institution(self) -> Value {
        json!({
            "fixmedins_code": self.institution_code(),
            "fixmedins_name": format!("样例护理服务中心第{}站", self.0 / OF_AN_INSTITUTION + 1),
            "admdvs": "330200",
        })
    }

    pub(super) fn caregiver(self) -> String {
        format!("SAMPLE-C-{:08}", self.0 / OF_A_CAREGIVER)
    }

    pub(super) fn conclusion(self) -> String {
        format!("SAMPLE-A-{:012}", self.0)
    }

    pub(super) fn plan(self) -> String {
        format!("SAMPLE-P-{:012}", self.0)
    }

    pub(super) fn filing(self) -> String {
        format!("SAMPLE-F-{:012}", self.0)
    }

    pub(super) fn settlement(self) -> String {
        format!("SAMPLE-S-{:012}", self.0)
    }

    pub(super) fn record(self, visit: usize) -> String {
        format!("SAMPLE-R-{:012}-{visit:07}", self.0)
    }
}
