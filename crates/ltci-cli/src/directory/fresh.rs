//! A database that does not exist yet.

use std::io::{Error, ErrorKind};
use std::path::Path;

use clap::ArgMatches;
use ltci::text;
use tempfile::{Builder, NamedTempFile};

use super::shelf;
use crate::args;
use crate::render::clean;
use crate::session::{Session, Stop};

/// A file for the database that an import makes. It gets its name once something is in it: an
/// import that fails leaves no empty database behind. `None`: there is a database already.
pub fn file(session: &Session, matches: &ArgMatches) -> Result<Option<NamedTempFile>, Stop> {
    let url = shelf::url(matches);
    if !shelf::is_missing(url) || is_special(url) {
        return Ok(None);
    }
    let folder = Path::new(url).parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = Builder::new();
    file.prefix(".ltci-").suffix(".db");
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let file = file.tempfile_in(folder.unwrap_or(Path::new(".")));
    file.map(Some).map_err(|error| unmade(session, url, &error))
}

/// What SQLite does not take for the path of a file.
fn is_special(url: &str) -> bool {
    url.starts_with("file:") || url == ":memory:"
}

/// Gives the file its name. False: somebody else made the database in the meantime.
pub fn keep(session: &Session, matches: &ArgMatches, file: NamedTempFile) -> Result<bool, Stop> {
    let url = shelf::url(matches);
    match file.persist_noclobber(url) {
        Ok(_) => Ok(true),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(unmade(session, url, &error.error)),
    }
}

fn unmade(session: &Session, url: &str, error: &Error) -> Stop {
    let tongue = session.tongue;
    let reason = match error.kind() {
        ErrorKind::NotFound => tongue.say(text!("没有这个文件夹", "no such folder")).to_owned(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => tongue
            .say(text!("没有写入这个文件夹的权限", "no permission to write to the folder"))
            .to_owned(),
        _ => args::reason(tongue, error),
    };
    let template =
        text!("建不了数据库“{name}”：{reason}", "cannot make the database {name}: {reason}");
    Stop::Told(tongue.fill(template, &[("name", &clean(url)), ("reason", &reason)]))
}
