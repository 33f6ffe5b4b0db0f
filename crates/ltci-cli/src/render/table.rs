//! Columns under one another, Chinese and English mixed.

use super::width;

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
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = (*widest).max(width::of(cell));
        }
    }
    rows.iter().map(|row| line(row, &widths, aligns)).collect()
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
}
