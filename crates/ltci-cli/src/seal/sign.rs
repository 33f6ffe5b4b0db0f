//! `ltci seal sign`: puts a seal on a document, with a key in a file or a signing service.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Command as Process, Stdio};

use clap::{ArgGroup, ArgMatches, Command, value_parser};
use ltci::seal::{KeyId, SealError, SignatureValue, Signer, SigningTime};
use ltci::{Converted, Layout, Syntax, Validator, text};

use super::{at, key_file, key_id};
use crate::args::{flag, option, subcommand};
use crate::assess::{file, read, refusal};
use crate::clock;
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop, print_plain};

/// No signature is longer, in whatever form.
const LONGEST_ANSWER: u64 = 4 << 10;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "给文书签章，签章后的文书输出到标准输出",
        "Seal a document; the sealed one goes to stdout"
    );
    let usage = text!(
        "ltci seal sign --key-id <编号> --key <文件> <文书>",
        "ltci seal sign --key-id <ID> --key <FILE> <DOCUMENT>"
    );
    let key = text!("私钥文件（PKCS#8 PEM，权限0600）", "Private key (PKCS#8 PEM, mode 0600)");
    let service = text!(
        "签章服务：从标准输入读，把签名写到标准输出",
        "A signing service: signs what is on stdin"
    );
    let says = text!("要签章的文书；- 为标准输入", "The document; - for stdin");
    let key = option("key", text!("文件", "FILE"), tongue, key);
    subcommand("sign", tongue, about, usage)
        .arg(key.value_parser(value_parser!(PathBuf)))
        .arg(option("signer-command", text!("命令", "COMMAND"), tongue, service))
        .group(ArgGroup::new("signer").args(["key", "signer-command"]).required(true))
        .arg(key_id(tongue))
        .arg(at(tongue))
        .arg(flag("compact", tongue, text!("不缩进、不换行", "No indentation, no line breaks")))
        .arg(file(tongue, says))
}

/// Runs the command. A document that is refused is not sealed.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let (name, bytes) = read(session, matches)?;
    let document = match Validator::new().acceptable(&bytes) {
        Ok(document) => document,
        Err(error) => {
            let Some(report) = error.report() else {
                return Err(Stop::Told(error.to_string()));
            };
            // Stdout is for the document.
            session.print_to_stderr(&refusal(session, &name, &bytes, report));
            return Ok(Exit::Refused);
        }
    };
    let signer = signer(session, matches)?;
    let sealed = document.sealed(&*signer, time(matches)?);
    let sealed = sealed.map_err(|error| Stop::Told(error.to_string()))?;
    print_plain(&written(&sealed, Syntax::of(&bytes), matches.get_flag("compact")))?;
    Ok(Exit::Acceptable)
}

/// The document in the wire form it came in.
fn written(document: &Converted, syntax: Syntax, is_compact: bool) -> String {
    let text = match (syntax, is_compact) {
        (Syntax::Xml, true) => document.to_xml(Layout::Compact),
        (Syntax::Xml, false) => document.to_xml(Layout::Indented),
        (Syntax::Json, true) => document.to_json(),
        (Syntax::Json, false) => serde_json::to_string_pretty(document.value()).unwrap_or_default(),
    };
    format!("{}\n", text.trim_end())
}

fn time(matches: &ArgMatches) -> Result<SigningTime, Stop> {
    let given = matches.get_one::<SigningTime>("at").copied();
    given.or_else(clock::now).ok_or_else(|| Stop::Told("no time".to_owned()))
}

fn signer(session: &Session, matches: &ArgMatches) -> Result<Box<dyn Signer>, Stop> {
    let (Some(id), key) = (matches.get_one::<KeyId>("key-id"), matches.get_one::<PathBuf>("key"))
    else {
        return Err(Stop::Told("--key-id".to_owned()));
    };
    if let Some(path) = key {
        return Ok(Box::new(key_file::read(session, path, *id)?));
    }
    let line = matches.get_one::<String>("signer-command").map_or("", String::as_str);
    let words = shell_words::split(line).map_err(|error| Stop::Told(error.to_string()))?;
    Ok(Box::new(Service { words, key_id: *id }))
}

/// A command that signs what it reads.
struct Service {
    words: Vec<String>,
    key_id: KeyId,
}

impl Signer for Service {
    fn key_id(&self) -> KeyId {
        self.key_id
    }

    fn sign(&self, message: &[u8]) -> Result<SignatureValue, SealError> {
        let answer = self.ask(message).map_err(SealError::service)?;
        SignatureValue::from_service(&answer)
    }
}

impl Service {
    fn ask(&self, message: &[u8]) -> std::io::Result<Vec<u8>> {
        let mut words = self.words.iter();
        let mut process = Process::new(words.next().map_or("", String::as_str));
        let mut child = process.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        if let Some(mut pipe) = child.stdin.take() {
            // Whether it reads to the end is its own affair: what counts is its answer.
            let _ = pipe.write_all(message);
        }
        let mut answer = Vec::new();
        if let Some(pipe) = child.stdout.take() {
            pipe.take(LONGEST_ANSWER).read_to_end(&mut answer)?;
        }
        let status = child.wait()?;
        if status.success() { Ok(answer) } else { Err(std::io::Error::other(status.to_string())) }
    }
}
