//! `ltci testee`: answers the questions of the conformance suite on stdin and stdout, or over HTTP.
//!
//! The protocol stands in `conformance/README.md`. Nothing is kept between two questions.

mod http;
mod platform;
mod seals;
mod table;
mod told;

use std::io::{self, BufRead as _, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::{Arg, ArgMatches, Command};
use ltci::code::{AdministrativeDivision, ItemCode, SelfGrade, is_well_formed};
use ltci::recognition::RecognitionRequest;
use ltci::region::{Agreements, Regions};
use ltci::ruleset::RuleSet;
use ltci::settlement::Accumulated;
use ltci::{Batch, Date, DocumentType, Error, Layout, Report, Validator, text};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::args::{option, subcommand};
use crate::assess::answer;
use crate::language::Tongue;
use crate::mutant::{Mutant, Spoiled};
use crate::session::{Exit, Session, Stop};
use told::{across, amounts, place, recognition, target, verdict};

/// The operations that are answered.
const OPERATIONS: [&str; 15] = [
    "code",
    "validate",
    "validate_batch",
    "score",
    "convert",
    "map",
    "seal_verify",
    "sm3",
    "sm2_verify",
    "recognise",
    "settle",
    "exchange",
    "import",
    "platform_read",
    "platform_write",
];

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "作为被测方应答符合性测试（标准输入输出或HTTP）",
        "Answer the conformance suite on stdin and stdout, or over HTTP"
    );
    let usage = text!("ltci testee [选项]", "ltci testee [OPTIONS]");
    let says = text!(
        "在此地址以HTTP应答，如 127.0.0.1:8787；按 Ctrl-C 结束",
        "Answer over HTTP at 127.0.0.1:8787, say; Ctrl-C ends it"
    );
    let http = option("http", text!("地址", "ADDR"), tongue, says).conflicts_with("mutant");
    subcommand("testee", tongue, about, usage).args([http, wrong(tongue)])
}

/// Who tests the suite asks for a fault; who tests an implementation need not know of it.
fn wrong(tongue: Tongue) -> Arg {
    let says = text!(
        "故意带一个错误（名称见 ltci suite mutants）",
        "With one fault; for names see `ltci suite mutants`"
    );
    option("mutant", text!("名称", "NAME"), tongue, says)
        .value_parser(Mutant::all().map(|mutant| mutant.name).collect::<Vec<_>>())
        .hide(true)
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    if let Some(address) = matches.get_one::<String>("http") {
        return http::serve(session, address);
    }
    let mutant = matches.get_one::<String>("mutant").and_then(|name| Mutant::find(name));
    answer_lines(mutant.map(Spoiled::new))
}

fn answer_lines(mut spoiled: Option<Spoiled>) -> Result<Exit, Stop> {
    let mut questions = io::stdin().lock();
    let mut answers = io::stdout().lock();
    let mut line = Vec::new();
    while questions.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            let Some(answer) = reply(&line) else {
                break;
            };
            let answer = match &mut spoiled {
                Some(spoiled) => spoiled.answer(&line, answer),
                None => answer,
            };
            writeln!(answers, "{answer}")?;
            answers.flush()?;
        }
        line.clear();
    }
    Ok(Exit::Acceptable)
}

/// A question. What only some operations need is left as it stands, byte for byte.
#[derive(Deserialize)]
struct Question<'q> {
    #[serde(default)]
    seq: Value,
    op: String,
    as_of: Option<String>,
    code: Option<String>,
    #[serde(default, deserialize_with = "given")]
    value: Option<Value>,
    #[serde(borrow)]
    input: Option<&'q RawValue>,
    bytes_base64: Option<String>,
    xml: Option<String>,
    scale: Option<Value>,
    #[serde(borrow)]
    scores: Option<&'q RawValue>,
    to: Option<String>,
    #[serde(borrow)]
    map: Option<&'q RawValue>,
    #[serde(borrow)]
    keys: Option<&'q RawValue>,
    public_key: Option<String>,
    signature: Option<String>,
    #[serde(borrow)]
    assessment: Option<&'q RawValue>,
    #[serde(borrow)]
    agreements: Option<Vec<&'q RawValue>>,
    #[serde(borrow)]
    profiles: Option<Vec<&'q RawValue>>,
    #[serde(borrow)]
    knowing: Option<Vec<&'q RawValue>>,
    self_grade: Option<SelfGrade>,
    #[serde(borrow)]
    documents: Option<Vec<&'q RawValue>>,
    messages: Option<&'q RawValue>,
    #[serde(borrow)]
    settlement: Option<&'q RawValue>,
    #[serde(borrow)]
    profile: Option<&'q RawValue>,
    #[serde(borrow)]
    paid: Option<&'q RawValue>,
    item: Option<String>,
    date: Option<String>,
    #[serde(borrow)]
    edition: Option<&'q RawValue>,
    assign_codes: Option<String>,
    #[serde(borrow)]
    table: Option<&'q RawValue>,
}

/// A value that is there, be it null.
fn given<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(value).map(Some)
}

/// Why a question could not be answered.
enum Fault {
    Errored(String),
    Refused(Box<Report>),
}

impl From<&str> for Fault {
    fn from(message: &str) -> Self {
        Self::Errored(message.to_owned())
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match error.report() {
            Some(report) => Self::Refused(Box::new(report.clone())),
            None => Self::Errored(error.to_string()),
        }
    }
}

/// The answer to a line; `None` to stop.
pub fn reply(line: &[u8]) -> Option<Value> {
    let Ok(question) = serde_json::from_slice::<Question<'_>>(line) else {
        return Some(no_question(line));
    };
    let answer = match question.op.as_str() {
        "hello" => return Some(hello()),
        "stop" => return None,
        "code" => question.code(),
        "validate" => question.validate(),
        "validate_batch" => question.validate_batch(),
        "score" => question.score(),
        "convert" => question.convert(),
        "map" => question.map(),
        "seal_verify" => question.seal_verify(),
        "sm3" => question.sm3(),
        "sm2_verify" => question.sm2_verify(),
        "recognise" => question.recognise(),
        "settle" => question.settle(),
        "exchange" => question.exchange(),
        "import" => question.import(),
        "platform_read" => question.platform_read(),
        "platform_write" => question.platform_write(),
        _ => Ok(json!({ "skipped": "unknown op" })),
    };
    let body = answer.unwrap_or_else(|fault| match fault {
        Fault::Errored(message) => json!({ "errored": { "message": message } }),
        Fault::Refused(report) => verdict(&report),
    });
    Some(numbered(question.seq, body))
}

fn hello() -> Value {
    let ruleset = RuleSet::current();
    json!({
        "name": "ltci",
        "version": ltci::VERSION,
        "language": "rust",
        "protocol": 1,
        "ops": OPERATIONS,
        "documents": DocumentType::exchanged().map(DocumentType::as_str).collect::<Vec<_>>(),
        "ruleset": { "version": ruleset.version, "digest": ruleset.digest },
    })
}

/// The answer to a line that is JSON but no question, or not even that.
fn no_question(line: &[u8]) -> Value {
    let (seq, message) = match serde_json::from_slice::<Value>(line) {
        Ok(value) => {
            (value.get("seq").cloned().unwrap_or_default(), "not a question of the protocol")
        }
        Err(_) => (Value::Null, "not JSON"),
    };
    numbered(seq, json!({ "errored": { "message": message } }))
}

/// The body with its number in front.
fn numbered(seq: Value, body: Value) -> Value {
    let mut answer = serde_json::Map::new();
    answer.insert("seq".to_owned(), seq);
    if let Value::Object(body) = body {
        answer.extend(body);
    }
    Value::Object(answer)
}

impl Question<'_> {
    fn code(&self) -> Result<Value, Fault> {
        let name = self.code.as_deref().ok_or("code is missing")?;
        // A number or null is no value of any identifier: on the wire all are strings.
        let value = self.value.as_ref().ok_or("value is missing")?;
        let accepted = is_well_formed(name, value.as_str().unwrap_or_default());
        let accepted = accepted.ok_or("unknown code name")? && value.is_string();
        let verdict = if accepted { "acceptable" } else { "refused" };
        Ok(json!({ "verdict": verdict }))
    }

    fn validate(&self) -> Result<Value, Fault> {
        let known = self.knowing.iter().flatten();
        let validator = known.copied().try_fold(self.validator()?, |validator, document| {
            validator.knowing(document.get().as_bytes())
        })?;
        Ok(verdict(&validator.validate(&self.document()?)?))
    }

    /// Documents are named by their numbers, from 1.
    fn validate_batch(&self) -> Result<Value, Fault> {
        let documents = self.documents.as_ref().ok_or("documents are missing")?;
        let mut batch = Batch::new(self.validator()?);
        for (number, document) in (1..).zip(documents) {
            batch.take(number, None, document.get().as_bytes())?;
        }
        let report = batch.finish();
        let findings: Vec<_> = report.findings.iter().map(across).collect();
        Ok(json!({ "verdict": report.verdict, "findings": findings }))
    }

    fn bytes(&self) -> Result<Vec<u8>, Fault> {
        let text = self.bytes_base64.as_deref().ok_or("bytes_base64 is missing")?;
        STANDARD.decode(text).map_err(|_| "bytes_base64 is not base64".into())
    }

    fn recognise(&self) -> Result<Value, Fault> {
        let day = self.as_of.as_deref().ok_or("as_of is missing")?.parse::<Date>();
        let day = day.map_err(|_| "as_of is not a date YYYY-MM-DD")?;
        let to = self.to.as_deref().ok_or("to is missing")?.parse::<AdministrativeDivision>();
        let to = to.map_err(|_| "to is not a division")?;
        let assessment = self.assessment.ok_or("assessment is missing")?.get().as_bytes();
        let judged = self.world()?.recognise_as(assessment, |assessment| {
            let mut request = RecognitionRequest::new(assessment.clone(), to, day);
            request.self_grade = self.self_grade;
            request
        });
        Ok(recognition(&judged?))
    }

    fn exchange(&self) -> Result<Value, Fault> {
        let messages = self.messages.ok_or("messages are missing")?.get();
        let log = format!(r#"{{"doc_type":"exchange","doc_ver":"1","messages":{messages}}}"#);
        let outcome = Validator::new().exchange(log.as_bytes())?;
        Ok(json!({
            "states": outcome.states,
            "months": outcome.months,
            "ledgers": outcome.ledgers,
            "findings": outcome.findings.iter().map(place).collect::<Vec<_>>(),
        }))
    }

    fn settle(&self) -> Result<Value, Fault> {
        let settlement = self.settlement.ok_or("settlement is missing")?.get().as_bytes();
        let profile = self.profile.ok_or("profile is missing")?.get().as_bytes();
        let paid = self.paid.map(|paid| serde_json::from_str::<Accumulated>(paid.get()));
        let paid = paid.transpose().map_err(|_| "paid is not what was settled before")?;
        let validator = Validator::new();
        let profile = validator.region_profile(profile)?;
        Ok(amounts(&validator.settle(settlement, &profile, paid)?))
    }

    /// A validator that knows what the question gives, and nothing else.
    fn world(&self) -> Result<Validator, Fault> {
        let reader = Validator::new();
        let mut agreements = Agreements::none();
        for agreement in self.agreements.as_ref().ok_or("agreements are missing")? {
            agreements = agreements.with(reader.recognition_agreement(agreement.get().as_bytes())?);
        }
        let mut regions = Regions::none();
        for profile in self.profiles.as_ref().ok_or("profiles are missing")? {
            regions = regions.with(reader.region_profile(profile.get().as_bytes())?);
        }
        let validator = reader.only_agreements(agreements).only_regions(regions);
        Ok(match self.keys {
            Some(keys) => {
                let keys = validator.key_ring(keys.get().as_bytes())?;
                validator.with_keys(keys)
            }
            None => validator,
        })
    }

    /// A validator for the day of the question.
    fn validator(&self) -> Result<Validator, Fault> {
        let day = self.as_of.as_deref().map(str::parse::<Date>).transpose();
        let day = day.map_err(|_| "as_of is not a date YYYY-MM-DD")?;
        Ok(Validator::new().as_of(day))
    }

    fn score(&self) -> Result<Value, Fault> {
        let scale = self.scale.as_ref().ok_or("scale is missing")?;
        let scores = self.scores.ok_or("scores are missing")?;
        let sheet = format!("{{\"scale\":{scale},\"scores\":{scores}}}");
        let (_, result) = Validator::new().assess(sheet.as_bytes())?;
        Ok(answer(&result))
    }

    fn convert(&self) -> Result<Value, Fault> {
        let document = Validator::new().convert(&self.document()?)?;
        let digest = document.digest();
        match self.to.as_deref() {
            Some("xml") => Ok(json!({ "xml": document.to_xml(Layout::Compact), "digest": digest })),
            Some("json") => Ok(json!({ "output": document.value(), "digest": digest })),
            _ => Err("to must be xml or json".into()),
        }
    }

    fn map(&self) -> Result<Value, Fault> {
        let map = self.map.ok_or("map is missing")?.get().as_bytes();
        let item = self.item.as_deref().ok_or("item is missing")?;
        let day = self.date.as_deref().ok_or("date is missing")?.parse::<Date>();
        let day = day.map_err(|_| "date is not a date YYYY-MM-DD")?;
        let report = Validator::new().validate(map)?;
        if !report.is_acceptable() {
            return Err(Fault::Refused(Box::new(report)));
        }
        let map = Validator::new().directory_map(map)?;
        // No mapping has what is no code.
        let item = item.parse::<ItemCode>().ok();
        let mut entries: Vec<_> = item.iter().flat_map(|item| map.targets(item, day)).collect();
        entries.sort_by_key(|entry| entry.ltc_item_codg);
        Ok(json!({ "targets": entries.into_iter().map(target).collect::<Vec<_>>() }))
    }

    /// The bytes of the document in question.
    fn document(&self) -> Result<Vec<u8>, Fault> {
        match (self.input, &self.bytes_base64, &self.xml) {
            (Some(input), None, None) => Ok(input.get().as_bytes().to_vec()),
            (None, Some(_), None) => self.bytes(),
            (None, None, Some(xml)) => Ok(xml.as_bytes().to_vec()),
            _ => Err("exactly one of input, bytes_base64 and xml is needed".into()),
        }
    }
}
