//! How a level comes about: scores, totals, grades, the matrix, the level.

use ltci::assessment::{
    Dimension, Evaluation, Grade, Indicator, Scale, ScoreSheet, Scoring, Standing,
};
use ltci::text;

use super::style::{BOLD, DIM, GOOD, HEADING};
use super::{Align, Page, hanging, table, width};
use crate::language::Tongue;

/// Every grade, from intact to severely impaired.
const GRADES: [u8; 4] = [0, 1, 2, 3];

/// How the level of a score sheet comes about, for reading and for checking by hand.
pub fn evaluation(sheet: &ScoreSheet, result: &Evaluation, tongue: Tongue, columns: usize) -> Page {
    let scale = Scale::current(sheet.scale);
    let scoring = scale.scoring().unwrap_or_else(|| Scoring::national());
    let view = View { sheet, result, scale, scoring, tongue, columns: columns.min(100) };
    let mut page = Page::default();
    view.head(&mut page);
    for dimension in Dimension::ALL {
        page.blank();
        view.dimension(&mut page, dimension);
    }
    page.blank();
    view.matrix(&mut page);
    page.blank();
    view.level(&mut page);
    page.blank();
    view.standing(&mut page);
    page
}

struct View<'e> {
    sheet: &'e ScoreSheet,
    result: &'e Evaluation,
    scale: &'static Scale,
    scoring: &'static Scoring,
    tongue: Tongue,
    columns: usize,
}

impl View<'_> {
    fn head(&self, page: &mut Page) {
        let template = text!(
            "评估标准：{title}（{id}，数据第{version}版）",
            "Scale: {title} ({id}, data version {version})"
        );
        let line = self.tongue.fill(
            template,
            &[
                ("title", &self.tongue.say(self.scale.title())),
                ("id", &self.scale.id()),
                ("version", &self.scale.version()),
            ],
        );
        page.line(hanging("", &line, self.columns));
    }

    /// The indicators of a dimension, and what they add up to.
    fn dimension(&self, page: &mut Page, dimension: Dimension) {
        let title = self.tongue.say(self.scoring.dimension_term(dimension));
        page.line(format_args!("{HEADING}{title}{HEADING:#}"));
        let mut rows = vec![self.indicator_heading()];
        rows.extend(self.indicators(dimension));
        let aligns = [Align::Left, Align::Left, Align::Right];
        for (place, line) in table(&rows, &aligns).into_iter().enumerate() {
            if place == 0 {
                page.line(format_args!("  {DIM}{line}{DIM:#}"));
            } else {
                page.line(format_args!("  {line}"));
            }
        }
        page.line(format_args!("  {BOLD}{}{BOLD:#}", self.total(dimension)));
    }

    fn indicator_heading(&self) -> Vec<String> {
        [
            text!("编号", "No."),
            text!("指标", "indicator"),
            text!("得分", "score"),
            text!("允许分值", "permitted"),
        ]
        .map(|heading| self.tongue.say(heading).to_owned())
        .to_vec()
    }

    fn indicators(&self, dimension: Dimension) -> impl Iterator<Item = Vec<String>> {
        let scores = self.sheet.scores.all().into_iter();
        scores.filter(move |(indicator, _)| self.belongs(*indicator, dimension)).map(
            |(indicator, score)| {
                let permitted = self.scoring.permitted(indicator).iter();
                let permitted: Vec<_> = permitted.map(u8::to_string).collect();
                vec![
                    self.scoring.indicator_number(indicator).to_owned(),
                    self.tongue.say(self.scoring.indicator_term(indicator)).to_owned(),
                    score.number().to_string(),
                    permitted.join(" / "),
                ]
            },
        )
    }

    /// The numbers on the form begin with the place of the dimension: `2.3` is of the second.
    fn belongs(&self, indicator: Indicator, dimension: Dimension) -> bool {
        let number = self.scoring.indicator_number(indicator);
        let place = number.split('.').next().and_then(|first| first.parse().ok());
        let place = place.and_then(|place: usize| place.checked_sub(1));
        place.and_then(|place| Dimension::ALL.get(place)) == Some(&dimension)
    }

    fn total(&self, dimension: Dimension) -> String {
        let grade = self.result.grades.of(dimension);
        let (least, most) = self.scoring.band(dimension, grade);
        let band = if least == most { least.to_string() } else { format!("{least}–{most}") };
        let template = text!(
            "合计 {total} 分，在 {band} 分段 → {grade} {name}",
            "total {total}, in the band {band} → grade {grade}, {name}"
        );
        self.tongue.fill(
            template,
            &[
                ("total", &self.result.totals.of(dimension).number()),
                ("band", &band),
                ("grade", &grade.number()),
                ("name", &self.tongue.say(self.scoring.grade_term(grade))),
            ],
        )
    }

    /// The combination matrix with the chosen cell in brackets.
    fn matrix(&self, page: &mut Page) {
        let title =
            text!("组合法：两类分级对应的失能等级", "Combination: from two grades to the level");
        page.line(format_args!("{HEADING}{}{HEADING:#}", self.tongue.say(title)));
        let columns = text!(
            "列：认知能力、感知觉与沟通能力中较重的分级",
            "columns: the worse grade of cognition and of sensory perception and communication"
        );
        let rows =
            text!("行：日常生活活动能力的分级", "rows: the grade of activities of daily living");
        for legend in [rows, columns] {
            let legend = hanging("  ", self.tongue.say(legend), self.columns);
            page.line(format_args!("{DIM}{legend}{DIM:#}"));
        }
        let names = GRADES.map(|grade| self.grade_name(grade));
        let widest = names.iter().map(|name| width::of(name)).max().unwrap_or(0);
        let head = GRADES.map(|grade| format!("{grade:>5} "));
        page.line(format_args!(
            "    {}{DIM}{}{DIM:#}",
            " ".repeat(widest),
            head.concat().trim_end()
        ));
        for (adl, name) in GRADES.into_iter().zip(&names) {
            let cells = GRADES.map(|worse| self.cell(adl, worse));
            let row = format!("  {}  {}", width::left(name, widest), cells.concat());
            page.line(row.trim_end());
        }
    }

    fn grade_name(&self, number: u8) -> String {
        let name =
            Grade::new(number).map_or("", |grade| self.tongue.say(self.scoring.grade_term(grade)));
        format!("{number} {name}")
    }

    fn cell(&self, adl: u8, worse: u8) -> String {
        let (Some(adl), Some(worse)) = (Grade::new(adl), Grade::new(worse)) else {
            return String::new();
        };
        let mut grades = self.result.grades;
        let chosen = grades.adl == adl && grades.cognition.max(grades.sensory) == worse;
        (grades.adl, grades.cognition, grades.sensory) = (adl, worse, worse);
        let level = self.scoring.level(&grades).as_str();
        if chosen { format!("   {GOOD}[{level}]{GOOD:#}") } else { format!("{level:>5} ") }
    }

    fn level(&self, page: &mut Page) {
        let level = self.result.level;
        let heading = self.tongue.say(text!("失能等级：", "Level: "));
        let (code, name) = (level.as_str(), self.tongue.say(level.meaning()));
        page.line(format_args!("{BOLD}{heading}{GOOD}{code}  {name}{GOOD:#}"));
    }

    /// How well the tables are supported: the result is no firmer than they are.
    fn standing(&self, page: &mut Page) {
        let title = text!(
            "所用数据表的可靠程度（置信度0至1）",
            "How well the tables are supported (confidence from 0 to 1)"
        );
        page.line(format_args!("{DIM}{}{DIM:#}", self.tongue.say(title)));
        let bands = Dimension::ALL.map(|dimension| {
            let term = self.tongue.say(self.scoring.dimension_term(dimension));
            let template = text!("{dimension}分级界值", "cutoffs, {dimension}");
            let name = self.tongue.fill(template, &[("dimension", &term)]);
            (name, self.scoring.standing_of_bands(dimension))
        });
        let matrix = self.tongue.say(text!("组合矩阵", "combination matrix")).to_owned();
        for (name, standing) in bands.iter().chain([&(matrix, self.scoring.standing_of_matrix())]) {
            for line in self.standing_line(name, standing).lines() {
                page.line(format_args!("{DIM}{line}{DIM:#}"));
            }
        }
    }

    fn standing_line(&self, name: &str, standing: &Standing) -> String {
        let confidence = standing.confidence.unwrap_or("–");
        let note = self.tongue.say(standing.note);
        let head = format!("  {confidence:<4}  ");
        let colon = self.tongue.say(text!("：", ": "));
        hanging(&head, &format!("{name}{colon}{note}"), self.columns)
    }
}
