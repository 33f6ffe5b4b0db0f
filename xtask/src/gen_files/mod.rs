//! Everything that is generated, in one list: written by `gen`, compared by `gen --check`.

mod base_documents;
mod born_codes;
mod cases;
mod coverage;
mod edges;
mod imports;
mod known_answers;
mod map_cases;
mod open_questions;
mod platform;
mod python_types;
mod recognise;
mod register;
mod rule_pages;
mod schemas;
mod score_cases;
mod settle;
mod sources;
mod specification;
mod stories;
mod type_model;
mod typescript_types;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::run::root;

/// Generated files by their path below the root of the project.
pub type Files = BTreeMap<PathBuf, String>;

/// Folders in which every file is generated: what is not in the list there is an orphan.
const OWNED: &[&str] = &["schemas", "docs/rules", "conformance/cases", "conformance/bases"];

/// Writes what has changed and removes orphans.
pub fn write() -> Result<(), String> {
    let files = generated()?;
    let mut changed = 0;
    for (path, content) in &files {
        let target = root().join(path);
        if fs::read_to_string(&target).is_ok_and(|current| current == *content) {
            continue;
        }
        let parent = target.parent().unwrap_or(&target);
        fs::create_dir_all(parent).map_err(|error| told(parent, &error))?;
        fs::write(&target, content).map_err(|error| told(&target, &error))?;
        println!("wrote {}", path.display());
        changed += 1;
    }
    for orphan in orphans(&files) {
        fs::remove_file(root().join(&orphan)).map_err(|error| told(&orphan, &error))?;
        println!("removed {}", orphan.display());
        changed += 1;
    }
    println!("{} generated files, {changed} changed", files.len());
    Ok(())
}

/// Compares without writing; the error shows the differences.
pub fn check() -> Result<(), String> {
    let files = generated()?;
    let mut differences = String::new();
    for (path, content) in &files {
        let current = fs::read_to_string(root().join(path)).unwrap_or_default();
        if current != *content {
            differences.push_str(&difference(path, &current, content));
        }
    }
    for orphan in orphans(&files) {
        differences.push_str(&format!("orphan: {}\n", orphan.display()));
    }
    if differences.is_empty() {
        println!("{} generated files are current", files.len());
        Ok(())
    } else {
        Err(format!("{differences}\nrun `cargo xtask gen`"))
    }
}

fn generated() -> Result<Files, String> {
    let mut files = Files::new();
    schemas::add(&mut files);
    born_codes::add(&mut files)?;
    cases::add(&mut files)?;
    register::add(&mut files)?;
    coverage::add(&mut files)?;
    open_questions::add(&mut files)?;
    specification::add(&mut files)?;
    rule_pages::add(&mut files);
    sources::add(&mut files);
    typescript_types::add(&mut files)?;
    python_types::add(&mut files)?;
    Ok(files)
}

fn difference(path: &Path, current: &str, content: &str) -> String {
    let name = path.display().to_string();
    let diff = TextDiff::from_lines(current, content);
    let text = diff.unified_diff().context_radius(2).header(&name, &name).to_string();
    text.lines().take(40).fold(String::new(), |shown, line| shown + line + "\n")
}

fn orphans(files: &Files) -> Vec<PathBuf> {
    OWNED
        .iter()
        .flat_map(|folder| below(&root().join(folder)))
        .filter_map(|path| path.strip_prefix(root()).map(Path::to_path_buf).ok())
        .filter(|path| !files.contains_key(path))
        .collect()
}

/// Every file below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries
        .flat_map(|entry| {
            let path = entry.path();
            if path.is_dir() { below(&path) } else { vec![path] }
        })
        .collect();
    files.sort();
    files
}

fn told(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

/// JSON laid out for readers, with a final newline.
fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_files_are_current() {
        if let Err(differences) = super::check() {
            panic!("{differences}");
        }
    }
}
