//! A million items into SQLite, beside the `.import` of the command `sqlite3`: the same CSV file
//! into a fresh database each, three times in turn.
//!
//! `.import` makes a table of text without any key and checks nothing. The import here makes
//! items of the rows, judges them one by one and against each other, keeps three indices, every
//! constraint and a digest.
//!
//! `cargo bench -p ltci-tables --bench import -- [ROWS]`
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a benchmark may fail")]

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use ltci::Validator;
use ltci::directory::Directory;
use ltci_tables::import::{ImportOptions, import};
use ltci_tables::store::{Source, open};
use ltci_tables::table::{Options, Table};

/// As in the command line.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 3;

fn main() {
    let rows = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("items.csv");
    write_csv(&file, rows);
    println!("{rows} rows, {} bytes", fs::metadata(&file).unwrap().len());
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS {
        let theirs = timed(&folder.path().join("theirs.db"), |database| sqlite3(&file, database));
        let ours = timed(&folder.path().join("ours.db"), |database| ours(&file, database));
        let percent = ours.as_millis() * 100 / theirs.as_millis();
        println!("sqlite3 .import {theirs:.2?}, ltci {ours:.2?}, {percent} %");
        ratios.push(percent);
    }
    ratios.sort_unstable();
    println!("middle of {ROUNDS}: {} %, peak memory {}", ratios[ROUNDS / 2], peak_memory());
}

fn write_csv(path: &Path, rows: usize) {
    const UNITS: [&str; 4] = ["次", "小时", "项", "日"];
    let mut file = BufWriter::new(File::create(path).unwrap());
    writeln!(file, "项目编码,项目大类,项目类别,项目名称,服务内涵,计价单位,服务时长,服务频次,单价,生效日期,失效日期").unwrap();
    for row in 0..rows {
        let (unit, shortest, longest) = (UNITS[row % 4], 10 + row % 20, 30 + row % 60);
        let (times, yuan, fen) = (1 + row % 3, 10 + row % 90, row % 100);
        writeln!(
            file,
            "SAMPLE{row:011},样例大类,样例类别,样例项目{row},样例内涵：协助完成第{row}项日常照护并做好记录,\
             {unit},{shortest}-{longest}分钟,{times}次/日,{yuan}.{fen:02},2026-01-01,2027-12-31"
        )
        .unwrap();
    }
}

fn timed(database: &Path, run: impl FnOnce(&Path)) -> Duration {
    let _ = fs::remove_file(database);
    let start = Instant::now();
    run(database);
    start.elapsed()
}

fn sqlite3(file: &Path, database: &Path) {
    let import = format!(".import {} items", file.display());
    let status = Command::new("sqlite3").arg(database).args([".mode csv", &import]).status();
    assert!(status.unwrap().success());
}

fn ours(file: &Path, database: &Path) {
    let base = include_bytes!("../../ltci/data/bases/directory.json");
    let base: Directory<'_> = serde_json::from_slice(base).unwrap();
    let (edition, validator) = (&base.edition, Validator::new());
    let mut store = open(database.to_str().unwrap()).unwrap();
    let source = Source::file(file).unwrap();
    let table = Table::open(file, &Options::default()).unwrap();
    let options = ImportOptions::default();
    let report =
        import(&mut *store, edition, &source, &validator, table, options, &mut |_| {}).unwrap();
    assert!(report.outcome.is_some() && report.summary.refused == 0, "{:?}", report.findings);
}

/// The greatest resident size of this process, as Linux tells it.
fn peak_memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or("unknown").trim().to_owned()
}
