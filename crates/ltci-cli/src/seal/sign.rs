//! `ltci seal sign`: puts a seal on a document, with a key in a file or a signing service.

use std::path::PathBuf;

use clap::{ArgGroup, ArgMatches, Command, value_parser};
use ltci::seal::{KeyId, Signer, SigningTime};
use ltci::{Converted, Layout, Syntax, Validator, text};

use super::service::{self, Service};
use super::{at, document, key_file, key_id};
use crate::args::{flag, option, subcommand};
use crate::assess::{read, refusal};
use crate::clock;
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop, print_plain};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "给文书签章，签章后的文书输出到标准输出",
        "Seal a document; the sealed one goes to stdout"
    );
    let usage = text!(
        "ltci seal sign --key-id <编号> --key <文件> <文书>
      ltci seal sign --key-id <编号> --signer-command <命令> <文书>",
        "ltci seal sign --key-id <ID> --key <FILE> <DOCUMENT>
       ltci seal sign --key-id <ID> --signer-command <COMMAND> <DOCUMENT>"
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
        .arg(service::timeout(tongue))
        .group(ArgGroup::new("signer").args(["key", "signer-command"]).required(true))
        .arg(key_id(tongue))
        .arg(at(tongue))
        .arg(flag("compact", tongue, text!("不缩进、不换行", "No indentation, no line breaks")))
        .arg(document(tongue, says))
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
    let sealed = document
        .sealed(&*signer, time(session, matches)?)
        .map_err(|error| Stop::Told(error.message().in_language(session.tongue.0).to_owned()))?;
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

fn time(session: &Session, matches: &ArgMatches) -> Result<SigningTime, Stop> {
    let now = clock::now();
    let given = matches.get_one::<SigningTime>("at").copied();
    // Written as they are, times sort as texts.
    let is_future = |at: &SigningTime| now.is_some_and(|now| at.as_str() > now.as_str());
    if let Some(at) = given.filter(is_future) {
        let future = text!(
            "签章时间{at}在将来；按这一天之前的日期验章，不予认可",
            "the time of signing, {at}, is in the future; checked as of an earlier day, the seal \
             does not count"
        );
        session.warn(&session.tongue.fill(future, &[("at", &at.as_str())]));
    }
    let unknown = text!("不知道现在的时间，请用 --at 给出", "the time is not known; give --at");
    given.or(now).ok_or_else(|| Stop::Told(session.tongue.say(unknown).to_owned()))
}

fn signer(session: &Session, matches: &ArgMatches) -> Result<Box<dyn Signer>, Stop> {
    let (Some(id), key) = (matches.get_one::<KeyId>("key-id"), matches.get_one::<PathBuf>("key"))
    else {
        return Err(Stop::Told("--key-id".to_owned()));
    };
    if let Some(path) = key {
        return Ok(Box::new(key_file::read(session, path, *id)?));
    }
    let quotes =
        text!("--signer-command 的引号不成对", "the quotes of --signer-command do not match");
    match Service::new(matches, *id, session.tongue) {
        Some(service) => Ok(Box::new(service)),
        None => Err(Stop::Told(session.tongue.say(quotes).to_owned())),
    }
}
