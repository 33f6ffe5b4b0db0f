//! Filings, care plans and visits: what the examples of the rules cannot show.

use ltci::directory::Frequency;
use ltci::rules::{self, Area, Example, Examples};
use ltci::settlement::GeographicPlace;
use ltci::{Layout, Report, Validator};
use serde_json::{Value, json};

const FILING: &str = include_str!("../../data/bases/filing.json");
const CANCELLATION: &str = include_str!("../../data/bases/filing-cancellation.json");
const PLAN: &str = include_str!("../../data/bases/care-plan.json");
const RECORD: &str = include_str!("../../data/bases/service-record.json");
const SAMPLE: &str = include_str!("../../data/directories/sample-2025.json");

fn edited(base: &str, edits: &[(&str, Value)]) -> Value {
    let mut document: Value = serde_json::from_str(base).expect("JSON");
    for (path, value) in edits {
        let (parent, name) = path.rsplit_once('/').expect(path);
        match document.pointer_mut(parent).expect(path) {
            Value::Object(members) => drop(members.insert(name.to_owned(), value.clone())),
            Value::Array(elements) => elements[name.parse::<usize>().expect(path)] = value.clone(),
            other => assert!(other.is_null(), "{path}"),
        }
    }
    document
}

fn report(validator: &Validator, document: &Value) -> Report {
    validator.validate(document.to_string().as_bytes()).expect("a report")
}

/// Codes and paths, without the notices that the directory is a sample.
fn found(validator: &Validator, base: &str, edits: &[(&str, Value)]) -> Vec<(String, String)> {
    let found = report(validator, &edited(base, edits)).findings;
    let sample = ["LTC-V-001", "LTC-V-002"];
    let told = found.into_iter().filter(|finding| !sample.contains(&finding.code));
    told.map(|finding| (finding.code.to_owned(), finding.path)).collect()
}

fn plain(base: &str, edits: &[(&str, Value)]) -> Vec<(String, String)> {
    found(&Validator::new(), base, edits)
}

fn one(code: &str, path: &str) -> Vec<(String, String)> {
    vec![(code.to_owned(), path.to_owned())]
}

/// Every example of the area, with the documents that it knows.
fn examples() -> impl Iterator<Item = (Example, Validator)> {
    let care = rules::all().iter().filter(|rule| rule.area() == Some(Area::Care));
    let of = |rule: &rules::Rule| match rule.examples {
        Examples::Documents { good, bad } => good.iter().chain(bad).copied().collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    care.copied().flat_map(of).map(|example| {
        let as_of = example.as_of.map(|day| day.parse().expect(day));
        let known = example.known_documents().expect(example.name);
        let validator = known.iter().fold(Validator::new().as_of(as_of), |validator, document| {
            validator.knowing(document.as_bytes()).expect(example.name)
        });
        (example, validator)
    })
}

#[test]
fn the_bases_have_nothing_but_the_notice_of_the_sample() {
    for base in [FILING, CANCELLATION, PLAN, RECORD] {
        assert_eq!(plain(base, &[]), [], "{base}");
    }
}

#[test]
fn json_and_xml_of_every_example_are_judged_alike() {
    let mut judged = 0;
    for (example, validator) in examples() {
        let json = example.document().expect(example.name);
        let of_json = validator.validate(&json).expect(example.name);
        let xml = validator.convert(&json).expect(example.name).to_xml(Layout::Compact);
        let of_xml = validator.validate(xml.as_bytes()).expect(example.name);
        let told = |report: &Report| {
            let told = report.findings.iter();
            told.map(|one| (one.code, one.path.clone(), one.message.clone())).collect::<Vec<_>>()
        };
        assert_eq!(told(&of_json), told(&of_xml), "{}", example.name);
        judged += 1;
    }
    assert!(judged > 150, "{judged}");
}

#[test]
fn no_finding_tells_a_person_a_caregiver_a_document_or_a_place() {
    let personal = [
        "PLANTED",
        "样例甲",
        "11010519491231002X",
        "1949-12-31",
        "SAMPLE-C-1",
        "SAMPLE-R-000001",
        "SAMPLE-P-000001",
        "SAMPLE-F-000001",
        "SAMPLE-2026-000001",
        "SAMPLE000001",
        "样例护理服务中心",
        "样例市医疗保障经办机构",
        "121.55",
        "29.8",
        "66c7f0f462eeedd9",
    ];
    for (example, validator) in examples() {
        let document = example.document().expect(example.name);
        let document = String::from_utf8(document).expect(example.name);
        // The number of the person, as the bases have it, is the beginning of an item code.
        let document = document.replace("\"SAMPLE0000000001\"", "\"PLANTED-PERSON\"");
        let report = validator.validate(document.as_bytes()).expect(example.name);
        for finding in &report.findings {
            let told = serde_json::to_string(&(&finding.message, &finding.params)).expect("JSON");
            let leak = personal.iter().find(|value| told.contains(**value));
            assert_eq!(leak, None, "{}: {told}", finding.code);
        }
    }
}

#[test]
fn the_day_before_a_filing_knows_leap_years() {
    let never = |begin: &str, last: &str| {
        plain(
            CANCELLATION,
            &[
                ("/begndate", json!(begin)),
                ("/last_day", json!(last)),
                ("/cancelled_on", json!(last)),
            ],
        )
    };
    assert_eq!(never("2028-03-01", "2028-02-29"), one("LTC-V-019", "/last_day"));
    assert_eq!(never("2028-03-01", "2028-02-28"), one("LTC-V-018", "/last_day"));
    assert_eq!(never("2027-03-01", "2027-02-28"), one("LTC-V-019", "/last_day"));
    assert_eq!(never("2027-01-01", "2026-12-31"), one("LTC-V-019", "/last_day"));
    assert_eq!(never("2028-02-29", "2028-02-29"), []);
}

/// A record without check points.
fn visit(begin: &str, end: &str, minutes: u32) -> Vec<(String, String)> {
    let mut document = edited(
        RECORD,
        &[
            ("/begn_time", json!(begin)),
            ("/end_time", json!(end)),
            ("/items", json!([{ "ltc_item_codg": "SAMPLE00000000007", "minutes": minutes }])),
        ],
    );
    let members = document.as_object_mut().expect("an object");
    members.retain(|name, _| !name.starts_with("check_"));
    plain(&document.to_string(), &[])
}

#[test]
fn a_visit_runs_over_midnight_and_over_the_leap_day() {
    assert_eq!(visit("2028-02-28 23:30:00", "2028-02-29 00:30:00", 60), []);
    // The day after 28 February is the 29th in 2028, and 1 March in 2027.
    assert_eq!(visit("2028-02-28 12:00:00", "2028-02-29 12:00:00", 1440), []);
    assert_eq!(visit("2027-02-28 12:00:00", "2027-03-01 12:00:00", 1440), []);
    let long = one("LTC-V-049", "/end_time");
    assert_eq!(visit("2028-02-28 12:00:00", "2028-03-01 12:00:00", 1440), long);
    assert_eq!(visit("2026-12-31 23:59:59", "2027-01-01 00:01:59", 2), []);
    assert_eq!(visit("2026-12-31 23:59:59", "2027-01-01 00:01:58", 2), one("LTC-V-050", "/items"));
    assert_eq!(
        visit("2026-12-31 23:59:59", "2026-12-31 00:01:59", 2),
        one("LTC-V-048", "/end_time")
    );
}

#[test]
fn the_day_of_a_visit_is_the_one_on_which_it_begins() {
    let ended = edited(SAMPLE, &[("/items/6/in_force_to", json!("2026-02-03"))]);
    let validator = Validator::new().knowing(ended.to_string().as_bytes()).expect("a directory");
    let over_midnight = [
        ("/begn_time", json!("2026-02-03 23:30:00")),
        ("/end_time", json!("2026-02-04 00:30:00")),
        ("/check_in/time", json!("2026-02-03 23:29:59")),
        ("/check_out/time", json!("2026-02-04 00:30:00")),
    ];
    assert_eq!(found(&validator, RECORD, &over_midnight), []);
    let next_day = [
        ("/begn_time", json!("2026-02-04 00:00:00")),
        ("/end_time", json!("2026-02-04 01:00:00")),
        ("/check_in/time", json!("2026-02-03 23:59:59")),
        ("/check_out/time", json!("2026-02-04 01:00:00")),
    ];
    assert_eq!(found(&validator, RECORD, &next_day), one("LTC-V-053", "/items/0/ltc_item_codg"));
}

/// A directory in which item 7 has a second row, with other minutes, from July on.
fn two_rows(second_begins: &str) -> Validator {
    let mut directory = edited(
        SAMPLE,
        &[
            ("/items/6/in_force_to", json!("2026-06-30")),
            ("/items/6/duration_max", json!(60)),
            ("/items/6/qualification", json!("caregiver")),
        ],
    );
    let mut second = directory["items"][6].clone();
    second["in_force_from"] = json!(second_begins);
    second["duration_max"] = json!(20);
    second["qualification"] = json!("nurse");
    second.as_object_mut().expect("an item").remove("in_force_to");
    directory["items"].as_array_mut().expect("items").push(second);
    Validator::new().knowing(directory.to_string().as_bytes()).expect("a directory")
}

#[test]
fn the_row_of_the_day_counts() {
    // The plan begins in February: the first row says up to 60 minutes and any care worker. That
    // another row follows is no end of the item.
    assert_eq!(found(&two_rows("2026-07-01"), PLAN, &[]), []);
    let from_july = [("/items/0/begndate", json!("2026-07-01"))];
    let of_second = [("LTC-V-044", "/items/0/minutes"), ("LTC-V-045", "/items/0/qualification")];
    let of_second = of_second.map(|(code, path)| (code.to_owned(), path.to_owned()));
    assert_eq!(found(&two_rows("2026-07-01"), PLAN, &from_july), of_second);
    // Where the second row comes after the plan, the item ends in June.
    let ends = one("LTC-V-038", "/items/0/ltc_item_codg");
    assert_eq!(found(&two_rows("2027-01-01"), PLAN, &[]), ends);
    let in_june = [("/items/0/enddate", json!("2026-06-30"))];
    assert_eq!(found(&two_rows("2027-01-01"), PLAN, &in_june), []);
}

fn item(code: u32, frequency: &str, minutes: u32, days: [&str; 2]) -> Value {
    json!({
        "ltc_item_codg": format!("SAMPLE{code:011}"),
        "frequency": frequency,
        "minutes": minutes,
        "begndate": days[0],
        "enddate": days[1],
    })
}

#[test]
fn the_order_of_planned_items_changes_nothing() {
    let year = ["2026-02-01", "2026-12-31"];
    let items = [
        item(1, "1次/日", 30, year),
        item(2, "1次/日", 30, ["2026-02-01", "2026-05-31"]),
        item(2, "2次/日", 30, ["2026-06-01", "2026-12-31"]),
        item(3, "1次/日", 30, ["2026-05-01", "2026-05-31"]),
        item(3, "1次/日", 30, year),
    ];
    for turn in 0..items.len() {
        let mut turned = items.clone();
        turned.rotate_left(turn);
        // The line that begins later is named, wherever it stands.
        let place = (3 + items.len() - turn) % items.len();
        let expected = one("LTC-V-041", &format!("/items/{place}/ltc_item_codg"));
        assert_eq!(plain(PLAN, &[("/items", json!(turned))]), expected, "{turn}");
    }
}

#[test]
fn an_item_inside_a_longer_line_is_found_behind_another_one() {
    // The second line ends before the third begins; the first covers both.
    let items = json!([
        item(2, "1次/日", 30, ["2026-02-01", "2026-12-31"]),
        item(2, "1次/日", 30, ["2026-03-01", "2026-03-31"]),
        item(2, "1次/日", 30, ["2026-05-01", "2026-05-31"]),
    ]);
    let twice =
        [1, 2].map(|place| ("LTC-V-041".to_owned(), format!("/items/{place}/ltc_item_codg")));
    assert_eq!(plain(PLAN, &[("/items", items)]), twice);
}

#[test]
fn a_day_has_24_hours_on_every_day_of_the_plan() {
    let spring = ["2026-02-01", "2026-06-30"];
    let autumn = ["2026-06-30", "2026-12-31"];
    // 24 times an hour and one minute a day; a month of 31 days makes 31 minutes one a day.
    let hourly = item(1, "每1小时", 60, spring);
    let full = json!([hourly, item(2, "1次/日", 1, ["2026-07-01", "2026-12-31"])]);
    assert_eq!(plain(PLAN, &[("/items", full)]), []);
    let over = json!([hourly, item(2, "1次/日", 1, autumn)]);
    assert_eq!(plain(PLAN, &[("/items", over)]), one("LTC-V-047", "/items"));
    let monthly = json!([hourly, item(2, "1次/月", 31, spring)]);
    assert_eq!(plain(PLAN, &[("/items", monthly)]), one("LTC-V-047", "/items"));
    let rarely = json!([hourly, item(2, "1次/月", 30, spring)]);
    assert_eq!(plain(PLAN, &[("/items", rarely)]), []);
    // The smaller number of a range counts.
    let range = json!([item(1, "2-30次/日", 720, spring)]);
    assert_eq!(plain(PLAN, &[("/items", range)]), []);
}

#[test]
fn frequencies_are_compared_only_where_it_is_certain() {
    let often = |planned: &str, listed: &str| {
        let parse = |text: &str| text.parse::<Frequency>().expect(text);
        parse(planned).exceeds(parse(listed))
    };
    for (planned, listed, expected) in [
        ("1次/日", "1次/日", Some(false)),
        ("2次/日", "1次/日", Some(true)),
        ("2次/日", "1-2次/日", Some(false)),
        ("1-3次/日", "1-2次/日", Some(true)),
        ("7次/周", "1次/日", Some(false)),
        ("8次/周", "1次/日", Some(true)),
        ("1次/日", "7次/周", Some(false)),
        ("1次/日", "6次/周", Some(true)),
        ("1次/日", "28次/月", Some(false)),
        ("1次/日", "27次/月", Some(true)),
        ("31次/月", "1次/日", Some(false)),
        ("32次/月", "1次/日", Some(true)),
        ("1次/周", "4次/月", Some(false)),
        ("1次/周", "3次/月", Some(true)),
        ("每2小时", "12次/日", Some(false)),
        ("每2小时", "11次/日", Some(true)),
        ("13次/日", "每2小时", Some(true)),
        ("每3小时", "每2小时", Some(false)),
        ("每1小时", "每2小时", Some(true)),
        ("必要时", "1次/日", None),
        ("9次/日", "遵医嘱", None),
    ] {
        assert_eq!(often(planned, listed), expected, "{planned} {listed}");
    }
}

fn place(longitude: &str, latitude: &str) -> GeographicPlace {
    let place = json!({ "longitude": longitude, "latitude": latitude, "accuracy": 0 });
    serde_json::from_value(place).expect("a place")
}

#[test]
fn distances_agree_with_the_great_circle() {
    // By the haversine formula with the mean radius of 6,371,008.8 m, in double precision.
    for (one, other, metres) in [
        (("121.550000", "29.868000"), ("121.560000", "29.868000"), 964_u64),
        (("121.550000", "29.868000"), ("121.563000", "29.868000"), 1_254),
        (("109.500000", "18.250000"), ("109.510000", "18.260000"), 1_533),
        (("122.500000", "53.480000"), ("122.520000", "53.480000"), 1_323),
        (("108.300000", "22.800000"), ("108.300000", "22.809000"), 1_001),
        (("75.990000", "39.470000"), ("76.000000", "39.460000"), 1_405),
        (("116.400000", "39.900000"), ("121.470000", "31.230000"), 1_067_079),
    ] {
        let (one, other) = (place(one.0, one.1), place(other.0, other.1));
        let computed = one.metres_to(&other);
        assert_eq!(computed, other.metres_to(&one));
        assert!(computed.abs_diff(metres) * 100 <= metres, "{computed} for {metres}");
    }
    assert_eq!(
        place("0.000000", "0.000000").metres_to(&place("180.000000", "0.000000")),
        20_015_100
    );
    assert_eq!(place("10.000000", "180.000000").metres_to(&place("20.000000", "180.000000")), 0);
}

#[test]
fn an_inaccurate_place_is_no_proof_of_distance() {
    let apart = |accuracy: u32| {
        plain(
            RECORD,
            &[
                ("/check_out/place/latitude", json!("29.880000")),
                ("/check_out/place/accuracy", json!(accuracy)),
            ],
        )
    };
    // 0.012 degrees are 1,334 m; the check-in is accurate to 20 m.
    assert_eq!(apart(313), one("LTC-V-065", "/check_out/place"));
    assert_eq!(apart(314), []);
}

#[test]
fn a_filing_covers_from_its_approval_to_its_last_day() {
    let filing = |edits: &[(&str, Value)]| edited(FILING, edits).to_string();
    let covers = |text: &str, day: &str| {
        let filing: ltci::settlement::Filing<'_> = serde_json::from_str(text).expect("a filing");
        filing.covers(day.parse().expect(day))
    };
    let base = filing(&[("/enddate", json!("2026-05-31"))]);
    assert!(!covers(&base, "2026-05-09") && covers(&base, "2026-05-10"));
    assert!(covers(&base, "2026-05-31") && !covers(&base, "2026-06-01"));
    let late = filing(&[("/approved_on", json!("2026-05-12"))]);
    assert!(!covers(&late, "2026-05-11") && covers(&late, "2026-05-12"));
    assert!(covers(&late, "2199-12-31"));
}
