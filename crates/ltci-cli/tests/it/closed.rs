//! Whoever reads the output has seen enough: every command ends at once and without a word.

use std::process::Stdio;

use crate::{executable, file, folder};

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ltci/data/bases/assessment.json");

/// How a command ends whose output nobody reads, and what it says about that.
fn ended(arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = executable();
    let command = command.args(arguments).stdin(Stdio::null());
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn a_closed_output_ends_every_command_quietly() {
    let case = r#"{ "area": "a", "cases": [{ "id": "a", "level": "must", "op": "code",
        "clause": ["SPEC-1"], "title": { "zh": "一", "en": "one" }, "code": "gend", "value": "1",
        "expect": { "verdict": "acceptable" } }] }"#;
    let here = folder("closed");
    file(&here, "a.json", case);
    let cases = here.to_str().expect("UTF-8");
    let testee = format!("'{}' testee", env!("CARGO_BIN_EXE_ltci"));
    let commands: [&[&str]; 19] = [
        &["--help"],
        &["--version"],
        &["help", "suite"],
        &["rules"],
        &["explain", "LTC-A-012"],
        &["schema", "assessment"],
        &["validate", BASE],
        &["validate", "--format", "ndjson", BASE],
        &["convert", BASE, "--to", "xml"],
        &["scale", "list"],
        &["region", "list"],
        &["agreement", "list"],
        &["directory", "export", "sample-2025", "--to", "csv"],
        &["directory", "export", "sample-2025", "--to", "parquet"],
        &["sample", "--kind", "settlement", "--count", "1"],
        &["sample", "--kind", "settlement", "--count", "1", "--format", "parquet"],
        &["suite", "list", "--cases", cases],
        &["suite", "list", "--cases", cases, "--format", "json"],
        &["suite", "run", "--cases", cases, "--testee", &testee],
    ];
    for arguments in commands {
        assert_eq!(ended(arguments), (Some(141), String::new()), "{arguments:?}");
    }
}
