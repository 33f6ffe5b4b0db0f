//! Directories as files: CSV, XLSX, JSON, XML, Parquet, SQL, FHIR.
//!
//! Every format carries all fields of every item. CSV, XLSX, JSON and XML are read again by this
//! library, with the same items as a result; CSV has no place for the facts of the edition, which
//! are given when it is read.

mod csv;
mod document;
mod documents;
mod fhir;
mod field;
mod parquet;
mod sql;
mod xlsx;

pub use documents::DocumentRows;

use std::io::Write;

use ltci::directory::{Directory, DirectoryMap};
use ltci::text;

use crate::Error;

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// UTF-8 with a byte order mark, for spreadsheets and programs.
    Csv,
    /// A workbook to read and to print.
    Xlsx,
    /// The document `directory` of the specification.
    Json,
    /// The document `directory` of the specification.
    Xml,
    /// Typed columns for analysis.
    Parquet,
    /// A script for SQLite and PostgreSQL.
    Sql,
    /// FHIR R4: CodeSystem, ValueSet, ConceptMap.
    Fhir,
}

impl Format {
    /// Every format.
    pub const ALL: &[Self] =
        &[Self::Csv, Self::Xlsx, Self::Json, Self::Xml, Self::Parquet, Self::Sql, Self::Fhir];

    /// The name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Parquet => "parquet",
            Self::Sql => "sql",
            Self::Fhir => "fhir",
        }
    }

    /// The format of a name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.as_str() == name)
    }

    /// What a file of this format ends with, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Fhir => "fhir.json",
            other => other.as_str(),
        }
    }

    /// Whether a file has a place for mappings beside the directory.
    pub const fn carries_maps(self) -> bool {
        matches!(self, Self::Xlsx | Self::Sql | Self::Fhir)
    }
}

/// Writes a directory, with mappings where the format has a place for them.
///
/// The same directory gives the same bytes.
///
/// ```
/// use ltci::directory::sample_edition;
/// use ltci_tables::export::{Format, write};
/// let mut file = Vec::new();
/// write(Format::Csv, sample_edition(), &[], &mut file)?;
/// assert!(file.starts_with("\u{feff}项目编码,项目大类,".as_bytes()));
/// # Ok::<(), ltci_tables::Error>(())
/// ```
///
/// # Errors
/// - the file could not be written;
/// - the directory has no items;
/// - mappings are given for a format without a place for them;
/// - more items than the rows of an XLSX sheet.
pub fn write(
    format: Format,
    directory: &Directory<'_>,
    maps: &[DirectoryMap<'_>],
    out: &mut (dyn Write + Send),
) -> Result<(), Error> {
    if directory.items.is_empty() {
        return Err(told(text!("目录中没有项目。", "The directory has no items.")));
    }
    if !maps.is_empty() && !format.carries_maps() {
        return Err(told(text!(
            "这种格式放不下对照映射，请改用XLSX、SQL或FHIR。",
            "This format has no place for mappings: use XLSX, SQL or FHIR."
        )));
    }
    match format {
        Format::Csv => csv::write(directory, out)?,
        Format::Xlsx => xlsx::write(directory, maps, out)?,
        Format::Json => document::write_json(directory, out)?,
        Format::Xml => document::write_xml(directory, out)?,
        Format::Parquet => parquet::write(directory, out)?,
        Format::Sql => sql::write(directory, maps, out)?,
        Format::Fhir => fhir::write(directory, maps, out)?,
    }
    out.flush().map_err(Error::from)
}

fn told(text: ltci::Text) -> Error {
    Error::Told(text.fill(&[]))
}
