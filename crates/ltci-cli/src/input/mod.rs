//! Where documents come from: files, folders, stdin.

mod archive;
mod documents;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

pub use archive::{Archive, Trouble};
pub use documents::{Document, Documents};

/// Endings of the files that are looked for in a folder. A file that is named is read whatever
/// its ending.
const ENDINGS: [&str; 4] = ["json", "xml", "ndjson", "jsonl"];

/// Bytes read at once.
const CHUNK: usize = 256 << 10;

/// A file, or stdin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// `-`.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl Source {
    /// The source that a word of the command line names.
    pub fn named(path: &Path) -> Self {
        if path.as_os_str() == "-" { Self::Stdin } else { Self::File(path.to_owned()) }
    }

    /// The name by which reports call it.
    pub fn name(&self) -> String {
        match self {
            Self::Stdin => "-".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// Opens it for reading.
    pub fn open(&self) -> io::Result<Box<dyn BufRead>> {
        match self {
            Self::Stdin => Ok(Box::new(BufReader::with_capacity(CHUNK, io::stdin()))),
            Self::File(path) => {
                let file = File::open(path)?;
                if file.metadata()?.is_dir() {
                    return Err(io::ErrorKind::IsADirectory.into());
                }
                Ok(Box::new(BufReader::with_capacity(CHUNK, file)))
            }
        }
    }

    /// The package that it is, if it is a ZIP.
    pub fn archive(&self) -> io::Result<Option<Archive>> {
        match self {
            Self::Stdin => Ok(None),
            Self::File(path) => Archive::open(path),
        }
    }

    /// Its bytes, as far as that is known beforehand.
    pub fn size(&self) -> u64 {
        match self {
            Self::Stdin => 0,
            Self::File(path) => path.metadata().map_or(0, |found| found.len()),
        }
    }

    /// All of it, or as much as tells that it is longer than the limit.
    pub fn read(&self, limit: usize) -> io::Result<Vec<u8>> {
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        self.open()?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// The sources that the paths of a command line stand for, in their order; a folder stands for
/// the files below it, sorted by name. What cannot be looked into is given to `complain`.
pub fn sources(
    paths: &[&PathBuf],
    mut complain: impl FnMut(&Path, Option<io::Error>),
) -> Vec<Source> {
    let mut sources = Vec::new();
    for path in paths {
        match Source::named(path) {
            Source::File(folder) if folder.is_dir() => {
                let before = sources.len();
                sources.extend(files_below(&folder, &mut complain));
                if sources.len() == before {
                    complain(&folder, None);
                }
            }
            source => sources.push(source),
        }
    }
    sources
}

fn files_below(folder: &Path, complain: &mut impl FnMut(&Path, Option<io::Error>)) -> Vec<Source> {
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter();
    let mut files = Vec::new();
    for found in walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry)) {
        match found {
            Ok(entry) if is_file(&entry) && has_known_ending(entry.path()) => {
                files.push(Source::File(entry.into_path()));
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                complain(&path, Some(error.into()));
            }
        }
    }
    files
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

/// A link to a file is a file; links to folders are not followed, they may go round in circles.
fn is_file(entry: &DirEntry) -> bool {
    entry.file_type().is_file() || (entry.path_is_symlink() && entry.path().is_file())
}

fn has_known_ending(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}
