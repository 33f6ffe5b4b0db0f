//! Private keys in files: made for one pair of eyes, and read only if they stayed so.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use ltci::seal::{FileKey, KeyId, SealError};
use ltci::text;

use crate::args::reason;
use crate::render::clean;
use crate::session::{Session, Stop};
use crate::validate::unreadable;

/// No PEM file of a key is longer.
const LONGEST: u64 = 64 << 10;

/// Reads a private key, unless others than its owner can read the file too.
pub fn read(session: &Session, path: &Path, key_id: KeyId) -> Result<FileKey, Stop> {
    let name = path.display().to_string();
    let told = |error: &io::Error| {
        Stop::Told(unreadable(session.tongue, &name, &reason(session.tongue, error)))
    };
    let file = File::open(path).map_err(|error| told(&error))?;
    // The file that was opened is asked, not the path: it could be another one by now.
    if is_open_to_others(&file).map_err(|error| told(&error))? {
        return Err(Stop::Told(session.tongue.fill(OPEN_TO_OTHERS, &[("file", &clean(&name))])));
    }
    let mut pem = Vec::new();
    file.take(LONGEST).read_to_end(&mut pem).map_err(|error| told(&error))?;
    let name = clean(&name);
    let Ok(pem) = std::str::from_utf8(&pem) else {
        return Err(Stop::Told(session.tongue.fill(NOT_PEM, &[("file", &name)])));
    };
    let unusable = |error: SealError| {
        let why = error.message();
        let why = why.in_language(session.tongue.0);
        Stop::Told(session.tongue.fill(UNUSABLE, &[("file", &name), ("reason", &why)]))
    };
    FileKey::from_pem(pem, key_id).map_err(unusable)
}

/// Writes a private key to a file that is not there yet, for its owner alone.
pub fn write(session: &Session, path: &Path, pem: &str) -> Result<(), Stop> {
    write_new(session, path, pem, true)
}

/// Removes a file that this run has just made. Whether that works changes nothing.
pub fn take_back(path: &Path) {
    let _ = fs::remove_file(path);
}

/// Writes a file that is not there yet.
pub fn write_new(session: &Session, path: &Path, text: &str, secret: bool) -> Result<(), Stop> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    if secret {
        for_the_owner(&mut options);
    }
    let written = options.open(path).and_then(|mut file| {
        let all = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
        all.inspect_err(|_| take_back(path))
    });
    written.map_err(|error| {
        let name = clean(&path.display().to_string());
        if error.kind() == io::ErrorKind::AlreadyExists {
            return Stop::Told(session.tongue.fill(EXISTS, &[("file", &name)]));
        }
        let why = reason(session.tongue, &error);
        Stop::Told(session.tongue.fill(UNWRITTEN, &[("file", &name), ("reason", &why)]))
    })
}

const OPEN_TO_OTHERS: ltci::Text = text!(
    "私钥文件 {file} 其他人也能读取，不予使用；请先执行 chmod 600 {file}，并考虑更换密钥",
    "the key file {file} can be read by others and is not used; run chmod 600 {file} first, and \
     consider another key"
);
const UNUSABLE: ltci::Text = text!("{file}：{reason}", "{file}: {reason}");
const NOT_PEM: ltci::Text = text!(
    "{file} 不是PEM格式；DER格式的私钥请先转换：openssl pkcs8 -topk8 -nocrypt -inform DER",
    "{file} is not PEM; convert a key in DER first: openssl pkcs8 -topk8 -nocrypt -inform DER"
);
const EXISTS: ltci::Text = text!(
    "文件 {file} 已经存在，不覆盖",
    "the file {file} is there already and is not overwritten"
);
const UNWRITTEN: ltci::Text = text!("写不了 {file}：{reason}", "cannot write {file}: {reason}");

/// Whether anybody on the machine can change a file.
#[cfg(unix)]
pub fn anybody_can_write(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.mode() & 0o002 != 0)
}

#[cfg(not(unix))]
pub fn anybody_can_write(_: &Path) -> bool {
    false
}

#[cfg(unix)]
fn is_open_to_others(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    Ok(file.metadata()?.mode() & 0o077 != 0)
}

#[cfg(unix)]
fn for_the_owner(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

/// Elsewhere rights are no part of the file's mode; who can read is the folder's matter.
#[cfg(not(unix))]
fn is_open_to_others(_: &File) -> io::Result<bool> {
    Ok(false)
}

#[cfg(not(unix))]
fn for_the_owner(_: &mut OpenOptions) {}
