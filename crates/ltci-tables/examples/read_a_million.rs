//! Reads a million rows of ten columns and tells the time: `cargo run --release --example
//! read_a_million`.

use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::time::Instant;

use ltci::Validator;
use ltci::directory::{Directory, Edition};
use ltci_tables::table::{Event, Options, Table};

const ROWS: u32 = 1_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("million.csv");
    write(&path)?;
    let text = include_str!("../../ltci/data/bases/directory.json");
    let edition: Edition<'_> = serde_json::from_str::<Directory<'_>>(text)?.edition;
    for _ in 0..3 {
        let start = Instant::now();
        let table = Table::open(&path, &Options::default())?;
        let mut items = 0_u64;
        let summary = table.read(&edition, &Validator::new(), &mut |event| {
            items += u64::from(matches!(event, Event::Accepted(_)));
            ControlFlow::Continue(())
        })?;
        println!("{items} of {} rows in {:?}", summary.rows, start.elapsed());
    }
    Ok(())
}

/// Synthetic rows.
fn write(path: &std::path::Path) -> std::io::Result<()> {
    let mut file = BufWriter::new(std::fs::File::create(path)?);
    writeln!(
        file,
        "项目编码,项目大类,项目类别,项目名称,服务内涵,计价单位,服务时长,服务频次,单价,生效日期"
    )?;
    for row in 0..ROWS {
        let price = row % 500;
        writeln!(
            file,
            "SAMPLE{row:08},基本生活照料,样例类别,样例项目{row},样例内涵：第一步，第二步,次,15-30分钟,1-2次/日,{price}.50,2026-01-01"
        )?;
    }
    file.flush()
}
