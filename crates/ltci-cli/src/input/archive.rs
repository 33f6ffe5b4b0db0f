//! ZIP packages, as a month is often sent: each entry is a file of documents. Nothing is unpacked to
//! the disk, and an entry is read as a stream.

use std::error::Error;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek as _, SeekFrom};
use std::path::Path;

use encoding_rs::GB18030;
use ltci::{Text, text};
use zip::ZipArchive;
use zip::result::ZipError;

use super::{CHUNK, has_known_ending};

/// How a ZIP begins.
const MAGIC: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];
/// What may always be unpacked.
const FREE: u64 = 64 << 20;
/// Beyond that, so many bytes for each byte of the package: documents are packed to a tenth or a
/// twentieth, a bomb to a thousandth.
const RATIO: u64 = 200;
/// What is unpacked of a package at most.
const MOST: u64 = 64 << 30;

/// A package that is being read.
pub struct Archive {
    zip: ZipArchive<BufReader<File>>,
    /// Where the entries with documents are, in the order of their names.
    entries: Vec<(String, usize)>,
    /// Bytes that may still be unpacked, over all entries, which can share their packed bytes.
    left: u64,
}

/// What is wrong with a package, or with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    Encrypted,
    Nested,
    TooLarge,
    Packing,
    Damaged,
}

impl Trouble {
    /// What it is, and what can be done.
    pub fn told(self) -> Text {
        match self {
            Self::Encrypted => text!("已加密，请解密后再校验", "it is encrypted; decrypt it first"),
            Self::Nested => text!(
                "压缩包里的压缩包不打开，请先解压",
                "it is a ZIP within a ZIP, which is not opened; unpack it first"
            ),
            Self::TooLarge => text!(
                "解压后大得不合常理（超过压缩包的200倍或64 GiB），没有读完",
                "unpacked it is implausibly large (200 times the package, or 64 GiB) and was not read on"
            ),
            Self::Packing => text!(
                "压缩方法不支持，只支持存储和deflate",
                "its packing is not supported; only stored and deflated are"
            ),
            Self::Damaged => text!("压缩包已损坏", "the ZIP is damaged"),
        }
    }

    /// The trouble that an error of reading stands for.
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }
}

impl Archive {
    /// Opens a file as a package; `None` if it is none.
    pub fn open(path: &Path) -> io::Result<Option<Self>> {
        let mut file = BufReader::new(File::open(path)?);
        if file.get_ref().metadata()?.is_dir() {
            return Ok(None);
        }
        let begins = file.fill_buf()?;
        if !MAGIC.iter().any(|magic| begins.starts_with(magic)) {
            return Ok(None);
        }
        let size = file.seek(SeekFrom::End(0))?;
        let mut zip = ZipArchive::new(file).map_err(trouble)?;
        let mut entries = Vec::new();
        for place in 0..zip.len() {
            let entry = zip.by_index_raw(place).map_err(trouble)?;
            let name = name(entry.name_raw());
            if !entry.is_dir() && is_looked_for(&name) {
                entries.push((name, place));
            }
        }
        entries.sort();
        let left = size.saturating_mul(RATIO).saturating_add(FREE).min(MOST);
        Ok(Some(Self { zip, entries, left }))
    }

    /// The names of the entries that are read.
    pub fn names(&self) -> Vec<String> {
        self.entries.iter().map(|(name, _)| name.clone()).collect()
    }

    /// Opens the entry of a place among the names.
    pub fn entry(&mut self, place: usize) -> io::Result<impl BufRead + '_> {
        let Some((name, place)) = self.entries.get(place) else {
            return Err(io::ErrorKind::NotFound.into());
        };
        if is_package(name) {
            return Err(io::Error::other(Trouble::Nested));
        }
        let entry = self.zip.by_index(*place).map_err(trouble)?;
        let mut reader =
            BufReader::with_capacity(CHUNK, Bounded { inner: entry, left: &mut self.left });
        let begins = reader.fill_buf()?;
        if MAGIC.iter().any(|magic| begins.starts_with(magic)) {
            return Err(io::Error::other(Trouble::Nested));
        }
        Ok(reader)
    }
}

/// Reads until what is left is used up.
struct Bounded<'l, R> {
    inner: R,
    left: &'l mut u64,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer).map_err(damaged)?;
        let count_read = u64::try_from(count).unwrap_or(u64::MAX);
        match self.left.checked_sub(count_read) {
            Some(left) => *self.left = left,
            None => return Err(io::Error::other(Trouble::TooLarge)),
        }
        Ok(count)
    }
}

/// A package, or a file with an ending that a folder is searched for.
fn is_looked_for(name: &str) -> bool {
    let mut parts = name.split(['/', '\\']);
    let is_hidden = parts.any(|part| part.starts_with('.') || part == "__MACOSX");
    !is_hidden && (is_package(name) || has_known_ending(Path::new(name)))
}

fn is_package(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
}

/// The name of an entry. Packages made on Chinese Windows have names in GB 18030.
fn name(raw: &[u8]) -> String {
    match std::str::from_utf8(raw) {
        Ok(name) => name.to_owned(),
        Err(_) => GB18030.decode_without_bom_handling(raw).0.into_owned(),
    }
}

fn trouble(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => damaged(error),
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
            io::Error::other(Trouble::Encrypted)
        }
        ZipError::UnsupportedArchive(_) => io::Error::other(Trouble::Packing),
        _ => io::Error::other(Trouble::Damaged),
    }
}

/// What the unpacking does not understand is damage; the disk may fail in other ways.
fn damaged(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::InvalidData
        | io::ErrorKind::InvalidInput
        | io::ErrorKind::UnexpectedEof
        | io::ErrorKind::Other => io::Error::other(Trouble::Damaged),
        _ => error,
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.told().en)
    }
}

impl Error for Trouble {}
