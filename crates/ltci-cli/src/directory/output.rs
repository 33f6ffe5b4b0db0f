//! Files that are written: never over another without being told to.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, value_parser};
use ltci::text;
use ltci_tables::Error;

use super::shelf::failed;
use crate::args::{flag, option};
use crate::language::Tongue;
use crate::session::{Session, Stop};

/// `--out` and `--force`.
pub fn arguments(tongue: Tongue) -> [Arg; 2] {
    let out = text!("写入这个文件，默认为标准输出", "Write to this file; by default to stdout");
    let force = text!("文件已存在时覆盖", "Overwrite the file if it exists");
    let file = option("out", text!("文件", "FILE"), tongue, out);
    [file.short('o').value_parser(value_parser!(PathBuf)), flag("force", tongue, force)]
}

/// Writes to the file of `--out`, or to stdout. What is not text is not written to a terminal.
pub fn write(
    session: &Session,
    matches: &ArgMatches,
    is_text: bool,
    write: impl FnOnce(&mut (dyn Write + Send)) -> Result<(), Error>,
) -> Result<(), Stop> {
    let Some(path) = matches.get_one::<PathBuf>("out") else {
        if !is_text && io::stdout().is_terminal() {
            return Err(Stop::Told(session.tongue.say(BINARY).to_owned()));
        }
        return write(&mut BufWriter::new(io::stdout())).map_err(|error| failed(session, &error));
    };
    let file = create(session, path, matches.get_flag("force"))?;
    write(&mut BufWriter::new(file)).map_err(|error| {
        // Half a file would pass for a whole one; if it cannot be removed, the error tells enough.
        let _ = std::fs::remove_file(path);
        failed(session, &error)
    })
}

const BINARY: ltci::Text = text!(
    "这种格式不是文字，不能显示在终端上，请用 --out 写入文件",
    "this format is not text and not for a terminal: use --out FILE"
);

fn create(session: &Session, path: &Path, force: bool) -> Result<File, Stop> {
    let created = if force { File::create(path) } else { File::create_new(path) };
    created.map_err(|error| {
        let template = match error.kind() {
            io::ErrorKind::AlreadyExists => text!(
                "“{file}”已经存在，没有改动；要覆盖请加 --force",
                "{file} exists and was left as it is; --force overwrites it"
            ),
            io::ErrorKind::NotFound => {
                text!("写不了“{file}”：没有这个文件夹", "cannot write {file}: no such folder")
            }
            _ => text!("写不了“{file}”", "cannot write {file}"),
        };
        Stop::Told(session.tongue.fill(template, &[("file", &path.display())]))
    })
}
