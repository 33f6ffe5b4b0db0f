//! `ltci directory map suggest`: national items that resemble local ones, for a person to decide.

use std::io::Write;
use std::path::PathBuf;

use clap::{ArgMatches, Command};
use ltci::code::ItemCode;
use ltci::directory::{Candidate, Directory, Suggestion, suggest};
use ltci::{Date, text};
use ltci_tables::{Error, guarded};
use serde_json::json;

use crate::args::{self, option, subcommand};
use crate::directory::shelf::Shelf;
use crate::directory::{edition, notice, output, word};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM};
use crate::render::{Align, Page, clean, fitted, width};
use crate::session::{Exit, Session, Stop, print_json};

/// Candidates for each item where no other number is asked for.
const MOST: &str = "3";

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "按名称和类别给出对照建议，由人确定",
        "Suggest national items by name and category, for a person to decide"
    );
    let usage = text!(
        "ltci directory map suggest [选项] <地方目录> <国家目录>",
        "ltci directory map suggest [OPTIONS] <LOCAL> <NATIONAL>"
    );
    let says =
        text!("每个地方项目最多几个建议（默认3）", "At most so many for an item (default 3)");
    let most = option("most", text!("个数", "NUMBER"), tongue, says);
    subcommand("suggest", tongue, about, usage)
        .arg(edition("local", text!("地方目录", "LOCAL"), tongue).required(true).display_order(1))
        .arg(
            edition("national", text!("国家目录", "NATIONAL"), tongue)
                .required(true)
                .display_order(2),
        )
        .arg(most.value_parser(args::number::<usize>(tongue)).default_value(MOST))
        .args(output::arguments(tongue).map(|argument| match argument.get_id().as_str() {
            "out" => argument.help(tongue.say(text!(
                "写成CSV，由人填写“对应关系”后用 map import 导入",
                "Write a CSV for a person to fill in and import"
            ))),
            _ => argument,
        }))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let mut shelf = Shelf::open(session, matches)?;
    let (local, national) =
        (shelf.edition(word(matches, "local"))?, shelf.edition(word(matches, "national"))?);
    let most = matches.get_one::<usize>("most").copied().unwrap_or_default();
    let mut suggestions = suggest(&local, &national, most);
    // An item of several rows is decided once.
    let mut known = std::collections::BTreeSet::new();
    suggestions.retain(|one| known.insert(one.local));
    let sheet = Sheet { local: &local, national: &national, suggestions: &suggestions };
    if matches.contains_id("out") {
        output::write(session, matches, true, |out| sheet.write(out))?;
        return sheet.written(session, matches);
    }
    let notices = notice::notices([&local.edition, &national.edition]);
    if args::wants_json(matches) {
        print_json(&json!({
            "local": local.edition.id, "national": national.edition.id,
            "suggestions": suggestions, "notices": notices,
        }))?;
        return Ok(Exit::Acceptable);
    }
    let (tongue, columns) = (session.tongue, width::of_terminal());
    let mut page = sheet.page(tongue, columns);
    notice::tell(&mut page, &notices, tongue, columns);
    session.print(page.as_str())?;
    Ok(Exit::Acceptable)
}

struct Sheet<'d> {
    local: &'d Directory<'d>,
    national: &'d Directory<'d>,
    suggestions: &'d [Suggestion],
}

/// The columns of the file, as the reader of mappings knows them; names and likeness are for the
/// person who decides, and are passed over.
const HEADER: [&str; 9] = [
    "地方项目编码",
    "地方项目名称",
    "对应关系",
    "国家项目编码",
    "国家项目名称",
    "相似度",
    "理由",
    "生效日期",
    "失效日期",
];

impl Sheet<'_> {
    /// A line for each candidate, the relation left open. The byte order mark tells spreadsheet
    /// programs that it is UTF-8.
    fn write(&self, out: &mut dyn Write) -> Result<(), Error> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(HEADER).map_err(failed)?;
        for suggestion in self.suggestions {
            for candidate in &suggestion.candidates {
                self.record(&mut writer, suggestion, Some(candidate))?;
            }
            if suggestion.candidates.is_empty() {
                self.record(&mut writer, suggestion, None)?;
            }
        }
        Ok(writer.flush()?)
    }

    fn record(
        &self,
        writer: &mut csv::Writer<&mut dyn Write>,
        suggestion: &Suggestion,
        candidate: Option<&Candidate>,
    ) -> Result<(), Error> {
        let likeness = candidate.map_or(String::new(), |one| percent(one.likeness));
        let first = first_day(self.local, &suggestion.local);
        let national = candidate.and_then(|one| first_day(self.national, &one.code));
        let from = first.max(national).map_or(String::new(), |day| day.to_string());
        let record = [
            suggestion.local.as_str(),
            &suggestion.name,
            "",
            candidate.map_or("", |one| one.code.as_str()),
            candidate.map_or("", |one| one.name.as_str()),
            &likeness,
            "",
            &from,
            "",
        ];
        writer.write_record(record.map(guarded)).map_err(failed)
    }

    /// Where the file is, and what is to be done with it.
    fn written(&self, session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
        let written = text!(
            "{items}个地方项目的建议已写入“{file}”。\n请逐项在“对应关系”一列填写 等同、窄于国家项目、宽于国家项目、相关 或 无对应，删去不用的行，再用 ltci directory map import 导入。",
            "Suggestions for {items} local items were written to {file}.\nFill in the column 对应关系 (equivalent, narrower, broader, related or none), delete the lines that do not apply, and import it with `ltci directory map import`."
        );
        let file = matches.get_one::<PathBuf>("out").map(|path| path.display().to_string());
        let file = clean(&file.unwrap_or_default());
        let told =
            session.tongue.fill(written, &[("items", &self.suggestions.len()), ("file", &file)]);
        let mut page = Page::default();
        for line in told.lines() {
            page.line(crate::render::hanging("", line, width::of_terminal().min(100)));
        }
        session.print(page.as_str())?;
        Ok(Exit::Acceptable)
    }

    fn page(&self, tongue: Tongue, columns: usize) -> Page {
        let mut page = Page::default();
        let rows: Vec<_> = self.suggestions.iter().flat_map(|one| rows(one, tongue)).collect();
        let aligns = [Align::Left, Align::Left, Align::Right];
        for line in fitted(&rows, &aligns, columns) {
            page.line(line);
        }
        page.blank();
        let advice = text!(
            "相似度只供参考，对应关系由人确定；--out 写成可填写的CSV",
            "Likeness is only a hint: a person decides. --out writes a CSV to be filled in"
        );
        page.line(format_args!("{DIM}{}{DIM:#}", tongue.say(advice)));
        page
    }
}

fn rows(suggestion: &Suggestion, tongue: Tongue) -> Vec<Vec<String>> {
    let (code, name) = (suggestion.local.as_str(), clean(&suggestion.name));
    let mut rows = vec![vec![format!("{BOLD}{code}{BOLD:#}"), format!("{BOLD}{name}{BOLD:#}")]];
    for candidate in &suggestion.candidates {
        rows.push(vec![
            String::new(),
            format!("  {}  {}", candidate.code.as_str(), clean(&candidate.name)),
            percent(candidate.likeness),
        ]);
    }
    if suggestion.candidates.is_empty() {
        let none = tongue.say(text!("没有相近的项目", "nothing like it"));
        rows.push(vec![String::new(), format!("{DIM}  {none}{DIM:#}")]);
    }
    rows
}

/// `83%` of 830 thousandths.
fn percent(thousandths: usize) -> String {
    format!("{}%", thousandths / 10)
}

fn first_day(directory: &Directory<'_>, code: &ItemCode) -> Option<Date> {
    let rows = directory.items.iter().filter(|item| item.ltc_item_codg == *code);
    rows.map(|item| item.in_force_from).min()
}

fn failed(error: csv::Error) -> Error {
    Error::File(std::io::Error::from(error))
}
