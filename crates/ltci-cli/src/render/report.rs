//! A report as a person reads it.

use ltci::batch::AcrossFinding;
use ltci::rules::Severity;
use ltci::source::Citation;
use ltci::{Excerpt, Excerpts, Finding, Report, text};

use super::style::{BOLD, DIM, of_severity, of_verdict};
use super::{Page, clean, excerpt, hanging, lines};
use crate::language::Tongue;

/// Longer lines of prose are hard to read.
const LONGEST_LINE: usize = 100;
/// Findings stand a little to the right of the document's name.
const INDENT: usize = 2;

/// A document with the report on it.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'d> {
    /// Its name: a path, or a path and the line that is the document.
    pub name: &'d str,
    /// The file it stands in, and the line on which it begins there.
    pub place: (&'d str, u64),
    /// Its bytes, of which only what the library releases is shown.
    pub bytes: &'d [u8],
    /// The report on it.
    pub report: &'d Report,
}

/// The name and the verdict.
pub fn one_line(judged: &Judged<'_>, tongue: Tongue) -> String {
    let (sign, style) = of_verdict(judged.report.verdict);
    let verdict = tongue.say(judged.report.verdict.term());
    let name = clean(judged.name);
    let counts = counts(judged.report, tongue);
    format!("{style}{sign}{style:#} {BOLD}{name}{BOLD:#}  {style}{verdict}{style:#}{counts}")
}

/// The name, the verdict, and every finding with the place it points to.
pub fn findings(judged: &Judged<'_>, tongue: Tongue, columns: usize) -> Page {
    let mut page = Page::default();
    page.line(one_line(judged, tongue));
    each(&mut page, judged, tongue, columns);
    page.blank();
    page
}

/// Every finding of the report, with the place it points to.
pub fn each(page: &mut Page, judged: &Judged<'_>, tongue: Tongue, columns: usize) {
    let excerpts = Excerpts::of(judged.bytes, judged.report);
    for each in &judged.report.findings {
        page.blank();
        told(page, judged, (each, &excerpts.excerpt(each)), tongue, columns);
    }
}

/// One finding with the place it points to.
pub fn finding(
    page: &mut Page,
    judged: &Judged<'_>,
    finding: &Finding,
    tongue: Tongue,
    columns: usize,
) {
    let excerpts = Excerpts::of(judged.bytes, judged.report);
    told(page, judged, (finding, &excerpts.excerpt(finding)), tongue, columns);
}

fn told(
    page: &mut Page,
    judged: &Judged<'_>,
    (finding, shown): (&Finding, &Excerpt),
    tongue: Tongue,
    columns: usize,
) {
    page.indented(INDENT, &heading(finding, tongue, columns - INDENT));
    page.indented(INDENT, &place(judged, finding, shown, columns - INDENT));
    page.indented(INDENT, &prose(finding, tongue, columns - INDENT));
}

/// A finding across documents: both are named.
pub fn across(page: &mut Page, told: &AcrossFinding, tongue: Tongue, columns: usize) {
    let columns = columns - INDENT;
    let place = |sign: &str, document: &str, path: &str| {
        format!("{DIM}{sign}{DIM:#} {}  {path}", clean(document)).trim_end().to_owned()
    };
    page.indented(INDENT, &heading(&told.finding, tongue, columns));
    page.indented(INDENT, &place("-->", &told.document, &told.finding.path));
    if let Some(other) = &told.other {
        page.indented(INDENT, &place("<->", &other.document, &other.path));
    }
    page.indented(INDENT, &prose(&told.finding, tongue, columns));
}

/// A citation: the document, the clause, and how firmly it says what is cited.
pub fn citation(citation: &Citation, tongue: Tongue) -> String {
    let basis = citation.basis.term();
    let is_number = citation.clause.starts_with(|first: char| first.is_ascii_digit());
    let template = if is_number {
        text!("{document} 第{clause}节（{basis}）", "{document}, section {clause} ({basis})")
    } else {
        text!("{document}“{clause}”（{basis}）", "{document}, {clause} ({basis})")
    };
    tongue.fill(
        template,
        &[
            ("document", &citation.document),
            ("clause", &citation.clause),
            ("basis", &tongue.say(basis)),
        ],
    )
}

/// `：2个错误，1个警告`, or nothing.
fn counts(report: &Report, tongue: Tongue) -> String {
    let units = [
        (Severity::Error, text!("个错误", "error")),
        (Severity::Warning, text!("个警告", "warning")),
        (Severity::Notice, text!("个提示", "notice")),
    ];
    let counts = units.into_iter().filter_map(|(severity, unit)| {
        let of_it = |finding: &&Finding| finding.severity == severity;
        let number = report.findings.iter().filter(of_it).count();
        let number = u64::try_from(number).unwrap_or(u64::MAX);
        (number > 0).then(|| tongue.count(number, unit))
    });
    let counts: Vec<_> = counts.collect();
    if counts.is_empty() {
        return String::new();
    }
    let separator = tongue.say(text!("，", ", "));
    format!("{}{}", tongue.say(text!("：", ": ")), counts.join(separator))
}

fn heading(finding: &Finding, tongue: Tongue, columns: usize) -> String {
    let style = of_severity(finding.severity);
    let word = tongue.say(finding.severity.term());
    let code = finding.code;
    let head = format!("{word} {code} ");
    let text = hanging(&head, tongue.say(finding.title), columns.min(LONGEST_LINE));
    let title = text.strip_prefix(&head).unwrap_or(&text);
    format!("{style}{word} {code}{style:#} {BOLD}{title}{BOLD:#}")
}

/// `--> file:line:column  /path`, and the line itself.
fn place(judged: &Judged<'_>, finding: &Finding, shown: &Excerpt, columns: usize) -> String {
    let (file, first) = (clean(judged.place.0), judged.place.1);
    let path = &finding.path;
    let (Some(line), Some(column)) = (finding.line, finding.column) else {
        return format!("{DIM}-->{DIM:#} {file}  {path}").trim_end().to_owned();
    };
    let line = first - 1 + u64::from(line);
    let gutter = " ".repeat(line.to_string().len());
    let head = format!("{gutter}{DIM}-->{DIM:#} {file}:{line}:{column}  {path}");
    if shown.line.trim().is_empty() {
        return head;
    }
    let line = usize::try_from(line).unwrap_or(usize::MAX);
    let drawn = excerpt::draw(shown, line, finding.severity, columns);
    format!("{}\n{drawn}", head.trim_end())
}

/// What is wrong, what to do, and where the demand comes from.
fn prose(finding: &Finding, tongue: Tongue, columns: usize) -> String {
    let columns = columns.min(LONGEST_LINE);
    let message = lines(finding.message.in_language(tongue.0), columns).join("\n");
    let help = tongue.say(text!("建议：", "help: "));
    let help = hanging(help, tongue.say(finding.help), columns);
    let sources: Vec<_> = finding.source.iter().map(|source| citation(source, tongue)).collect();
    let source = tongue.say(text!("依据：", "source: "));
    let separator = tongue.say(text!("；", "; "));
    let source = hanging(source, &sources.join(separator), columns);
    format!("{message}\n{help}\n{DIM}{}{DIM:#}", source.replace('\n', &format!("{DIM:#}\n{DIM}")))
}
