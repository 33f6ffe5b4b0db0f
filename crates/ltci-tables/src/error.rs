//! What can go wrong outside a document: files, databases.

mod postgres;
mod sqlite;

use std::fmt::Display;

use ltci::{Disclosed, Message, Text};

/// A file or a database could not be read or written. What is wrong *inside* a table is a finding.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read or written.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// SQLite refused.
    #[error("{}", in_both(&sqlite::message(.0)))]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL refused.
    #[error("{}", in_both(&postgres::message(.0)))]
    Postgres(#[from] ::postgres::Error),
    /// A database is not what this program needs, in both tongues.
    #[error("{}", in_both(.0))]
    Database(Message),
    /// Text that is not meant for this program, in both tongues.
    #[error("{}", in_both(.0))]
    Told(Message),
}

impl Error {
    /// A failure of a database, told in both tongues.
    pub(crate) fn of_database(text: Text) -> Self {
        Self::Database(text.fill(&[]))
    }

    /// Whether a database failed, and not a file that was to be read or written.
    pub fn is_of_database(&self) -> bool {
        matches!(self, Self::Sqlite(_) | Self::Postgres(_) | Self::Database(_))
    }

    /// What went wrong, in both tongues; `None` where the operating system has to be asked.
    pub fn message(&self) -> Option<Message> {
        match self {
            Self::File(_) => None,
            Self::Sqlite(error) => Some(sqlite::message(error)),
            Self::Postgres(error) => Some(postgres::message(error)),
            Self::Database(message) | Self::Told(message) => Some(message.clone()),
        }
    }
}

fn in_both(message: &Message) -> String {
    format!("{} / {}", message.zh, message.en)
}

/// A sentence of ours with the words of the database behind it.
fn with_detail(text: Text, detail: &dyn Display) -> Message {
    text.fill(&[("detail", Disclosed::Plain(detail.to_string()))])
}
