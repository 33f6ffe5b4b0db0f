//! `bench`: the validator beside what a vendor would otherwise use, on the same documents, in one
//! run. Ratios are what counts; seconds belong to the machine.

use std::fs;

use serde_json::Value;

use crate::ci::{prepare_python, prepare_wasm, venv};
use crate::run::{output, root, run};

const DOCUMENTS: &str = "target/bench/documents.ndjson";
const SINGLE: &str = "target/bench/single.ndjson";
const LONG: &str = "target/bench/long.ndjson";
/// Lines of the long settlement.
const LONG_LINES: &str = "100000";

/// What is compared with what: number of the target, words, the measure, the peer, and the ratio
/// in hundredths that is aimed at.
const TARGETS: &[(&str, &str, &str, &str, u64)] = &[
    (
        "1",
        "all rules / jsonschema crate, schema only",
        "ltci, form and all rules",
        "jsonschema, schema only",
        300,
    ),
    ("2", "all rules / ajv, schema only", "ltci, form and all rules", "Node ajv", 300),
    ("3", "all rules / tokenise only", "ltci, form and all rules", "tokenise only", 40),
    (
        "4a",
        "Python validate(bytes) / Rust, both with a notice",
        "Python ltci notice",
        "ltci, with the notice of a sample",
        90,
    ),
    (
        "4b",
        "Python validate(bytes) / jsonschema-rs, schema only",
        "Python ltci",
        "Python jsonschema-rs",
        500,
    ),
    ("5", "WebAssembly with all rules / ajv, schema only", "Node ltci", "Node ajv", 100),
    ("6a", "XML / JSON", "ltci, the same in XML", "ltci, form and all rules", 50),
    ("6b", "XML with all rules / lxml, XML Schema only", "Python ltci XML", "Python lxml XML", 300),
    (
        "9",
        "a line of 100,000 / a line of 10",
        "ltci, a line of one long settlement",
        "ltci, a line more in short settlements",
        80,
    ),
    ("10a", "refused for one rule / good", "ltci, one rule broken", "ltci, form and all rules", 20),
    (
        "10b",
        "refused for one field / good",
        "ltci, one field misspelt",
        "ltci, form and all rules",
        20,
    ),
    (
        "10c",
        "refused for one code / good",
        "ltci, one code malformed",
        "ltci, form and all rules",
        20,
    ),
];

/// Generates the documents, runs everyone, prints the tables.
pub fn run_peers(arguments: &[&str]) -> Result<(), String> {
    let count: usize = match arguments {
        [] => 20_000,
        ["--count", count] => count.parse().map_err(|_| format!("not a number: {count}"))?,
        _ => return Err("cargo xtask bench [--count N]".to_owned()),
    };
    let file = sample(DOCUMENTS, &count.to_string(), "10")?;
    let single = sample(SINGLE, &count.to_string(), "1")?;
    let long = sample(LONG, "1", LONG_LINES)?;
    let peers = ["bench", "-q", "-p", "ltci", "--bench", "peers", "--", &file, &single, &long];
    let mut measures = in_rust(&output(".", "cargo", &peers)?);
    prepare_wasm()?;
    let node = output("bindings/wasm", "node", &["bench/throughput.mjs", &file])?;
    measures.extend(elsewhere("Node", &node)?);
    prepare_python("release")?;
    let python = venv("python");
    let pip = ["-m", "pip", "install", "-q", "--disable-pip-version-check"];
    run(
        ".",
        &python,
        &[&pip[..], &["jsonschema", "jsonschema-rs", "fastjsonschema", "lxml"]].concat(),
    )?;
    let python = output("bindings/python", &python, &["bench/throughput.py", &file])?;
    measures.extend(elsewhere("Python", &python)?);
    print_measures(&measures);
    print_targets(&measures);
    Ok(())
}

/// Good settlements of so many lines, in a file.
fn sample(path: &str, count: &str, lines: &str) -> Result<String, String> {
    let path = root().join(path);
    fs::create_dir_all(path.parent().unwrap_or(&path)).map_err(|error| error.to_string())?;
    if path.exists() {
        fs::remove_file(&path).map_err(|error| error.to_string())?;
    }
    let file = path.display().to_string();
    let build =
        ["run", "--release", "-q", "-p", "ltci-cli", "--", "sample", "--kind", "settlement"];
    let order = ["--count", count, "--lines", lines, "--out", &file];
    run(".", "cargo", &[&build[..], &order].concat())?;
    Ok(file)
}

/// Who was measured, and how fast.
struct Measure {
    name: String,
    version: String,
    documents_per_second: u64,
    megabytes_per_second: String,
}

/// One JSON object a line: name, version, documents, bytes, nanoseconds for all of them.
fn in_rust(lines: &str) -> Vec<Measure> {
    let lines = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    lines
        .map(|line| {
            let number = |name: &str| line[name].as_u64().unwrap_or_default();
            let nanoseconds = number("nanoseconds").max(1);
            let per_second = |amount: u64| amount * 1_000_000 / (nanoseconds / 1_000).max(1);
            Measure {
                name: line["name"].as_str().unwrap_or_default().to_owned(),
                version: line["version"].as_str().unwrap_or_default().to_owned(),
                documents_per_second: per_second(number("documents")),
                megabytes_per_second: (per_second(number("bytes")) / 1_000_000).to_string(),
            }
        })
        .collect()
}

/// What the benchmarks of the bindings print: an object of results by name.
fn elsewhere(language: &str, text: &str) -> Result<Vec<Measure>, String> {
    let told: Value = serde_json::from_str(text).map_err(|error| format!("{language}: {error}"))?;
    let runtime = told["versions"]["node"].as_str().or(told["python"].as_str()).unwrap_or_default();
    let results = told["results"].as_object().into_iter().flatten();
    Ok(results
        .map(|(name, result)| {
            let own =
                result["version"].as_str().or(told["versions"][name].as_str()).unwrap_or_default();
            let speed = result.get("megabytes_per_second").or(result.get("mb_per_second"));
            Measure {
                name: format!("{language} {name}"),
                version: format!("{name} {own}, {language} {runtime}"),
                documents_per_second: result["documents_per_second"].as_u64().unwrap_or_default(),
                megabytes_per_second: speed.map(Value::to_string).unwrap_or_default(),
            }
        })
        .collect())
}

fn print_measures(measures: &[Measure]) {
    println!("\n{:<34} {:>12} {:>8}  version", "", "documents/s", "MB/s");
    for measure in measures {
        let Measure { name, version, documents_per_second, megabytes_per_second } = measure;
        println!("{name:<34} {documents_per_second:>12} {megabytes_per_second:>8}  {version}");
    }
}

fn print_targets(measures: &[Measure]) {
    let speed = |name: &str| {
        let measure = measures.iter().find(|measure| measure.name == name);
        measure.map_or(0, |measure| measure.documents_per_second)
    };
    println!("\n{:<4} {:<56} {:>7} {:>7}", "", "ratio", "aim", "is");
    for (number, words, ours, peer, aim) in TARGETS {
        let ratio = speed(ours) * 100 / speed(peer).max(1);
        let mark = if ratio >= *aim { "✔" } else { "✘" };
        println!("{number:<4} {words:<56} {:>7} {:>7} {mark}", hundredths(*aim), hundredths(ratio));
    }
}

fn hundredths(number: u64) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}
