//! 表结构: the tables, brought up to date in steps. Each step is one file that both engines run.
//!
//! Written by hand: `rusqlite_migration` asks for another version of `rusqlite` and knows one
//! engine, and no runner at hand turns the comments of a file into those of PostgreSQL.

use ltci::text;

use super::engine::Engine;
use crate::error::Error;

/// The steps in their order. A step that was released is never changed.
const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_directory.sql")];

const LOG: &str =
    "CREATE TABLE IF NOT EXISTS schema_migration ( -- 表结构版本 / Versions of these tables
    migration BIGINT NOT NULL PRIMARY KEY, -- 第几步 / Step
    applied_at TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP -- 执行时间（UTC） / When, UTC
);";

/// Takes the steps that were not yet taken, in one transaction. Whoever comes at the same time
/// waits.
pub(super) fn migrate<E: Engine>(engine: &mut E) -> Result<(), Error> {
    if applied(engine).is_ok_and(|steps| steps == MIGRATIONS.len()) {
        return Ok(());
    }
    let begun = engine.batch(E::BEGIN_MIGRATION);
    let migrated = begun.and_then(|()| take_steps(engine));
    let ended = engine.batch(if migrated.is_ok() { "COMMIT" } else { "ROLLBACK" });
    migrated.and(ended)
}

fn take_steps<E: Engine>(engine: &mut E) -> Result<(), Error> {
    engine.batch(&E::dialect(LOG))?;
    let applied = applied(engine)?;
    if applied > MIGRATIONS.len() {
        return Err(Error::of_database(text!(
            "数据库由更新版本的程序建立，请升级程序。",
            "The database was made by a newer version of this program. Please upgrade."
        )));
    }
    for (step, sql) in (1..).zip(MIGRATIONS).skip(applied) {
        engine.batch(&E::dialect(sql))?;
        engine
            .execute("INSERT INTO schema_migration (migration) VALUES ($1)", &[i64::into(step)])?;
    }
    Ok(())
}

fn applied<E: Engine>(engine: &mut E) -> Result<usize, Error> {
    let mut applied = 0;
    engine.query("SELECT migration FROM schema_migration", &[], &mut |_| {
        applied += 1;
        Ok(())
    })?;
    Ok(applied)
}

/// Spells a condition such as `code_shape(column)` as one engine has it.
pub(super) fn spell(sql: &str, name: &str, condition: impl Fn(&str) -> String) -> String {
    let mut pieces = sql.split(name);
    let mut spelled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.strip_prefix('(').and_then(|piece| piece.split_once(')')) {
            Some((column, rest)) => {
                spelled.push_str(&condition(column));
                spelled.push_str(rest);
            }
            None => spelled.push_str(piece),
        }
    }
    spelled
}

/// The comments at the ends of lines, as statements of PostgreSQL. SQLite keeps the text itself.
pub(super) fn comments(sql: &str) -> String {
    let mut statements = String::new();
    let mut table = "";
    for (code, comment) in sql.lines().filter_map(|line| line.split_once(" -- ")) {
        let comment = comment.replace('\'', "''");
        let words: Vec<_> = code.split_whitespace().filter(|word| !is_existence(word)).collect();
        let subject = match words.as_slice() {
            ["CREATE", kind, name, ..] => {
                table = name;
                format!("{kind} {name}")
            }
            [column, ..] => format!("COLUMN {table}.{column}"),
            [] => continue,
        };
        statements.push_str(&format!("COMMENT ON {subject} IS '{comment}';\n"));
    }
    statements
}

fn is_existence(word: &str) -> bool {
    matches!(word, "IF" | "NOT" | "EXISTS")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_name_what_they_stand_beside() {
        let sql = "-- 说明\nCREATE TABLE IF NOT EXISTS care ( -- 照护 / Care\n    code TEXT NOT NULL, -- 编码's / Code\n    UNIQUE (code)\n);";
        let expected = "COMMENT ON TABLE care IS '照护 / Care';\nCOMMENT ON COLUMN care.code IS '编码''s / Code';\n";
        assert_eq!(comments(sql), expected);
    }

    #[test]
    fn code_shapes_are_spelled() {
        let sql = "CHECK (length(a) > 1 AND code_shape(a)), CHECK (code_shape(b))";
        let spelled = spell(sql, "code_shape", |column| format!("{column} ~ 'x'"));
        assert_eq!(spelled, "CHECK (length(a) > 1 AND a ~ 'x'), CHECK (b ~ 'x')");
    }
}
