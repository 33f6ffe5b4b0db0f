//! `new-rule`: the page of a new rule, and its line in the list of its area.

use std::fs;

use ltci::rules::{self, Area};

use crate::run::root;

const RULES: &str = "crates/ltci/src/rules";

/// Creates the file of the next rule of an area and registers it.
pub fn create(area: &str, title: &str) -> Result<(), String> {
    let area = Area::ALL
        .iter()
        .copied()
        .find(|known| known.folder() == area || known.letter().to_string() == area)
        .ok_or_else(|| {
            format!("no area {area}; known: parse form identifier assessment directory")
        })?;
    let number = next_number(area);
    let (code, name) =
        (format!("LTC-{}-{number:03}", area.letter()), file_name(area, number, title));
    let folder = root().join(RULES).join(area.folder());
    write(&folder.join(format!("{name}.rs")), &page(&code, title))?;
    let list = folder.join("mod.rs");
    let text = fs::read_to_string(&list).map_err(|error| error.to_string())?;
    write(&list, &registered(&text, &name)?)?;
    println!("{RULES}/{}/{name}.rs", area.folder());
    println!("填写这一页，然后 / fill this page, then: cargo xtask gen && cargo test -p ltci");
    Ok(())
}

fn next_number(area: Area) -> u32 {
    let of_area = rules::all().iter().filter(|rule| rule.area() == Some(area));
    let numbers = of_area.filter_map(|rule| rule.code.rsplit('-').next()?.parse().ok());
    numbers.max().unwrap_or(0) + 1
}

/// `a019_level_missing`: sorted by number, found by name.
fn file_name(area: Area, number: u32, title: &str) -> String {
    let plain =
        |char: char| if char.is_ascii_alphanumeric() { char.to_ascii_lowercase() } else { ' ' };
    let words: String = title.chars().map(plain).collect();
    let words: Vec<_> = words.split_whitespace().collect();
    let name = if words.is_empty() { "rule".to_owned() } else { words.join("_") };
    format!("{}{number:03}_{name}", area.letter().to_ascii_lowercase())
}

/// The list with one line more, at its end.
fn registered(list: &str, name: &str) -> Result<String, String> {
    let (head, tail) =
        list.split_once("super::rules! {\n").ok_or("the list of rules was not found")?;
    let (lines, rest) = tail.split_once("}\n").ok_or("the end of the list was not found")?;
    Ok(format!("{head}super::rules! {{\n{lines}    {name}\n}}\n{rest}"))
}

fn write(path: &std::path::Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn page(code: &str, title: &str) -> String {
    PAGE.replace("@CODE@", code).replace("@TITLE@", title)
}

const PAGE: &str = r#"//! @TITLE@: what is demanded and why, in one or two sentences.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `@CODE@`: @TITLE@.
pub(crate) static RULE: Rule = Rule {
    code: "@CODE@",
    title: text!("@TITLE@", "@TITLE@"),
    message: text!("这里什么不对。", "What is wrong here."),
    help: text!("怎么办。", "What to do."),
    sources: &[SPECIFICATION.cite("4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good("base", text!("基准文书", "the base document"), Input::Patch("{}")),
            Example::good("near-miss", text!("刚好合规", "just right"), Input::Patch("{}")),
        ],
        bad: &[Example::bad(
            "one-fault",
            text!("一处错误", "one fault"),
            Input::Patch("{}"),
            "/level",
        )],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(_document: &Assessment<'_>, _: &Context, _found: &mut Findings) {}
"#;
