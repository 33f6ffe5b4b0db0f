//! Web pages of one file: what the pages of reports and of matrices share.

use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::Value;

use crate::error::{Error, Kind};
use crate::text::told;

/// Macros that stand before every template.
const PARTS: &str = include_str!("page/parts.html");
const STYLE: &str = include_str!("page/style.css");
const SCRIPT: &str = include_str!("page/tongue.js");

/// A page's own parts.
pub(crate) struct Template {
    pub(crate) body: &'static str,
    pub(crate) style: &'static str,
    pub(crate) script: &'static str,
}

impl Template {
    /// The page, with everything that is filled in escaped.
    pub(crate) fn fill(&self, mut context: Value) -> Result<String, Error> {
        if let Some(members) = context.as_object_mut() {
            members.insert("style".to_owned(), format!("{STYLE}{}", self.style).into());
            members.insert("script".to_owned(), format!("{SCRIPT}{}", self.script).into());
        }
        let page = format!("{PARTS}{}", self.body);
        let mut pages = Environment::new();
        pages.set_undefined_behavior(UndefinedBehavior::Strict);
        // The ending makes the engine escape what is filled in.
        let filled = pages
            .add_template("page.html", &page)
            .and_then(|()| pages.get_template("page.html")?.render(Serde(context)));
        filled.map_err(|error| {
            let text = told!("不能生成网页：{error}", "the page cannot be made: {error}");
            Error::new(Kind::Page, text)
        })
    }
}
