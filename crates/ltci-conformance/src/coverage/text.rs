//! The coverage as text: the clauses, the boundaries, what is missing, and what is excused.

use std::fmt::Write as _;

use super::{ClauseCoverage, Coverage, OperationBoundaries};
use crate::text::{Lang, Text};

impl Coverage {
    /// The coverage for a person, in one language.
    pub fn to_text(&self, lang: Lang) -> String {
        let mut text = String::new();
        for document in &self.documents {
            let title = document.title.get(lang);
            line(&mut text, &format!("{}  {title}", document.document));
            for clause in &document.clauses {
                line(&mut text, &told(clause, lang));
            }
            text.push('\n');
        }
        self.tell_boundaries(&mut text, lang);
        self.tell_rules(&mut text, lang);
        text
    }

    fn tell_boundaries(&self, text: &mut String, lang: Lang) {
        line(text, Text::new("各操作的界限", "the boundaries of the operations").get(lang));
        self.boundaries.iter().for_each(|one| line(text, &counted(one, lang)));
        text.push('\n');
    }

    fn tell_rules(&self, text: &mut String, lang: Lang) {
        let excused = self.rules.iter().filter_map(|rule| Some((rule, rule.reason.as_ref()?)));
        let excused: Vec<_> = excused.collect();
        for (rule, reason) in &excused {
            line(text, &format!("  {}  {}", rule.code, reason.get(lang)));
        }
        let covered = self.rules.iter().filter(|rule| !rule.cases.is_empty()).count();
        let (all, excused) = (self.rules.len(), excused.len());
        let summary = Text::new(
            format!("规则{all}条，有用例{covered}条，说明理由{excused}条"),
            format!("{all} rules, {covered} with cases, {excused} with a reason"),
        );
        line(text, summary.get(lang));
        let gap = Text::new("没有用例，也没有理由：", "neither a case nor a reason: ");
        self.gaps().iter().for_each(|name| line(text, &format!("{}{name}", gap.get(lang))));
        self.boundary_faults.iter().for_each(|fault| line(text, fault.get(lang)));
        let stale = Text::new("理由已过时：", "stale reason: ");
        self.stale.iter().for_each(|name| line(text, &format!("{}{name}", stale.get(lang))));
    }
}

fn told(clause: &ClauseCoverage, lang: Lang) -> String {
    let title = clause.title.as_ref().map_or("", |title| title.get(lang));
    let (rules, cases) = (clause.rules.len(), clause.cases);
    let counts =
        Text::new(format!("规则{rules}，用例{cases}"), format!("{rules} rules, {cases} cases"));
    let rest = match &clause.reason {
        Some(reason) if cases == 0 => reason.get(lang),
        _ => counts.get(lang),
    };
    format!("  {}  {title}  {rest}", clause.clause)
}

fn counted(operation: &OperationBoundaries, lang: Lang) -> String {
    let (boundaries, cases) = (operation.boundaries.len(), operation.cases());
    let counts = Text::new(
        format!("界限{boundaries}，用例{cases}"),
        format!("{boundaries} boundaries, {cases} cases"),
    );
    format!("  {}  {}", operation.op, counts.get(lang))
}

fn line(text: &mut String, line: &str) {
    // Writing into a String cannot fail.
    let _ = writeln!(text, "{}", line.trim_end());
}
