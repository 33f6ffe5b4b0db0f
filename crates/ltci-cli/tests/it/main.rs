//! The real executable, as a person or a script runs it. What is expected is written by hand.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod assess;
mod batch;
mod closed;
mod convert;
mod directory;
mod directory_diff;
mod directory_import;
mod exchange;
mod help;
mod mutants;
mod package;
mod platform;
mod privacy;
mod recognise;
mod region;
mod rules;
mod sample;
mod scale;
mod seal;
mod settle;
mod shanghai;
mod suite;
mod testee;
mod validate;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// An acceptable assessment of level 3, one member a line.
const BASE: &str = include_str!("../../../ltci/data/bases/assessment.json");

/// How a run ended and what it wrote.
struct Ran {
    exit: i32,
    out: String,
    err: String,
}

impl Ran {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// The executable without anything of the tester's environment that changes what it says.
fn executable() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ltci"));
    let meddling =
        ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"];
    for name in meddling {
        command.env_remove(name);
    }
    command
}

fn ltci(arguments: &[&str]) -> Ran {
    ltci_with(arguments, b"")
}

fn ltci_with(arguments: &[&str], stdin: &[u8]) -> Ran {
    finish(executable().args(arguments), stdin)
}

fn finish(command: &mut Command, stdin: &[u8]) -> Ran {
    let command = command.stdin(Stdio::piped());
    let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the executable starts");
    let mut pipe = child.stdin.take().expect("stdin is piped");
    let output = std::thread::scope(|scope| {
        // Who does not read to the end closes the pipe: that is for the tests to judge.
        scope.spawn(move || pipe.write_all(stdin));
        child.wait_with_output().expect("the executable ends")
    });
    Ran {
        exit: output.status.code().expect("the executable was not killed"),
        out: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
        err: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
    }
}

/// A folder of its own for a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ltci-cli").join(name);
    // It is there only if the test ran before.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// Writes a file and gives its path as a word of a command line.
fn file(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("below a folder")).expect("a folder can be made");
    fs::write(&path, content).expect("a file can be written");
    path.to_str().expect("the path is UTF-8").to_owned()
}

/// The base with one text replaced by another.
fn base_with(from: &str, to: &str) -> String {
    assert!(BASE.contains(from), "{from}");
    BASE.replacen(from, to, 1)
}

/// The base with its level raised to 4, which its scores do not give.
fn contradictory() -> String {
    base_with(r#""level": "3""#, r#""level": "4""#)
}

/// The document on one line.
fn on_one_line(document: &str) -> String {
    let value: Value = serde_json::from_str(document).expect("a JSON document");
    value.to_string()
}
