//! The log of an exchange on the command line.

use serde_json::Value;

use crate::{ltci, ltci_with};

const LOG: &str = include_str!("../../../ltci/data/bases/exchange.json");

/// The events of the base, one a line.
fn lines() -> Vec<String> {
    let log: Value = serde_json::from_str(LOG).expect("the base is JSON");
    log["messages"].as_array().expect("messages").iter().map(ToString::to_string).collect()
}

#[test]
fn a_log_of_lines_and_a_document_come_to_the_same() {
    let of_lines = ltci_with(&["exchange", "-", "--format", "json"], lines().join("\n").as_bytes());
    let of_document = ltci_with(&["exchange", "-", "--format", "json"], LOG.as_bytes());
    assert_eq!((of_lines.exit, of_document.exit), (0, 0), "{}", of_lines.err);
    assert_eq!(of_lines.json(), of_document.json());
    let told = of_lines.json();
    assert_eq!(told["states"].as_array().map(Vec::len), Some(3));
    assert_eq!(told["ledgers"]["insured_place"]["to_pay"], "131.25");
}

#[test]
fn states_and_ledgers_are_shown() {
    let ran = ltci_with(&["--lang", "zh", "exchange", "-"], LOG.as_bytes());
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    for part in
        ["SAMPLE000001202603011001000001  成功", "370600 → 370200  未对账", "131.25", "参保地"]
    {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    assert!(!ran.out.contains("SAMPLE-S-000001") && !ran.out.contains("SAMPLE0000000001\n"));
}

/// The lines of the how-to can be followed literally, in both tongues.
#[test]
fn the_log_of_the_how_to_comes_to_what_it_shows() {
    let page = include_str!("../../../../docs/how-to/exchange.md");
    for (part, tongue) in page.split("\n## English").zip(["zh", "en"]) {
        let lines = part.lines().map(str::trim);
        let log: Vec<_> = lines.filter(|line| line.starts_with("{\"event\"")).collect();
        let ran = ltci_with(&["--lang", tongue, "exchange", "-"], log.join("\n").as_bytes());
        assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
        for line in ran.out.lines() {
            assert!(part.contains(&format!("\n   {}\n", line.trim_end())), "{line}");
        }
    }
}

#[test]
fn a_settlement_that_does_not_add_up_is_told() {
    let wrong = LOG.replace(r#""psn_part_amt": "43.75""#, r#""psn_part_amt": "43.74""#);
    let ran = ltci_with(&["--lang", "zh", "exchange", "-"], wrong.as_bytes());
    assert_eq!(ran.exit, 1, "{}", ran.out);
    assert_eq!(ran.out.matches("错误 LTC-X-070").count(), 2, "{}", ran.out);
    assert!(ran.out.contains("之和为174.99元，记录写的费用总额是175.00元。"), "{}", ran.out);
}

#[test]
fn a_fault_is_told_at_its_line() {
    let mut lines = lines();
    lines[5] = lines[5].replace("\"infcode\":\"0\"", "\"infcode\":\"0\",\"stmt_rslt\":\"0\"");
    lines.push(lines[4].clone());
    let ran =
        ltci_with(&["--lang", "zh", "exchange", "-"], format!("{}\n", lines.join("\n")).as_bytes());
    assert_eq!(ran.exit, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("LTC-X-044") && ran.out.contains("-:7:"), "{}", ran.out);
}

#[test]
fn what_is_no_log_is_refused_and_what_cannot_be_read_is_not_judged() {
    assert_eq!(ltci_with(&["exchange", "-"], b"{\"event\":\"sent\"}\n").exit, 1);
    assert_eq!(ltci(&["exchange", "no-such-file.ndjson"]).exit, 2);
}
