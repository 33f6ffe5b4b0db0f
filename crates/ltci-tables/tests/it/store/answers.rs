//! The same look-ups give the same answers in SQLite, in PostgreSQL and in memory.

use std::collections::BTreeSet;

use ltci::Date;
use ltci::code::{EditionStatus, ItemCode};
use ltci::directory::{Absent, Directory, Editions, Item, Listed, Query, sample_edition, search};
use ltci_tables::store::{Store, put_directory};

use super::made::{Dice, code, day, directory, edition, item};
use super::{on_both, opened, source};

const NAMES: [&str; 8] =
    ["洗发", "协助进食/水", "手、足部清洁", "温水擦浴", "重新整理", "PICC维护", "样例甲", "样例乙"];

#[test]
fn the_same_look_ups_give_the_same_answers() {
    let mut dice = Dice::new(3);
    let mut directories: Vec<_> = (0..8).map(|number| random(number, &mut dice)).collect();
    directories.push(sample_edition().clone());
    on_both(|url| {
        let mut store = opened(url);
        for directory in &directories {
            // A correction of the same day answers in its place.
            let mut former = self::directory(directory.edition.id.as_str(), 40, "9.99");
            former.edition.issued = directory.edition.issued;
            put_directory(&mut *store, &former, &source("former.csv")).unwrap();
            put_directory(&mut *store, directory, &source("now.csv")).unwrap();
        }
        compare_every_code(&mut *store, &directories);
        compare_random_questions(&mut *store, &directories);
        compare_searches(&mut *store, &directories);
    });
}

/// One edition imported three times, one of another publisher twice: which revision answers on
/// which day of knowledge. Prices tell them apart.
#[test]
fn the_revision_known_on_a_day_answers() {
    let revisions = [
        ("city", "330200", "2025-12-01", "1.00"),
        ("city", "330200", "2026-02-01", "2.00"),
        // A correction issued on the same day.
        ("city", "330200", "2026-02-01", "3.00"),
        ("other", "310000", "2026-03-01", "4.00"),
        // What was issued earlier may come in later.
        ("other", "310000", "2026-01-15", "5.00"),
    ];
    on_both(|url| {
        let mut store = opened(url);
        for (name, publisher, issued, price) in revisions {
            let mut revision = directory(name, 1, price);
            revision.edition.publisher_admdvs = Some(publisher.parse().unwrap());
            revision.edition.issued = day(issued);
            put_directory(&mut *store, &revision, &source("list.csv")).unwrap();
        }
        for (known_at, expected) in [
            (Some("2025-11-30"), [None, None]),
            (Some("2025-12-01"), [None, Some("1.00")]),
            (Some("2026-01-31"), [Some("5.00"), Some("1.00")]),
            (Some("2026-02-01"), [Some("5.00"), Some("3.00")]),
            (Some("2026-12-31"), [Some("5.00"), Some("3.00")]),
            (None, [Some("5.00"), Some("3.00")]),
        ] {
            let known_at = known_at.map(day);
            let rows = store.rows_of(&code("SI000001"), known_at).unwrap();
            let editions = Editions::new(&rows);
            let answers = editions.answers(&code("SI000001"), day("2026-03-01"), known_at);
            let price = |answer: &Result<Listed<'_>, Absent>| {
                answer.ok().and_then(|listed| listed.item.price).map(|price| price.to_string())
            };
            let prices: Vec<_> = answers.iter().map(price).collect();
            assert_eq!(prices, expected.map(|price| price.map(str::to_owned)), "{known_at:?}");
        }
    });
}

/// A revision that does not list a code any more leaves the former one to answer for its time.
#[test]
fn what_a_revision_dropped_was_listed_before() {
    on_both(|url| {
        let mut store = opened(url);
        let mut former = directory("city", 2, "1.00");
        former.edition.issued = day("2025-12-01");
        put_directory(&mut *store, &former, &source("list.csv")).unwrap();
        put_directory(&mut *store, &directory("city", 1, "1.00"), &source("list.csv")).unwrap();
        let mut listed = |known_at: &str| {
            let known_at = Some(day(known_at));
            let rows = store.rows_of(&code("SI000002"), known_at).unwrap();
            Editions::new(&rows).item(&code("SI000002"), day("2026-03-01"), known_at).is_some()
        };
        assert!(listed("2025-12-14") && !listed("2025-12-15"));
    });
}

fn compare_every_code(store: &mut dyn Store, directories: &[Directory<'static>]) {
    let days = ["2023-12-31", "2024-06-30", "2025-01-01", "2026-02-28", "2027-07-01", "2030-01-01"];
    for code in codes(directories) {
        for known_at in [None, Some("2024-12-31"), Some("2026-06-30")] {
            let known_at = known_at.map(day);
            let rows = store.rows_of(&code, known_at).unwrap();
            for service in days {
                compare(&rows, directories, &code, day(service), known_at);
            }
        }
    }
}

fn compare_random_questions(store: &mut dyn Store, directories: &[Directory<'static>]) {
    let mut dice = Dice::new(7);
    let codes: Vec<_> = codes(directories).into_iter().collect();
    for _ in 0..200 {
        let code = codes[usize::try_from(dice.below(codes.len() as u64)).unwrap()];
        let (service, known_at) = (dice.day(), dice.day());
        let known_at = (!dice.one_in(4)).then_some(known_at);
        let rows = store.rows_of(&code, known_at).unwrap();
        compare(&rows, directories, &code, service, known_at);
    }
}

fn compare(
    rows: &[Directory<'static>],
    directories: &[Directory<'static>],
    code: &ItemCode,
    service: Date,
    known_at: Option<Date>,
) {
    let (stored, memory) = (Editions::new(rows), Editions::new(directories));
    let question = format!("{code:?} {service} {known_at:?}");
    assert_eq!(
        stored.answers(code, service, known_at),
        memory.answers(code, service, known_at),
        "{question}"
    );
    assert_eq!(
        stored.item(code, service, known_at),
        memory.item(code, service, known_at),
        "{question}"
    );
}

fn compare_searches(store: &mut dyn Store, directories: &[Directory<'static>]) {
    for directory in directories {
        let stored = store.directory(&directory.edition.id).unwrap().unwrap();
        for text in ["洗", "xf", "jinshi", "szbqj", "picc", "cx", "SI0001", "没有", "SAMPLE"] {
            let query = Query::new(text);
            assert_eq!(search(&query, &stored), search(&query, directory), "{text}");
        }
    }
}

/// The codes of all, and one that nobody has.
fn codes(directories: &[Directory<'static>]) -> BTreeSet<ItemCode> {
    let items = directories.iter().flat_map(|directory| &directory.items);
    items.map(|item| item.ltc_item_codg).chain([code("NOBODY")]).collect()
}

/// An edition of one of three publishers, with codes of which some have several rows.
fn random(number: u64, dice: &mut Dice) -> Directory<'static> {
    let mut edition = edition(&format!("random-{number}"));
    let publishers = [None, Some("330200".parse().unwrap()), Some("310000".parse().unwrap())];
    edition.publisher_admdvs = publishers[usize::try_from(number % 3).unwrap()];
    if edition.publisher_admdvs.is_none() {
        edition.status = EditionStatus::Official;
    }
    (edition.issued, edition.in_force_from) = (dice.day(), dice.day());
    edition.in_force_to = dice.one_in(3).then(|| day("2027-12-31"));
    let mut seen = BTreeSet::new();
    let items = (0..120).filter_map(|_| {
        let item = random_item(dice);
        seen.insert((item.ltc_item_codg, item.in_force_from)).then_some(item)
    });
    Directory::new(edition, items.collect())
}

fn random_item(dice: &mut Dice) -> Item<'static> {
    let (number, name) = (1 + dice.below(60), dice.below(NAMES.len() as u64));
    let from = dice.day();
    Item {
        in_force_from: from,
        in_force_to: dice.one_in(2).then(|| from.max(dice.day())),
        replaced_by: dice.one_in(5).then(|| code("SI000001")),
        ..item(&format!("SI{number:06}"), NAMES[usize::try_from(name).unwrap()])
    }
}
