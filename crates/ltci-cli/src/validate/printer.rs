//! Reports as they come: for people, or for programs.

use clap::ArgMatches;
use ltci::seal::KeyRing;
use ltci::{BatchReport, text};
use serde::Serialize;
use serde_json::json;

use super::Tally;
use crate::render::style::{BOLD, DIM, ERROR, GOOD};
use crate::render::{Judged, Page, across, findings, hanging, one_line, width};
use crate::seal;
use crate::session::{Session, Stop, print_plain};

/// More acceptable documents than these are only counted.
const MOST_LISTED: u64 = 50;

/// Prints each report as soon as it is there, so that memory stays bounded.
pub struct Printer<'s> {
    session: &'s Session,
    form: Form,
    printed: u64,
    /// Acceptable documents that may still be listed.
    room: u64,
    unlisted: u64,
    /// Whose seals are named.
    keys: Option<KeyRing<'static>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Json,
    Ndjson,
}

/// A report with the name of its document.
#[derive(Serialize)]
struct Named<'d> {
    document: &'d str,
    #[serde(flatten)]
    report: &'d ltci::Report,
}

impl<'s> Printer<'s> {
    /// The printer that the command line asks for, for about so many documents.
    pub fn new(session: &'s Session, matches: &ArgMatches, files: usize) -> Self {
        let form = match matches.get_one::<String>("format").map(String::as_str) {
            Some("json") => Form::Json,
            Some("ndjson") => Form::Ndjson,
            _ => Form::Text,
        };
        let many = u64::try_from(files).unwrap_or(u64::MAX) > MOST_LISTED;
        let room = match (matches.get_flag("verbose"), many) {
            (true, _) => u64::MAX,
            (false, true) => 0,
            (false, false) => MOST_LISTED,
        };
        Self { session, form, printed: 0, room, unlisted: 0, keys: None }
    }

    /// Names who made a good seal.
    pub fn naming_signers(self, keys: Option<KeyRing<'static>>) -> Self {
        Self { keys, ..self }
    }

    /// Prints what stands before the first report.
    pub fn begin(&self) -> Result<(), Stop> {
        match self.form {
            Form::Json => print_plain("{\"reports\":["),
            Form::Text | Form::Ndjson => Ok(()),
        }
    }

    /// Prints a report.
    pub fn document(&mut self, judged: &Judged<'_>) -> Result<(), Stop> {
        match self.form {
            Form::Text => self.text(judged)?,
            Form::Json => {
                let separator = if self.printed == 0 { "\n" } else { ",\n" };
                let report = named(judged);
                print_plain(&format!("{separator}{report}"))?;
            }
            Form::Ndjson => print_plain(&format!("{}\n", named(judged)))?,
        }
        self.printed += 1;
        Ok(())
    }

    /// Prints what stands behind the last report.
    pub fn end(&self, tally: &Tally, together: Option<&BatchReport>) -> Result<(), Stop> {
        match self.form {
            Form::Text => {
                together.map_or(Ok(()), |report| self.together(report))?;
                self.session.print(&self.summary(tally))
            }
            Form::Json => {
                let totals = totals(tally);
                let batch = together
                    .map_or_else(String::new, |report| format!(",\"batch\":{}", report.to_json()));
                print_plain(&format!("\n]{batch},\"totals\":{totals}}}\n"))
            }
            Form::Ndjson => together.map_or(Ok(()), |report| {
                print_plain(&format!("{{\"batch\":{}}}\n", report.to_json()))
            }),
        }
    }

    /// What was found across the documents, each finding as soon as it is laid out.
    fn together(&self, report: &BatchReport) -> Result<(), Stop> {
        let tongue = self.session.tongue;
        let columns = width::of_terminal();
        if !report.findings.is_empty() {
            let title = tongue.say(text!("跨文书", "Across documents"));
            self.session.print(&format!("{BOLD}{title}{BOLD:#}\n\n"))?;
        }
        for told in &report.findings {
            let mut page = Page::default();
            across(&mut page, told, tongue, columns);
            page.blank();
            self.session.print(page.as_str())?;
        }
        if report.untold == 0 {
            return Ok(());
        }
        let template = text!(
            "另有{number}个跨文书的发现未列出：每条规则只列出前1000个",
            "Findings across documents not listed: {number}; of each rule the first 1000 are"
        );
        let line = tongue.fill(template, &[("number", &report.untold)]);
        self.session.print(&format!("{DIM}{line}{DIM:#}\n\n"))
    }

    fn text(&mut self, judged: &Judged<'_>) -> Result<(), Stop> {
        let tongue = self.session.tongue;
        if !judged.report.findings.is_empty() {
            let page = findings(judged, tongue, width::of_terminal());
            self.session.print(page.as_str())?;
            return self.signer(judged);
        }
        if self.room == 0 {
            self.unlisted += 1;
            return Ok(());
        }
        self.room -= 1;
        self.session.print(&format!("{}\n", one_line(judged, tongue)))?;
        self.signer(judged)
    }

    fn signer(&self, judged: &Judged<'_>) -> Result<(), Stop> {
        let tongue = self.session.tongue;
        let keys = self.keys.as_ref().filter(|_| judged.report.is_acceptable());
        match keys.and_then(|keys| seal::signed_by(tongue, judged.bytes, keys)) {
            Some(signer) => {
                self.session.print(&format!("{}\n", hanging("  ", &signer, width::of_terminal())))
            }
            None => Ok(()),
        }
    }

    fn summary(&self, tally: &Tally) -> String {
        let mut summary = self.documents(tally);
        if tally.refused + tally.errors + tally.warnings + tally.notices > 0 {
            summary.push_str(&self.findings(tally));
        }
        if self.unlisted > 0 {
            let template = text!(
                "有{number}份可接受的文书未逐一列出，--verbose 全部列出",
                "Acceptable documents not listed: {number}; --verbose lists them"
            );
            let line = self.session.tongue.fill(template, &[("number", &self.unlisted)]);
            summary.push_str(&format!("{DIM}{line}{DIM:#}\n"));
        }
        summary
    }

    fn documents(&self, tally: &Tally) -> String {
        let tongue = self.session.tongue;
        let all = tongue.count(tally.acceptable + tally.refused, text!("份文书", "document"));
        let acceptable = format!("{GOOD}{}{GOOD:#}", tally.acceptable);
        let refused = if tally.refused > 0 {
            format!("{ERROR}{}{ERROR:#}", tally.refused)
        } else {
            "0".to_owned()
        };
        let mut line = tongue.fill(
            text!(
                "共{all}：可接受{acceptable}，拒绝{refused}",
                "{all}: {acceptable} acceptable, {refused} refused"
            ),
            &[("all", &all), ("acceptable", &acceptable), ("refused", &refused)],
        );
        if tally.unread > 0 {
            let unread = text!("，未能判定{number}", ", {number} not judged");
            line.push_str(&tongue.fill(unread, &[("number", &tally.unread)]));
        }
        format!("{line}\n")
    }

    fn findings(&self, tally: &Tally) -> String {
        let tongue = self.session.tongue;
        let counts = [
            tongue.count(tally.errors, text!("个错误", "error")),
            tongue.count(tally.warnings, text!("个警告", "warning")),
            tongue.count(tally.notices, text!("个提示", "notice")),
        ];
        let separator = tongue.say(text!("，", ", "));
        let word = tongue.say(text!("发现：", "Findings: "));
        format!("{word}{}\n", counts.join(separator))
    }
}

fn named(judged: &Judged<'_>) -> String {
    let named = Named { document: judged.name, report: judged.report };
    // A report in memory always has a text.
    serde_json::to_string(&named).unwrap_or_default()
}

fn totals(tally: &Tally) -> serde_json::Value {
    json!({
        "documents": tally.acceptable + tally.refused,
        "acceptable": tally.acceptable,
        "refused": tally.refused,
        "unread": tally.unread,
        "findings": {
            "error": tally.errors,
            "warning": tally.warnings,
            "notice": tally.notices,
        },
    })
}
