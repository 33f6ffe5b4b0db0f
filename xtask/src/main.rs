//! Generation, checks and benchmarks: `cargo xtask gen|new-rule|ci|bench`.

#![expect(
    clippy::indexing_slicing,
    reason = "values of the project's own making; a fault fails a check, not a user"
)]

mod bench;
mod ci;
mod gen_files;
mod new_rule;
mod run;
mod throw_away;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask gen [--check]            写出全部生成文件 / write every generated file (or compare)
cargo xtask new-rule AREA \"title\"    新建一条规则 / begin a new rule (AREA: parse form identifier assessment directory)
cargo xtask ci [--only STEP]…        全部检查 / every check
cargo xtask bench [--count N]        与同类工具比较速度 / compare speed with peers";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["gen"] => gen_files::write(),
        ["gen", "--check"] => gen_files::check(),
        ["new-rule", area, title] => new_rule::create(area, title),
        ["ci", rest @ ..] => ci::run_steps(rest),
        ["bench", rest @ ..] => bench::run_peers(rest),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
