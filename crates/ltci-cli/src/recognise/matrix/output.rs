//! The two files of a matrix: for people, and for programs.

use std::fs;
use std::path::Path;

use ltci::text;

use super::page;
use super::table::Matrix;
use crate::args;
use crate::session::{Session, Stop};

/// The page for people.
pub const PAGE: &str = "matrix.html";
/// The same for programs.
pub const DATA: &str = "matrix.json";

/// Writes both files; the folder is made if it is not there.
pub fn write(session: &Session, matrix: &Matrix, folder: &Path) -> Result<(), Stop> {
    let page = page::html(matrix).map_err(|error| Stop::Told(error.to_string()))?;
    let json = serde_json::to_string_pretty(&matrix.json()).unwrap_or_default();
    let written = fs::create_dir_all(folder)
        .and_then(|()| fs::write(folder.join(PAGE), page))
        .and_then(|()| fs::write(folder.join(DATA), format!("{json}\n")));
    written.map_err(|error| {
        let template = text!("写不了 {folder}：{reason}", "cannot write to {folder}: {reason}");
        let (name, reason) = (folder.display(), args::reason(session.tongue, &error));
        Stop::Told(session.tongue.fill(template, &[("folder", &name), ("reason", &reason)]))
    })
}
