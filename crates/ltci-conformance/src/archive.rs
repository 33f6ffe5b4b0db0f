//! The suite as one thing to hand over: cases, schemas and specification in the layout of the
//! repository, with the digests of all files. Whoever has it needs nothing else.
//!
//! | in the archive | |
//! |---|---|
//! | `README.md` | where to begin, and the digest of the suite |
//! | `SHA256SUMS` | the digest of every other file, for `sha256sum -c` |
//! | `conformance/` | protocol, cases, manifest, bases, testees |
//! | `schemas/` | JSON Schema, XSD, `rules.json` |
//! | `docs/` | the specification and what it refers to |
//! | `LICENSE…` | |

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Seek, Write};
use std::path::Path;

use walkdir::DirEntry;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::digest::sha256_hex;
use crate::error::Error;
use crate::suite::{Suite, files_below};

/// The folder inside a ZIP, so that unpacking it does not strew files about.
const TOP: &str = "ltci-conformance";

/// Where the digests of the files stand.
pub(crate) const SUMS: &str = "SHA256SUMS";

/// What an archive begins with.
pub(crate) const README: &str = "README.md";

/// What belongs to the suite, below the folder that holds it.
const PARTS: [&str; 9] = [
    "conformance",
    "schemas",
    "docs/specification.md",
    "docs/open-questions.md",
    "docs/rules",
    "docs/sources.md",
    "LICENSE",
    "LICENSE-APACHE",
    "LICENSE-MIT",
];

/// The files of an archive, by their path below its top, in sorted order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archive {
    files: BTreeMap<String, Vec<u8>>,
}

impl Archive {
    /// Takes the suite with all that belongs to it from the folder that holds `conformance` and
    /// `schemas`: the repository, or an earlier export.
    ///
    /// # Errors
    ///
    /// - [`Error::is_io`]: a folder or file cannot be read.
    /// - [`Error::is_case_format`]: as for [`Suite::load`].
    pub fn collect(root: &Path) -> Result<Self, Error> {
        let suite = Suite::load(&root.join("conformance/cases"))?;
        let mut files = parts(root)?;
        files.insert(README.to_owned(), readme(&suite).into_bytes());
        files.insert(SUMS.to_owned(), sums(&files).into_bytes());
        Ok(Self { files })
    }

    /// The files with their content.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Writes the files below a folder.
    ///
    /// # Errors
    ///
    /// [`Error::is_io`]: the folder or a file cannot be written.
    pub fn write_folder(&self, folder: &Path) -> Result<(), Error> {
        self.files.iter().try_for_each(|(name, content)| {
            let path = folder.join(name);
            let parent = path.parent().unwrap_or(folder);
            let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, content));
            written.map_err(|error| Error::unwritable(&path, error))
        })
    }

    /// Writes the files as a ZIP whose bytes depend on nothing but them.
    ///
    /// # Errors
    ///
    /// What the target says when it cannot be written.
    pub fn write_zip(&self, target: impl Write + Seek) -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let mut zip = ZipWriter::new(target);
        for (name, content) in &self.files {
            zip.start_file(format!("{TOP}/{name}"), options)?;
            zip.write_all(content)?;
        }
        zip.finish()?.flush()
    }
}

/// The files that belong to the suite, without what an export adds.
pub(crate) fn parts(root: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    for part in PARTS.map(|part| root.join(part)).iter().filter(|part| part.exists()) {
        files.extend(files_below(root, part, belongs)?);
    }
    Ok(files)
}

/// Not what tools leave behind.
fn belongs(found: &DirEntry) -> bool {
    let name = found.file_name().to_string_lossy();
    !name.starts_with('.') && !["__pycache__", "node_modules"].contains(&name.as_ref())
}

fn readme(suite: &Suite) -> String {
    let cases = suite.entries().len().to_string();
    let template = include_str!("archive.md");
    template.replace("{digest}", &suite.digest()).replace("{cases}", &cases)
}

fn sums(files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut lines = String::new();
    for (name, content) in files {
        lines.extend([&sha256_hex(content), "  ", name, "\n"]);
    }
    lines
}
