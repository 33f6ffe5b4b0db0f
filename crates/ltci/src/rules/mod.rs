//! The rules: one rule, one file, in a folder per area.
//!
//! A rule file holds everything about its rule: code, severity, texts, sources, examples, check.
//! From it come the page in `docs/rules/`, the entry in `schemas/rules.json` and the conformance
//! cases. A new rule is a new file and one line in the list of its area; see CONTRIBUTING.md.

pub(crate) mod assessment;
pub(crate) mod directory;
mod example;
mod findings;
pub(crate) mod form;
pub(crate) mod identifier;
pub(crate) mod parse;
pub(crate) mod recognition;
pub(crate) mod region;
pub(crate) mod seal;
pub mod table;
mod table_example;

pub use example::{Base, Example, Examples, Input};
pub use findings::{Context, Findings};
pub use table_example::TableExample;

use std::fmt::Display;

use schemars::JsonSchema;
use serde::Serialize;

use crate::assessment::{
    Assessment, AssessmentHistory, Case, Concluded, Person, Scale, ScoreSheet, Scores,
    SelfAssessment,
};
use crate::directory::{Directory, DirectoryMap, Edition, Item, Outline};
use crate::disclose::Disclosable;
use crate::recognition::RecognitionCase;
use crate::region::{RecognitionAgreement, RegionProfile};
use crate::seal::{KeyRing, SealCase};
use crate::source::Citation;
use crate::text::Text;
use crate::value::Date;

/// One rule: what it demands, why, under which document, and how it is checked.
#[derive(Debug)]
pub struct Rule {
    /// `LTC-`, the letter of the area, and a number that is never used again.
    pub code: &'static str,
    /// How grave a violation is.
    pub severity: Severity,
    /// Whether the rule is applied.
    pub status: Status,
    /// The days on which it is in force.
    pub in_force: InForce,
    /// What is wrong, in a few words.
    pub title: Text,
    /// What is wrong here, a template over the params.
    pub message: Text,
    /// What to do about it.
    pub help: Text,
    /// Where the demand comes from.
    pub sources: &'static [Citation],
    /// Examples that hold and that break the rule; they are the tests.
    pub examples: Examples,
    /// How the rule is checked.
    pub check: Check,
}

impl Rule {
    /// What most rules have in common.
    pub(crate) const ACTIVE: Self = Self {
        code: "",
        severity: Severity::Error,
        status: Status::Active,
        in_force: InForce::ALWAYS,
        title: Text { zh: "", en: "" },
        message: Text { zh: "", en: "" },
        help: Text { zh: "", en: "" },
        sources: &[],
        examples: Examples::NONE,
        check: Check::Pipeline,
    };

    /// A rule that the pipeline itself raises, while reading or judging the form.
    pub(crate) const PIPELINE: Self = Self::ACTIVE;

    /// The area, one of [`Area::ALL`].
    pub fn area(&self) -> Option<Area> {
        let letter = self.code.strip_prefix("LTC-")?.chars().next()?;
        Area::ALL.iter().copied().find(|area| area.letter() == letter)
    }
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// 提示: good to know.
    Notice,
    /// 警告: a person should look.
    Warning,
    /// 错误: the document must be refused.
    Error,
}

impl Severity {
    /// The word for it.
    pub const fn term(self) -> Text {
        match self {
            Self::Notice => crate::text!("提示", "notice"),
            Self::Warning => crate::text!("警告", "warning"),
            Self::Error => crate::text!("错误", "error"),
        }
    }
}

/// Whether a rule is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Applied.
    Active,
    /// No longer applied; the code is not used again.
    Retired,
}

/// The days on which a rule is in force, compared with the business date of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl InForce {
    /// Without a beginning or an end.
    pub const ALWAYS: Self = Self { from: None, to: None };

    /// Whether the day is one of them.
    pub fn covers(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// How a rule is checked.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// By the pipeline, while reading or judging the form.
    Pipeline,
    /// On an assessment.
    Assessment(fn(&Assessment<'_>, &Context, &mut Findings)),
    /// On a self-assessment.
    SelfAssessment(fn(&SelfAssessment<'_>, &Context, &mut Findings)),
    /// On a record of assessments.
    History(fn(&AssessmentHistory<'_>, &Context, &mut Findings)),
    /// On the person, with the day of the application.
    Person(fn(&Person<'_>, Date, &mut Findings)),
    /// On what a conclusion says, in an assessment or in a record of assessments.
    Conclusion(fn(&Concluded<'_>, &mut AtConclusion<'_>)),
    /// On scores, in an assessment or in a score sheet, with the scale to judge them by.
    Scores(fn(&Scores, &'static Scale, &mut Findings)),
    /// On what an edition of a directory says of itself.
    Edition(fn(&Edition<'_>, &Context, &mut Findings)),
    /// On one item of a directory by itself.
    Item(fn(&Item<'_>, &Edition<'_>, &Context, &mut AtItem<'_>)),
    /// On the items of a directory against each other.
    Outline(fn(&Outline<'_>, &Context, &mut Findings)),
    /// On a mapping of directories.
    DirectoryMap(fn(&DirectoryMap<'_>, &Context, &mut Findings)),
    /// On a region profile.
    RegionProfile(fn(&RegionProfile, &Context, &mut Findings)),
    /// On a recognition agreement.
    RecognitionAgreement(fn(&RecognitionAgreement, &Context, &mut Findings)),
    /// On a recognition request under an agreement.
    Recognition(fn(&RecognitionCase<'_>, &mut Findings)),
    /// On the seal of a document.
    Seal(fn(&SealCase<'_>, &mut Findings)),
    /// On a key ring.
    KeyRing(fn(&KeyRing<'_>, &mut Findings)),
}

/// The areas of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Reading and limits.
    Parse,
    /// The form of a document.
    Form,
    /// Identifiers and code lists.
    Identifier,
    /// Assessments.
    Assessment,
    /// Directories and their mapping.
    Directory,
    /// Region profiles and recognition agreements.
    Region,
    /// Recognition between regions.
    Recognition,
    /// Seals and keys.
    Seal,
    /// Reading tables.
    Table,
}

impl Area {
    /// Every area that has rules.
    pub const ALL: &[Self] = &[
        Self::Parse,
        Self::Form,
        Self::Identifier,
        Self::Assessment,
        Self::Directory,
        Self::Region,
        Self::Recognition,
        Self::Seal,
        Self::Table,
    ];

    /// The letter in the codes.
    pub const fn letter(self) -> char {
        match self {
            Self::Parse => 'P',
            Self::Form => 'F',
            Self::Identifier => 'I',
            Self::Assessment => 'A',
            Self::Directory => 'D',
            Self::Region => 'G',
            Self::Recognition => 'R',
            Self::Seal => 'E',
            Self::Table => 'T',
        }
    }

    /// The folder of its rules.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Form => "form",
            Self::Identifier => "identifier",
            Self::Assessment => "assessment",
            Self::Directory => "directory",
            Self::Region => "region",
            Self::Recognition => "recognition",
            Self::Seal => "seal",
            Self::Table => "table",
        }
    }

    /// Its name.
    pub const fn term(self) -> Text {
        match self {
            Self::Parse => crate::text!("读取与限度", "reading and limits"),
            Self::Form => crate::text!("格式", "form"),
            Self::Identifier => crate::text!("标识与代码", "identifiers and code lists"),
            Self::Assessment => crate::text!("失能等级评估", "assessment"),
            Self::Directory => {
                crate::text!("服务项目目录与对照映射", "directories and their mapping")
            }
            Self::Region => {
                crate::text!("地区参数与互认协议", "region profiles and agreements")
            }
            Self::Recognition => crate::text!("互认", "recognition"),
            Self::Seal => crate::text!("电子签章", "seals"),
            Self::Table => crate::text!("表格导入", "importing tables"),
        }
    }
}

/// Every rule, sorted by code.
pub fn all() -> &'static [&'static Rule] {
    static ALL: std::sync::LazyLock<Vec<&'static Rule>> = std::sync::LazyLock::new(|| {
        let declared = crate::code::DECLARATIONS.iter().map(|declaration| declaration.rule);
        let areas = [
            parse::RULES,
            form::RULES,
            identifier::RULES,
            assessment::RULES,
            directory::RULES,
            region::RULES,
            recognition::RULES,
            seal::RULES,
            table::RULES,
        ];
        let mut rules: Vec<_> = declared.chain(areas.into_iter().flatten().copied()).collect();
        rules.sort_by_key(|rule| rule.code);
        rules
    });
    &ALL
}

/// Finds a rule by its code, such as `LTC-A-012`.
pub fn find(code: &str) -> Option<&'static Rule> {
    let rules = all();
    let place = rules.binary_search_by(|rule| rule.code.cmp(code)).ok()?;
    rules.get(place).copied()
}

/// Runs the rules on an assessment.
pub(crate) fn check_assessment(document: &Assessment<'_>, context: &Context, found: &mut Findings) {
    let day = document.dates.concluded;
    for rule in identifier::RULES.iter().chain(assessment::RULES).copied() {
        if rule.status != Status::Active || !rule.in_force.covers(day) {
            continue;
        }
        found.now_checking(rule);
        match rule.check {
            Check::Assessment(check) => check(document, context, found),
            Check::Person(check) => check(&document.person, document.dates.applied, found),
            Check::Conclusion(check) => {
                check(&document.facts(), &mut AtConclusion { found, case: None });
            }
            Check::Scores(check) => {
                if let Some(scores) = &document.scores {
                    check(scores, Scale::judging(&document.scale), found);
                }
            }
            _ => {}
        }
    }
}

/// Runs the rules on a self-assessment.
pub(crate) fn check_self_assessment(
    document: &SelfAssessment<'_>,
    context: &Context,
    found: &mut Findings,
) {
    let day = document.filled_on;
    for rule in in_force(identifier::RULES, day).chain(in_force(assessment::RULES, day)) {
        found.now_checking(rule);
        match rule.check {
            Check::SelfAssessment(check) => check(document, context, found),
            Check::Person(check) => check(&document.person, day, found),
            _ => {}
        }
    }
}

/// Runs the rules on a record of assessments.
pub(crate) fn check_history(
    document: &AssessmentHistory<'_>,
    context: &Context,
    found: &mut Findings,
) {
    let began = document.cases.iter().filter_map(Case::began).min();
    let Some((began, latest)) = began.zip(document.latest()) else { return };
    for rule in in_force(identifier::RULES, latest).chain(in_force(assessment::RULES, latest)) {
        found.now_checking(rule);
        match rule.check {
            Check::History(check) => check(document, context, found),
            Check::Person(check) => check(&document.person, began, found),
            Check::Conclusion(check) => {
                for (case, _, conclusion) in document.concluded() {
                    check(&conclusion.facts(), &mut AtConclusion { found, case: Some(case) });
                }
            }
            _ => {}
        }
    }
}

/// Runs the rules on a score sheet.
pub(crate) fn check_scores(sheet: &ScoreSheet, found: &mut Findings) {
    let scale = Scale::current(sheet.scale);
    for rule in assessment::RULES.iter().copied() {
        if let (Check::Scores(check), Status::Active) = (rule.check, rule.status) {
            found.now_checking(rule);
            check(&sheet.scores, scale, found);
        }
    }
}

/// Where a rule on a conclusion tells what it found: at fields of that conclusion.
#[derive(Debug)]
pub struct AtConclusion<'f> {
    found: &'f mut Findings,
    /// The place of its case in a history; none in an assessment by itself.
    case: Option<usize>,
}

impl AtConclusion<'_> {
    /// Reports a violation at a field of the conclusion.
    #[cold]
    pub fn report(&mut self, field: impl Display, params: &[(&'static str, &dyn Disclosable)]) {
        match self.case {
            Some(case) => {
                self.found.report(format_args!("/cases/{case}/conclusion/{field}"), params);
            }
            None => self.found.report(format_args!("/{field}"), params),
        }
    }
}

/// Where a rule on an item tells what it found: at fields of that item.
#[derive(Debug)]
pub struct AtItem<'f> {
    found: &'f mut Findings,
    place: usize,
}

impl AtItem<'_> {
    /// Reports a violation at a field of the item.
    #[cold]
    pub fn report(&mut self, field: &str, params: &[(&'static str, &dyn Disclosable)]) {
        self.found.report(format_args!("/items/{}/{field}", self.place), params);
    }
}

/// Runs the rules on a directory.
pub(crate) fn check_directory(directory: &Directory<'_>, context: &Context, found: &mut Findings) {
    check_edition(&directory.edition, context, found);
    for (place, item) in directory.items.iter().enumerate() {
        check_item(item, &directory.edition, place, context, found);
    }
    check_outline(&Outline::of(directory), context, found);
}

/// Runs the rules on what an edition says of itself.
pub(crate) fn check_edition(edition: &Edition<'_>, context: &Context, found: &mut Findings) {
    for rule in in_force(directory::RULES, edition.issued) {
        if let Check::Edition(check) = rule.check {
            found.now_checking(rule);
            check(edition, context, found);
        }
    }
}

/// Runs the rules on one item by itself.
pub(crate) fn check_item(
    item: &Item<'_>,
    edition: &Edition<'_>,
    place: usize,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(directory::RULES, edition.issued) {
        if let Check::Item(check) = rule.check {
            found.now_checking(rule);
            check(item, edition, context, &mut AtItem { found, place });
        }
    }
}

/// Runs the rules on the items of a directory against each other.
pub(crate) fn check_outline(outline: &Outline<'_>, context: &Context, found: &mut Findings) {
    for rule in in_force(directory::RULES, outline.edition.issued) {
        if let Check::Outline(check) = rule.check {
            found.now_checking(rule);
            check(outline, context, found);
        }
    }
}

/// Runs the rules on a mapping of directories.
pub(crate) fn check_directory_map(map: &DirectoryMap<'_>, context: &Context, found: &mut Findings) {
    for rule in in_force(directory::RULES, map.map.decided_on) {
        if let Check::DirectoryMap(check) = rule.check {
            found.now_checking(rule);
            check(map, context, found);
        }
    }
}

/// Runs the rules on a region profile.
pub(crate) fn check_region_profile(
    profile: &RegionProfile,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(region::RULES, profile.profile.compiled_on) {
        if let Check::RegionProfile(check) = rule.check {
            found.now_checking(rule);
            check(profile, context, found);
        }
    }
}

/// Runs the rules on a seal. Where there is none, that is a finding if one is demanded.
pub(crate) fn check_seal(case: Option<&SealCase<'_>>, demanded: bool, found: &mut Findings) {
    let Some(case) = case else {
        if demanded {
            found.raise(&seal::e018_seal_missing::RULE, "/seal", &[]);
        }
        return;
    };
    for rule in in_force(seal::RULES, case.concluded) {
        if let Check::Seal(check) = rule.check {
            found.now_checking(rule);
            check(case, found);
        }
    }
}

/// Runs the rules on a recognition agreement.
pub(crate) fn check_recognition_agreement(
    agreement: &RecognitionAgreement,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(region::RULES, agreement.agreement.compiled_on) {
        if let Check::RecognitionAgreement(check) = rule.check {
            found.now_checking(rule);
            check(agreement, context, found);
        }
    }
}

/// Runs the rules on a recognition request under an agreement.
pub(crate) fn check_recognition(case: &RecognitionCase<'_>, found: &mut Findings) {
    for rule in in_force(recognition::RULES, case.request.as_of) {
        if let Check::Recognition(check) = rule.check {
            found.now_checking(rule);
            check(case, found);
        }
    }
}

/// Runs the rules on a key ring.
pub(crate) fn check_key_ring(ring: &KeyRing<'_>, found: &mut Findings) {
    for rule in in_force(seal::RULES, ring.ring.issued) {
        if let Check::KeyRing(check) = rule.check {
            found.now_checking(rule);
            check(ring, found);
        }
    }
}

/// The rules that are applied to a document of a day.
fn in_force(rules: &[&'static Rule], day: Date) -> impl Iterator<Item = &'static Rule> {
    rules
        .iter()
        .copied()
        .filter(move |rule| rule.status == Status::Active && rule.in_force.covers(day))
}

/// Lists the rule files of an area: one line each.
macro_rules! rules {
    ($($file:ident)+) => {
        $(pub(crate) mod $file;)+

        /// The rules of this area, in the order of their codes.
        pub(crate) static RULES: &[&crate::rules::Rule] = &[$(&$file::RULE),+];
    };
}

pub(crate) use rules;
