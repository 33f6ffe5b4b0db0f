//! Settlements: many lines, great amounts, and rounding at half-way.

use ltci::region::{RegionProfile, Regions};
use ltci::{Report, Validator};
use serde_json::{Value, json};

const BASE: &str = include_str!("../../data/bases/settlement.json");
const PROFILE: &str = include_str!("../../data/bases/region-profile.json");

fn base() -> Value {
    serde_json::from_str(BASE).expect("the base")
}

fn judged(validator: &Validator, document: &Value) -> Report {
    validator.validate(document.to_string().as_bytes()).expect("a report")
}

fn found(report: &Report) -> Vec<(&str, &str)> {
    report.findings.iter().map(|finding| (finding.code, finding.path.as_str())).collect()
}

/// Where a rule found something.
fn places(report: &Report, code: &str) -> Vec<String> {
    let of_rule = report.findings.iter().filter(|finding| finding.code == code);
    of_rule.map(|finding| finding.path.clone()).collect()
}

/// A settlement of so many visits of ten seconds, one after another, a yuan each.
fn visits(count: usize) -> Value {
    let at = |second: usize| {
        let (day, second) = (second / 86_400 + 1, second % 86_400);
        format!("2026-02-{day:02} {:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
    };
    let line = |index: usize| {
        json!({
            "feedetl_sn": format!("SAMPLE-D-{index:07}"),
            "ltc_item_codg": "SAMPLE00000000017",
            "fee_ocur_time": at(index * 20 + 10),
            "begn_time": at(index * 20),
            "end_time": at(index * 20 + 10),
            "cnt": "1.00",
            "unit": "visit",
            "pric": "1.00",
            "det_item_fee_sumamt": "1.00",
            "inscp_scp_amt": "1.00",
            "caregiver_no": "SAMPLE-C-1",
            "service_record_id": format!("SAMPLE-R-{index:07}"),
        })
    };
    let mut document = base();
    document["details"] = (0..count).map(line).collect();
    let total = format!("{count}.00");
    for field in ["medfee_sumamt", "inscp_scp_amt", "fund_pay_sumamt"] {
        document[field] = json!(total);
    }
    for field in ["psn_part_amt", "psn_cash_pay"] {
        document[field] = json!("0.00");
    }
    document["setldetail"] =
        json!([{"fund_pay_type": "LTCI", "inscp_scp_amt": total, "fund_payamt": total}]);
    document
}

#[test]
fn a_settlement_of_100_000_lines_is_judged() {
    let mut document = visits(100_000);
    let validator = Validator::new();
    assert_eq!(found(&judged(&validator, &document)), [("LTC-S-001", "/directory")]);
    // The first and the last line: no rule may look only at neighbours, or at the first few.
    document["details"][99_999]["feedetl_sn"] = json!("SAMPLE-D-0000000");
    document["details"][50_000]["pric"] = json!("1.01");
    for time in ["begn_time", "end_time"] {
        document["details"][99_998][time] = document["details"][0][time].clone();
    }
    let report = judged(&validator, &document);
    assert_eq!(
        found(&report),
        [
            ("LTC-S-036", "/details/50000/det_item_fee_sumamt"),
            ("LTC-S-131", "/details/99998/begn_time"),
            ("LTC-S-039", "/details/99999/feedetl_sn"),
            ("LTC-S-001", "/directory"),
        ]
    );
}

#[test]
fn judging_more_lines_allocates_no_more() {
    let validator = Validator::new();
    let allocations = |lines: usize| {
        let document = visits(lines).to_string();
        let judge = || validator.validate(document.as_bytes()).expect("a report");
        assert!(judge().is_acceptable());
        allocation_counter::measure(|| drop(judge())).count_total
    };
    let (few, many) = (allocations(16), allocations(16_384));
    // The list of lines doubles ten times; what rules allocate must not depend on it.
    assert!(many <= few + 20, "{few} allocations for 16 lines, {many} for 16,384");
}

#[test]
fn sums_beyond_14_digits_are_told_exactly() {
    let mut document = base();
    for line in 0..2 {
        for field in ["pric", "det_item_fee_sumamt", "inscp_scp_amt"] {
            document["details"][line][field] = json!("99999999999999.99");
        }
    }
    let report = judged(&Validator::new(), &document);
    let expected = |code: &str, path: &str| {
        let at = |finding: &&ltci::Finding| finding.code == code && finding.path == path;
        let finding = report.findings.iter().find(at).expect(code);
        serde_json::to_value(finding).expect("a finding")["params"]["expected"].clone()
    };
    // 99999999999999.99 + 99999999999999.99 + 12.50
    assert_eq!(expected("LTC-S-032", "/medfee_sumamt"), "200000000000012.48");
    assert_eq!(expected("LTC-S-033", "/inscp_scp_amt"), "200000000000012.48");
    // 1.50 × 99999999999999.99 = 149999999999999.985
    assert_eq!(expected("LTC-S-036", "/details/1/det_item_fee_sumamt"), "149999999999999.99");
    assert_eq!(places(&report, "LTC-S-036"), ["/details/1/det_item_fee_sumamt"]);
}

/// Worked by hand: price, mode, step, 1.50 times the price.
const ROUNDED: &[(&str, &str, &str, &str)] = &[
    // 97.995
    ("65.33", "half_up", "fen", "98.00"),
    ("65.33", "half_even", "fen", "98.00"),
    ("65.33", "down", "fen", "97.99"),
    ("65.33", "up", "fen", "98.00"),
    // 98.025
    ("65.35", "half_up", "fen", "98.03"),
    ("65.35", "half_even", "fen", "98.02"),
    ("65.35", "down", "fen", "98.02"),
    ("65.35", "up", "fen", "98.03"),
    // 98.25
    ("65.50", "half_up", "jiao", "98.30"),
    ("65.50", "half_even", "jiao", "98.20"),
    ("65.50", "down", "jiao", "98.20"),
    ("65.50", "up", "jiao", "98.30"),
    // 98.55
    ("65.70", "half_even", "jiao", "98.60"),
    // 97.50
    ("65.00", "half_up", "yuan", "98.00"),
    ("65.00", "half_even", "yuan", "98.00"),
    ("65.00", "down", "yuan", "97.00"),
    ("65.00", "up", "yuan", "98.00"),
    // 100.50
    ("67.00", "half_up", "yuan", "101.00"),
    ("67.00", "half_even", "yuan", "100.00"),
    // 96.00 needs no rounding
    ("64.00", "up", "yuan", "96.00"),
    ("64.00", "down", "yuan", "96.00"),
];

fn profile(mode: &str, step: &str) -> RegionProfile {
    let mut profile: Value = serde_json::from_str(PROFILE).expect("the base profile");
    profile["settlement"]["rounding"]["value"] = json!(mode);
    profile["settlement"]["rounding_step"]["value"] = json!(step);
    serde_json::from_value(profile).expect("a profile")
}

#[test]
fn a_line_is_rounded_as_the_profile_says() {
    for (price, mode, step, amount) in ROUNDED {
        let validator = Validator::new().with_region(profile(mode, step));
        let mut document = base();
        document["profile"] = json!({"id": "sample-330200-2026", "version": "1"});
        document["details"][1]["pric"] = json!(price);
        for one in ROUNDED.iter().filter(|one| one.0 == *price).map(|one| one.3) {
            document["details"][1]["det_item_fee_sumamt"] = json!(one);
            let told = places(&judged(&validator, &document), "LTC-S-036");
            let refused = told.contains(&"/details/1/det_item_fee_sumamt".to_owned());
            assert_eq!(refused, one != *amount, "1.50 × {price}, {mode}, {step}: {one}");
        }
    }
}

#[test]
fn without_a_profile_half_way_goes_up_to_the_fen() {
    let mut document = base();
    document["details"][1]["pric"] = json!("65.35");
    for (amount, refused) in [("98.02", true), ("98.03", false), ("98.04", true)] {
        document["details"][1]["det_item_fee_sumamt"] = json!(amount);
        let told = places(&judged(&Validator::new(), &document), "LTC-S-036");
        assert_eq!(!told.is_empty(), refused, "{amount}");
    }
}

#[test]
fn a_profile_that_was_given_comes_before_a_shipped_one() {
    let mut document = base();
    document["profile"] = json!({"id": "330200", "version": "1"});
    let unknown =
        |validator: &Validator| !places(&judged(validator, &document), "LTC-S-018").is_empty();
    assert!(!unknown(&Validator::new()));
    assert!(unknown(&Validator::new().only_regions(Regions::none())));
    // Under the name of a shipped one, with another rounding.
    let mut given = profile("down", "yuan");
    given.profile.id = "330200".parse().expect("an identifier");
    let validator = Validator::new().with_region(given);
    assert!(!unknown(&validator));
    assert_eq!(
        places(&judged(&validator, &document), "LTC-S-036"),
        ["/details/1/det_item_fee_sumamt", "/details/2/det_item_fee_sumamt"]
    );
}

/// Three visits of one day: the first lasts over both others.
fn crossing() -> Vec<Value> {
    let lines = [("C-1", "09:00", "12:00"), ("C-2", "09:30", "10:00"), ("C-1", "11:00", "11:30")];
    let detail = |(index, (caregiver, begins, ends)): (usize, (&str, &str, &str))| {
        let mut line = base()["details"][2].clone();
        line["feedetl_sn"] = json!(format!("SAMPLE-D-{index}"));
        line["caregiver_no"] = json!(format!("SAMPLE-{caregiver}"));
        line["service_record_id"] = json!(format!("SAMPLE-R-{index}"));
        line["fee_ocur_time"] = json!("2026-02-10 12:00:00");
        line["begn_time"] = json!(format!("2026-02-10 {begins}:00"));
        line["end_time"] = json!(format!("2026-02-10 {ends}:00"));
        line
    };
    lines.into_iter().enumerate().map(detail).collect()
}

#[test]
fn overlaps_are_found_in_any_order_of_the_lines() {
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let mut document = base();
        let lines = crossing();
        document["details"] = order.iter().map(|index| lines[*index].clone()).collect();
        let report = judged(&Validator::new(), &document);
        let place = |line: usize| {
            let index = order.iter().position(|one| *one == line).expect("a line");
            format!("/details/{index}/begn_time")
        };
        // The third line is the first caregiver again; the second one another caregiver.
        assert_eq!(places(&report, "LTC-S-131"), [place(2)], "{order:?}");
        assert_eq!(places(&report, "LTC-S-132"), [place(1)], "{order:?}");
    }
}

#[test]
fn the_hours_of_a_day_are_added_in_any_order_of_the_lines() {
    let line = |index: usize, day: u8, hours: &str| {
        json!({
            "feedetl_sn": format!("SAMPLE-D-{index}"),
            "ltc_item_codg": "SAMPLE00000000007",
            "fee_ocur_time": format!("2026-02-{day:02} 10:00:00"),
            "cnt": hours,
            "unit": "hour",
            "pric": "1.00",
            "det_item_fee_sumamt": hours,
            "inscp_scp_amt": hours,
        })
    };
    let mut document = base();
    // The third: 24 hours; the fifth: 24.01; the days are mixed.
    document["details"] = json!([
        line(0, 5, "12.00"),
        line(1, 3, "12.00"),
        line(2, 5, "12.00"),
        line(3, 3, "12.00"),
        line(4, 5, "0.01"),
    ]);
    let report = judged(&Validator::new(), &document);
    assert_eq!(places(&report, "LTC-S-134"), ["/details/4/cnt"]);
}
