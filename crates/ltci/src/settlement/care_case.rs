//! Care plans and visits with what their rules compare them with.

use std::cell::OnceCell;

use super::{CarePlan, PlannedItem, ServiceDone, ServiceRecord};
use crate::code::ServiceItemCode;
use crate::directory::{Item, Known};
use crate::rules::Context;
use crate::value::Date;

/// Rows of a directory in the order of the items of a document; none for an item without one.
type Rows<'c> = OnceCell<Vec<Option<&'c Item<'static>>>>;

/// A care plan, with what its rules look up once.
#[derive(Debug)]
pub struct CarePlanCase<'c> {
    /// The plan.
    pub plan: &'c CarePlan<'c>,
    /// What is known besides.
    pub context: &'c Context,
    directory: Option<&'c Known>,
    rows: Rows<'c>,
}

impl<'c> CarePlanCase<'c> {
    /// Looks up what the plan names.
    pub(crate) fn new(plan: &'c CarePlan<'c>, context: &'c Context) -> Self {
        Self { plan, context, directory: context.known(&plan.directory), rows: OnceCell::new() }
    }

    /// The directory that the plan names, if it is known here.
    pub(crate) fn directory(&self) -> Option<&'c Known> {
        self.directory
    }

    /// The items with their places, each with its row for the first day on which it is planned.
    /// None at all where the directory is not known.
    pub(crate) fn rows(
        &self,
    ) -> impl Iterator<Item = (usize, &'c PlannedItem, Option<&'c Item<'static>>)> {
        let plan = self.plan;
        let rows = self.directory.map_or(&[][..], |known| {
            self.rows.get_or_init(|| {
                let row = |item: &PlannedItem| {
                    row(known, &item.ltc_item_codg, item.days(&plan.period).begndate)
                };
                plan.items.iter().map(row).collect()
            })
        });
        plan.items.iter().enumerate().zip(rows).map(|((place, item), row)| (place, item, *row))
    }

    /// The items that the directory has, with their places and rows.
    pub(crate) fn listed(
        &self,
    ) -> impl Iterator<Item = (usize, &'c PlannedItem, &'c Item<'static>)> {
        self.rows().filter_map(|(place, item, row)| Some((place, item, row?)))
    }

    /// The row of a code for a day.
    pub(crate) fn row(&self, code: &ServiceItemCode, day: Date) -> Option<&'c Item<'static>> {
        row(self.directory?, code, day)
    }
}

/// A record of service, with what its rules look up once.
#[derive(Debug)]
pub struct ServiceRecordCase<'c> {
    /// The record.
    pub record: &'c ServiceRecord<'c>,
    /// What is known besides.
    pub context: &'c Context,
    directory: Option<&'c Known>,
    rows: Rows<'c>,
}

impl<'c> ServiceRecordCase<'c> {
    /// Looks up what the record names.
    pub(crate) fn new(record: &'c ServiceRecord<'c>, context: &'c Context) -> Self {
        Self { record, context, directory: context.known(&record.directory), rows: OnceCell::new() }
    }

    /// The directory that the record names, if it is known here.
    pub(crate) fn directory(&self) -> Option<&'c Known> {
        self.directory
    }

    /// The items with their places, each with its row for the day on which the visit began. None
    /// at all where the directory is not known.
    pub(crate) fn rows(
        &self,
    ) -> impl Iterator<Item = (usize, &'c ServiceDone, Option<&'c Item<'static>>)> {
        let (items, day) = (&self.record.items, self.record.begn_time.date());
        let rows = self.directory.map_or(&[][..], |known| {
            self.rows.get_or_init(|| {
                items.iter().map(|item| row(known, &item.ltc_item_codg, day)).collect()
            })
        });
        items.iter().enumerate().zip(rows).map(|((place, item), row)| (place, item, *row))
    }

    /// The items that the directory has, with their places and rows.
    pub(crate) fn listed(
        &self,
    ) -> impl Iterator<Item = (usize, &'c ServiceDone, &'c Item<'static>)> {
        self.rows().filter_map(|(place, item, row)| Some((place, item, row?)))
    }
}

/// A code of 17 characters is one of up to 30 as well.
fn row<'c>(known: &'c Known, code: &ServiceItemCode, day: Date) -> Option<&'c Item<'static>> {
    known.row(code.as_str().parse().ok()?, day)
}
