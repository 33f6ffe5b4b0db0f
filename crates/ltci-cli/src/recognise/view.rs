//! A verdict as a person reads it.

use std::cmp::Reverse;

use ltci::recognition::{AgreementUsed, LevelThere};
use ltci::region::{RecognitionAgreement, Statement, statements};
use ltci::value::Label;
use ltci::{Finding, Text, text};

use super::ask::{Answer, Question};
use super::words::{called, sign};
use crate::language::Tongue;
use crate::region::words;
use crate::render::style::{BOLD, DIM};
use crate::render::{Judged, Page, clean, finding, hanging, width};

/// Longer lines of prose are hard to read.
const LONGEST_LINE: usize = 100;

/// The verdict on a question, to be told.
pub struct View<'v> {
    /// What was asked.
    pub question: &'v Question,
    /// What the answer is.
    pub answer: &'v Answer,
    /// The language.
    pub tongue: Tongue,
    /// Columns of the terminal.
    pub columns: usize,
}

impl View<'_> {
    /// The verdict, the level there, the agreement, then the reasons.
    pub fn page(&self) -> Page {
        let mut page = Page::default();
        self.verdict(&mut page);
        let recognition = &self.answer.recognition;
        if let Some(level) = &recognition.level {
            self.entry(&mut page, text!("受理地的等级：", "level there: "), &self.level(level));
        }
        if let Some(ground) = recognition.ground {
            self.entry(
                &mut page,
                text!("认可的根据：", "ground: "),
                self.tongue.say(ground.term()),
            );
        }
        if let Some(used) = &recognition.agreement {
            self.agreement(&mut page, used);
        }
        for reason in self.reasons() {
            page.blank();
            self.reason(&mut page, reason);
        }
        page.blank();
        page
    }

    fn verdict(&self, page: &mut Page) {
        let recognition = &self.answer.recognition;
        let (sign, style) = sign(recognition.verdict);
        let word = self.tongue.say(recognition.verdict.term());
        let template = text!("{from} → {to}，{day}", "{from} → {to}, {day}");
        let (from, to) = (called(&recognition.from_admdvs), called(&recognition.to_admdvs));
        let asked = self
            .tongue
            .fill(template, &[("from", &from), ("to", &to), ("day", &recognition.as_of)]);
        page.line(format_args!("{style}{sign} {word}{style:#}  {BOLD}{asked}{BOLD:#}"));
    }

    fn level(&self, level: &LevelThere) -> String {
        let term = level.term.map(|term| self.tongue.say(term)).unwrap_or_default();
        let (code, scale) = (level.level.as_str(), level.scale.as_str());
        let template = text!("{code}  {term}（{scale}）", "{code}  {term} ({scale})");
        self.tongue.fill(template, &[("code", &code), ("term", &term), ("scale", &scale)])
    }

    fn agreement(&self, page: &mut Page, used: &AgreementUsed) {
        let number = used.doc_no.as_ref().map(Label::as_str);
        let parts: Vec<_> = [Some(used.title.as_str()), number].into_iter().flatten().collect();
        let separator = self.tongue.say(text!("，", ", "));
        self.entry(page, text!("协议：", "agreement: "), &clean(&parts.join(separator)));
        let (id, version) = (used.id.as_str(), used.version.as_str());
        let template = text!("{id}，数据第{version}版", "{id}, data version {version}");
        let about = self.tongue.fill(template, &[("id", &id), ("version", &version)]);
        self.dim(page, &about);
        let Some(agreement) = self.question.agreements.get(&used.id) else { return };
        if let Some(clause) = used.clause.and_then(|clause| statement(agreement, clause)) {
            self.clause(page, &clause);
        }
        self.provenance(page, agreement);
    }

    /// The clause that a recognition rests on, how firmly it is known, and where from.
    fn clause(&self, page: &mut Page, clause: &Statement) {
        let field = clause.path.rsplit('/').next().unwrap_or_default();
        let (term, said) = (words::field(field, self.tongue), words::said(clause, self.tongue));
        let confidence = self.tongue.say(words::confidence(clause.confidence).0);
        let template = text!("{term}：{said}（{confidence}）", "{term}: {said} ({confidence})");
        let values: &[(&'static str, &dyn std::fmt::Display)] =
            &[("term", &term), ("said", &said), ("confidence", &confidence)];
        self.entry(page, text!("条款：", "clause: "), &self.tongue.fill(template, values));
        self.entry(page, text!("条款出处：", "clause from: "), &clean(&clause.source));
        if let Some(note) = &clause.note {
            self.dim(page, &clean(note));
        }
    }

    fn provenance(&self, page: &mut Page, agreement: &RecognitionAgreement) {
        let provenance = clean(agreement.agreement.provenance.as_str());
        self.entry(page, text!("资料来源：", "known from: "), &provenance);
    }

    fn entry(&self, page: &mut Page, term: Text, said: &str) {
        let head = width::left(&format!("  {}", self.tongue.say(term)), self.indent());
        page.line(hanging(&head, said, self.columns.min(LONGEST_LINE)));
    }

    fn dim(&self, page: &mut Page, said: &str) {
        let text = hanging(&" ".repeat(self.indent()), said, self.columns.min(LONGEST_LINE));
        for line in text.lines() {
            page.line(format_args!("{DIM}{line}{DIM:#}"));
        }
    }

    fn indent(&self) -> usize {
        if self.tongue.0 == ltci::Language::Chinese { 16 } else { 15 }
    }

    /// The reasons, those first that decide.
    fn reasons(&self) -> Vec<&Finding> {
        let mut reasons: Vec<_> = self.answer.report.findings.iter().collect();
        reasons.sort_by_key(|reason| Reverse(reason.severity));
        reasons
    }

    /// A reason where it stands: in the request, in the assessment, or on the command line.
    fn reason(&self, page: &mut Page, reason: &Finding) {
        let (report, bytes) = (&self.answer.report, self.question.bytes.as_slice());
        let file = self.question.name.as_str();
        if self.question.options.is_none() {
            let judged = Judged { name: file, place: (file, 1), bytes, report };
            return finding(page, &judged, reason, self.tongue, self.columns);
        }
        // Lines and columns are those of the request that was made, which nobody has seen.
        let mut reason = reason.clone();
        (reason.line, reason.column) = (None, None);
        let option = option(&reason.path);
        reason.path = match option {
            Some(_) => String::new(),
            None => reason.path.strip_prefix("/assessment").unwrap_or(&reason.path).to_owned(),
        };
        let place = option.unwrap_or(file);
        let judged = Judged { name: file, place: (place, 1), bytes, report };
        finding(page, &judged, &reason, self.tongue, self.columns);
    }
}

/// The option that stands for a member of a request.
fn option(path: &str) -> Option<&'static str> {
    match path {
        "/to_admdvs" => Some("--to"),
        "/as_of" => Some("--as-of"),
        "/self_grade" => Some("--self-grade"),
        _ => None,
    }
}

/// What an agreement says in a member of its terms.
fn statement(agreement: &RecognitionAgreement, clause: &str) -> Option<Statement> {
    let path = format!("/terms/{clause}");
    statements(agreement).into_iter().find(|statement| statement.path == path)
}
