//! 行政区划代码 (GB/T 2260): six digits, and the table of those that are or were in force.

use std::sync::LazyLock;

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, DIVISIONS};
use crate::value::Date;

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::read(FILE));

code! {
    /// 行政区划代码: two digits each of province, city and county.
    ///
    /// Any six digits that do not begin with 0 are well formed; whether a division existed at a
    /// date is asked with [`AdministrativeDivision::at`].
    ///
    /// ```
    /// use ltci::code::{AdministrativeDivision, administrative_division::Existence};
    /// let ningbo: AdministrativeDivision = "330200".parse()?;
    /// assert_eq!(ningbo.name(), Some("宁波市"));
    /// assert!("33020".parse::<AdministrativeDivision>().is_err());
    /// # Ok::<(), ltci::code::MalformedCode>(())
    /// ```
    ///
    /// # Source
    /// GB/T 2260; the table and its sources are described in `data/divisions.provenance.json`.
    #[doc(alias = "行政区划代码")]
    #[doc(alias = "统筹区")]
    pub struct AdministrativeDivision {
        name: "admdvs",
        finding: "LTC-I-004",
        term: ("行政区划代码", "administrative division code"),
        form: ("6位数字，首位不为0", "6 digits, the first not 0"),
        help: ("填写6位区划代码，如330200（宁波市）。", "Give the six-digit code, such as 330200 (Ningbo)."),
        shape: [Run::exactly(1, Class::NonZeroDigit), Run::exactly(5, Class::Digit)],
        check: |_| true,
        personal: false,
        sources: [DIVISIONS.cite("编码结构", Basis::Stated)],
        good: ["330200", "110000", "110101", "339900"],
        bad: [
            ("33020", "只有5位", "only 5 digits"),
            ("3302000", "多了1位", "7 digits"),
            ("033020", "首位为0", "begins with 0"),
            ("宁波市", "须用代码", "a name instead of a code")
        ],
    }
}

impl AdministrativeDivision {
    /// Whether the division was in force at the date, or has the form of codes that gather others.
    pub fn is_listed(&self, date: Date) -> bool {
        matches!(self.at(date), Existence::InForce | Existence::Collective)
    }

    /// Whether the division is in the table, and whether it was in force at the date.
    pub fn at(&self, date: Date) -> Existence {
        let rows = self.rows();
        if rows.is_empty() {
            return if self.is_collective() { Existence::Collective } else { Existence::Unknown };
        }
        match rows.iter().find(|row| row.covers(date.year())) {
            Some(_) => Existence::InForce,
            // In a gap between two periods the code was withdrawn, not yet to come.
            None => match rows
                .iter()
                .rev()
                .find_map(|row| row.until.filter(|until| *until <= date.year()))
            {
                Some(until) => Existence::Withdrawn { until },
                None => Existence::NotYet,
            },
        }
    }

    /// The name in the newest row of the table.
    pub fn name(&self) -> Option<&'static str> {
        self.rows().last().map(|row| row.name)
    }

    /// Every period of this code in the table, oldest first.
    pub fn rows(&self) -> &'static [Division] {
        let number = number(self.as_str());
        let rest = TABLE.rows_from_city(number / 100);
        let start = rest.iter().take_while(|row| row.code < number).count();
        let rest = rest.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|row| row.code == number).count();
        rest.get(..length).unwrap_or_default()
    }

    /// 省本级、市本级、市辖区 and the like: codes that gather others (`99`, `01` or `90` in place of
    /// a city or county). Lists of the Ministry of Civil Affairs leave them out, platforms use them.
    fn is_collective(self) -> bool {
        let (province, rest) = self.as_str().split_at_checked(2).unwrap_or_default();
        let known = || {
            let province = number(province) * 100;
            TABLE.rows_from_city(province).first().is_some_and(|row| row.code == province * 100)
        };
        let (city, county) = rest.split_at_checked(2).unwrap_or_default();
        let gathers = |part: &str| matches!(part, "99" | "01" | "90");
        (gathers(county) || (county == "00" && (gathers(city) || city == "02"))) && known()
    }
}

impl crate::Disclosable for AdministrativeDivision {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}

/// The file of the table.
pub(crate) const FILE: &str = include_str!("../../data/divisions.csv");
/// The year of the newest list in the table, as its provenance has it.
pub(crate) const VERSION: &str = "2024";

/// What the table says about a division at a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existence {
    /// In force.
    InForce,
    /// Not in the table, but of the form of codes that gather others, such as 省本级 (`339900`).
    Collective,
    /// Withdrawn: no longer listed from that year.
    Withdrawn {
        /// The first year in which the code is no longer listed.
        until: u16,
    },
    /// Listed only in later years.
    NotYet,
    /// Never listed.
    Unknown,
}

/// One row of the table: a code, the years in which it is listed, and its name then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Division {
    code: u32,
    from: u16,
    until: Option<u16>,
    name: &'static str,
}

impl Division {
    /// The name of the division in those years.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The first year in which the code is listed.
    pub const fn from(&self) -> u16 {
        self.from
    }

    /// The first year in which the code is no longer listed; `None` while it is in force.
    pub const fn until(&self) -> Option<u16> {
        self.until
    }

    fn covers(&self, year: u16) -> bool {
        self.from <= year && self.until.is_none_or(|until| year < until)
    }
}

/// The table, with the place where the rows of each city begin: a look-up reads one city.
struct Table {
    rows: Vec<Division>,
    cities: Vec<u16>,
}

impl Table {
    fn read(table: &'static str) -> Self {
        let rows: Vec<_> = table.lines().skip(1).filter_map(parse_row).collect();
        let starts = (0..10_000).map(|city| rows.partition_point(|row| row.code < city * 100));
        let cities = starts.map(|start| u16::try_from(start).unwrap_or(u16::MAX)).collect();
        Self { rows, cities }
    }

    /// The rows from the first of a city (four digits) on.
    fn rows_from_city(&self, city: u32) -> &[Division] {
        let start = usize::try_from(city).ok().and_then(|city| self.cities.get(city));
        start.and_then(|start| self.rows.get(usize::from(*start)..)).unwrap_or_default()
    }
}

fn parse_row(line: &'static str) -> Option<Division> {
    let mut fields = line.splitn(4, ',');
    Some(Division {
        code: fields.next()?.parse().ok()?,
        from: fields.next()?.parse().ok()?,
        until: fields.next().map(|until| until.parse().ok())?,
        name: fields.next()?,
    })
}

fn number(digits: &str) -> u32 {
    digits.bytes().fold(0, |number, digit| number * 10 + u32::from(digit.wrapping_sub(b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(code: &str, day: &str) -> Existence {
        let code: AdministrativeDivision = code.parse().expect(code);
        code.at(day.parse().expect(day))
    }

    #[test]
    fn existence_depends_on_the_date() {
        assert_eq!(at("330212", "2026-01-01"), Existence::InForce);
        assert_eq!(at("110103", "2009-06-30"), Existence::InForce);
        assert_eq!(at("110103", "2026-01-01"), Existence::Withdrawn { until: 2010 });
        assert_eq!(at("510116", "2000-01-01"), Existence::NotYet);
        // 330227 鄞县 begins with the list of 1983.
        assert_eq!(at("330227", "1981-01-01"), Existence::NotYet);
        assert_eq!(at("339900", "2026-01-01"), Existence::Collective);
        assert_eq!(at("330201", "2026-01-01"), Existence::Collective);
        assert_eq!(at("990000", "2026-01-01"), Existence::Unknown);
        assert_eq!(at("999900", "2026-01-01"), Existence::Unknown);
    }

    #[test]
    fn the_version_is_that_of_the_provenance() {
        let provenance = include_str!("../../data/divisions.provenance.json");
        let provenance: serde_json::Value = serde_json::from_str(provenance).expect("JSON");
        assert_eq!(provenance["as_of"], VERSION);
    }

    #[test]
    fn every_row_of_the_table_is_read() {
        let lines = FILE.lines().count();
        assert_eq!(TABLE.rows.len(), lines - 1);
        assert!(TABLE.rows.is_sorted_by_key(|row| (row.code, row.from)));
    }
}
