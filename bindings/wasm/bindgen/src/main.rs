//! 构建 WebAssembly 及其 JavaScript: builds the package `ltci` for JavaScript.
//!
//! `wasm-bindgen` is used as a library, so that its version is that of `Cargo.lock` and nothing
//! has to be installed. The toolchain it finds or installs by itself, see [`toolchain`].
//!
//! There is no `wasm-opt`: measured on this module it took 5 % off the size, but added 1 % to
//! what is sent (gzip), and gained no speed.

mod bindings;
mod run;
mod size;
mod toolchain;

use std::path::Path;
use std::process::ExitCode;

use run::Outcome;
use toolchain::Toolchain;

const USAGE: &str = "\
cargo run -p ltci-wasm-bindgen
    构建 bindings/wasm/pkg / build bindings/wasm/pkg
cargo run -p ltci-wasm-bindgen -- --toolchain installed|rustup|debian
    只用这一种工具链 / the same with this toolchain only
cargo run -p ltci-wasm-bindgen -- INPUT.wasm OUT_DIR
    只为已有的 wasm 生成 JavaScript / only write the JavaScript around a wasm file";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        [] => build(&Toolchain::ALL),
        ["--toolchain", name] => match Toolchain::by_name(name) {
            Some(toolchain) => build(&[toolchain]),
            None => Err(USAGE.into()),
        },
        [input, folder] if !input.starts_with('-') => {
            bindings::write(Path::new(input), Path::new(folder))
        }
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Rust to WebAssembly, and the JavaScript around it.
fn build(toolchains: &[Toolchain]) -> Outcome<()> {
    let folder = run::package().join("pkg");
    bindings::write(&toolchain::compile(toolchains)?, &folder)?;
    size::print(&folder.join(bindings::WASM))
}
