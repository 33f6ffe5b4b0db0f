//! `ltci recognise matrix`: every region against every other.

mod output;
mod page;
mod picture;
mod table;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::code::AdministrativeDivision;
use ltci::region::Regions;
use ltci::{Validator, text};

use super::{as_of, ask, day};
use crate::args::{self, option, subcommand};
use crate::language::Tongue;
use crate::region::shelf;
use crate::render::{Page, clean, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};
use table::Matrix;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "互认矩阵：各地之间两两判定，可输出网页",
        "The matrix of all regions, also as a web page"
    );
    let usage = text!("ltci recognise matrix [选项]", "ltci recognise matrix [OPTIONS]");
    let out = text!(
        "写入这个文件夹：matrix.html 和 matrix.json",
        "Write matrix.html and matrix.json into this folder"
    );
    let out = option("out", text!("文件夹", "DIR"), tongue, out);
    subcommand("matrix", tongue, about, usage)
        .arg(as_of(tongue))
        .arg(only(tongue))
        .args([shelf::regions(tongue), shelf::agreements(tongue)])
        .arg(out.value_parser(value_parser!(PathBuf)))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let regions = shelf::known_regions(session, matches)?;
    let agreements = shelf::known_agreements(session, matches)?;
    let divisions = divisions(session, matches, &regions)?;
    let validator = Validator::new().only_regions(regions).only_agreements(agreements);
    let matrix = Matrix::new(&validator, divisions, day(session, matches)?);
    let folder = matches.get_one::<PathBuf>("out");
    if let Some(folder) = folder {
        output::write(session, &matrix, folder)?;
    }
    match (args::wants_json(matches), folder) {
        (true, _) => print_json(&matrix.json())?,
        (false, Some(folder)) => session.print(written(session, folder).as_str())?,
        (false, None) => {
            let page = picture::draw(&matrix, session.tongue, width::of_terminal());
            session.print(page.as_str())?;
        }
    }
    Ok(Exit::Acceptable)
}

fn only(tongue: Tongue) -> Arg {
    let says = text!(
        "只列这些地区，如 500000,成都；默认全部",
        "Only these regions, such as 500000,510100"
    );
    option("only", text!("地区", "REGIONS"), tongue, says).value_delimiter(',')
}

/// The regions asked for, each once; or else all of which there is a profile.
fn divisions(
    session: &Session,
    matches: &ArgMatches,
    regions: &Regions,
) -> Result<Vec<AdministrativeDivision>, Stop> {
    let mut divisions = match matches.get_many::<String>("only") {
        Some(words) => {
            let words = words.map(|word| ask::division(session, regions, word.trim()));
            words.collect::<Result<Vec<_>, _>>()?
        }
        None => regions.all().map(|profile| profile.profile.admdvs).collect(),
    };
    divisions.sort_unstable();
    divisions.dedup();
    Ok(divisions)
}

fn written(session: &Session, folder: &Path) -> Page {
    let mut page = Page::default();
    for name in [output::PAGE, output::DATA] {
        let path = clean(&folder.join(name).display().to_string());
        page.line(hanging(session.tongue.say(text!("已写入 ", "written: ")), &path, 100));
    }
    page
}
