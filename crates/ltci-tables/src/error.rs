//! What can go wrong outside a document: files, databases.

use ltci::{Message, Text};

/// A file or a database could not be read or written. What is wrong *inside* a table is a finding.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read or written.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// SQLite refused.
    #[error("SQLite数据库出错：{0} / SQLite failed: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL refused.
    #[error("PostgreSQL数据库出错：{0} / PostgreSQL failed: {0}")]
    Postgres(#[from] postgres::Error),
    /// Text that is not meant for this program, in both tongues.
    #[error("{} / {}", .0.zh, .0.en)]
    Told(Message),
}

impl Error {
    /// A failure told in both tongues.
    pub(crate) fn told(text: Text) -> Self {
        Self::Told(text.fill(&[]))
    }
}
