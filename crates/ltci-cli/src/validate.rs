//! `ltci validate`: judges files, folders and stdin.

mod printer;

use std::cell::RefCell;
use std::io::BufRead;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::assessment::SelfAssessmentPolicy;
use ltci::{Batch, BatchReport, Date, Error, Limits, Report, Severity, Validator, text};

use crate::args::{self, flag, option, positional, subcommand};
use crate::input::{self, Archive, Document, Documents, Source};
use crate::language::Tongue;
use crate::progress::Progress;
use crate::region::shelf;
use crate::render::{Judged, clean};
use crate::seal;
use crate::session::{Exit, Session, Stop};
use printer::Printer;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about =
        text!("校验文书（JSON、XML、NDJSON、ZIP）", "Validate documents (JSON, XML, NDJSON, ZIP)");
    let usage = text!("ltci validate [选项] <路径>...", "ltci validate [OPTIONS] <PATH>...");
    let command = subcommand("validate", tongue, about, usage);
    command
        .args(arguments(tongue))
        .arg(seal::keys(tongue))
        .arg(region(tongue))
        .arg(shelf::regions(tongue))
        .arg(batch(tongue))
}

/// `--batch`.
fn batch(tongue: Tongue) -> Arg {
    let says = text!(
        "放在一起比对：重复结算、时间冲突、记录与结算不符等",
        "Judge them together: settled twice, two places at once"
    );
    flag("batch", tongue, says)
}

/// `--region`.
fn region(tongue: Tongue) -> Arg {
    let says = text!(
        "按这个地区的政策参数校验自评表，如 330200、宁波",
        "Judge self-assessments by the profile of a region"
    );
    option("region", text!("地区", "REGION"), tongue, says)
}

/// The arguments of the commands that judge many documents.
pub fn arguments(tongue: Tongue) -> [Arg; 4] {
    let path = positional(
        "path",
        text!("路径", "PATH"),
        tongue,
        text!(
            "文件，或文件夹（校验其中及下级的全部文书）；- 为标准输入",
            "Files, or folders with documents in them; - for stdin"
        ),
    );
    [
        path.num_args(1..).required(true).value_parser(value_parser!(PathBuf)),
        args::format(&["text", "json", "ndjson"], tongue),
        as_of(tongue),
        flag(
            "verbose",
            tongue,
            text!("可接受的文书再多也逐一列出", "List acceptable documents however many they are"),
        ),
    ]
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let validator = match matches.get_one::<String>("region") {
        Some(word) => {
            let regions = shelf::known_regions(session, matches)?;
            let day = matches.get_one::<Date>("as-of").copied();
            let profile = shelf::find(session, &regions, word, day)?;
            Validator::new().self_assessment(SelfAssessmentPolicy::of(profile))
        }
        None => Validator::new(),
    };
    let manner = if matches.get_flag("batch") { Manner::Together } else { Manner::Whole };
    judge_paths(session, matches, validator, manner)
}

/// What of a document is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// All of it.
    Whole,
    /// All of it, and at the end all documents together.
    Together,
    /// Its seal, and whoever made a good one is named.
    Seal,
}

impl Manner {
    fn judge(self, validator: &Validator, bytes: &[u8]) -> Result<Report, Error> {
        match self {
            Self::Whole | Self::Together => validator.validate(bytes),
            Self::Seal => validator.verify_seal(bytes),
        }
    }
}

/// Judges the documents that the command line names.
pub fn judge_paths(
    session: &Session,
    matches: &ArgMatches,
    validator: Validator,
    manner: Manner,
) -> Result<Exit, Stop> {
    let keys = seal::ring(session, matches)?;
    let paths: Vec<_> = matches.get_many::<PathBuf>("path").unwrap_or_default().collect();
    let mut tally = Tally::default();
    let sources = input::sources(&paths, |path, error| {
        let reason = error.map_or_else(
            || no_documents(session.tongue).to_owned(),
            |error| args::reason(session.tongue, &error),
        );
        session.complain(&unreadable(session.tongue, &path.display().to_string(), &reason));
        tally.unread += 1;
    });
    let day = matches.get_one::<Date>("as-of").copied();
    let validator = validator.as_of(day);
    let shown = keys.clone().filter(|_| manner == Manner::Seal);
    let validator = keys.into_iter().fold(validator, Validator::with_keys);
    let run = Run {
        session,
        batch: (manner == Manner::Together).then(|| RefCell::new(Batch::new(validator.clone()))),
        validator,
        manner,
        progress: Progress::over_bytes(),
        total: sources.iter().map(Source::size).sum(),
    };
    let printer = Printer::new(session, matches, sources.len()).naming_signers(shown);
    run.judge_all(&sources, printer, tally)
}

/// What was found in all documents together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Documents without an error.
    pub acceptable: u64,
    /// Documents with one or more.
    pub refused: u64,
    /// Files and folders that could not be read.
    pub unread: u64,
    /// Findings that are errors.
    pub errors: u64,
    /// Findings that are warnings.
    pub warnings: u64,
    /// Findings that are notices.
    pub notices: u64,
    /// Whether documents contradict each other, so that they cannot all be accepted.
    pub contradict: bool,
}

impl Tally {
    fn add(&mut self, report: &Report) {
        if report.is_acceptable() {
            self.acceptable += 1;
        } else {
            self.refused += 1;
        }
        report.findings.iter().for_each(|finding| self.count(finding.severity));
    }

    fn add_across(&mut self, report: &BatchReport) {
        self.contradict |=
            report.findings.iter().any(|told| told.finding.severity == Severity::Error);
        report.findings.iter().for_each(|told| self.count(told.finding.severity));
    }

    fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Notice => self.notices += 1,
        }
    }

    fn exit(&self) -> Exit {
        if self.unread > 0 || self.acceptable + self.refused == 0 {
            Exit::Unjudged
        } else if self.refused > 0 || self.contradict {
            Exit::Refused
        } else {
            Exit::Acceptable
        }
    }
}

struct Run<'s> {
    session: &'s Session,
    validator: Validator,
    /// Where the documents are kept that are judged together.
    batch: Option<RefCell<Batch>>,
    manner: Manner,
    progress: Progress,
    /// Bytes of all files.
    total: u64,
}

impl Run<'_> {
    fn judge_all(
        &self,
        sources: &[Source],
        mut printer: Printer<'_>,
        mut tally: Tally,
    ) -> Result<Exit, Stop> {
        printer.begin()?;
        let mut before = 0;
        for source in sources {
            self.judge_source(source, before, &mut printer, &mut tally)?;
            before += source.size();
        }
        self.progress.finish();
        let together = self.batch.as_ref().map(|batch| batch.borrow().finish());
        if let Some(report) = &together {
            tally.add_across(report);
        }
        printer.end(&tally, together.as_ref())?;
        Ok(tally.exit())
    }

    /// Judges the documents of a file; one that cannot be read does not stop the others.
    fn judge_source(
        &self,
        source: &Source,
        before: u64,
        printer: &mut Printer<'_>,
        tally: &mut Tally,
    ) -> Result<(), Stop> {
        let file = source.name();
        match source.archive() {
            Ok(Some(archive)) => self.judge_archive(&file, archive, printer, tally),
            Ok(None) => match source.open() {
                Ok(reader) => self.judge_stream(&file, reader, before, printer, tally),
                Err(error) => self.pass_over(&file, &error, tally),
            },
            Err(error) => self.pass_over(&file, &error, tally),
        }
    }

    /// Judges the documents of the entries of a ZIP.
    fn judge_archive(
        &self,
        file: &str,
        mut archive: Archive,
        printer: &mut Printer<'_>,
        tally: &mut Tally,
    ) -> Result<(), Stop> {
        let names = archive.names();
        if names.is_empty() {
            let message = unreadable(self.session.tongue, file, no_documents(self.session.tongue));
            self.progress.aside(|| self.session.complain(&message));
            tally.unread += 1;
        }
        for (place, name) in names.iter().enumerate() {
            let name = format!("{file}/{}", clean(name));
            match archive.entry(place) {
                Ok(reader) => self.judge_stream(&name, reader, self.total, printer, tally)?,
                Err(error) => self.pass_over(&name, &error, tally)?,
            }
        }
        Ok(())
    }

    /// Judges the documents of a stream.
    fn judge_stream(
        &self,
        file: &str,
        reader: impl BufRead,
        before: u64,
        printer: &mut Printer<'_>,
        tally: &mut Tally,
    ) -> Result<(), Stop> {
        let mut documents = Documents::new(reader, Limits::default().document_bytes);
        loop {
            match documents.next() {
                Ok(Some(document)) => self.judge(file, document, printer, tally)?,
                Ok(None) => return Ok(()),
                Err(error) => return self.pass_over(file, &error, tally),
            }
            self.progress.set(before + documents.position(), self.total);
        }
    }

    fn judge(
        &self,
        file: &str,
        document: Document<'_>,
        printer: &mut Printer<'_>,
        tally: &mut Tally,
    ) -> Result<(), Stop> {
        let Document { bytes, line } = document;
        let name = line.map_or(file.to_owned(), |line| format!("{file}:{line}"));
        let judged = match &self.batch {
            Some(batch) => batch.borrow_mut().take(file, line, bytes),
            None => self.manner.judge(&self.validator, bytes),
        };
        let Ok(report) = judged else {
            self.fault(&name, tally);
            return Ok(());
        };
        tally.add(&report);
        let judged =
            Judged { name: &name, place: (file, line.unwrap_or(1)), bytes, report: &report };
        self.progress.aside(|| printer.document(&judged))
    }

    /// Tells that something cannot be read; the others are judged.
    #[expect(clippy::unnecessary_wraps, reason = "it ends what may stop")]
    fn pass_over(&self, file: &str, error: &std::io::Error, tally: &mut Tally) -> Result<(), Stop> {
        tally.unread += 1;
        let tongue = self.session.tongue;
        let message = unreadable(tongue, file, &args::reason(tongue, error));
        self.progress.aside(|| self.session.complain(&message));
        Ok(())
    }

    /// A fault of the library is told, and the other documents are judged.
    fn fault(&self, name: &str, tally: &mut Tally) {
        tally.unread += 1;
        let message = text!(
            "{name}：程序自身出错，未能判定，请报告",
            "{name}: not judged because of a fault of this program; please report it"
        );
        let message = self.session.tongue.fill(message, &[("name", &name)]);
        self.progress.aside(|| self.session.complain(&message));
    }
}

/// That there is nothing to be judged in a folder or package.
fn no_documents(tongue: Tongue) -> &'static str {
    tongue.say(text!(
        "其中没有 .json .xml .ndjson .jsonl 文件",
        "it has no .json, .xml, .ndjson or .jsonl files"
    ))
}

/// That a file could not be read, and why.
pub fn unreadable(tongue: Tongue, file: &str, reason: &str) -> String {
    let message = text!("读不了 {file}：{reason}", "cannot read {file}: {reason}");
    tongue.fill(message, &[("file", &clean(file)), ("reason", &reason)])
}

fn as_of(tongue: Tongue) -> Arg {
    let says = text!(
        "按这一天判断，如 2026-03-01；不给则不与当日比较",
        "Judge as of this day, such as 2026-03-01"
    );
    args::date("as-of", tongue, says)
}
