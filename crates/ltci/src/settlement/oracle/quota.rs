//! 定额: how many units count in a day, a week, a month or a year, and what comes on top.

use super::caps::{counts_in, month, week, year};
use super::lines::Line;
use super::rounding;
use super::sheet::{LeftOpen, Part, Sheet, accumulated, called};
use super::supplement::supplement;
use super::{Input, Reason, Step, StepCode};
use crate::code::{ChargeUnit, QuotaPeriod, YesNo};
use crate::region::{BenefitLine, Figure, Quota, SupplementLine};
use crate::text;
use crate::value::{Date, Money, MoneySum, RoundingStep, UnitCount};

/// Minutes of an hour.
const HOUR: u32 = 60;

/// What is left of a quota, in hundredths of a unit.
struct Left {
    period: QuotaPeriod,
    /// The units of every time.
    count: u32,
    /// The time in which the settlement begins, and its units.
    first: (Date, u32),
    /// The time being counted, and what is left of it.
    open: Option<(Date, u32)>,
    /// The last day asked about, and the time it lies in.
    last: Option<(Date, Date)>,
}

/// Supplementary hours, in hundredths of a minute.
struct Extra<'s> {
    /// The place of the supplement.
    place: usize,
    hours: &'s Figure<Quota>,
    a_month: u32,
    open: Option<(Date, u32)>,
    /// The minutes of one unit of the quota.
    minutes: u32,
}

/// Leaves of lines the units that the quota allows.
pub(super) fn quota<'s>(
    sheet: &mut Sheet<'s>,
    line: &'s BenefitLine,
    place: usize,
    lines: &mut [Line],
) -> Result<(), LeftOpen> {
    let at = || format!("/benefits/{place}");
    let Some(figure) = sheet.exact(Part::Covered, line.quota.as_ref(), at, "quota")? else {
        return Ok(());
    };
    let (Some(unit), Some(period)) = (figure.value.unit, figure.value.period) else {
        sheet.lacks(Part::Covered, &at(), "quota");
        return Err(LeftOpen);
    };
    if !lines.iter().all(|line| counts_in(line.unit, unit)) {
        let path = format!("{}/quota", at());
        sheet.cannot(Part::Covered, Reason::UnitDiffers, called("quota"), path);
        return Err(LeftOpen);
    }
    let mut left = Left::of(sheet, figure, period, place)?;
    if !left.exceeded_by(lines) {
        told(sheet, figure, place, MoneySum::default());
        return Ok(());
    }
    let mut extra = Extra::of(sheet, &figure.value, unit)?;
    left.open = None;
    let (mut off, mut added) = (MoneySum::default(), 0);
    for line in lines {
        let within = left.take(line);
        let on_top = extra.as_mut().map_or(0, |extra| extra.take(line, within));
        added += on_top;
        off += cut(sheet, line, within + on_top)?;
    }
    told(sheet, figure, place, off);
    if let Some(extra) = extra.filter(|_| added > 0) {
        supplemented(sheet, &extra);
    }
    Ok(())
}

/// Leaves so many hundredths of a unit of a line, and gives what was taken off.
fn cut(sheet: &mut Sheet<'_>, line: &mut Line, hundredths: u32) -> Result<MoneySum, LeftOpen> {
    let units = UnitCount::from_hundredths(hundredths).filter(|units| *units < line.units);
    let Some(units) = units else { return Ok(MoneySum::default()) };
    let left = part(sheet, line, units)?;
    line.units = units;
    Ok(line.limit(left.into()))
}

/// What so many units of a line come to. Nothing is rounded where nothing counts.
fn part(sheet: &mut Sheet<'_>, line: &Line, units: UnitCount) -> Result<Money, LeftOpen> {
    if units.hundredths() == 0 {
        return Ok(Money::ZERO);
    }
    let mode = rounding::mode(sheet, Part::Covered)?;
    Ok(units.part_of(line.units, line.amount, mode, RoundingStep::Fen).unwrap_or_default())
}

impl Left {
    fn of(
        sheet: &mut Sheet<'_>,
        figure: &Figure<Quota>,
        period: QuotaPeriod,
        place: usize,
    ) -> Result<Self, LeftOpen> {
        let before = sheet.before();
        let count = figure.value.count.0.saturating_mul(100);
        let carried = before.quota_carried.map_or(0, UnitCount::hundredths);
        let carried = match (carried, figure.value.carry_over) {
            (0, _) | (_, Some(YesNo::No)) => 0,
            (carried, Some(YesNo::Yes)) => carried,
            (_, None) => {
                let at = format!("/benefits/{place}/quota/value");
                sheet.lacks(Part::Covered, &at, "carry_over");
                return Err(LeftOpen);
            }
        };
        let used = before.quota_used.map_or(0, UnitCount::hundredths);
        let first = start(period, sheet.settlement.period.begndate);
        let of_first = count.saturating_add(carried).saturating_sub(used);
        Ok(Self { period, count, first: (first, of_first), open: None, last: None })
    }

    /// Whether any time has more units than it may.
    fn exceeded_by(&mut self, lines: &[Line]) -> bool {
        lines.iter().any(|line| self.take(line) < line.units.hundredths())
    }

    /// The hundredths of a line that are within the quota.
    fn take(&mut self, line: &Line) -> u32 {
        let start = self.start(line.day());
        let left = match self.open {
            Some((opened, left)) if opened == start => left,
            _ if start == self.first.0 => self.first.1,
            _ => self.count,
        };
        let taken = left.min(line.units.hundredths());
        self.open = Some((start, left - taken));
        taken
    }

    /// Many lines lie on one day.
    fn start(&mut self, day: Date) -> Date {
        match self.last {
            Some((last, start)) if last == day => start,
            _ => {
                let start = start(self.period, day);
                self.last = Some((day, start));
                start
            }
        }
    }
}

impl<'s> Extra<'s> {
    /// The supplementary hours, unless cash was taken in their place.
    fn of(
        sheet: &mut Sheet<'s>,
        quota: &Quota,
        unit: ChargeUnit,
    ) -> Result<Option<Self>, LeftOpen> {
        if sheet.settlement.cash_benefit_amt.is_some() {
            return Ok(None);
        }
        let gives_hours = |line: &SupplementLine| line.quota.is_some();
        let Some((place, line)) = supplement(sheet, Part::Covered, gives_hours)? else {
            return Ok(None);
        };
        let at = || format!("/supplements/{place}");
        let Some(hours) = sheet.exact(Part::Covered, line.quota.as_ref(), at, "quota")? else {
            return Ok(None);
        };
        let in_hours = hours.value.unit == Some(ChargeUnit::Hour);
        let monthly = hours.value.period == Some(QuotaPeriod::Month);
        let minutes = match unit {
            ChargeUnit::Hour => Some(HOUR),
            _ => quota.minutes.map(|minutes| minutes.0),
        };
        let Some(minutes) = minutes.filter(|minutes| in_hours && monthly && *minutes > 0) else {
            let path = format!("{}/quota", at());
            sheet.cannot(Part::Covered, Reason::UnitDiffers, called("quota"), path);
            return Err(LeftOpen);
        };
        let a_month = hours.value.count.0.saturating_mul(100 * HOUR);
        Ok(Some(Self { place, hours, a_month, open: None, minutes }))
    }

    /// The hundredths of a line, beyond those within the quota, that the hours on top allow.
    fn take(&mut self, line: &Line, within: u32) -> u32 {
        let start = month(line.day());
        let left = match self.open {
            Some((opened, left)) if opened == start => left,
            _ => self.a_month,
        };
        let taken = (line.units.hundredths() - within).min(left / self.minutes);
        self.open = Some((start, left - taken * self.minutes));
        taken
    }
}

/// The first day of the time that a day lies in.
fn start(period: QuotaPeriod, day: Date) -> Date {
    match period {
        QuotaPeriod::Day => day,
        QuotaPeriod::Week => week(day),
        QuotaPeriod::Month => month(day),
        QuotaPeriod::Year => year(day),
    }
}

fn told(sheet: &mut Sheet<'_>, figure: &Figure<Quota>, place: usize, off: MoneySum) {
    let before = sheet.before();
    let quota = figure.value;
    let (Some(unit), Some(period)) = (quota.unit, quota.period) else { return };
    sheet.limited(StepCode::Quota, off, || {
        let template = text!(
            "每{period}{count}{unit}；按服务时间先后计，超出的不计入，减去{off}元。",
            "{count} units ({unit}) a {period}; in the order of time, what is beyond does not count: {off} yuan less."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("period", &period), ("count", &quota.count), ("unit", &unit), ("off", &off)];
        let path = format!("/benefits/{place}/quota");
        let (used, carried) = (before.quota_used, before.quota_carried);
        Step::new(StepCode::Quota, template, params)
            .with(Input::sourced(path, &quota.count, figure))
            .with_all(accumulated("quota_used", used.as_ref().map(|used| used as _)))
            .with_all(accumulated("quota_carried", carried.as_ref().map(|carried| carried as _)))
    });
}

/// Tells that hours on top were used.
fn supplemented(sheet: &mut Sheet<'_>, extra: &Extra<'_>) {
    let Some(served) = sheet.before().served_months else { return };
    let count = extra.hours.value.count;
    sheet.step(|| {
        let template = text!(
            "连续享受待遇已满{served}个月，另加每月{count}小时，已计入。",
            "After {served} months served, {count} more hours a month, which are counted."
        );
        let params: &[(&'static str, &dyn crate::Disclosable)] =
            &[("served", &served), ("count", &count)];
        let path = format!("/supplements/{}/quota", extra.place);
        Step::new(StepCode::Supplement, template, params)
            .with(Input::sourced(path, &count, extra.hours))
            .with(Input::stated("/accumulated/served_months", &served))
    });
}
