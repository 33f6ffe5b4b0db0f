//! The few styles of the output. Where colour is not wanted, the stream drops them.

use anstyle::{AnsiColor, Style};
use ltci::{Severity, Verdict};

/// What stands out.
pub const BOLD: Style = Style::new().bold();
/// Headings of help and tables.
pub const HEADING: Style = Style::new().bold().underline();
/// What is there for whoever looks for it.
pub const DIM: Style = Style::new().dimmed();
/// An error.
pub const ERROR: Style = AnsiColor::Red.on_default().bold();
/// A warning.
pub const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// A notice.
pub const NOTICE: Style = AnsiColor::Blue.on_default().bold();
/// What is in order.
pub const GOOD: Style = AnsiColor::Green.on_default().bold();

/// The style of a severity.
pub const fn of_severity(severity: Severity) -> Style {
    match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Notice => NOTICE,
    }
}

/// The sign and the style of a verdict.
pub const fn of_verdict(verdict: Verdict) -> (&'static str, Style) {
    match verdict {
        Verdict::Acceptable => ("✔", GOOD),
        Verdict::Refused => ("✘", ERROR),
    }
}
