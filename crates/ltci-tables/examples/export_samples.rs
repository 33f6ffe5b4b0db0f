//! Writes the directories of the tests in every format, for readers of others to try.
//!
//! ```console
//! $ cargo run -p ltci-tables --example export_samples -- DIR
//! ```
//!
//! Three folders: `sample`, the sample edition; `local`, a local directory with a mapping;
//! `nasty`, with all that a text, a code and an amount may be. In each stand one file for each
//! format and, to compare with, `directory.json` and `map.json` as they were before.

use std::error::Error;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use ltci_tables::export::{Format, write};

const SAMPLE: &str = include_str!("../../ltci/data/directories/sample-2025.json");
const LOCAL: &str = include_str!("../../ltci/data/bases/directory.json");
const LOCAL_MAP: &str = include_str!("../../ltci/data/bases/directory-map.json");
const NASTY: &str = include_str!("../tests/data/nasty-directory.json");
const NASTY_MAP: &str = include_str!("../tests/data/nasty-map.json");

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: export_samples DIR")?;
    let folder = Path::new(&folder);
    export(&folder.join("sample"), SAMPLE, None)?;
    export(&folder.join("local"), LOCAL, Some(LOCAL_MAP))?;
    export(&folder.join("nasty"), NASTY, Some(NASTY_MAP))
}

fn export(folder: &Path, directory: &str, map: Option<&str>) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("directory.json"), directory)?;
    if let Some(map) = map {
        fs::write(folder.join("map.json"), map)?;
    }
    let directory = serde_json::from_str(directory)?;
    let maps: Vec<_> = map.map(serde_json::from_str).into_iter().collect::<Result<_, _>>()?;
    for format in Format::ALL {
        let maps = if format.carries_maps() { maps.as_slice() } else { &[] };
        let path = folder.join(format!("export.{}", format.extension()));
        let mut file = BufWriter::new(File::create(path)?);
        write(*format, &directory, maps, &mut file)?;
    }
    Ok(())
}
