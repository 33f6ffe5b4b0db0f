//! Everything that must hold before a change lands. Installs what it needs below `target/`, or
//! says what is lacking.

use std::time::Instant;

use crate::run::{exists, fails, output, root, run};
use crate::{gen_files, throw_away};

/// A step: its name, and what it does.
type Step = (&'static str, fn() -> Result<(), String>);

const STEPS: &[Step] = &[
    ("format", format),
    ("generated", gen_files::check),
    ("clippy", clippy),
    ("test", test),
    ("doc", doc),
    ("readers", readers),
    ("suite", suite),
    ("python", python),
    ("wasm", wasm),
    ("new-rule", throw_away::run_in_copy),
];

/// Where the Python packages of the checks are installed.
pub const VENV: &str = "target/venv";
/// The release build of the command line.
pub const LTCI: &str = "target/release/ltci";

/// Runs every step, or those named after `--only`.
pub fn run_steps(arguments: &[&str]) -> Result<(), String> {
    let only: Vec<&str> = match arguments {
        [] => STEPS.iter().map(|(name, _)| *name).collect(),
        ["--only", names @ ..] if !names.is_empty() => names.to_vec(),
        _ => return Err("cargo xtask ci [--only STEP…]".to_owned()),
    };
    for tool in ["python3", "node", "npm"] {
        if !exists(tool) {
            return Err(format!("缺少 {tool}，请先安装 / {tool} is missing: please install it"));
        }
    }
    peers()?;
    let start = Instant::now();
    let mut times = Vec::new();
    for (name, step) in STEPS.iter().filter(|(name, _)| only.contains(name)) {
        println!("\n━━ {name} ━━");
        let begun = Instant::now();
        step().map_err(|error| format!("\n✘ {name}: {error}"))?;
        times.push(format!("  {name}: {} s", begun.elapsed().as_secs()));
    }
    println!("\n✔ {} steps in {} s\n{}", times.len(), start.elapsed().as_secs(), times.join("\n"));
    println!("{} passed, 0 failed", times.len());
    Ok(())
}

/// The programs of others that the tests start, databases and OpenSSL: Debian's packages are installed where they are missing.
fn peers() -> Result<(), String> {
    let server =
        output(".", "sh", &["-c", "command -v initdb || ls /usr/lib/postgresql/*/bin/initdb"]);
    if server.is_ok() && ["sqlite3", "psql", "openssl"].into_iter().all(exists) {
        return Ok(());
    }
    let install = "apt-get update -q && \
                   apt-get install -y -q --no-install-recommends postgresql sqlite3 openssl";
    run(".", "sh", &["-c", install]).map_err(|error| {
        format!(
            "请先安装 PostgreSQL、sqlite3 和 OpenSSL 3 / please install PostgreSQL, sqlite3 and OpenSSL 3: {error}"
        )
    })
}

fn format() -> Result<(), String> {
    run(".", "cargo", &["fmt", "--all", "--check"])
}

fn clippy() -> Result<(), String> {
    run(".", "cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

fn test() -> Result<(), String> {
    run(".", "cargo", &["test", "--workspace"])
}

fn doc() -> Result<(), String> {
    let arguments = ["doc", "--no-deps", "-p", "ltci", "-p", "ltci-conformance", "-p", "ltci-cli"];
    run(".", "env", &[&["RUSTDOCFLAGS=-D warnings", "cargo"], &arguments[..]].concat())
}

/// Exports of directories, read by programs of others.
fn readers() -> Result<(), String> {
    const READERS: &str = "crates/ltci-tables/tests/readers";
    environment()?;
    let samples = root().join("target/exports").display().to_string();
    run(
        ".",
        "cargo",
        &["run", "-q", "-p", "ltci-tables", "--example", "export_samples", "--", &samples],
    )?;
    let python = venv("python");
    pip(&["-r", &format!("{READERS}/requirements.txt")])?;
    let samples = format!("LTCI_EXPORTS={samples}");
    run(".", "env", &[&samples, &python, "-m", "pytest", "-q", READERS])
}

/// The README's first command, and the SDK against its own suite, without a fault and with each of
/// the faults that the suite is to catch.
fn suite() -> Result<(), String> {
    run(".", "cargo", &["run", "--release", "--", "validate", "conformance/bases"])?;
    let testee = format!("{LTCI} testee");
    play(&testee)?;
    run(".", LTCI, &["suite", "mutants"])?;
    run(".", LTCI, &["suite", "coverage"])?;
    let wrong = format!("{testee} --mutant line-by-line");
    fails(".", LTCI, &["suite", "run", "--testee", &wrong, "--op", "settle"])
}

/// Plays the whole suite against a testee.
fn play(testee: &str) -> Result<(), String> {
    run(".", LTCI, &["suite", "run", "--testee", testee])
}

/// The wheel is built, installed and tested as a user gets it.
fn python() -> Result<(), String> {
    prepare_python()?;
    let python = venv("python");
    run("bindings/python", &python, &["-m", "mypy", "-p", "ltci"])?;
    run("bindings/python", &python, &["-m", "pytest", "-q"])?;
    release()?;
    play(&format!("{python} -m ltci.testee"))
}

/// Builds and installs the wheel in an environment of its own.
pub fn prepare_python() -> Result<(), String> {
    environment()?;
    pip(&["maturin>=1.9.4,<2"])?;
    let wheels = root().join("target/wheels");
    if wheels.exists() {
        std::fs::remove_dir_all(&wheels).map_err(|error| error.to_string())?;
    }
    let wheels = wheels.display().to_string();
    run("bindings/python", &venv("maturin"), &["build", "--release", "--out", &wheels])?;
    let wheel = output(".", "sh", &["-c", "ls target/wheels/*.whl"])?;
    let wheel = format!("{}[test]", wheel.trim());
    pip(&["--force-reinstall", &wheel])
}

/// The environment of the Python checks.
fn environment() -> Result<(), String> {
    if root().join(VENV).exists() {
        return Ok(());
    }
    run(".", "python3", &["-m", "venv", VENV])
}

fn pip(packages: &[&str]) -> Result<(), String> {
    let pip = ["-m", "pip", "install", "-q", "--disable-pip-version-check"];
    run(".", &venv("python"), &[&pip[..], packages].concat())
}

/// A program of the Python environment.
pub fn venv(program: &str) -> String {
    root().join(VENV).join("bin").join(program).display().to_string()
}

/// The WebAssembly is built, and tested in Node and in a browser; so is the page that the command
/// line writes.
fn wasm() -> Result<(), String> {
    prepare_wasm()?;
    release()?;
    run("bindings/wasm", "npm", &["test"])?;
    play("node bindings/wasm/js/testee.mjs")
}

/// Builds the package for JavaScript.
pub fn prepare_wasm() -> Result<(), String> {
    run("bindings/wasm", "npm", &["ci", "--no-audit", "--no-fund"])?;
    run(".", "cargo", &["run", "-p", "ltci-wasm-bindgen"])
}

/// The command line, built as users run it.
pub fn release() -> Result<(), String> {
    run(".", "cargo", &["build", "--release"])
}
