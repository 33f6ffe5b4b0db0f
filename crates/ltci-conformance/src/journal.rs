//! What has been settled so far, in a file, so that an interrupted run can go on, and one that has
//! ended has nothing left to ask.
//!
//! ```text
//! {"suite":"sm3:…","testee":{"name":"…", …}}
//! {"case":"sm3:…","outcome":"passed"}
//! {"case":"sm3:…","outcome":{"failed":{"reason":"timed_out","expected":{ … }}}}
//! ```
//!
//! The first line says to whom the rest belongs. A case is named by its digest; of two lines about
//! one case the later holds. A line that breaks off was being written when the run ended.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::error::{Error, Kind};
use crate::outcome::Outcome;
use crate::protocol::Hello;
use crate::text::{Text, of_json, told};

/// Where a run keeps its outcomes as they come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalFile {
    path: PathBuf,
    resumed: bool,
}

impl JournalFile {
    /// A journal that is begun anew, whatever stands in the file.
    pub fn fresh(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), resumed: false }
    }

    /// A journal that goes on where the file ends; without the file it is begun anew.
    pub fn resumed(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), resumed: true }
    }
}

/// To whom a journal belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Owner {
    /// The digest of the suite.
    pub(crate) suite: String,
    /// How the testee introduced itself.
    pub(crate) testee: Hello,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    case: String,
    outcome: Outcome,
}

/// An open journal.
#[derive(Debug)]
pub(crate) struct Journal {
    path: PathBuf,
    owner: Vec<u8>,
    file: Mutex<File>,
    settled: BTreeMap<String, Outcome>,
}

impl Journal {
    pub(crate) fn open(journal: &JournalFile, owner: &Owner) -> Result<Self, Error> {
        let path = journal.path.as_path();
        let bytes = if journal.resumed { read(path)? } else { Vec::new() };
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let text = bytes.get(..whole).unwrap_or_default();
        let settled = settled(text, owner).map_err(|why| unusable(path, why))?;
        let file = cut(path, whole).map_err(|error| Error::unwritable(path, error))?;
        let (path, owner, file) = (path.to_owned(), line(owner), Mutex::new(file));
        let journal = Self { path, owner, file, settled };
        if whole == 0 {
            journal.append(&journal.owner)?;
        }
        Ok(journal)
    }

    /// What became of a case before the run was interrupted.
    pub(crate) fn outcome(&self, case: &Case) -> Option<&Outcome> {
        self.settled.get(&case.digest())
    }

    pub(crate) fn keep(&self, case: &Case, outcome: &Outcome) -> Result<(), Error> {
        self.append(&line(&Line { case: case.digest(), outcome: outcome.clone() }))
    }

    /// Writes everything anew, in an order that depends on nothing: the run has ended, and the same
    /// run gives the same file.
    pub(crate) fn close<'c>(
        self,
        outcomes: impl Iterator<Item = (&'c Case, Outcome)>,
    ) -> Result<(), Error> {
        let Self { path, owner: mut bytes, file, mut settled } = self;
        drop(file);
        settled.extend(outcomes.map(|(case, outcome)| (case.digest(), outcome)));
        for (case, outcome) in settled {
            bytes.extend(line(&Line { case, outcome }));
        }
        // The old file is whole until the new one is.
        let fresh = path.with_extension("new");
        let written = fs::write(&fresh, bytes).and_then(|()| fs::rename(&fresh, &path));
        written.map_err(|error| Error::unwritable(&path, error))
    }

    fn append(&self, line: &[u8]) -> Result<(), Error> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(line).map_err(|error| Error::unwritable(&self.path, error))
    }
}

fn line(value: &impl Serialize) -> Vec<u8> {
    // A value in memory always has a text.
    let mut bytes = serde_json::to_vec(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        read => read.map_err(|error| Error::unreadable(path, error)),
    }
}

/// Opens the file for appending after the part of it that is whole.
fn cut(path: &Path, whole: usize) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = OpenOptions::new().create(true).append(true).open(path)?;
    file.set_len(u64::try_from(whole).unwrap_or(u64::MAX))?;
    Ok(file)
}

fn settled(text: &[u8], owner: &Owner) -> Result<BTreeMap<String, Outcome>, Text> {
    let mut lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).zip(1..);
    if let Some((first, _)) = lines.next() {
        check_owner(first, owner)?;
    }
    lines.map(|(line, number)| settled_case(line, number)).collect()
}

fn check_owner(line: &[u8], owner: &Owner) -> Result<(), Text> {
    let Ok(found) = serde_json::from_slice::<Owner>(line) else {
        return Err(Text::new(
            "第1行没有写明属于哪次测试",
            "line 1 does not say to whom the journal belongs",
        ));
    };
    if found.suite != owner.suite {
        let (found, now) = (found.suite, &owner.suite);
        return Err(told!(
            "它属于用例集{found}，现在的是{now}",
            "it belongs to the suite {found}, not to {now}"
        ));
    }
    if found.testee != owner.testee {
        let name = |hello: &Hello| format!("{} {}", hello.name, hello.version);
        let (found, now) = (name(&found.testee), name(&owner.testee));
        return Err(told!(
            "它属于另一个被测方{found}，现在的是{now}",
            "it belongs to another testee: {found}; the one asked now is {now}"
        ));
    }
    Ok(())
}

fn settled_case(line: &[u8], number: usize) -> Result<(String, Outcome), Text> {
    let line = serde_json::from_slice::<Line>(line);
    let line = line.map_err(|error| {
        let Text { zh, en } = of_json(&error);
        told!("第{number}行：{zh}", "line {number}: {en}")
    })?;
    Ok((line.case, line.outcome))
}

fn unusable(path: &Path, Text { zh, en }: Text) -> Error {
    let path = path.display();
    let text = told!(
        "{path}：{zh}；要从头测，请删除这个文件",
        "the journal {path} cannot be gone on with: {en}; remove it to begin anew"
    );
    Error::new(Kind::Journal, text)
}
