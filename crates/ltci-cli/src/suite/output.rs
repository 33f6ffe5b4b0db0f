//! The forms in which the result of a run is told: on stdout, or as files in a folder.

use std::fs;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use ltci::text;
use ltci_conformance::RunReport;

use super::{lang, stopped};
use crate::args::{self, option};
use crate::language::Tongue;
use crate::session::{Session, Stop, print_plain};

/// A form of a report, and the file it is written into.
#[derive(Clone, Copy)]
struct Form {
    name: &'static str,
    file: &'static str,
    write: fn(&RunReport, Tongue) -> Result<String, Stop>,
}

/// All forms; the first is that of stdout.
const FORMS: [Form; 4] = [
    Form {
        name: "text",
        file: "result.txt",
        write: |report, tongue| Ok(report.to_text(lang(tongue))),
    },
    Form { name: "json", file: "result.json", write: |report, _| Ok(json(&report.to_json())) },
    Form {
        name: "junit",
        file: "junit.xml",
        write: |report, tongue| Ok(report.to_junit(lang(tongue))),
    },
    Form {
        name: "html",
        file: "result.html",
        write: |report, tongue| report.to_html().map_err(|error| stopped(&error, tongue)),
    },
];

/// `--format`.
pub fn format(tongue: Tongue) -> Arg {
    let says = text!(
        "形式，可用逗号并列：text、json、junit、html",
        "Output, a comma list: text, json, junit, html"
    );
    option("format", text!("形式", "FORMAT"), tongue, says)
        .action(ArgAction::Append)
        .value_delimiter(',')
        .value_parser(PossibleValuesParser::new(FORMS.map(|form| form.name)))
}

/// `--out`.
pub fn out(tongue: Tongue) -> Arg {
    let says = text!(
        "把结果写入这里；不写 --format 的，各种形式都写",
        "Write the result there, in all forms unless told"
    );
    folder(tongue, says)
}

/// `--out` with words of its own.
pub fn folder(tongue: Tongue, says: ltci::Text) -> Arg {
    option("out", text!("文件夹", "DIR"), tongue, says).value_parser(clap::value_parser!(PathBuf))
}

/// The forms that the command line asks for.
pub struct Forms(Vec<Form>);

impl Forms {
    /// Several forms need a folder to be written into.
    pub fn read(session: &Session, matches: &ArgMatches) -> Result<Self, Stop> {
        let names: Vec<_> = matches.get_many::<String>("format").unwrap_or_default().collect();
        let is_asked = |form: &Form| names.iter().any(|name| *name == form.name);
        let forms: Vec<Form> = FORMS.into_iter().filter(is_asked).collect();
        if forms.len() > 1 && !matches.contains_id("out") {
            let told = text!(
                "几种形式须写入文件夹：加上 --out 文件夹",
                "several forms are written into a folder: add --out DIR"
            );
            return Err(Stop::Told(session.tongue.say(told).to_owned()));
        }
        Ok(Self(forms))
    }

    /// Writes the files, by default all, and prints the text; without a folder only prints.
    pub fn tell(
        &self,
        session: &Session,
        report: &RunReport,
        matches: &ArgMatches,
    ) -> Result<(), Stop> {
        let Some(folder) = matches.get_one::<PathBuf>("out") else {
            return self.print(session, report);
        };
        let forms = if self.0.is_empty() { &FORMS[..] } else { &self.0 };
        for form in forms {
            let path = folder.join(form.file);
            write(&path, &(form.write)(report, session.tongue)?, session.tongue)?;
        }
        session.print(&report.to_text(lang(session.tongue)))
    }

    fn print(&self, session: &Session, report: &RunReport) -> Result<(), Stop> {
        match self.0.first() {
            Some(form) if form.name != "text" => {
                print_plain(&(form.write)(report, session.tongue)?)
            }
            _ => session.print(&report.to_text(lang(session.tongue))),
        }
    }
}

/// JSON for programs, for people to read too.
pub fn json(value: &serde_json::Value) -> String {
    // A value in memory always has a text.
    format!("{}\n", serde_json::to_string_pretty(value).unwrap_or_default())
}

/// Writes a file; its folder is made if it is not there.
pub fn write(path: &Path, content: &str, tongue: Tongue) -> Result<(), Stop> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, content));
    written.map_err(|error| {
        let template = text!("写不了 {path}：{reason}", "cannot write {path}: {reason}");
        let (path, reason) = (path.display(), args::reason(tongue, &error));
        Stop::Told(tongue.fill(template, &[("path", &path), ("reason", &reason)]))
    })
}
