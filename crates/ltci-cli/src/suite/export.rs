//! `ltci suite export`: the suite as one thing to hand over.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use ltci::text;
use ltci_conformance::{Archive, self_check};

use super::{self_check::page, stopped};
use crate::args::{self, option, positional, subcommand};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop};

/// Endings of archives that are not written.
const OTHER_ARCHIVES: [&str; 10] =
    ["tar", "gz", "tgz", "bz2", "tbz", "xz", "txz", "zst", "7z", "rar"];

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "导出用例集：用例、模式、规范和摘要，不需要Rust",
        "Export the suite with schemas and digests; it needs no Rust"
    );
    let usage = text!(
        "ltci suite export <文件夹|文件.zip> [选项]",
        "ltci suite export <DIR|FILE.zip> [OPTIONS]"
    );
    let says = text!(
        "导出到这里：空文件夹，或以 .zip 结尾的文件",
        "Where to: an empty folder, or a file that ends in .zip"
    );
    let target = positional("target", text!("文件夹|文件.zip", "DIR|FILE.zip"), tongue, says);
    let says = text!(
        "含有 conformance 和 schemas 的文件夹（默认为当前文件夹）",
        "The folder of conformance and schemas (default: this one)"
    );
    let from = option("from", text!("文件夹", "DIR"), tongue, says);
    subcommand("export", tongue, about, usage)
        .arg(target.value_parser(value_parser!(PathBuf)).required(true))
        .arg(from.value_parser(value_parser!(PathBuf)).default_value("."))
}

/// Runs the command. A suite that is not whole is not handed over.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let tongue = session.tongue;
    let told = |error: ltci_conformance::Error| stopped(&error, tongue);
    let path = |name| matches.get_one::<PathBuf>(name).map_or(Path::new("."), PathBuf::as_path);
    let (from, target) = (path("from"), path("target"));
    refuse_other_archives(target, tongue)?;
    let found = self_check(from).map_err(told)?;
    if !found.faults.is_empty() {
        session.print(page(&found, tongue).as_str())?;
        return Ok(Exit::Refused);
    }
    let archive = Archive::collect(from).map_err(told)?;
    let failed = |error: io::Error| unwritten(tongue, target, &error);
    if target.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip")) {
        write_zip(&archive, target).map_err(failed)?;
    } else {
        ensure_empty(target).map_err(failed)?;
        archive.write_folder(target).map_err(told)?;
    }
    let template = text!(
        "已导出到 {target}：{cases}个用例，{files}个文件\n{digest}\n",
        "written to {target}: {cases} cases, {files} files\n{digest}\n"
    );
    let digest = found.digest.unwrap_or_default();
    session.print(&tongue.fill(
        template,
        &[
            ("target", &target.display()),
            ("cases", &found.cases),
            ("files", &archive.files().len()),
            ("digest", &digest),
        ],
    ))?;
    Ok(Exit::Acceptable)
}

/// A folder that is called like an archive is not what was meant.
fn refuse_other_archives(target: &Path, tongue: Tongue) -> Result<(), Stop> {
    let end = target.extension().map(OsStr::to_ascii_lowercase).unwrap_or_default();
    if !OTHER_ARCHIVES.iter().any(|other| end == *other) {
        return Ok(());
    }
    let template = text!(
        "不能写成 {target}：压缩文件只支持 .zip；写成文件夹的，换一个名称",
        "cannot write {target}: the only archive is .zip; a folder needs another name"
    );
    Err(Stop::Told(tongue.fill(template, &[("target", &target.display())])))
}

/// Made in memory first: what cannot be made leaves no half of it behind.
fn write_zip(archive: &Archive, target: &Path) -> io::Result<()> {
    let mut bytes = io::Cursor::new(Vec::new());
    archive.write_zip(&mut bytes)?;
    fs::write(target, bytes.into_inner())
}

/// An old export would be mixed with the new one.
fn ensure_empty(folder: &Path) -> io::Result<()> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(mut files) => match files.next() {
            None => Ok(()),
            Some(_) => Err(io::ErrorKind::DirectoryNotEmpty.into()),
        },
    }
}

fn unwritten(tongue: Tongue, target: &Path, error: &io::Error) -> Stop {
    let reason = match error.kind() {
        io::ErrorKind::DirectoryNotEmpty => {
            tongue.say(text!("文件夹不是空的", "the folder is not empty")).to_owned()
        }
        _ => args::reason(tongue, error),
    };
    let template = text!("写不了 {target}：{reason}", "cannot write to {target}: {reason}");
    Stop::Told(tongue.fill(template, &[("target", &target.display()), ("reason", &reason)]))
}
