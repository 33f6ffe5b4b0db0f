//! Columns under one another, Chinese and English mixed.

use super::{lines, width};

/// How the cells of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// At the right.
    Right,
}

/// The rows as lines, each column as wide as its widest cell, two blanks between columns.
/// A column without an alignment stands at the left.
pub fn table(rows: &[Vec<String>], aligns: &[Align]) -> Vec<String> {
    let widths = widths(rows, width::of);
    rows.iter().map(|row| line(row, &widths, aligns)).collect()
}

/// The rows, each of one or more lines of at most so many columns: where the table would be wider,
/// the cells of its widest columns are broken. A word that cannot be broken runs over.
pub fn fitted(rows: &[Vec<String>], aligns: &[Align], columns: usize) -> Vec<String> {
    let mut widths = widths(rows, width::of);
    if total(&widths) <= columns {
        return rows.iter().map(|row| line(row, &widths, aligns)).collect();
    }
    narrow(&mut widths, &self::widths(rows, longest_word), columns);
    rows.iter().map(|row| wrapped(row, &widths, aligns)).collect()
}

fn widths(rows: &[Vec<String>], of_cell: fn(&str) -> usize) -> Vec<usize> {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = (*widest).max(of_cell(cell));
        }
    }
    widths
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1)
}

/// Takes columns from the widest that can give some, until the table fits or none can.
fn narrow(widths: &mut [usize], least: &[usize], columns: usize) {
    while total(widths) > columns {
        let can_give = widths.iter_mut().zip(least).filter(|(width, least)| **width > **least);
        let Some((widest, _)) = can_give.max_by_key(|(width, _)| **width) else {
            return;
        };
        *widest -= 1;
    }
}

fn longest_word(cell: &str) -> usize {
    lines(cell, 1).iter().map(|word| width::of(word)).max().unwrap_or(0)
}

fn wrapped(row: &[String], widths: &[usize], aligns: &[Align]) -> String {
    let cells: Vec<_> =
        row.iter().zip(widths).map(|(cell, columns)| lines(cell, *columns)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let lines = (0..height).map(|place| {
        let part = cells.iter().map(|cell| cell.get(place).cloned().unwrap_or_default());
        line(&part.collect::<Vec<_>>(), widths, aligns)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn line(row: &[String], widths: &[usize], aligns: &[Align]) -> String {
    let aligns = aligns.iter().chain(std::iter::repeat(&Align::Left));
    let cells = row.iter().zip(widths).zip(aligns);
    let cells: Vec<_> = cells
        .map(|((cell, columns), align)| match align {
            Align::Left => width::left(cell, *columns),
            Align::Right => width::right(cell, *columns),
        })
        .collect();
    cells.join("  ").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align_whatever_the_script() {
        let rows = [["进食", "5"], ["Bathing", "10"]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec());
        let lines = table(&rows, &[Align::Left, Align::Right]);
        assert_eq!(lines, ["进食      5", "Bathing  10"]);
    }

    #[test]
    fn the_widest_column_is_broken_where_the_table_is_too_wide() {
        let rows = [["SI001", "饮食照护（样例一）"], ["SI002", "康复"]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(fitted(&rows, &[], 17), ["SI001  饮食照护\n       （样例一）", "SI002  康复"]);
        assert_eq!(fitted(&rows, &[], 25), table(&rows, &[]));
        assert_eq!(fitted(&rows, &[], 1).len(), 2);
    }
}
