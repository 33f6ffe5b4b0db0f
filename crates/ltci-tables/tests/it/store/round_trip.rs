//! What is stored comes back, field by field.

use ltci::Money;
use ltci::code::{CaregiverQualification, ChargeUnit, EditionStatus, MapRelation};
use ltci::directory::{Directory, DirectoryMap, Frequency, Item, MapEntry, MapHeader};
use ltci::value::{Label, Minutes, Passage};
use ltci_tables::store::{Outcome, put_directory};

use super::made::{code, day, directory, edition, id, item};
use super::{on_both, opened, source};

#[test]
fn every_field_of_an_item_comes_back_absent_or_present() {
    let full = full_item();
    let none = item("SI-000", "最少");
    let mut items = vec![full.clone(), none.clone()];
    items.extend((0..12).flat_map(|field| [with(&none, &full, field), with(&full, &none, field)]));
    for (number, item) in items.iter_mut().enumerate() {
        item.ltc_item_codg = code(&format!("SI-{number:03}_a.B"));
    }
    let directory = Directory::new(edition("every-field"), items);
    on_both(|url| {
        let mut store = opened(url);
        let outcome = put_directory(&mut *store, &directory, &source("a.csv")).unwrap();
        assert_eq!(outcome, Outcome::Imported { revision: 1 });
        let stored = opened(url).directory(&directory.edition.id).unwrap().unwrap();
        assert_eq!(stored, directory);
        assert_eq!(stored.digest(), directory.digest());
    });
}

/// The item with one optional field of another.
fn with(item: &Item<'static>, other: &Item<'static>, field: usize) -> Item<'static> {
    let (mut item, other) = (item.clone(), other.clone());
    match field {
        0 => item.item_category = other.item_category,
        1 => item.item_content = other.item_content,
        2 => item.item_points = other.item_points,
        3 => item.unit = other.unit,
        4 => item.duration_min = other.duration_min,
        5 => item.duration_max = other.duration_max,
        6 => item.frequency = other.frequency,
        7 => item.qualification = other.qualification,
        8 => item.price = other.price,
        9 => item.price_cap = other.price_cap,
        10 => item.in_force_to = other.in_force_to,
        _ => item.replaced_by = other.replaced_by,
    }
    item
}

fn full_item() -> Item<'static> {
    Item {
        item_category: Label::new("引号\"逗号,分号;'单引号"),
        item_content: Passage::new("第一步\n\\.\n\\N\n\"二\"，三\u{1F6C1}"),
        item_points: Passage::new("\\"),
        unit: Some(ChargeUnit::BedDay),
        duration_min: Some(Minutes(1)),
        duration_max: Some(Minutes(1440)),
        frequency: Some("1-99次/日".parse::<Frequency>().unwrap()),
        qualification: Some(CaregiverQualification::Nurse),
        price: Some(Money::ZERO),
        price_cap: Some(Money::MAX),
        in_force_to: Some(day("2199-12-31")),
        replaced_by: Some(code("A")),
        ..item("SI-000", "NULL")
    }
}

#[test]
fn an_edition_comes_back_absent_or_present() {
    let mut full = directory("full.edition_1", 1, "1.00");
    full.edition.doc_no = Label::new("样例〔2026〕1号");
    full.edition.in_force_to = Some(day("2027-12-31"));
    full.edition.adopts = Some(id("sample-2025"));
    full.edition.status = EditionStatus::Official;
    full.edition.publisher_admdvs = None;
    let plain = directory("plain", 2, "2.00");
    on_both(|url| {
        let mut store = opened(url);
        for directory in [&plain, &full] {
            put_directory(&mut *store, directory, &source("目录.xlsx")).unwrap();
            let stored = store.directory(&directory.edition.id).unwrap();
            assert_eq!(stored.as_ref(), Some(directory));
        }
        let [first, second] = store.editions().unwrap().try_into().unwrap();
        assert_eq!((&first.edition, &second.edition), (&full.edition, &plain.edition));
        assert_eq!((first.items, second.items), (1, 2));
        assert_eq!((first.source.as_str(), first.current), ("目录.xlsx", true));
        assert_eq!((&first.digest, second.revision), (&full.digest(), 1));
        let shape: String =
            first.recorded_at.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        assert_eq!(shape, "0000-00-00T00:00:00Z");
    });
}

#[test]
fn an_edition_with_other_content_is_a_new_revision_and_the_old_one_stays() {
    let (old, new) = (directory("two", 3, "1.00"), directory("two", 2, "2.00"));
    on_both(|url| {
        let mut store = opened(url);
        let mut put = |directory| put_directory(&mut *store, directory, &source("a.csv")).unwrap();
        assert_eq!(put(&old), Outcome::Imported { revision: 1 });
        assert_eq!(put(&old), Outcome::Unchanged { revision: 1 });
        assert_eq!(put(&new), Outcome::Imported { revision: 2 });
        assert_eq!(put(&new), Outcome::Unchanged { revision: 2 });
        assert_eq!(put(&old), Outcome::Imported { revision: 3 });
        let stored = store.editions().unwrap();
        let told: Vec<_> =
            stored.iter().map(|one| (one.revision, one.current, one.items)).collect();
        assert_eq!(told, [(1, false, 3), (2, false, 2), (3, true, 3)]);
        assert_eq!(store.directory(&old.edition.id).unwrap(), Some(old.clone()));
        assert_eq!(store.directory(&id("unknown")).unwrap(), None);
        assert_eq!(store.each_item(&id("unknown"), &mut |_| Ok(())).unwrap(), 0);
    });
}

#[test]
fn an_import_that_is_dropped_did_not_happen() {
    let old = directory("dropped", 3, "1.00");
    on_both(|url| {
        let mut store = opened(url);
        put_directory(&mut *store, &old, &source("a.csv")).unwrap();
        let item = item("SI000009", "样例");
        let from = source("b.csv");
        let mut import = store.begin(&old.edition, &from).unwrap();
        import.push(&[ltci_tables::table::Row { row: 1, item }]).unwrap();
        drop(import);
        assert_eq!(store.directory(&old.edition.id).unwrap(), Some(old.clone()));
        assert_eq!(store.editions().unwrap().len(), 1);
    });
}

#[test]
fn two_rows_with_the_same_code_and_day_are_not_stored() {
    let mut clash = directory("clash", 3, "1.00");
    clash.items[2] = Item { price: None, ..clash.items[0].clone() };
    on_both(|url| {
        let mut store = opened(url);
        assert!(put_directory(&mut *store, &clash, &source("a.csv")).is_err());
        assert_eq!(store.editions().unwrap(), []);
        // The connection can still be used.
        let fine = directory("fine", 3, "1.00");
        put_directory(&mut *store, &fine, &source("a.csv")).unwrap();
        assert_eq!(store.directory(&fine.edition.id).unwrap(), Some(fine.clone()));
    });
}

#[test]
fn mappings_come_back() {
    let entry = MapEntry {
        local_item_codg: code("SI000001"),
        relation: MapRelation::None,
        ltc_item_codg: None,
        reason: Passage::new("国家目录\n没有"),
        in_force_from: day("2026-01-01"),
        in_force_to: Some(day("2026-12-31")),
    };
    let plain = MapEntry {
        relation: MapRelation::Equivalent,
        ltc_item_codg: Some(code("SAMPLE00000000001")),
        reason: None,
        in_force_to: None,
        ..entry.clone()
    };
    let header = MapHeader {
        id: id("map-1"),
        title: Label::new("样例对照").unwrap(),
        from_edition: id("local"),
        to_edition: id("sample-2025"),
        decided_by_admdvs: "330200".parse().unwrap(),
        decided_on: day("2026-01-05"),
        provenance: Passage::new("样例数据").unwrap(),
    };
    let old = DirectoryMap::new(header.clone(), vec![entry.clone(), plain.clone()]);
    let new = DirectoryMap::new(header.clone(), vec![plain, entry]);
    on_both(|url| {
        let mut store = opened(url);
        let mut put = |map| store.put_map(map, &source("map.csv")).unwrap();
        assert_eq!(put(&old), Outcome::Imported { revision: 1 });
        assert_eq!(put(&old), Outcome::Unchanged { revision: 1 });
        assert_eq!(put(&new), Outcome::Imported { revision: 2 });
        let mut store = opened(url);
        assert_eq!(store.maps().unwrap(), std::slice::from_ref(&header));
        assert_eq!(store.map(&header.id).unwrap(), Some(new.clone()));
        assert_eq!(store.map(&id("other")).unwrap(), None);
    });
}
