//! Where an import comes from.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use sha2::{Digest, Sha256};

use super::digest::hexadecimal;
use crate::error::Error;

/// Bytes that are hashed at once.
const PIECE: usize = 64 << 10;

/// Where an import comes from: the name of a file without its folder, and the digest of its bytes,
/// `sha256:` and 64 hexadecimal digits, so that anybody can compare it with what `sha256sum` says
/// of the file. Contents have the SM3 digests of the specification; the file is none of them.
#[derive(Debug)]
pub struct Source {
    name: String,
    digest: Mutex<Hashing>,
}

#[derive(Debug)]
enum Hashing {
    /// A big file is hashed while it is read for the import.
    UnderWay(JoinHandle<io::Result<String>>),
    Done(String),
    /// It was told once that the file cannot be read.
    Failed,
}

impl Source {
    /// A source of these bytes.
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        let digest = hexadecimal("sha256:", Sha256::new_with_prefix(bytes));
        Self { name: name.to_owned(), digest: Mutex::new(Hashing::Done(digest)) }
    }

    /// A file, which is hashed in the background from now on.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn file(path: &Path) -> Result<Self, Error> {
        let file = File::open(path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let hashing = Hashing::UnderWay(thread::spawn(move || hashed(file)));
        Ok(Self { name, digest: Mutex::new(hashing) })
    }

    /// The name of the file, without its folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The digest of its bytes. Waits for it where it is not known yet.
    ///
    /// # Errors
    /// The file could not be read.
    pub fn digest(&self) -> Result<String, Error> {
        let mut hashing = self.digest.lock().unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *hashing, Hashing::Failed) {
            Hashing::UnderWay(thread) => {
                let digest = thread.join().unwrap_or_else(|panic| resume_unwind(panic))?;
                *hashing = Hashing::Done(digest.clone());
                Ok(digest)
            }
            Hashing::Done(digest) => {
                *hashing = Hashing::Done(digest.clone());
                Ok(digest)
            }
            Hashing::Failed => Err(io::Error::from(io::ErrorKind::InvalidData).into()),
        }
    }
}

fn hashed(file: File) -> io::Result<String> {
    let mut hasher = Sha256::new();
    let mut reader = BufReader::with_capacity(PIECE, file);
    loop {
        let piece = reader.fill_buf()?;
        if piece.is_empty() {
            return Ok(hexadecimal("sha256:", hasher));
        }
        hasher.update(piece);
        let length = piece.len();
        reader.consume(length);
    }
}
