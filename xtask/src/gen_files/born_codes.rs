//! The list of all codes ever given out. It only grows.

use std::collections::BTreeSet;
use std::fs;

use super::Files;
use crate::run::root;

const PATH: &str = "crates/ltci/tests/it/born_codes.txt";

pub fn add(files: &mut Files) -> Result<(), String> {
    let born = fs::read_to_string(root().join(PATH)).map_err(|error| format!("{PATH}: {error}"))?;
    let mut codes: BTreeSet<&str> = born.lines().collect();
    codes.extend(ltci::rules::all().iter().map(|rule| rule.code));
    let text = codes.into_iter().fold(String::new(), |text, code| text + code + "\n");
    files.insert(PATH.into(), text);
    Ok(())
}
