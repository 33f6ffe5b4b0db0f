//! The cells of a row.

use ltci::Money;
use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::super::field::Value;
use super::sheet::bordered;

/// What 15 significant digits can no longer tell, in fen.
const UNTOLD: i64 = 1_000_000_000_000_000;

/// How the kinds of cells look.
pub(super) struct Cells {
    text: Format,
    centred: Format,
    amount: Format,
}

impl Default for Cells {
    fn default() -> Self {
        Self {
            // The format `@`: what a clerk types here later stays text too.
            text: bordered().set_num_format("@"),
            centred: bordered().set_align(FormatAlign::Center),
            amount: bordered().set_align(FormatAlign::Right).set_num_format("#,##0.00"),
        }
    }
}

impl Cells {
    pub(super) fn write(
        &self,
        row: u32,
        serial: u32,
        values: Vec<Value<'_>>,
        worksheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        worksheet.write_number_with_format(row, 0, serial, &self.centred)?;
        for (column, value) in (1..).zip(values) {
            self.write_value(row, column, value, worksheet)?;
        }
        Ok(())
    }

    fn write_value(
        &self,
        row: u32,
        column: u16,
        value: Value<'_>,
        worksheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        let number = match &value {
            Value::Minutes(minutes) => Some((f64::from(*minutes), &self.centred)),
            Value::Amount(amount) => number_of(*amount).map(|number| (number, &self.amount)),
            _ => None,
        };
        match (number, value.shown()) {
            (Some((number, look)), _) => {
                worksheet.write_number_with_format(row, column, number, look)?
            }
            (None, Some(text)) => {
                worksheet.write_string_with_format(row, column, text, &self.text)?
            }
            (None, None) => worksheet.write_blank(row, column, &self.text)?,
        };
        Ok(())
    }
}

/// The number that the file writes with the same digits; `None` where it could not.
fn number_of(amount: Money) -> Option<f64> {
    (amount.fen() < UNTOLD).then(|| amount.to_string().parse().ok()).flatten()
}
