//! Directories made for the tests. All of it is sample data.

use ltci::code::{EditionId, EditionStatus, ItemCode};
use ltci::directory::{Directory, Edition, Item};
use ltci::value::{Label, Passage};
use ltci::{Date, Money};

/// A generator of numbers that look random, the same in every run (xorshift).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % end
    }

    pub fn day(&mut self) -> Date {
        let (year, month) = (2024 + self.below(4), 1 + self.below(12));
        day(&format!("{year}-{month:02}-{:02}", 1 + self.below(28)))
    }

    pub fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn code(text: &str) -> ItemCode {
    text.parse().unwrap()
}

pub fn id(text: &str) -> EditionId {
    text.parse().unwrap()
}

pub fn edition(name: &str) -> Edition<'static> {
    Edition {
        id: id(name),
        title: Label::new("样例市长期护理保险服务项目目录").unwrap(),
        doc_no: None,
        status: EditionStatus::Local,
        publisher_admdvs: Some("330200".parse().unwrap()),
        issued: day("2025-12-15"),
        in_force_from: day("2026-01-01"),
        in_force_to: None,
        adopts: None,
        provenance: Passage::new("样例数据，不是任何地区的目录。").unwrap(),
    }
}

/// An item with nothing but what must be there.
pub fn item(code_: &str, name: &str) -> Item<'static> {
    Item {
        ltc_item_codg: code(code_),
        item_class: Label::new("样例大类").unwrap(),
        item_category: None,
        item_name: Label::new(name.to_owned()).unwrap(),
        item_content: None,
        item_points: None,
        unit: None,
        duration_min: None,
        duration_max: None,
        frequency: None,
        qualification: None,
        price: None,
        price_cap: None,
        in_force_from: day("2026-01-01"),
        in_force_to: None,
        replaced_by: None,
    }
}

/// A directory of so many plain items, each with the price given.
pub fn directory(name: &str, count: u32, price: &str) -> Directory<'static> {
    let price: Money = price.parse().unwrap();
    let items = (1..=count).map(|number| Item {
        price: Some(price),
        ..item(&format!("SI{number:06}"), &format!("样例项目{number}"))
    });
    Directory::new(edition(name), items.collect())
}
