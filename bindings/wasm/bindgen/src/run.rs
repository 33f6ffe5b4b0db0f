//! Starting other programs, and where things lie.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// What a step gives; the error is for a person to read.
pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// The root of the workspace.
pub fn root() -> &'static Path {
    above(3)
}

/// The folder of the JavaScript package.
pub fn package() -> &'static Path {
    above(1)
}

/// So many folders above this crate.
fn above(steps: usize) -> &'static Path {
    // Two copies that share a target folder share this program too: `cargo run` says which it is.
    static HERE: LazyLock<PathBuf> = LazyLock::new(|| {
        let running = std::env::var_os("CARGO_MANIFEST_DIR");
        running.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
    });
    HERE.ancestors().nth(steps).unwrap_or(&HERE)
}

/// A command in the root of the workspace, without what `cargo run` set for this program: a
/// library path of one toolchain would lead the tools of another astray.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env_remove("LD_LIBRARY_PATH");
    command
}

/// Runs a command to its end, its output going where ours goes.
pub fn run(command: &mut Command) -> Outcome<()> {
    let shown = format!("{command:?}");
    let status =
        command.stdin(Stdio::null()).status().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown}: {status}").into()) }
}

/// What a command says on its standard output, without the line end; `None` if it fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim_end().to_owned())
}
