//! 样例目录，非官方: every report made under a sample says so.

use ltci::code::EditionStatus;
use ltci::directory::Edition;
use ltci::{Finding, Severity, Validator};

use crate::language::Tongue;
use crate::render::style::of_severity;
use crate::render::{Page, hanging};

/// What has to be said of these editions.
pub fn notices<'e>(editions: impl IntoIterator<Item = &'e Edition<'e>>) -> Vec<Finding> {
    let samples = editions.into_iter().filter(|edition| edition.status == EditionStatus::Sample);
    let validator = Validator::new();
    let said = samples.flat_map(|edition| validator.judge_edition(edition));
    let mut notices: Vec<_> = said.filter(|finding| finding.severity == Severity::Notice).collect();
    notices.dedup_by(|left, right| left.message == right.message);
    notices
}

/// The notices as they stand at the end of a page.
pub fn tell(page: &mut Page, notices: &[Finding], tongue: Tongue, columns: usize) {
    for finding in notices {
        let style = of_severity(finding.severity);
        let head = format!("{} {} ", tongue.say(finding.severity.term()), finding.code);
        let text = hanging(&head, finding.message.in_language(tongue.0), columns);
        let rest = text.strip_prefix(&head).unwrap_or(&text);
        page.blank();
        page.line(format_args!("{style}{head}{style:#}{rest}"));
    }
}
