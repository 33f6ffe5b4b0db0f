//! Which Rust toolchain compiles for `wasm32-unknown-unknown`.
//!
//! On an open network `rustup` serves. Where it cannot download, Debian's packages do: their
//! compiler comes with the source of the standard library, which is built along.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Outcome, answer, command, root, run};

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm";

/// Debian's cargo and rustc, which stand beside those of rustup.
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld";
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld"];

const NONE: &str = "\
无法构建 WebAssembly：没有可用的工具链。请安装其中之一，再试：
  rustup target add wasm32-unknown-unknown
  apt-get install --no-install-recommends rustc-web cargo-web rust-web-src lld
The WebAssembly cannot be built: no toolchain serves. Install one of the above and try again.";

/// A way to compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The default toolchain, which has the target.
    Installed,
    /// The default toolchain, to which rustup adds the target.
    Rustup,
    /// Debian's packages, installed if this runs as root.
    Debian,
}

impl Toolchain {
    /// Every way, in the order of trial.
    pub const ALL: [Self; 3] = [Self::Installed, Self::Rustup, Self::Debian];

    /// Finds a way by its name on the command line.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Installed => "installed",
            Self::Rustup => "rustup",
            Self::Debian => "debian",
        }
    }

    /// Whether it is there, or could be installed.
    fn is_ready(self) -> bool {
        match self {
            Self::Installed => has_target(),
            Self::Rustup => add_target(),
            Self::Debian => has_debian() || (install_debian() && has_debian()),
        }
    }

    fn cargo(self, target_dir: &Path) -> Command {
        let mut cargo = match self {
            Self::Installed | Self::Rustup => command("cargo"),
            Self::Debian => debian_cargo(),
        };
        cargo
            .args(["build", "--package", "ltci-wasm", "--locked"])
            .args(["--profile", PROFILE, "--target", TARGET, "--target-dir"])
            .arg(target_dir);
        if self == Self::Debian {
            cargo.arg("-Zbuild-std=std,panic_abort");
        }
        cargo
    }
}

/// Compiles the crate with the first toolchain that is ready; gives the file.
pub fn compile(toolchains: &[Toolchain]) -> Outcome<PathBuf> {
    let toolchain = toolchains.iter().find(|toolchain| toolchain.is_ready());
    let toolchain = *toolchain.ok_or(NONE)?;
    println!("工具链 / toolchain: {}", toolchain.name());
    // Apart from the other builds: they need not wait for this one, nor the other way round.
    let target_dir = root().join("target/wasm");
    run(&mut toolchain.cargo(&target_dir))?;
    Ok(target_dir.join(TARGET).join(PROFILE).join("ltci_wasm.wasm"))
}

fn has_target() -> bool {
    answer(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(&folder).is_dir())
}

fn add_target() -> bool {
    run(command("rustup").args(["target", "add", TARGET])).is_ok() && has_target()
}

fn has_debian() -> bool {
    let tools = [DEBIAN_CARGO, DEBIAN_RUSTC];
    let library = || {
        let sysroot = answer(command(DEBIAN_RUSTC).args(["--print", "sysroot"]));
        sysroot.map(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library"))
    };
    tools.iter().all(|tool| Path::new(tool).exists())
        && library().is_some_and(|library| library.exists())
}

fn install_debian() -> bool {
    let is_root = answer(command("id").arg("-u")).as_deref() == Some("0");
    let has_apt = Path::new("/usr/bin/apt-get").exists();
    is_root && has_apt && (apt_install() || (apt_update() && apt_install()))
}

fn apt_install() -> bool {
    let mut apt = command("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive")
        .args(["install", "-y", "--no-install-recommends"])
        .args(DEBIAN_PACKAGES);
    run(&mut apt).is_ok()
}

fn apt_update() -> bool {
    run(command("apt-get").arg("update")).is_ok()
}

/// Debian's cargo, building the standard library along.
fn debian_cargo() -> Command {
    let mut cargo = command(DEBIAN_CARGO);
    cargo
        .env("RUSTC", DEBIAN_RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker())
        .env_remove("RUSTUP_TOOLCHAIN");
    cargo
}

/// The linker of the default toolchain if there is one: it is nearer to the compiler than
/// Debian's.
fn linker() -> PathBuf {
    let mut print = command("rustc");
    let host = answer(print.args(["--print", "target-libdir"]))
        .and_then(|libraries| Some(Path::new(&libraries).parent()?.join("bin/rust-lld")));
    host.filter(|linker| linker.exists()).unwrap_or_else(|| DEBIAN_LINKER.into())
}
