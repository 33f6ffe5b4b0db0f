//! Everything that must hold before a change lands. Installs what it needs below `target/`, or
//! says what is lacking.

use std::path::Path;
use std::sync::OnceLock;
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
    ("matrix", matrix),
    ("new-rule", throw_away::run_in_copy),
];

/// Where the Python packages of the checks are installed.
pub const VENV: &str = "target/venv";
/// The command line as it was built for the checks.
pub const LTCI: &str = "target/ci/ltci";
/// How everything is built that the checks run. The whole workspace is named each time: cargo
/// would choose other features of shared crates for a part of it, and build those again.
const TESTS: [&str; 4] = ["test", "--profile", "ci", "--workspace"];
/// What is built besides the tests, as they are. There is an example among it, or cargo would leave
/// out the features that only tests need, and build everything again.
#[rustfmt::skip]
pub const PROGRAMS: &[&str] = &[
    "build", "--profile", "ci", "--workspace",
    "--bin", "ltci", "--bin", "ltci-wasm-bindgen", "--example", "export_samples",
];

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

/// The programs of others that the tests start, databases, OpenSSL and Java: Debian's packages are
/// installed where they are missing.
fn peers() -> Result<(), String> {
    let server =
        output(".", "sh", &["-c", "command -v initdb || ls /usr/lib/postgresql/*/bin/initdb"]);
    let gson = Path::new("/usr/share/java/gson.jar").exists();
    let programs = ["sqlite3", "psql", "openssl", "java"].into_iter().all(exists);
    if server.is_ok() && gson && programs {
        return Ok(());
    }
    let java = if exists("java") { "" } else { "default-jdk-headless" };
    let install = format!(
        "apt-get update -q && apt-get install -y -q --no-install-recommends \
         postgresql sqlite3 openssl libgoogle-gson-java {java}"
    );
    run(".", "sh", &["-c", &install]).map_err(|error| {
        format!(
            "请先安装 PostgreSQL、sqlite3、OpenSSL 3、Java 17 和 Gson / please install PostgreSQL, \
             sqlite3, OpenSSL 3, Java 17 and Gson: {error}"
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
    run(".", "cargo", &TESTS)
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
    programs()?;
    run(".", "target/ci/examples/export_samples", &[&samples])?;
    let python = venv("python");
    pip(&["-r", &format!("{READERS}/requirements.txt")])?;
    let samples = format!("LTCI_EXPORTS={samples}");
    run(".", "env", &[&samples, &python, "-m", "pytest", "-q", READERS])
}

/// What the README's first command does, the SDK against its own suite, without a fault and with
/// each of the faults that the suite is to catch, and the templates of testees.
fn suite() -> Result<(), String> {
    programs()?;
    run(".", LTCI, &["validate", "conformance/bases"])?;
    let testee = format!("{LTCI} testee");
    play(&testee)?;
    run(".", LTCI, &["suite", "self-check"])?;
    run(".", LTCI, &["suite", "mutants"])?;
    run(".", LTCI, &["suite", "coverage"])?;
    let wrong = format!("{testee} --mutant line-by-line");
    fails(".", LTCI, &["suite", "run", "--testee", &wrong, "--op", "settle"])?;
    run(".", "python3", &["conformance/templates/check.py", LTCI, "--must", "java"])?;
    independent()
}

/// An implementation that was written from the specification alone: the suite, and settlements and
/// scores at random.
fn independent() -> Result<(), String> {
    const PLAIN: &str = "conformance/testees/plain-python";
    play(&format!("python3 {PLAIN}/testee.py"))?;
    run(".", "python3", &[&format!("{PLAIN}/test_differential.py"), LTCI, "testee"])
}

/// Plays the whole suite against a testee.
fn play(testee: &str) -> Result<(), String> {
    run(".", LTCI, &["suite", "run", "--testee", testee])
}

/// The wheel is built, installed and tested as a user gets it.
fn python() -> Result<(), String> {
    prepare_python("ci")?;
    let python = venv("python");
    run("bindings/python", &python, &["-m", "mypy", "-p", "ltci"])?;
    run("bindings/python", &python, &["-m", "pytest", "-q"])?;
    programs()?;
    play(&format!("{python} -m ltci.testee"))
}

/// Builds the wheel with a profile and installs it in an environment of its own, once.
pub fn prepare_python(profile: &str) -> Result<(), String> {
    static PREPARED: OnceLock<Result<(), String>> = OnceLock::new();
    PREPARED.get_or_init(|| install_wheel(profile)).clone()
}

fn install_wheel(profile: &str) -> Result<(), String> {
    environment()?;
    pip(&["maturin>=1.9.4,<2"])?;
    let wheels = root().join("target/wheels");
    if wheels.exists() {
        std::fs::remove_dir_all(&wheels).map_err(|error| error.to_string())?;
    }
    let wheels = wheels.display().to_string();
    run("bindings/python", &venv("maturin"), &["build", "--profile", profile, "--out", &wheels])?;
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
    programs()?;
    run("bindings/wasm", "npm", &["test"])?;
    play("node bindings/wasm/js/testee.mjs")
}

/// Implementations against each other: those of the project agree on everything; those that have
/// nothing but the schemas miss exactly what is listed.
fn matrix() -> Result<(), String> {
    prepare_python("ci")?;
    prepare_wasm()?;
    programs()?;
    pip(&["-r", "conformance/testees/schema-only-python/requirements.txt"])?;
    run("conformance/testees/schema-only-node", "npm", &["ci", "--no-audit", "--no-fund"])?;
    let python = venv("python");
    run(".", &python, &["conformance/testees/schema_only.py", LTCI])?;
    let ours = [
        format!("sdk={LTCI} testee"),
        format!("python={python} -m ltci.testee"),
        "node=node bindings/wasm/js/testee.mjs".to_owned(),
    ];
    let schemas = [
        format!("schema-only-python={python} conformance/testees/schema-only-python/testee.py"),
        "schema-only-node=node conformance/testees/schema-only-node/testee.mjs".to_owned(),
    ];
    run(".", LTCI, &against_each_other(&ours, "target/matrix/project"))?;
    fails(".", LTCI, &against_each_other(&[&ours[..], &schemas].concat(), "target/matrix/all"))
}

fn against_each_other<'t>(testees: &'t [String], out: &'t str) -> Vec<&'t str> {
    let testees = testees.iter().flat_map(|testee| ["--testee", testee]);
    ["suite", "matrix", "--out", out].into_iter().chain(testees).collect()
}

/// Builds the package for JavaScript, once.
pub fn prepare_wasm() -> Result<(), String> {
    static PREPARED: OnceLock<Result<(), String>> = OnceLock::new();
    PREPARED.get_or_init(build_wasm).clone()
}

fn build_wasm() -> Result<(), String> {
    run("bindings/wasm", "npm", &["ci", "--no-audit", "--no-fund"])?;
    programs()?;
    run(".", "env", &[&wasm_of(root()), "target/ci/ltci-wasm-bindgen"])
}

/// Tells the builder of the WebAssembly which copy of the project is meant, as `cargo run` would.
pub fn wasm_of(project: &Path) -> String {
    format!("CARGO_MANIFEST_DIR={}", project.join("bindings/wasm/bindgen").display())
}

/// The command line and what else the checks run.
fn programs() -> Result<(), String> {
    run(".", "cargo", PROGRAMS)
}
