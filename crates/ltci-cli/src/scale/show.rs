//! `ltci scale show`: one scale, each part with how well it is supported.

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use ltci::assessment::{Scale, ScaleId, Standing};
use ltci::{Text, text};

use super::words::{as_json, evidence, of_levels, of_totals};
use crate::args::{self, positional, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM, HEADING};
use crate::render::{Page, hanging, table, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("查看一个评估标准", "Show a scale");
    let usage = text!("ltci scale show [选项] <标识>", "ltci scale show [OPTIONS] <ID>");
    let says =
        text!("评估标准的标识，见 ltci scale list", "The id of a scale, see `ltci scale list`");
    let ids = ScaleId::ALL.iter().map(|id| id.as_str());
    let id = positional("id", text!("标识", "ID"), tongue, says)
        .required(true)
        .hide_possible_values(true)
        .value_parser(PossibleValuesParser::new(ids));
    subcommand("show", tongue, about, usage).arg(id).arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let id = matches.get_one::<String>("id").and_then(|id| id.parse::<ScaleId>().ok());
    // The parser admits the identifiers of scales only.
    let Some(id) = id else { return Ok(Exit::Unjudged) };
    let scale = Scale::current(id);
    if args::wants_json(matches) {
        print_json(&as_json(scale))?;
    } else {
        let view = View { scale, tongue: session.tongue, columns: width::of_terminal().min(100) };
        session.print(view.page().as_str())?;
    }
    Ok(Exit::Acceptable)
}

struct View {
    scale: &'static Scale,
    tongue: Tongue,
    columns: usize,
}

impl View {
    fn page(&self) -> Page {
        let mut page = Page::default();
        self.head(&mut page);
        self.levels(&mut page);
        self.total(&mut page);
        self.eligible(&mut page);
        self.scoring(&mut page);
        page
    }

    fn head(&self, page: &mut Page) {
        let (title, id) = (self.tongue.say(self.scale.title()), self.scale.id());
        page.line(format_args!("{BOLD}{title}{BOLD:#}"));
        let document = self.scale.document().map(str::to_owned);
        let published = self.scale.published().map(|published| {
            self.tongue.fill(text!("{day}发布", "published {day}"), &[("day", &published)])
        });
        let version = text!("数据第{version}版", "data version {version}");
        let version = self.tongue.fill(version, &[("version", &self.scale.version())]);
        let facts = [Some(id.to_owned()), document, published, Some(version)];
        page.line(facts.into_iter().flatten().collect::<Vec<_>>().join("  "));
        page.line(hanging("", self.tongue.say(self.scale.notes()), self.columns));
    }

    fn levels(&self, page: &mut Page) {
        self.heading(page, text!("等级（由轻到重）", "Levels, mildest first"));
        let levels = self.scale.levels().iter();
        let rows: Vec<_> = levels
            .map(|level| vec![level.code.to_owned(), self.tongue.say(level.meaning()).to_owned()])
            .collect();
        for line in table(&rows, &[]) {
            page.line(format_args!("  {line}"));
        }
        if !self.scale.has_every_level() {
            let rest = text!("（其他等级未收录）", "(other levels are not recorded)");
            page.line(format_args!("  {}", self.tongue.say(rest)));
        }
        if self.scale.direction().is_some() {
            let direction = self.tongue.say(of_levels(self.scale.direction()));
            page.line(format_args!("  {direction}"));
        }
        self.standing(page, self.scale.standing_of_levels());
    }

    fn total(&self, page: &mut Page) {
        let Some(total) = self.scale.total() else { return };
        self.heading(page, text!("总分", "Total"));
        let range = text!("{least}–{most} 分，{direction}", "{least}–{most}, {direction}");
        let direction = self.tongue.say(of_totals(total.direction));
        let values: &[(&'static str, &dyn std::fmt::Display)] =
            &[("least", &total.least), ("most", &total.most), ("direction", &direction)];
        page.line(format_args!("  {}", self.tongue.fill(range, values)));
        let rows: Vec<_> = total
            .bands
            .iter()
            .map(|band| vec![format!("{}–{}", band.least, band.most), format!("→ {}", band.level)])
            .collect();
        for line in table(&rows, &[]) {
            page.line(format_args!("  {line}"));
        }
        self.standing(page, &total.standing);
    }

    fn eligible(&self, page: &mut Page) {
        let Some(eligible) = self.scale.eligible() else { return };
        self.heading(page, text!("可享受待遇", "Eligible"));
        let told = match eligible.totals {
            Some((least, most)) => format!("{least}–{most}"),
            None => eligible.levels.join(" "),
        };
        page.line(format_args!("  {told}"));
        self.standing(page, &eligible.standing);
    }

    fn scoring(&self, page: &mut Page) {
        let says = if self.scale.scoring().is_some() {
            text!(
                "等级可由17项得分重新计算，见 ltci assess。",
                "The level can be computed from the 17 scores, see `ltci assess`."
            )
        } else if self.scale.total().is_some_and(|total| !total.bands.is_empty()) {
            text!("等级可由总分核对。", "The level can be checked against the total.")
        } else {
            text!(
                "等级不能重新计算：计分表未收录。",
                "The level cannot be computed: its tables are not recorded."
            )
        };
        page.blank();
        page.line(hanging("", self.tongue.say(says), self.columns));
    }

    fn heading(&self, page: &mut Page, title: Text) {
        page.blank();
        page.line(format_args!("{HEADING}{}{HEADING:#}", self.tongue.say(title)));
    }

    fn standing(&self, page: &mut Page, standing: &Standing) {
        let word = self.tongue.say(evidence(standing));
        let confidence = standing.confidence.map_or(String::new(), |confidence| {
            let template = text!("，置信度{confidence}", ", confidence {confidence}");
            self.tongue.fill(template, &[("confidence", &confidence)])
        });
        let colon = self.tongue.say(text!("：", ": "));
        let note = format!("{word}{confidence}{colon}{}", self.tongue.say(standing.note));
        for line in hanging("  ", &note, self.columns).lines() {
            page.line(format_args!("{DIM}{line}{DIM:#}"));
        }
        for source in &standing.sources {
            page.line(format_args!("  {DIM}{source}{DIM:#}"));
        }
    }
}
