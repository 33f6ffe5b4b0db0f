//! One row of a directory.

use ltci::code::{CaregiverQualification, ChargeUnit, ItemCode};
use ltci::directory::{Edition, Frequency, Item, ItemCategory};
use ltci::rules::table as rule;
use ltci::value::{Label, Passage};
use ltci::{Date, Money, Severity, Validator};

use super::above::Above;
use super::cell::{Cell, Line};
use super::claim::Claim;
use super::class::{category, class};
use super::clean::Kind;
use super::field::Field;
use super::header::{Header, Mapped};
use super::lately::Recent;
use super::told::AtRow;
use super::value::{self, Duration, Reading};
use super::walk::End;

/// Reads rows as items.
pub(super) struct Items<'i> {
    pub header: &'i Header,
    pub edition: &'i Edition<'i>,
    pub validator: &'i Validator,
    /// The codes of a national edition have one form.
    pub national: bool,
    pub assign: Option<&'i str>,
    pub assigned: u32,
    pub lately: Recent,
}

/// An item while its cells are read.
#[derive(Default)]
struct Draft {
    code: Option<ItemCode>,
    class: Option<Label<'static>>,
    category: Option<Label<'static>>,
    name: Option<Label<'static>>,
    content: Option<Passage<'static>>,
    points: Option<Passage<'static>>,
    unit: Option<ChargeUnit>,
    duration: Option<Duration>,
    frequency: Option<Frequency>,
    qualification: Option<CaregiverQualification>,
    price: Option<Money>,
    price_cap: Option<Money>,
    from: Option<Date>,
    to: Option<Date>,
    replaced_by: Option<ItemCode>,
    not_valid: bool,
}

impl Items<'_> {
    /// Reads one row.
    pub fn read(&mut self, line: &Line<'_>, at: &mut AtRow<'_>, above: &mut Above) -> End {
        let mut draft = Draft::default();
        let header = self.header;
        for column in &header.columns {
            self.cell(line, column, at, above, &mut draft);
        }
        if draft.not_valid {
            at.found.retain(|found| found.finding.code == rule::NOT_VALID.code);
            return End::Skipped;
        }
        self.complete(at, above, &mut draft);
        if at.is_refused() {
            return End::Refused(draft.claim(at));
        }
        let Some(item) = draft.item() else { return End::Refused(None) };
        if self.is_accepted(&item, at) {
            End::Accepted(Some(item))
        } else {
            End::Refused(Some(Claim::of(&item)))
        }
    }

    fn cell(
        &mut self,
        line: &Line<'_>,
        column: &Mapped,
        at: &mut AtRow<'_>,
        above: &mut Above,
        draft: &mut Draft,
    ) {
        let lately = &mut self.lately;
        match column.field {
            Field::Code => draft.code = code(line, column, at, self.national),
            Field::Class => draft.class = class(line, column, at, above, &mut lately.class),
            Field::Category => {
                draft.category = category(line, column, at, above, &mut lately.category);
            }
            Field::Name => draft.name = label(line, column, at),
            Field::Content => draft.content = passage(line, column, at),
            Field::Points => draft.points = passage(line, column, at),
            Field::Unit => {
                let read = |at: &mut AtRow<'_>| at.value(line, column, value::unit);
                draft.unit = at.again(line, column, &mut lately.unit, read);
            }
            Field::Duration => {
                let read = |at: &mut AtRow<'_>| {
                    at.value(line, column, |text| value::duration(text, column.scale))
                };
                draft.take_duration(
                    column.field,
                    at.again(line, column, &mut lately.duration, read),
                );
            }
            Field::DurationMin | Field::DurationMax => {
                let read = at.value(line, column, |text| value::duration(text, column.scale));
                draft.take_duration(column.field, read);
            }
            Field::Frequency => {
                let read = |at: &mut AtRow<'_>| at.value(line, column, value::frequency);
                draft.frequency = at.again(line, column, &mut lately.frequency, read);
            }
            Field::Qualification => {
                let read = |at: &mut AtRow<'_>| at.value(line, column, value::qualification);
                draft.qualification = at.again(line, column, &mut lately.qualification, read);
            }
            Field::Price => draft.price = at.value(line, column, value::price),
            Field::PriceCap => draft.price_cap = at.value(line, column, value::price),
            Field::From => {
                draft.from = at.again(line, column, &mut lately.from, |at| day(line, column, at));
            }
            Field::To => {
                draft.to = at.again(line, column, &mut lately.to, |at| last_day(line, column, at));
            }
            Field::ReplacedBy => draft.replaced_by = code(line, column, at, self.national),
            Field::Valid => draft.not_valid = !is_valid(line, column, at),
            _ => {}
        }
    }

    /// What a row may leave to its surroundings.
    fn complete(&mut self, at: &mut AtRow<'_>, above: &Above, draft: &mut Draft) {
        self.complete_code(at, draft);
        self.complete_class(at, above, draft);
        if draft.category.is_none() && self.header.column(Field::Category).is_none() {
            let given = above.category.as_ref();
            draft.category = given.and_then(|given| Label::new(given.name.clone()));
        }
        if draft.name.is_none() && !told(at, Field::Name) {
            at.tell_field(&rule::NAME_MISSING, Field::Name, self.header.column(Field::Name), &[]);
        }
        if draft.from.is_none() && !told(at, Field::From) {
            let from = self.edition.in_force_from;
            draft.from = Some(from);
            if let Some(column) = self.header.column(Field::From) {
                at.tell_read(&rule::DATE_FROM_EDITION, column, &from);
            }
        }
    }

    fn complete_code(&mut self, at: &mut AtRow<'_>, draft: &mut Draft) {
        if draft.code.is_some() || told(at, Field::Code) {
            return;
        }
        let column = self.header.column(Field::Code);
        let Some(prefix) = self.assign else {
            at.tell_field(&rule::CODE_MISSING, Field::Code, column, &[]);
            return;
        };
        self.assigned += 1;
        match format!("{prefix}{:04}", self.assigned).parse::<ItemCode>() {
            Ok(code) => {
                draft.code = Some(code);
                at.tell_field(&rule::CODE_ASSIGNED, Field::Code, column, &[("read", &code)]);
            }
            Err(_) => at.tell_field(&rule::CODE_MALFORMED, Field::Code, column, &[]),
        }
    }

    fn complete_class(&self, at: &mut AtRow<'_>, above: &Above, draft: &mut Draft) {
        if draft.class.is_some() || told(at, Field::Class) {
            return;
        }
        let column = self.header.column(Field::Class);
        if let Some(given) = &above.class {
            draft.class = Label::new(given.name.clone());
            if let (false, Some(column)) = (given.by_section, column) {
                at.tell(&rule::BLANK_FILLED, column);
            }
            return;
        }
        let Some(category) = draft.category.take() else {
            at.tell_field(&rule::CLASS_MISSING, Field::Class, column, &[]);
            return;
        };
        let by_category = self.header.column(Field::Category);
        at.tell_field(&rule::CLASS_FROM_CATEGORY, Field::Class, by_category, &[]);
        match ItemCategory::by_name(category.as_str()) {
            Some(known) => {
                draft.class = Label::new(known.class().term().zh);
                draft.category = Some(category);
            }
            None => draft.class = Some(category),
        }
    }

    /// Asks the rules on items.
    fn is_accepted(&self, item: &Item<'_>, at: &mut AtRow<'_>) -> bool {
        let findings = self.validator.judge_item(self.edition, item, 0);
        let mut accepted = true;
        for mut finding in findings {
            accepted &= finding.severity != Severity::Error;
            let field = finding.path.strip_prefix("/items/0/").unwrap_or_default().to_owned();
            finding.path = format!("/rows/{}/{field}", at.row);
            at.put(finding, self.column_of(&field));
        }
        accepted
    }

    /// The column of a field by its name on the wire.
    fn column_of(&self, wire: &str) -> Option<&Mapped> {
        let both = wire.starts_with("duration_").then_some(Field::Duration);
        let is_it = |column: &&Mapped| column.field.wire() == wire || Some(column.field) == both;
        self.header.columns.iter().find(is_it)
    }
}

impl Draft {
    fn take_duration(&mut self, field: Field, read: Option<Duration>) {
        let Some(read) = read else { return };
        let mut both = self.duration.unwrap_or(Duration { min: None, max: None });
        match field {
            Field::DurationMin => both.min = read.min.or(read.max),
            Field::DurationMax => both.max = read.max.or(read.min),
            _ => both = read,
        }
        self.duration = Some(both);
    }

    /// What a refused row claims. A last day that cannot be read leaves the claim open to guesses.
    fn claim(&self, at: &AtRow<'_>) -> Option<Claim> {
        let (code, from) = (self.code?, self.from?);
        let claim = Claim { ltc_item_codg: code, in_force_from: from, in_force_to: self.to };
        (!told(at, Field::To)).then_some(claim)
    }

    /// The item, if nothing that it needs is missing.
    fn item(self) -> Option<Item<'static>> {
        Some(Item {
            ltc_item_codg: self.code?,
            item_class: self.class?,
            item_category: self.category,
            item_name: self.name?,
            item_content: self.content,
            item_points: self.points,
            unit: self.unit,
            duration_min: self.duration.and_then(|duration| duration.min),
            duration_max: self.duration.and_then(|duration| duration.max),
            frequency: self.frequency,
            qualification: self.qualification,
            price: self.price,
            price_cap: self.price_cap,
            in_force_from: self.from?,
            in_force_to: self.to,
            replaced_by: self.replaced_by,
        })
    }
}

/// Whether a field was refused already.
fn told(at: &AtRow<'_>, field: Field) -> bool {
    at.found.iter().any(|found| {
        found.finding.severity == Severity::Error && found.finding.path.ends_with(field.wire())
    })
}

pub(super) fn code(
    line: &Line<'_>,
    column: &Mapped,
    at: &mut AtRow<'_>,
    national: bool,
) -> Option<ItemCode> {
    match line.cell(column.place) {
        cell @ Cell::Number(_) => at.value_of(cell, line, column, value::code_of_number),
        cell => at.value_of(cell, line, column, |text| value::code(text, national)),
    }
}

/// A day in a date cell, or in a text.
pub(super) fn day(line: &Line<'_>, column: &Mapped, at: &mut AtRow<'_>) -> Option<Date> {
    match line.cell(column.place) {
        Cell::Date { day, with_time: false } => Some(day),
        Cell::Date { day, .. } => at.take(Reading::Repaired(day, &rule::DATE_WITH_TIME), column),
        Cell::Time => at.take(Reading::Refused(&rule::DATE_UNREADABLE), column),
        _ => at.value(line, column, value::date),
    }
}

/// The last day; some lists write that there is none.
pub(super) fn last_day(line: &Line<'_>, column: &Mapped, at: &mut AtRow<'_>) -> Option<Date> {
    if line.cell(column.place).text().is_some_and(value::is_open_end) {
        at.tell(&rule::OPEN_END, column);
        return None;
    }
    day(line, column, at)
}

pub(super) fn passage(
    line: &Line<'_>,
    column: &Mapped,
    at: &mut AtRow<'_>,
) -> Option<Passage<'static>> {
    let text = at.text(line, column, Kind::Passage)?;
    let passage = Passage::new(text.into_owned());
    if passage.is_none() {
        at.tell(&rule::TEXT_TOO_LONG, column);
    }
    passage
}

fn label(line: &Line<'_>, column: &Mapped, at: &mut AtRow<'_>) -> Option<Label<'static>> {
    let text = at.text(line, column, Kind::Line)?;
    named(text.into_owned(), column, at)
}

pub(super) fn named(text: String, column: &Mapped, at: &mut AtRow<'_>) -> Option<Label<'static>> {
    let label = Label::new(text);
    if label.is_none() {
        at.tell(&rule::NAME_TOO_LONG, column);
    }
    label
}

/// Whether the row says that it is valid; only a clear no counts.
fn is_valid(line: &Line<'_>, column: &Mapped, at: &mut AtRow<'_>) -> bool {
    let no = match line.cell(column.place) {
        Cell::Boolean(value) => !value,
        Cell::Text(text) | Cell::Number(text) => {
            matches!(text.trim(), "0" | "否" | "无效" | "停用" | "N" | "n" | "FALSE" | "false")
        }
        _ => false,
    };
    if no {
        at.tell(&rule::NOT_VALID, column);
    }
    !no
}
