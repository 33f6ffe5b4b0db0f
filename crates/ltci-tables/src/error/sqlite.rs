//! What SQLite has to say, in both tongues.

use ltci::{Message, Text, text};
use rusqlite::{Error, ErrorCode};

pub(super) fn message(error: &Error) -> Message {
    match error.sqlite_error_code().and_then(known) {
        Some(text) => text.fill(&[]),
        None => super::with_detail(OTHER, error),
    }
}

const OTHER: Text = text!("SQLite数据库出错（{detail}）", "SQLite failed ({detail})");

fn known(code: ErrorCode) -> Option<Text> {
    Some(match code {
        ErrorCode::NotADatabase => {
            text!("这个文件不是SQLite数据库", "the file is not an SQLite database")
        }
        ErrorCode::CannotOpen => text!(
            "打不开数据库文件：请核对文件夹和权限",
            "the database file cannot be opened: check the folder and the permissions"
        ),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => text!(
            "数据库只读，不能写入：请核对数据库文件及其文件夹的权限",
            "the database is read-only: check the permissions of its file and folder"
        ),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => text!(
            "数据库正被其他程序占用，请稍后再试",
            "the database is in use by another program: try again later"
        ),
        ErrorCode::DiskFull => {
            text!("磁盘已满，没有写入", "the disk is full: nothing was written")
        }
        ErrorCode::DatabaseCorrupt => text!(
            "数据库文件已损坏，请用备份恢复",
            "the database file is damaged: restore it from a backup"
        ),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;

    #[test]
    fn what_is_not_known_keeps_the_words_of_the_database() {
        let told = |code, words: &str| {
            message(&Error::SqliteFailure(ffi::Error::new(code), Some(words.to_owned()))).zh
        };
        assert!(told(ffi::SQLITE_READONLY, "attempt to write").starts_with("数据库只读"));
        assert_eq!(told(ffi::SQLITE_MISUSE, "bad"), "SQLite数据库出错（bad）");
    }
}
