//! `ltci seal message`: the bytes that a signature is over, for OpenSSL and others.

use clap::{ArgMatches, Command};
use ltci::{Validator, text};

use super::{document, seal_of};
use crate::args::subcommand;
use crate::assess::{read, refusal};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop, print_plain};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "输出签名所覆盖的字节，供OpenSSL等验证",
        "Write the bytes that the signature is over, for OpenSSL and others"
    );
    let usage = text!("ltci seal message <文书>", "ltci seal message <DOCUMENT>");
    let says = text!("已签章的文书；- 为标准输入", "The sealed document; - for stdin");
    subcommand("message", tongue, about, usage).arg(document(tongue, says))
}

/// Runs the command. No line end is added: it would be part of the message.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let (name, bytes) = read(session, matches)?;
    let document = match Validator::new().convert(&bytes) {
        Ok(document) => document,
        Err(error) => {
            let Some(report) = error.report() else {
                return Err(Stop::Told(error.to_string()));
            };
            session.print_to_stderr(&refusal(session, &name, &bytes, report));
            return Ok(Exit::Refused);
        }
    };
    let Some(seal) = seal_of(&document) else {
        let bare = text!("文书没有签章", "the document has no seal");
        return Err(Stop::Told(session.tongue.say(bare).to_owned()));
    };
    print_plain(&seal.statement().message())?;
    Ok(Exit::Acceptable)
}
