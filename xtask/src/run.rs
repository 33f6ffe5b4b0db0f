//! Running other programs from the root of the project.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// The root of the project. Two copies that share a target folder share this program too, so it is
/// asked of `cargo run`, not remembered from the build.
pub fn root() -> &'static Path {
    static XTASK: LazyLock<PathBuf> = LazyLock::new(|| {
        let running = std::env::var_os("CARGO_MANIFEST_DIR");
        running.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
    });
    XTASK.parent().unwrap_or(Path::new("."))
}

/// Runs a program in a folder below the root; the error says what failed.
pub fn run(folder: &str, program: &str, arguments: &[&str]) -> Result<(), String> {
    println!("$ {program} {}", arguments.join(" "));
    let status = command(folder, program, arguments).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("failed ({status}): {program} {}", arguments.join(" "))),
        Err(error) => Err(format!("cannot run {program}: {error}")),
    }
}

/// Runs a program that must end with exit code 1.
pub fn fails(folder: &str, program: &str, arguments: &[&str]) -> Result<(), String> {
    println!("$ {program} {} (must fail)", arguments.join(" "));
    let status = command(folder, program, arguments).stdout(Stdio::null()).status();
    match status.map(|status| status.code()) {
        Ok(Some(1)) => Ok(()),
        Ok(code) => Err(format!("must end with exit code 1, ended with {code:?}: {program}")),
        Err(error) => Err(format!("cannot run {program}: {error}")),
    }
}

/// Runs a program and gives what it printed.
pub fn output(folder: &str, program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = command(folder, program, arguments).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot run {program}: {error}"))?;
    if !output.status.success() {
        return Err(format!("failed ({}): {program} {}", output.status, arguments.join(" ")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program can be run at all.
pub fn exists(program: &str) -> bool {
    let mut probe = Command::new(program);
    probe.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    probe.status().is_ok()
}

fn command(folder: &str, program: &str, arguments: &[&str]) -> Command {
    // Programs of the project are named from its root.
    let here = root().join(program);
    let mut command =
        if program.contains('/') { Command::new(here) } else { Command::new(program) };
    command.current_dir(root().join(folder)).args(arguments);
    command
}
