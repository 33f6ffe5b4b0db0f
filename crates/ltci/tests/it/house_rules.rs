//! What must be true of every rule, held by tests.

use std::collections::BTreeSet;

use ltci::region::Agreements;
use ltci::rules::{self, Area, Example, Examples, Rule};
use ltci::seal::KeyRing;
use ltci::source::REGISTER;
use ltci::{Layout, Report, Severity, Validator};

/// Every code that was ever given out. A code stays here for ever: a rule that is no longer
/// applied is retired, not deleted.
const BORN: &str = include_str!("born_codes.txt");

/// Rules that a small text file cannot break; `ltci-tables` breaks them with a workbook, an option
/// or a long text.
const NEED_MORE_THAN_A_SMALL_TABLE: &[&str] =
    &["LTC-T-012", "LTC-T-014", "LTC-T-040", "LTC-T-049", "LTC-T-073", "LTC-T-074"];

/// Rules that need another document beside, which an example does not have; they have tests of
/// their own.
const NEED_ANOTHER_DOCUMENT: &[&str] = &["LTC-G-017", "LTC-R-028"];

/// Rules that the adapter of the platform tells, of raw messages that are no documents; they have
/// tests of their own.
const NEED_A_RAW_MESSAGE: &[&str] =
    &["LTC-S-112", "LTC-S-113", "LTC-S-114", "LTC-S-115", "LTC-S-116", "LTC-S-117"];

fn judged(example: &Example) -> Report {
    let document = example.document().expect(example.name);
    let as_of = example.as_of.map(|day| day.parse().expect(day));
    let validator = Validator::new().as_of(as_of);
    // What a key ring is worth is said by its own rules; a seal is judged with it whatever it is.
    match example.key_ring().expect(example.name) {
        Some(ring) => {
            let ring: KeyRing = serde_json::from_str(&ring).expect(example.name);
            validator.with_keys(ring.into_owned()).verify_seal(&document).expect(example.name)
        }
        None => knowing(validator, example).validate(&document).expect(example.name),
    }
}

/// With the documents that the example knows, and its only agreement, where it has one.
fn knowing(validator: Validator, example: &Example) -> Validator {
    let known = example.known_documents().expect(example.name);
    let validator = known.iter().fold(validator, |validator, document| {
        validator.knowing(document.as_bytes()).expect(example.name)
    });
    let Some(agreement) = example.only_agreement().expect(example.name) else { return validator };
    let agreement = serde_json::from_str(&agreement).expect(example.name);
    validator.only_agreements(Agreements::none().with(agreement))
}

fn found(report: &Report) -> Vec<(&str, &str)> {
    report.findings.iter().map(|finding| (finding.code, finding.path.as_str())).collect()
}

fn documents(rule: &Rule) -> (&'static [Example], &'static [Example]) {
    match rule.examples {
        Examples::Documents { good, bad } => (good, bad),
        Examples::Values(_) | Examples::Tables { .. } | Examples::Batches { .. } => (&[], &[]),
    }
}

#[test]
fn good_examples_yield_nothing() {
    for rule in rules::all() {
        for example in documents(rule).0 {
            let report = judged(example);
            let of_this_rule: Vec<_> =
                report.findings.iter().filter(|finding| finding.code == rule.code).collect();
            assert!(of_this_rule.is_empty(), "{} {}: {of_this_rule:?}", rule.code, example.name);
        }
    }
}

#[test]
fn good_examples_of_judged_rules_are_wholly_acceptable() {
    for rule in rules::all().iter().filter(|rule| {
        matches!(
            rule.area(),
            Some(
                Area::Assessment
                    | Area::Identifier
                    | Area::Form
                    | Area::Directory
                    | Area::Region
                    | Area::Recognition
                    | Area::Seal
                    | Area::Care
                    | Area::Settlement
                    | Area::Across
            )
        )
    }) {
        for example in documents(rule).0 {
            let report = judged(example);
            assert_eq!(found(&report), example.beside, "{} {}", rule.code, example.name);
        }
    }
}

#[test]
fn bad_examples_yield_exactly_their_finding() {
    for rule in rules::all() {
        for example in documents(rule).1 {
            let report = judged(example);
            let path = example.path.expect("a bad example says where");
            if rule.code == "LTC-P-019" {
                assert_eq!(found(&report)[0], (rule.code, path), "{}", example.name);
                continue;
            }
            let mut expected = vec![(rule.code, path)];
            expected.extend(example.beside);
            expected.sort_by_key(|(code, path)| (*path, *code));
            assert_eq!(found(&report), expected, "{} {}", rule.code, example.name);
        }
    }
}

#[test]
fn every_example_has_the_same_report_in_both_forms() {
    let mut compared = 0;
    for rule in rules::all() {
        let (good, bad) = documents(rule);
        for example in good.iter().chain(bad).filter(|example| example.keys.is_none()) {
            let document = example.document().expect(example.name);
            // What is not of the form has no other form.
            let Ok(converted) = Validator::new().convert(&document) else { continue };
            let as_of = example.as_of.map(|day| day.parse().expect(day));
            let validator = knowing(Validator::new().as_of(as_of), example);
            let told = |bytes: &[u8]| {
                let report = validator.validate(bytes).expect(example.name);
                let findings = report.findings.into_iter();
                findings.map(|one| (one.code, one.path, one.message)).collect::<Vec<_>>()
            };
            let (json, xml) = (converted.to_json(), converted.to_xml(Layout::Compact));
            let told = [told(json.as_bytes()), told(xml.as_bytes())];
            assert_eq!(told[0], told[1], "{} {}", rule.code, example.name);
            compared += 1;
        }
    }
    assert!(compared > 1_000, "{compared}");
}

#[test]
fn every_rule_has_good_and_bad_examples() {
    for rule in rules::all() {
        let (good, bad) = match rule.examples {
            Examples::Documents { good, bad } => (good.len(), bad.len()),
            Examples::Values(declaration) => (declaration.good.len() + 1, declaration.bad.len()),
            Examples::Tables { good, bad } => (good.len(), bad.len()),
            Examples::Batches { good, bad } => (good.len(), bad.len()),
        };
        let shown_elsewhere = NEED_MORE_THAN_A_SMALL_TABLE.contains(&rule.code)
            || NEED_ANOTHER_DOCUMENT.contains(&rule.code)
            || NEED_A_RAW_MESSAGE.contains(&rule.code);
        assert!(
            good >= 2 && (bad >= 1 || shown_elsewhere),
            "{}: {good} good, {bad} bad",
            rule.code
        );
    }
}

#[test]
fn example_names_are_unique_and_well_formed() {
    for rule in rules::all() {
        let (good, bad) = documents(rule);
        let mut names = BTreeSet::new();
        for example in good.iter().chain(bad) {
            let plain =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            assert!(example.name.bytes().all(plain), "{}: {}", rule.code, example.name);
            assert!(names.insert(example.name), "{}: {} twice", rule.code, example.name);
        }
    }
}

#[test]
fn codes_are_well_formed_and_unique() {
    let mut seen = BTreeSet::new();
    for rule in rules::all() {
        let number = rule.code.rsplit('-').next().expect("a number");
        assert!(rule.area().is_some() && rule.code.len() == 9, "{}", rule.code);
        assert!(number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()));
        assert!(seen.insert(rule.code), "{} twice", rule.code);
    }
}

#[test]
fn no_code_disappears_and_none_is_forgotten() {
    let born: BTreeSet<_> = BORN.lines().collect();
    let registered: BTreeSet<_> = rules::all().iter().map(|rule| rule.code).collect();
    let gone: Vec<_> = born.difference(&registered).collect();
    assert!(gone.is_empty(), "retire a rule, do not delete it: {gone:?}");
    let unborn: Vec<_> = registered.difference(&born).collect();
    assert!(unborn.is_empty(), "run `cargo xtask gen` to record new codes: {unborn:?}");
}

#[test]
fn every_file_is_registered() {
    for area in Area::ALL {
        let folder = format!("{}/src/rules/{}", env!("CARGO_MANIFEST_DIR"), area.folder());
        for entry in std::fs::read_dir(&folder).expect("the folder of an area") {
            let name = entry.expect("an entry").file_name().into_string().expect("a name");
            if name == "mod.rs" {
                continue;
            }
            let number = name.get(1..4).expect("letter and number in front");
            let code = format!("LTC-{}-{number}", area.letter());
            assert!(rules::find(&code).is_some(), "{name} is not in the list of its area");
        }
    }
}

#[test]
fn rule_files_are_short() {
    for area in Area::ALL {
        let folder = format!("{}/src/rules/{}", env!("CARGO_MANIFEST_DIR"), area.folder());
        for entry in std::fs::read_dir(&folder).expect("the folder of an area") {
            let path = entry.expect("an entry").path();
            // The list of an area is as long as the area has rules.
            if path.ends_with("mod.rs") {
                continue;
            }
            let lines = std::fs::read_to_string(&path).expect("a rule file").lines().count();
            assert!(lines <= 130, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn sources_are_registered() {
    let registered: BTreeSet<_> = REGISTER.iter().map(|source| source.document).collect();
    for rule in rules::all() {
        assert!(!rule.sources.is_empty(), "{} cites nothing", rule.code);
        for citation in rule.sources {
            assert!(registered.contains(citation.document), "{} cites {citation:?}", rule.code);
        }
    }
}

#[test]
fn an_error_has_a_source_that_states_it() {
    for rule in rules::all().iter().filter(|rule| rule.severity == Severity::Error) {
        let stated = |citation: &ltci::source::Citation| {
            citation.basis == ltci::source::Basis::Stated
                || citation.document.starts_with("医疗保障信息平台")
        };
        assert!(rule.sources.iter().any(stated), "{} is an error without a source", rule.code);
    }
}

#[test]
fn both_tongues_are_there() {
    let has_chinese =
        |text: &str| text.chars().any(|char| ('\u{4e00}'..='\u{9fff}').contains(&char));
    for rule in rules::all() {
        for text in [rule.title, rule.message, rule.help] {
            assert!(has_chinese(text.zh), "{}: {text:?}", rule.code);
            assert!(!text.en.is_empty(), "{}: {text:?}", rule.code);
        }
        assert!(rule.message.zh.ends_with('。') && rule.message.en.ends_with('.'), "{}", rule.code);
        assert!(rule.help.zh.ends_with('。') && rule.help.en.ends_with('.'), "{}", rule.code);
    }
}

#[test]
fn every_placeholder_of_a_message_is_filled() {
    for rule in rules::all() {
        for example in documents(rule).1 {
            for finding in judged(example).findings {
                for text in [&finding.message.zh, &finding.message.en] {
                    assert!(!text.contains('{'), "{}: {text}", finding.code);
                    let hole = ["“”", "（）", "()", " ;", "为，", "to ."]
                        .iter()
                        .find(|hole| text.contains(**hole));
                    assert_eq!(hole, None, "{}: {text}", finding.code);
                }
            }
        }
    }
}

#[test]
fn the_changelog_counts_the_rules_of_every_area() {
    let changelog = include_str!("../../../../CHANGELOG.md");
    let told = changelog.split_once("规则集第1版，共").expect("the count").1;
    let told = told.split_once("\n\n").expect("its end").0;
    let count = |area| rules::all().iter().filter(|rule| rule.area() == Some(area)).count();
    assert!(told.starts_with(&format!("{}条。", rules::all().len())), "{told}");
    for area in Area::ALL {
        let (letter, count) = (area.letter(), count(*area));
        let entries = told.split(['，', '。', '\n']);
        let told = entries.map(str::trim).find(|entry| entry.starts_with(&format!("{letter} ")));
        assert!(told.is_some_and(|told| told.ends_with(&format!(" {count}"))), "{letter}: {count}");
    }
}
