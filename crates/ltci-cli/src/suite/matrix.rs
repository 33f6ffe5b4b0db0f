//! `ltci suite matrix`: several implementations against each other.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use ltci::text;
use ltci_conformance::matrix::Pair;
use ltci_conformance::{Matrix, Party, Suite};

use super::run::{as_u64, options, pace, selection};
use super::{cases, load, output, stopped};
use crate::args::{self, option, subcommand};
use crate::language::Tongue;
use crate::progress::Progress;
use crate::render::style::BOLD;
use crate::render::{Align, Page, clean, fitted, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The page for people, and the same for programs.
const PAGE: &str = "matrix.html";
const DATA: &str = "matrix.json";

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "一致性矩阵：几个实现两两比较，可输出网页",
        "Several implementations against each other"
    );
    let usage = text!(
        "ltci suite matrix --testee <名=命令> --testee <名=命令> [选项]",
        "ltci suite matrix --testee <NAME=CMD> --testee <NAME=CMD> [OPTIONS]"
    );
    let out = text!(
        "写入这个文件夹：matrix.html 和 matrix.json",
        "Write matrix.html and matrix.json into this folder"
    );
    subcommand("matrix", tongue, about, usage)
        .args([testee(tongue), cases(tongue)])
        .args(selection(tongue))
        .args(pace(tongue))
        .arg(output::folder(tongue, out))
        .arg(args::format(&["text", "json"], tongue))
}

fn testee(tongue: Tongue) -> Arg {
    let says = text!(
        "名称=启动命令，如 yantai='java -jar a.jar'；至少两个",
        "A name and what starts it: yantai='java -jar a.jar'"
    );
    option("testee", text!("名=命令", "NAME=CMD"), tongue, says)
        .action(ArgAction::Append)
        .required(true)
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let suite = load(session, matches)?;
    let matrix = ask(&suite, matches).map_err(|error| stopped(&error, session.tongue))?;
    let folder = matches.get_one::<PathBuf>("out");
    if let Some(folder) = folder {
        write(session, &matrix, folder)?;
    }
    if args::wants_json(matches) {
        print_json(&matrix.to_json())?;
    } else {
        session.print(overview(&matrix, folder, session.tongue).as_str())?;
    }
    Ok(if matrix.agrees() { Exit::Acceptable } else { Exit::Refused })
}

fn ask(suite: &Suite, matches: &ArgMatches) -> Result<Matrix, ltci_conformance::Error> {
    let words = matches.get_many::<String>("testee").unwrap_or_default();
    let parties = words.map(|word| Party::parse(word)).collect::<Result<Vec<_>, _>>()?;
    let options = options(matches)?;
    let bar = Progress::over_things();
    let matrix = ltci_conformance::matrix::matrix(suite, &parties, &options, &|progress| {
        bar.set(as_u64(progress.done), as_u64(progress.total));
    });
    bar.finish();
    matrix
}

fn write(session: &Session, matrix: &Matrix, folder: &Path) -> Result<(), Stop> {
    let page = matrix.to_html().map_err(|error| stopped(&error, session.tongue))?;
    output::write(&folder.join(PAGE), &page, session.tongue)?;
    output::write(&folder.join(DATA), &output::json(&matrix.to_json()), session.tongue)
}

/// A line for every pair.
fn overview(matrix: &Matrix, folder: Option<&PathBuf>, tongue: Tongue) -> Page {
    let heading = [
        text!("甲 → 乙", "A → B"),
        text!("答复相同", "same answers"),
        text!("不支持", "not supported"),
        text!("文书接受", "documents accepted"),
    ];
    let mut rows = vec![heading.map(|text| tongue.say(text).to_owned()).to_vec()];
    rows.extend(matrix.pairs().iter().map(|pair| row(matrix, pair)));
    let aligns = [Align::Left, Align::Right, Align::Right, Align::Right];
    let mut page = Page::default();
    for (place, line) in fitted(&rows, &aligns, width::of_terminal()).into_iter().enumerate() {
        match place {
            0 => page.line(format_args!("{BOLD}{line}{BOLD:#}")),
            _ => page.line(line),
        }
    }
    for name in folder.iter().flat_map(|folder| [PAGE, DATA].map(|name| folder.join(name))) {
        let path = clean(&name.display().to_string());
        page.line(hanging(tongue.say(text!("已写入 ", "written: ")), &path, 100));
    }
    page
}

fn row(matrix: &Matrix, pair: &Pair) -> Vec<String> {
    let names = format!("{} → {}", matrix.name(pair.from), matrix.name(pair.to));
    vec![
        clean(&names),
        format!("{}/{}", pair.same, pair.compared()),
        pair.not_supported.to_string(),
        format!("{}/{}", pair.handed.accepted, pair.handed.put()),
    ]
}
