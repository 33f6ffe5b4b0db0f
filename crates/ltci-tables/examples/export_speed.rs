//! Writes a synthetic directory of so many items and tells how long it took and how large it is.
//!
//! ```console
//! $ cargo run --release -p ltci-tables --example export_speed -- csv 100000
//! ```
//!
//! The greatest amount of memory is read from `/proc`, where there is one.

use std::error::Error;
use std::io::{BufWriter, Write as _};
use std::time::Instant;

use ltci::directory::Directory;
use ltci_tables::export::{Format, write};

const LOCAL: &str = include_str!("../../ltci/data/bases/directory.json");

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().ok_or("usage: export_speed FORMAT ITEMS")?;
    let format = Format::by_name(&name).ok_or("no such format")?;
    let items = arguments.next().ok_or("usage: export_speed FORMAT ITEMS")?.parse()?;
    let directory = directory(items)?;
    let before = peak();
    let (start, mut file) = (Instant::now(), BufWriter::new(tempfile::tempfile()?));
    write(format, &directory, &[], &mut file)?;
    file.flush()?;
    let bytes = file.get_ref().metadata()?.len();
    let [time, memory] = [start.elapsed().as_millis(), u128::from(peak() - before)];
    println!("{name}: {items} items, {bytes} bytes, {time} ms, {memory} KiB more at the peak");
    Ok(())
}

fn directory(items: usize) -> Result<Directory<'static>, Box<dyn Error>> {
    let base: Directory<'static> = serde_json::from_str(LOCAL)?;
    let mut all = Vec::with_capacity(items);
    for (number, item) in base.items.iter().cycle().take(items).enumerate() {
        let mut item = item.clone();
        item.ltc_item_codg = format!("SAMPLE{number:08}").parse()?;
        all.push(item);
    }
    Ok(Directory { items: all, ..base })
}

/// The greatest memory so far, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or_default()
}
