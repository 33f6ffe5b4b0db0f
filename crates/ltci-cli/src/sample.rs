//! `ltci sample`: synthetic documents, and what is to be found in them.

mod fault;
mod kind;
mod month;
mod person;
mod write;

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{ArgMatches, Command, value_parser};
use ltci::{Ratio, text};

use crate::args::{number, option, subcommand};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop};

use kind::Kind;

/// Lines of a settlement unless said otherwise.
const LINES: usize = 10;
/// The greatest number of lines.
const MOST_LINES: usize = 1_000_000;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about =
        text!("生成虚构的文书，可按比例带错", "Make synthetic documents, with faults where wanted");
    let usage = text!("ltci sample --kind <种类> [选项]", "ltci sample --kind <KIND> [OPTIONS]");
    let kinds = text!(
        "文书种类，如 settlement；month 为同一人一个月的各种文书",
        "Such as settlement; month gives all of a person's month"
    );
    let seed =
        text!("种子，默认1；种子相同，文书相同", "The seed, 1 by default: the same gives the same");
    let count = text!("份数，默认10", "How many, 10 by default");
    let lines = text!("每份结算的明细行数，默认10", "Lines of a settlement, 10 by default");
    let faults =
        text!("带错的比例，如 0.05，默认0", "The share with a fault, such as 0.05, 0 by default");
    let form =
        text!("形式：ndjson（默认）、xml 或 parquet", "The form: ndjson (default), xml or parquet");
    let out = text!(
        "写到这个文件，xml 为新文件夹；默认 - 标准输出",
        "Where to: a file, for xml a new folder; - for stdout"
    );
    let expected = text!(
        "每份文书应有的发现写到这个文件（NDJSON）；- 标准输出",
        "A file for what each document must get; - for stdout"
    );
    subcommand("sample", tongue, about, usage)
        .arg(
            option("kind", text!("种类", "KIND"), tongue, kinds)
                .value_parser(kind_names())
                .required(true),
        )
        .arg(
            option("seed", text!("数", "N"), tongue, seed)
                .value_parser(number::<u64>(tongue))
                .default_value("1"),
        )
        .arg(
            option("count", text!("数", "N"), tongue, count)
                .value_parser(number::<u64>(tongue))
                .default_value("10"),
        )
        .arg(option("lines", text!("数", "N"), tongue, lines).value_parser(lines_parser(tongue)))
        .arg(option("faults", text!("比例", "RATE"), tongue, faults).value_parser(rate(tongue)))
        .arg(
            option("format", text!("形式", "FORMAT"), tongue, form)
                .value_parser(["ndjson", "xml", "parquet"])
                .default_value("ndjson"),
        )
        .arg(
            option("out", text!("路径", "PATH"), tongue, out)
                .short('o')
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            option("expected", text!("文件", "FILE"), tongue, expected)
                .value_parser(value_parser!(PathBuf)),
        )
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let order = Order::of(matches);
    write::all(session, matches, &order)?;
    Ok(Exit::Acceptable)
}

/// What is asked for.
struct Order {
    kind: Kind,
    seed: u64,
    count: u64,
    lines: usize,
    faults: Ratio,
}

impl Order {
    /// Whether it is a single document.
    fn is_of_one(&self) -> bool {
        self.count == 1 && self.kind != Kind::Month
    }

    fn of(matches: &ArgMatches) -> Self {
        let number = |name: &str| matches.get_one::<u64>(name).copied().unwrap_or_default();
        let kind = matches.get_one::<String>("kind").and_then(|name| Kind::by_name(name));
        Self {
            kind: kind.unwrap_or(Kind::Settlement),
            seed: number("seed"),
            count: number("count"),
            lines: matches.get_one::<usize>("lines").copied().unwrap_or(LINES),
            faults: matches.get_one::<Ratio>("faults").copied().unwrap_or_default(),
        }
    }
}

fn kind_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Kind::ALL.iter().map(|kind| kind.as_str()))
}

fn lines_parser(tongue: Tongue) -> ValueParser {
    ValueParser::from(move |word: &str| {
        let lines = word.parse::<usize>().ok().filter(|lines| (1..=MOST_LINES).contains(lines));
        let malformed = text!("应为1至1000000的整数", "a whole number from 1 to 1,000,000");
        lines.ok_or_else(|| tongue.say(malformed).to_owned())
    })
}

/// Reads `0`, `0.05` or `1` as a ratio of four decimals.
fn rate(tongue: Tongue) -> ValueParser {
    ValueParser::from(move |word: &str| {
        let (whole, decimals) = word.split_once('.').unwrap_or((word, "0"));
        let malformed = text!(
            "应为0至1之间、至多四位小数的数，如 0.05",
            "a number from 0 to 1 with at most four decimals, such as 0.05"
        );
        format!("{whole}.{decimals:0<4}")
            .parse::<Ratio>()
            .map_err(|_| tongue.say(malformed).to_owned())
    })
}
