//! `ltci suite`: the commands, and what their tests share.

mod runs;
mod told;
mod whole;

use std::fs;
use std::path::{Path, PathBuf};

use crate::{file, folder, ltci};

/// Two cases, of which a good implementation passes both, and a wrong one fails the second.
fn cases(name: &str, level: &str, expected: &str) -> (String, PathBuf) {
    let here = folder(name);
    let cases = format!(
        r#"{{ "area": "codes", "cases": [
  {{ "id": "code/gend/good/1", "level": "must", "op": "code", "clause": ["SPEC-3.2"],
    "title": {{ "zh": "男性", "en": "male" }}, "code": "gend", "value": "1",
    "expect": {{ "verdict": "acceptable" }} }},
  {{ "id": "code/gend/bad/7", "level": "{level}", "op": "code", "clause": ["SPEC-3.2"],
    "title": {{ "zh": "没有7", "en": "there is no 7" }}, "code": "gend", "value": "7",
    "expect": {{ "verdict": "{expected}" }} }}
] }}"#
    );
    file(&here, "cases/codes.json", cases);
    let path = here.join("cases").to_str().expect("UTF-8").to_owned();
    (path, here)
}

fn testee() -> String {
    format!("'{}' testee", env!("CARGO_BIN_EXE_ltci"))
}

fn run(cases: &str, more: &[&str]) -> crate::Ran {
    let testee = testee();
    let arguments = ["suite", "run", "--testee", &testee, "--cases", cases];
    ltci(&[&arguments, more].concat())
}

fn path(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// The repository's own folder.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}
