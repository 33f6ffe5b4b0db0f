//! Shows that a new rule takes one page and one line: adds a throw-away rule to a copy of the
//! project, and looks for it everywhere.

use std::fs;

use crate::ci::{PROGRAMS, venv, wasm_of};
use crate::run::{output, root, run};

const COPY: &str = "target/throw-away";
const TITLE: &str = "throw away";
const CODE: &str = "LTC-A-059";

/// The page as a contributor would fill it: what differs from the template.
const FILLED: &[(&str, &str)] = &[
    ("这里什么不对。", "样例规则：结论编号为THROW-AWAY。"),
    ("What is wrong here.", "A sample rule: the number of the conclusion is THROW-AWAY."),
    ("怎么办。", "仅用于检查。"),
    ("What to do.", "Only for a check."),
    (
        "Input::Patch(\"{}\")),\n        ],",
        "Input::Patch(r#\"{\"asmt_id\":\"THROW-AWAY-2\"}\"#)),\n        ],",
    ),
    (
        "Input::Patch(\"{}\"),\n            \"/level\"",
        "Input::Patch(r#\"{\"asmt_id\":\"THROW-AWAY\"}\"#),\n            \"/asmt_id\"",
    ),
    ("fn check(_document: &Assessment<'_>, _: &Context, _found: &mut Findings) {}", CHECK),
];

const CHECK: &str = "\
fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    if document.asmt_id.as_str() == \"THROW-AWAY\" {
        found.report(\"/asmt_id\", &[]);
    }
}";

/// Where the rule must appear after `xtask gen`, and with what.
const SHOWN: &[(&str, &str)] = &[
    ("docs/rules/LTC-A-059.md", "样例规则"),
    ("docs/rules/README.md", CODE),
    ("schemas/rules.json", CODE),
    ("conformance/cases/rules/LTC-A-059.json", "LTC-A-059/bad/one-fault"),
    ("conformance/manifest.json", "LTC-A-059/bad/one-fault"),
    ("crates/ltci/tests/it/born_codes.txt", CODE),
];

/// Adds the rule to a copy and asks everyone for it.
pub fn run_in_copy() -> Result<(), String> {
    let shown = show_in_copy();
    forget_copy().and(shown)
}

/// What was built of the copy counts as built of the project: it has to go.
fn forget_copy() -> Result<(), String> {
    for profile in ["dev", "ci"] {
        let members = ["ltci", "ltci-tables", "ltci-conformance", "ltci-cli", "xtask"];
        let bindings = ["ltci-python", "ltci-wasm", "ltci-wasm-bindgen"];
        let members = members.iter().chain(&bindings).flat_map(|name| ["-p", name]);
        let clean: Vec<_> =
            ["clean", "-q", "--profile", profile].into_iter().chain(members).collect();
        run(".", "cargo", &clean)?;
    }
    Ok(())
}

fn show_in_copy() -> Result<(), String> {
    copy()?;
    // The project's own target: what it built of other people's crates need not be built again.
    let target = root().join("target").display().to_string();
    let cargo = |arguments: &[&str]| {
        let target = format!("CARGO_TARGET_DIR={target}");
        run(COPY, "env", &[&[target.as_str(), "cargo"], arguments].concat())
    };
    cargo(&["run", "--quiet", "-p", "xtask", "--", "new-rule", "assessment", TITLE])?;
    fill()?;
    cargo(&["run", "--quiet", "-p", "xtask", "--", "gen"])?;
    for (path, expected) in SHOWN {
        let text = fs::read_to_string(root().join(COPY).join(path)).unwrap_or_default();
        if !text.contains(expected) {
            return Err(format!("the new rule does not show up in {path}"));
        }
    }
    // The changelog counts the rules that there are, and this one is thrown away.
    let house = ["house_rules", "--", "--skip", "the_changelog_counts"];
    cargo(&[&["test", "--quiet", "-p", "ltci", "--test", "it"], &house[..]].concat())?;
    cargo(PROGRAMS)?;
    let ltci = format!("{target}/ci/ltci");
    run(COPY, &ltci, &["explain", CODE])?;
    run(COPY, &ltci, &["suite", "run", "--testee", &format!("{ltci} testee")])?;
    in_python(&target)?;
    in_javascript(&target)
}

/// The Python module built from the copy lists the rule.
fn in_python(target: &str) -> Result<(), String> {
    let variable = format!("CARGO_TARGET_DIR={target}");
    let maturin = venv("maturin");
    let wheels = format!("{target}/throw-away-wheels");
    run(
        &format!("{COPY}/bindings/python"),
        "env",
        &[&variable, &maturin, "build", "--profile", "ci", "--out", &wheels],
    )?;
    let script = format!(
        "import sys, glob, zipfile; w = glob.glob('{wheels}/*.whl')[0]; zipfile.ZipFile(w).extractall('{wheels}/x'); \
         sys.path.insert(0, '{wheels}/x'); import ltci; assert any(r['code'] == '{CODE}' for r in ltci.rules()); \
         print('in Python:', ltci.explain('{CODE}')['title']['zh'])"
    );
    print!("{}", output(".", &venv("python"), &["-c", &script])?);
    Ok(())
}

/// The WebAssembly built from the copy lists the rule; it need be neither fast nor small.
fn in_javascript(target: &str) -> Result<(), String> {
    let package = root().join(COPY).join("bindings/wasm");
    let modules = root().join("bindings/wasm/node_modules");
    std::os::unix::fs::symlink(&modules, package.join("node_modules"))
        .map_err(|error| error.to_string())?;
    let quick = ["CARGO_PROFILE_WASM_LTO=off", "CARGO_PROFILE_WASM_OPT_LEVEL=0"];
    let copy = wasm_of(&root().join(COPY));
    let bindgen = format!("{target}/ci/ltci-wasm-bindgen");
    run(COPY, "env", &[&[copy.as_str()], &quick[..], &[bindgen.as_str()]].concat())?;
    let script = format!(
        "import {{ rules }} from './js/node.mjs'; if (!rules().some((rule) => rule.code === '{CODE}')) process.exit(1);"
    );
    run(&format!("{COPY}/bindings/wasm"), "node", &["--input-type=module", "-e", &script])
}

/// The files that git knows, without its history.
fn copy() -> Result<(), String> {
    let folder = root().join(COPY);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
    }
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let script = format!(
        "git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t {COPY}"
    );
    run(".", "sh", &["-c", &script])
}

fn fill() -> Result<(), String> {
    let path = root().join(COPY).join("crates/ltci/src/rules/assessment/a059_throw_away.rs");
    let mut page =
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    for (from, to) in FILLED {
        if !page.contains(from) {
            return Err(format!("the template has no `{from}`"));
        }
        page = page.replacen(from, to, 1);
    }
    page = page.replacen("text!(\"throw away\", ", "text!(\"样例规则\", ", 1);
    fs::write(&path, page).map_err(|error| error.to_string())?;
    Ok(())
}
