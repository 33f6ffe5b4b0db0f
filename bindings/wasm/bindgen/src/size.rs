//! How large the result is.

use std::fs;
use std::path::Path;

use crate::run::{Outcome, command};

/// Prints the size of a file as it is, and as a server sends it.
pub fn print(file: &Path) -> Outcome<()> {
    let raw = kb(fs::metadata(file)?.len());
    let packed = gzip(file).map(|packed| format!(", gzip {} KB", kb(packed)));
    let packed = packed.unwrap_or_default();
    println!("{}: {raw} KB{packed}", file.display());
    Ok(())
}

fn gzip(file: &Path) -> Option<u64> {
    let output = command("gzip").arg("-9c").arg(file).output().ok()?;
    let length = u64::try_from(output.stdout.len()).ok()?;
    output.status.success().then_some(length)
}

/// Thousands of bytes, rounded up.
fn kb(bytes: u64) -> u64 {
    bytes.div_ceil(1000)
}
