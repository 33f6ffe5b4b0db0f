//! `ltci directory export`: a directory as a file.

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use ltci::text;
use ltci_tables::export::{self, Format};

use super::shelf::Shelf;
use super::{edition, maps, notice, output, word};
use crate::args::{option, subcommand};
use crate::language::Tongue;
use crate::render::{Page, width};
use crate::session::{Exit, Session, Stop};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("导出一个目录", "Export a directory");
    let usage = text!(
        "ltci directory export --to <格式> [选项] <目录>",
        "ltci directory export --to <FORMAT> [OPTIONS] <EDITION>"
    );
    let says = text!(
        "csv、xlsx、json、xml、parquet、sql 或 fhir",
        "csv, xlsx, json, xml, parquet, sql or fhir"
    );
    let to = option("to", text!("格式", "FORMAT"), tongue, says);
    let with = text!(
        "附上对照映射（xlsx、sql、fhir）：标识或文书；可多次",
        "A mapping to go with it (xlsx, sql, fhir): id or document"
    );
    let formats = PossibleValuesParser::new(Format::ALL.iter().map(|format| format.as_str()));
    subcommand("export", tongue, about, usage)
        .arg(edition("edition", text!("目录", "EDITION"), tongue).required(true))
        .arg(to.value_parser(formats).required(true))
        .arg(maps(tongue).help(tongue.say(with)))
        .args(output::arguments(tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let Some(format) = Format::by_name(word(matches, "to")) else {
        return Ok(Exit::Unjudged);
    };
    let mut shelf = Shelf::open(session, matches)?;
    let directory = shelf.edition(word(matches, "edition"))?;
    let maps = shelf.named_maps(matches)?;
    let is_text = !matches!(format, Format::Xlsx | Format::Parquet);
    output::write(session, matches, is_text, |out| export::write(format, &directory, &maps, out))?;
    // Stdout may be the file.
    let mut page = Page::default();
    let notices = notice::notices([&directory.edition]);
    notice::tell(&mut page, &notices, session.tongue, width::of_terminal());
    session.print_to_stderr(page.as_str().trim_start_matches('\n'));
    Ok(Exit::Acceptable)
}
