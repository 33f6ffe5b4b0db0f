//! The longest value of an identifier and the shortest that is too long, and the ends of days.

use ltci::code::DECLARATIONS;
use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::{case, clause};

/// Every case.
pub fn all() -> Vec<Value> {
    [longest(), too_long(), times(), numbers()].concat()
}

fn asked(code: &str, name: &str, value: &str, is_accepted: bool, title: Text) -> Value {
    let own = DECLARATIONS.iter().find(|declaration| declaration.name == code);
    let own = own.map_or(&[][..], |declaration| declaration.sources);
    let clause: Vec<_> = own.iter().map(clause).chain(["LTCI-SPEC-1 3.2".to_owned()]).collect();
    let expect = json!({ "verdict": if is_accepted { "acceptable" } else { "refused" } });
    let members = [("code", json!(code)), ("value", json!(value))];
    case(&format!("code/{code}/length/{name}"), "must", "code", &clause, title, members, &expect)
}

/// As long as the table of 3.2 allows.
fn longest() -> Vec<Value> {
    let of = |code: &str, length: usize| {
        asked(code, "longest", &"A".repeat(length), true, text!("最长", "the longest"))
    };
    vec![
        of("document_no", 30),
        of("assessor_no", 30),
        of("org_no", 30),
        of("caregiver_no", 30),
        of("opter", 30),
        of("item_code", 30),
        of("edition_id", 40),
        of("record_id", 40),
        of("key_id", 40),
        of("key_ring_id", 40),
        of("recer_sys_code", 10),
        asked("level_code", "longest", "12345678", true, text!("8位", "8 characters")),
        asked("infver", "longest", "V1.0.0", true, text!("6位", "6 characters")),
        asked("infcode", "longest", "-9999", true, text!("负号和4位", "a sign and 4 digits")),
    ]
}

/// What the codes' own examples leave out.
fn too_long() -> Vec<Value> {
    vec![
        asked("key_ring_id", "one-more", &"A".repeat(41), false, text!("41位", "41 characters")),
        asked("infver", "one-more", "V1.0.00", false, text!("7位", "7 characters")),
        asked(
            "resident_id",
            "one-more",
            "11010519491231002X0",
            false,
            text!("19位", "19 characters"),
        ),
        asked(
            "credit_code",
            "one-more",
            "91350100M000100Y430",
            false,
            text!("19位", "19 characters"),
        ),
        asked(
            "msgid",
            "one-more",
            "H330200000002026010515300000010",
            false,
            text!("31位", "31 characters"),
        ),
        asked(
            "msgid",
            "one-less",
            "H3302000000020260105153000001",
            false,
            text!("29位", "29 characters"),
        ),
    ]
}

/// The first and the last second and day, and what lies beyond them.
fn times() -> Vec<Value> {
    let time =
        |name, value, is_accepted, title| asked("signed_at", name, value, is_accepted, title);
    vec![
        time("first-second", "2026-01-22 00:00:00", true, text!("零点", "midnight")),
        time("last-second", "2026-01-22 23:59:59", true, text!("最后一秒", "the last second")),
        time("first-day", "1900-01-01 00:00:00", true, text!("最早的一天", "the first day")),
        time(
            "before-the-first-day",
            "1899-12-31 23:59:59",
            false,
            text!("早一秒", "a second earlier"),
        ),
        time("last-day", "2199-12-31 23:59:59", true, text!("最晚的一天", "the last day")),
        time("after-the-last-day", "2200-01-01 00:00:00", false, text!("晚一秒", "a second later")),
        asked("month", "after-the-last", "2200-01", false, text!("2199年以后", "after 2199")),
        asked("month", "last-of-a-year", "2025-12", true, text!("12月", "December")),
    ]
}

/// r of the example of GB/T 32918.5-2017, and s at the end of its range, n - 1.
fn numbers() -> Vec<Value> {
    let greatest = "MEYCIQD1oDsGSNLEYw7qxRPhu4GhWUTaOCfVt0FDrH6s7ucgswIhAP////7///////////////9yA99rIcYFK1O79Ak51UEi";
    let title = text!("s为n−1，是最大的", "s is n − 1, the greatest there is");
    vec![asked("seal_value", "greatest", greatest, true, title)]
}
