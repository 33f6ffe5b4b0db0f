//! XLSX: laid out like the official table, to be read and printed.
//!
//! The columns of the official table come first, then the further ones; a column in which no item
//! has a value is hidden, not left out. An item's class stands in its row and, where the items of
//! a class stand together, also as a section.
//!
//! Codes and days are text, so that nothing turns them into numbers. Amounts are numbers, because
//! clerks sum them: a cell keeps 15 significant digits, and the decimal text of such an amount
//! goes into the file and comes back as it was. An amount of more digits, from ten trillion yuan
//! on, is text. Nothing is calculated with a float.

mod cell;
mod sheet;

use std::io::{self, Seek, Write};

use ltci::code::EditionStatus;
use ltci::directory::{Directory, DirectoryMap, Edition};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::sheet::{Column, Row, Sheet};
use super::field::{self, ITEM_PRINTED, MAP, OFFICIAL, Value, is_categorised};
use crate::Error;

/// What a sample shows on its sheet and on every printed page.
const SAMPLE: &str = "样例，非官方";

pub(super) fn write(
    directory: &Directory<'_>,
    maps: &[DirectoryMap<'_>],
    out: &mut dyn Write,
) -> Result<(), Error> {
    let mut workbook = workbook(directory, maps).map_err(error)?;
    let mut file = tempfile::tempfile()?;
    workbook.save_to_writer(&mut file).map_err(error)?;
    file.rewind()?;
    io::copy(&mut file, out)?;
    Ok(())
}

fn workbook(directory: &Directory<'_>, maps: &[DirectoryMap<'_>]) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&directory.edition)?);
    let worksheet = workbook.add_worksheet_with_constant_memory().set_name("服务项目目录")?;
    directory_sheet(directory).write(rows(directory), worksheet)?;
    for (place, map) in maps.iter().enumerate() {
        let name = match place {
            0 => "对照映射".to_owned(),
            _ => format!("对照映射{}", place + 1),
        };
        let worksheet = workbook.add_worksheet_with_constant_memory().set_name(name)?;
        let sample = directory.edition.status == EditionStatus::Sample;
        let rows = map
            .entries
            .iter()
            .map(|entry| Row::Values(MAP.iter().map(|field| (field.value)(entry)).collect()));
        map_sheet(map, sample).write(rows, worksheet)?;
    }
    Ok(workbook)
}

/// The title, and the day of issue instead of the present moment: the same directory gives the
/// same bytes.
fn properties(edition: &Edition<'_>) -> Result<DocProperties, XlsxError> {
    let issued = ExcelDateTime::parse_from_str(&edition.issued.to_string())?;
    Ok(DocProperties::new().set_title(edition.title.as_str()).set_creation_datetime(&issued))
}

fn directory_sheet(directory: &Directory<'_>) -> Sheet {
    let edition = &directory.edition;
    let columns = ITEM_PRINTED.iter().enumerate().map(|(place, field)| {
        let empty = |item| matches!((field.value)(item), Value::Absent);
        Column {
            heading: field.heading(),
            width: field.width,
            hidden: place >= OFFICIAL && directory.items.iter().all(empty),
        }
    });
    Sheet {
        title: edition.title.as_str().to_owned(),
        facts: edition_facts(edition),
        notice: (edition.status == EditionStatus::Sample).then_some(SAMPLE),
        columns: columns.collect(),
        footnote: format!("数据来源：{}", edition.provenance.as_str()),
    }
}

fn edition_facts(edition: &Edition<'_>) -> String {
    let facts = [
        ("目录标识", Some(edition.id.as_str().to_owned())),
        ("文号", edition.doc_no.as_ref().map(|number| number.as_str().to_owned())),
        ("目录状态", Some(edition.status.meaning().zh.to_owned())),
        ("发布地区", edition.publisher_admdvs.map(|division| division.as_str().to_owned())),
        ("发布日期", Some(edition.issued.to_string())),
        ("施行日期", Some(edition.in_force_from.to_string())),
        ("停止施行日期", edition.in_force_to.map(|day| day.to_string())),
        ("原样采用", edition.adopts.map(|id| id.as_str().to_owned())),
    ];
    line_of(&facts)
}

fn map_sheet(map: &DirectoryMap<'_>, sample: bool) -> Sheet {
    let header = &map.map;
    let columns = MAP.iter().map(|field| Column {
        heading: field.heading(),
        width: field.width,
        hidden: false,
    });
    let facts = [
        ("映射标识", Some(header.id.as_str().to_owned())),
        ("地方目录", Some(header.from_edition.as_str().to_owned())),
        ("国家目录", Some(header.to_edition.as_str().to_owned())),
        ("确定映射的地区", Some(header.decided_by_admdvs.as_str().to_owned())),
        ("确定日期", Some(header.decided_on.to_string())),
    ];
    Sheet {
        title: header.title.as_str().to_owned(),
        facts: line_of(&facts),
        notice: sample.then_some(SAMPLE),
        columns: columns.collect(),
        footnote: format!("数据来源：{}", header.provenance.as_str()),
    }
}

fn line_of(facts: &[(&str, Option<String>)]) -> String {
    let known =
        facts.iter().filter_map(|(name, value)| Some(format!("{name}：{}", value.as_ref()?)));
    known.collect::<Vec<_>>().join("　")
}

/// The items, and a section before each class where the items of a class stand together.
fn rows<'i>(directory: &'i Directory<'i>) -> impl Iterator<Item = Row<'i>> {
    let classes: Vec<_> =
        directory.items.chunk_by(|left, right| left.item_class == right.item_class).collect();
    let mut names: Vec<&str> =
        classes.iter().filter_map(|items| Some(items.first()?.item_class.as_str())).collect();
    names.sort_unstable();
    let together = names.windows(2).all(|pair| pair.first() != pair.last());
    let categorised = is_categorised(directory);
    let cells = move |item: &'i _| {
        Row::Values(
            ITEM_PRINTED.iter().map(|field| field::cell(field, item, categorised)).collect(),
        )
    };
    classes.into_iter().flat_map(move |items| {
        let class = items.first().filter(|_| together);
        let section = class
            .map(|item| Row::Section(format!("{}（{}项）", item.item_class.as_str(), items.len())));
        section.into_iter().chain(items.iter().map(cells))
    })
}

fn error(error: XlsxError) -> Error {
    match error {
        XlsxError::RowColumnLimitError => super::told(ltci::text!(
            "项目太多，XLSX的一张表放不下（最多1048576行），请改用CSV。",
            "Too many items for a sheet of XLSX, which has 1,048,576 rows: use CSV."
        )),
        other => Error::File(io::Error::other(other)),
    }
}
