//! The examples of the rules on tables, played through the reader.

use ltci::directory::sample_edition;
use ltci::rules::{self, Area, Base, Examples, Rule, TableExample};
use ltci_tables::table::Options;

use super::{Outcome, file, local, read};

fn played(example: &TableExample) -> Outcome {
    let (_folder, path) = file("example.csv", example.table);
    match example.edition {
        Base::Sample => read(&path, &sample_edition().edition, &Options::default()),
        _ => read(&path, &local().edition, &Options::default()),
    }
}

fn examples() -> impl Iterator<Item = (&'static Rule, &'static TableExample)> {
    let of_tables = rules::all().iter().filter(|rule| rule.area() == Some(Area::Table));
    of_tables.flat_map(|rule| {
        let (good, bad) = match rule.examples {
            Examples::Tables { good, bad } => (good, bad),
            _ => (&[][..], &[][..]),
        };
        good.iter().chain(bad).map(move |example| (*rule, example))
    })
}

/// Without the notice that a table has no column of dates, which small examples leave out.
fn told(outcome: &Outcome, rule: &Rule) -> Vec<(&'static str, u32, u32)> {
    let mut told = outcome.told();
    told.retain(|(code, ..)| *code != "LTC-T-015" || rule.code == "LTC-T-015");
    told
}

#[test]
fn every_example_yields_exactly_what_it_declares() {
    let mut wrong = Vec::new();
    for (rule, example) in examples() {
        let mut expected: Vec<_> = example.beside.to_vec();
        expected.extend(example.place.map(|(row, column)| (rule.code, row, column)));
        expected.sort_by_key(|(code, row, column)| (*row, *column, *code));
        let outcome = played(example);
        if told(&outcome, rule) != expected || !outcome.is_accounted_for() {
            wrong.push(format!("{} {}: {:?}", rule.code, example.name, told(&outcome, rule)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_error_refuses_and_anything_else_does_not() {
    for (rule, example) in examples().filter(|(_, example)| example.place.is_some()) {
        let outcome = played(example);
        let refused = !outcome.refused.is_empty();
        assert_eq!(refused, rule.severity == ltci::Severity::Error, "{}", rule.code);
    }
}

#[test]
fn every_finding_is_told_in_full_in_both_tongues() {
    for (_, example) in examples() {
        for found in played(example).findings {
            let finding = found.finding;
            for text in [&finding.message.zh, &finding.message.en] {
                assert!(!text.is_empty() && !text.contains('{'), "{}: {text}", finding.code);
                for hole in ["“”", "“”", "``", "按读取", "as .", "  "] {
                    assert!(!text.contains(hole), "{}: {text}", finding.code);
                }
            }
            assert!(!finding.title.zh.is_empty() && !finding.title.en.is_empty());
            assert!(!finding.help.zh.is_empty() && !finding.help.en.is_empty());
            assert_eq!((finding.line, finding.column), (Some(found.row), found.column));
        }
    }
}
