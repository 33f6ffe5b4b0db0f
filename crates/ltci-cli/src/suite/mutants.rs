//! `ltci suite mutants`: whether the suite catches wrong implementations.

use clap::{ArgMatches, Command};
use ltci::text;
use ltci_conformance::{Case, Suite, judge_answer};
use serde_json::{Value, json};

use super::{cases, load};
use crate::args::{self, option, subcommand, wants_json};
use crate::language::Tongue;
use crate::mutant::{Mutant, Object, ask};
use crate::progress::Progress;
use crate::render::style::{BOLD, DIM};
use crate::render::{Align, Page, clean, table};
use crate::session::{Exit, Session, Stop, print_plain};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "用故意出错的实现检验用例集本身",
        "Test the suite itself, by implementations with a fault"
    );
    let usage = text!("ltci suite mutants [选项]", "ltci suite mutants [OPTIONS]");
    let one = text!("只测这一个错误（默认全部）", "Only this fault (default all)");
    let one = option("mutant", text!("名称", "NAME"), tongue, one)
        .value_parser(Mutant::all().map(|mutant| mutant.name).collect::<Vec<_>>());
    subcommand("mutants", tongue, about, usage).args([
        one,
        cases(tongue),
        args::format(&["text", "json"], tongue),
    ])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let suite = load(session, matches)?;
    let only = matches.get_one::<String>("mutant");
    let mutants: Vec<_> =
        Mutant::all().filter(|mutant| only.is_none_or(|name| name == mutant.name)).collect();
    let trial = Trial::of(&suite, &mutants);
    if wants_json(matches) {
        let json = serde_json::to_string_pretty(&trial.to_json()).unwrap_or_default();
        print_plain(&format!("{json}\n"))?;
    } else {
        session.print(trial.page(session.tongue).as_str())?;
    }
    Ok(if trial.is_passed() { Exit::Acceptable } else { Exit::Refused })
}

/// What became of the mutants, and of the SDK without a fault.
struct Trial<'s> {
    suite: &'s Suite,
    cases: usize,
    /// Cases that the SDK itself fails.
    failed: Vec<&'s str>,
    deaths: Vec<Death<'s>>,
}

/// A mutant and the cases that caught it, in the order of the suite.
struct Death<'s> {
    mutant: &'static Mutant,
    killers: Vec<&'s str>,
}

/// A case, the question that it puts, and the true answer.
struct Asked<'s> {
    case: &'s Case,
    question: Object,
    truth: Object,
}

impl<'s> Trial<'s> {
    fn of(suite: &'s Suite, mutants: &[&'static Mutant]) -> Self {
        let cases: Vec<_> = suite
            .entries()
            .iter()
            .map(ltci_conformance::Entry::case)
            .filter(|case| mutants.iter().any(|mutant| mutant.ops.contains(&case.op())))
            .collect();
        let bar = Progress::over_things();
        let steps = cases.len() + mutants.len();
        let asked: Vec<_> = (1..)
            .zip(cases)
            .map(|(seq, case)| {
                bar.set(seq, as_u64(steps));
                let question = case.request(seq);
                let truth = ask(&question);
                Asked { case, question, truth }
            })
            .collect();
        let failed = asked.iter().filter(|asked| fails(asked.case, asked.truth.clone()));
        let failed = failed.map(|asked| asked.case.id()).collect();
        let deaths = (asked.len() + 1..).zip(mutants).map(|(step, mutant)| {
            bar.set(as_u64(step), as_u64(steps));
            Death { mutant, killers: killers(mutant, &asked) }
        });
        let deaths = deaths.collect();
        bar.finish();
        Self { suite, cases: asked.len(), failed, deaths }
    }

    fn is_passed(&self) -> bool {
        self.failed.is_empty() && self.survivors() == 0
    }

    fn survivors(&self) -> usize {
        self.deaths.iter().filter(|death| death.killers.is_empty()).count()
    }

    fn to_json(&self) -> Value {
        let mutants: Vec<_> = self.deaths.iter().map(Death::to_json).collect();
        json!({
            "suite": self.suite.digest(),
            "passed": self.is_passed(),
            "cases": self.cases,
            "failed_without_a_fault": self.failed,
            "mutants": mutants,
        })
    }

    fn page(&self, tongue: Tongue) -> Page {
        let heading = [
            text!("错误", "mutant"),
            text!("查出的用例", "killers"),
            text!("第一个", "first of them"),
            text!("说明", "the fault"),
        ];
        let heading = heading.map(|text| tongue.say(text).to_owned()).to_vec();
        let rows: Vec<_> = std::iter::once(heading)
            .chain(self.deaths.iter().map(|death| death.row(tongue)))
            .collect();
        let aligns = [Align::Left, Align::Right, Align::Left];
        let mut page = Page::default();
        for (place, line) in table(&rows, &aligns).into_iter().enumerate() {
            match place {
                0 => page.line(format_args!("{BOLD}{line}{BOLD:#}")),
                _ => page.line(line),
            }
        }
        page.blank();
        for id in &self.failed {
            let template = text!("没有错误也未通过：{id}", "fails without a fault: {id}");
            page.line(tongue.fill(template, &[("id", id)]));
        }
        let template = text!(
            "{cases}个用例，{mutants}个错误，没有查出的{survivors}个",
            "{cases} cases, {mutants} mutants, {survivors} survived"
        );
        let (cases, mutants) = (self.cases, self.deaths.len());
        let survivors = self.survivors();
        let values: [(&str, &dyn std::fmt::Display); 3] =
            [("cases", &cases), ("mutants", &mutants), ("survivors", &survivors)];
        let line = tongue.fill(template, &values);
        page.line(format_args!("{DIM}{line}{DIM:#}"));
        page
    }
}

impl Death<'_> {
    fn to_json(&self) -> Value {
        let Mutant { name, says, ops, .. } = self.mutant;
        json!({
            "name": name, "fault": says, "ops": ops,
            "caught": !self.killers.is_empty(),
            "killers": self.killers.len(), "first": self.killers.first(),
        })
    }

    fn row(&self, tongue: Tongue) -> Vec<String> {
        let survived = tongue.say(text!("没有查出", "survived"));
        let first = self.killers.first().copied().unwrap_or(survived);
        vec![
            self.mutant.name.to_owned(),
            self.killers.len().to_string(),
            first.to_owned(),
            clean(tongue.say(self.mutant.says)),
        ]
    }
}

/// The cases that catch a mutant.
fn killers<'s>(mutant: &Mutant, asked: &[Asked<'s>]) -> Vec<&'s str> {
    let mut before = None;
    let mut caught = Vec::new();
    for Asked { case, question, truth } in asked {
        if mutant.ops.contains(&case.op()) && fails(case, mutant.answer(question, truth, before)) {
            caught.push(case.id());
        }
        before = Some(truth);
    }
    caught
}

/// Whether an answer fails the whole run.
fn fails(case: &Case, answer: Object) -> bool {
    case.level().counts() && judge_answer(case, answer).is_bad()
}

fn as_u64(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
