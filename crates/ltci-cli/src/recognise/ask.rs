//! What is asked: a request as it stands in a file, or one made of a conclusion and the options.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ltci::code::{AdministrativeDivision, SelfGrade};
use ltci::recognition::Recognition;
use ltci::region::{Agreements, Regions};
use ltci::{Date, Error, Limits, Report, Validator};
use serde_json::json;

use super::day;
use crate::args;
use crate::input::Source;
use crate::region::shelf;
use crate::seal;
use crate::session::{Session, Stop};
use crate::validate::unreadable;

/// What is asked, with all that the answer depends on.
pub struct Question {
    /// The name of the file.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The agreements within reach.
    pub agreements: Agreements,
    /// What the options add; `None` if the file is a whole request.
    pub options: Option<Options>,
    validator: Validator,
}

/// What the options say of a request.
pub struct Options {
    to: AdministrativeDivision,
    as_of: Date,
    self_grade: Option<SelfGrade>,
}

/// The verdict, and the same reasons as findings on the request.
pub struct Answer {
    /// The verdict with its reasons.
    pub recognition: Recognition,
    /// The report on the request.
    pub report: Report,
}

impl Question {
    /// Reads what the command line names.
    pub fn read(session: &Session, matches: &ArgMatches) -> Result<Self, Stop> {
        let regions = shelf::known_regions(session, matches)?;
        let agreements = shelf::known_agreements(session, matches)?;
        let assessment = matches.get_one::<PathBuf>("assessment");
        let options = match assessment {
            Some(_) => Some(Options::read(session, matches, &regions)?),
            None => None,
        };
        let keys = seal::ring(session, matches)?;
        let path = assessment.or_else(|| matches.get_one("request")).cloned().unwrap_or_default();
        let (name, bytes) = file(session, &path)?;
        let validator = Validator::new().only_regions(regions).only_agreements(agreements.clone());
        let validator = keys.into_iter().fold(validator, Validator::with_keys);
        Ok(Self { name, bytes, agreements, options, validator })
    }

    /// Judges it. The error has a report if the document has not the form.
    pub fn answer(&self) -> Result<Answer, Error> {
        let Some(options) = &self.options else {
            return self.judge(&self.bytes);
        };
        // Says what is wrong with the assessment, before a request is made of it.
        self.validator.recognise_in(&self.bytes, options.to, options.as_of)?;
        let assessment = self.validator.convert(&self.bytes)?;
        let mut request = json!({
            "doc_type": "recognition_request",
            "doc_ver": "1",
            "to_admdvs": options.to,
            "as_of": options.as_of,
            "assessment": assessment.value(),
        });
        if let (Some(grade), Some(members)) = (options.self_grade, request.as_object_mut()) {
            members.insert("self_grade".to_owned(), json!(grade));
        }
        self.judge(request.to_string().as_bytes())
    }

    fn judge(&self, request: &[u8]) -> Result<Answer, Error> {
        let recognition = self.validator.recognise(request)?;
        let report = self.validator.validate(request)?;
        Ok(Answer { recognition, report })
    }
}

impl Options {
    fn read(session: &Session, matches: &ArgMatches, regions: &Regions) -> Result<Self, Stop> {
        let word = matches.get_one::<String>("to").map_or("", String::as_str);
        Ok(Self {
            to: division(session, regions, word)?,
            as_of: day(session, matches)?,
            self_grade: matches.get_one::<SelfGrade>("self-grade").copied(),
        })
    }
}

/// The division that a code or a name stands for. A code needs no profile.
pub fn division(
    session: &Session,
    regions: &Regions,
    word: &str,
) -> Result<AdministrativeDivision, Stop> {
    match word.parse() {
        Ok(division) => Ok(division),
        Err(_) => shelf::find(session, regions, word, None).map(|profile| profile.profile.admdvs),
    }
}

fn file(session: &Session, path: &Path) -> Result<(String, Vec<u8>), Stop> {
    let source = Source::named(path);
    let name = source.name();
    match source.read(Limits::default().document_bytes) {
        Ok(bytes) => Ok((name, bytes)),
        Err(error) => {
            let reason = args::reason(session.tongue, &error);
            Err(Stop::Told(unreadable(session.tongue, &name, &reason)))
        }
    }
}
