//! What PostgreSQL has to say, in both tongues.

use std::error::Error as _;

use ltci::{Message, Text, text};
use postgres::Error;
use postgres::error::SqlState;

pub(super) fn message(error: &Error) -> Message {
    if let Some(text) = error.code().and_then(known) {
        return text.fill(&[]);
    }
    match (error.as_db_error(), error.source()) {
        (Some(answer), _) => super::with_detail(OTHER, &answer.message()),
        (None, Some(cause)) => super::with_detail(UNREACHABLE, &cause),
        (None, None) => super::with_detail(UNREACHABLE, error),
    }
}

const OTHER: Text = text!("PostgreSQL数据库出错（{detail}）", "PostgreSQL failed ({detail})");
const UNREACHABLE: Text = text!(
    "与PostgreSQL服务器连接不上，或连接中断（{detail}）",
    "the PostgreSQL server cannot be reached, or the connection broke ({detail})"
);

fn known(state: &SqlState) -> Option<Text> {
    Some(match *state {
        SqlState::INVALID_PASSWORD | SqlState::INVALID_AUTHORIZATION_SPECIFICATION => text!(
            "PostgreSQL拒绝登录：请核对用户名和密码",
            "PostgreSQL refused the login: check user and password"
        ),
        SqlState::INVALID_CATALOG_NAME => {
            text!("PostgreSQL服务器上没有这个数据库", "the PostgreSQL server has no such database")
        }
        SqlState::INSUFFICIENT_PRIVILEGE => text!(
            "PostgreSQL账号权限不足，所需权限见数据库说明",
            "the PostgreSQL account lacks a permission; the how-to says which are needed"
        ),
        SqlState::READ_ONLY_SQL_TRANSACTION => {
            text!("PostgreSQL数据库只读，不能写入", "the PostgreSQL database is read-only")
        }
        SqlState::DISK_FULL => {
            text!("PostgreSQL服务器磁盘已满", "the disk of the PostgreSQL server is full")
        }
        _ => return None,
    })
}
