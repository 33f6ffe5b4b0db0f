//! The rules: one rule, one file, in a folder per area.
//!
//! A rule file holds everything about its rule: code, severity, texts, sources, examples, check.
//! From it come the page in `docs/rules/`, the entry in `schemas/rules.json` and the conformance
//! cases. A new rule is a new file and one line in the list of its area; see CONTRIBUTING.md.

pub(crate) mod across;
mod area;
pub(crate) mod assessment;
mod base;
mod batch_example;
mod batch_samples;
pub(crate) mod care;
pub(crate) mod directory;
mod example;
mod findings;
pub(crate) mod form;
pub(crate) mod identifier;
pub(crate) mod parse;
pub(crate) mod recognition;
pub(crate) mod region;
mod run;
mod run_directory;
mod run_settlement;
pub(crate) mod seal;
pub(crate) mod settlement;
pub mod table;
mod table_example;

pub use area::Area;
pub use base::Base;
pub use batch_example::{BatchExample, FoundAcross};
pub use example::{Example, Examples, Input};
pub use findings::{Context, Findings};
pub use run::AtConclusion;
pub(crate) use run::{
    check_assessment, check_cancellation, check_care_plan, check_clearing, check_exchange,
    check_filing, check_filing_cancellation, check_history, check_key_ring, check_recognition,
    check_recognition_agreement, check_reconciliation, check_region_profile, check_request,
    check_response, check_reversal, check_scores, check_seal, check_self_assessment,
    check_service_record,
};
pub use run_directory::AtItem;
pub(crate) use run_directory::{
    check_directory, check_directory_map, check_edition, check_item, check_outline,
};
pub use run_settlement::AtLine;
pub(crate) use run_settlement::check_settlement;
pub use table_example::TableExample;

use schemars::JsonSchema;
use serde::Serialize;

use crate::assessment::{
    Assessment, AssessmentHistory, Concluded, Person, Scale, Scores, SelfAssessment,
};
use crate::batch::{Across, Group, Key};
use crate::directory::{DirectoryMap, Edition, Item, Outline};
use crate::envelope::{EnvelopeRequest, EnvelopeResponse};
use crate::exchange::Fault;
use crate::recognition::RecognitionCase;
use crate::region::{RecognitionAgreement, RegionProfile};
use crate::seal::{KeyRing, SealCase};
use crate::settlement::{
    Cancellation, CarePlanCase, Clearing, Filing, FilingCancellation, LineCase, Reconciliation,
    Reversal, ServiceRecordCase, SettlementCase,
};
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
    /// On a filing.
    Filing(fn(&Filing<'_>, &Context, &mut Findings)),
    /// On the cancellation of a filing.
    FilingCancellation(fn(&FilingCancellation<'_>, &Context, &mut Findings)),
    /// On a care plan.
    CarePlan(fn(&CarePlanCase<'_>, &mut Findings)),
    /// On a record of service.
    ServiceRecord(fn(&ServiceRecordCase<'_>, &mut Findings)),
    /// On a settlement.
    Settlement(fn(&SettlementCase<'_>, &mut Findings)),
    /// On one line of a settlement.
    SettlementLine(fn(&LineCase<'_, '_>, &mut AtLine<'_>)),
    /// On a cancellation.
    Cancellation(fn(&Cancellation, &Context, &mut Findings)),
    /// On a reversal.
    Reversal(fn(&Reversal, &Context, &mut Findings)),
    /// On a reconciliation.
    Reconciliation(fn(&Reconciliation<'_>, &Context, &mut Findings)),
    /// On a clearing.
    Clearing(fn(&Clearing, &Context, &mut Findings)),
    /// On the log of an exchange, which is replayed: the fault that the rule tells.
    Exchange(Fault),
    /// On a request of the platform.
    Request(fn(&EnvelopeRequest<'_>, &Context, &mut Findings)),
    /// On a response of the platform.
    Response(fn(&EnvelopeResponse<'_>, &Context, &mut Findings)),
    /// On the facts of several documents under one key.
    Across(Key, fn(&Group<'_>, &mut Across<'_>)),
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
            care::RULES,
            settlement::RULES,
            across::RULES,
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

/// Lists the rule files of an area: one line each.
macro_rules! rules {
    ($($file:ident)+) => {
        $(pub(crate) mod $file;)+

        /// The rules of this area, in the order of their codes.
        pub(crate) static RULES: &[&crate::rules::Rule] = &[$(&$file::RULE),+];
    };
}

pub(crate) use rules;
