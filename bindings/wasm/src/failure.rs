//! What is thrown: a string of JSON, of which `js/api.mjs` makes an error.

use ltci::value::MalformedDate;
use serde_json::json;
use wasm_bindgen::JsValue;

/// Why there is no answer: the class of the JavaScript error, its message, and the report on a
/// refused document.
///
/// Nothing of a document gets in but by its report, so that no error tells about a person.
pub struct Failure {
    name: &'static str,
    message: String,
    report: Option<ltci::Report>,
}

impl Failure {
    /// The caller asked for something that does not exist.
    pub fn unknown(zh: &str, en: &str, known: impl IntoIterator<Item = &'static str>) -> Self {
        let known = known.into_iter().collect::<Vec<_>>().join(", ");
        Self::new(
            "LtciUnknownName",
            format!("没有这样的{zh}，可用的有：{known} / no such {en}; known: {known}"),
        )
    }

    /// An argument that should be a day is none. The message does not repeat it.
    pub fn malformed_day(argument: &str, error: &MalformedDate) -> Self {
        Self::new("LtciError", format!("{argument}: {error}"))
    }

    /// An argument that should be a code is none. The message does not repeat it.
    pub fn malformed_code(argument: &str) -> Self {
        let message =
            format!("{argument}：代码的格式不正确 / {argument} is not a code of the form");
        Self::new("LtciError", message)
    }

    fn new(name: &'static str, message: String) -> Self {
        Self { name, message, report: None }
    }
}

impl From<ltci::Error> for Failure {
    fn from(error: ltci::Error) -> Self {
        let report = error.report().cloned();
        let name = match (&report, error.is_unknown_name()) {
            (Some(_), _) => "LtciRefused",
            (None, true) => "LtciUnknownName",
            (None, false) => "LtciError",
        };
        Self { report, ..Self::new(name, error.to_string()) }
    }
}

impl From<MalformedDate> for Failure {
    fn from(error: MalformedDate) -> Self {
        Self::malformed_day("asOf", &error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(_: serde_json::Error) -> Self {
        let message = "程序自身的错误，请报告 / a fault of this library, please report it";
        Self::new("LtciError", message.to_owned())
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        let Failure { name, message, report } = failure;
        let thrown = json!({ "name": name, "message": message, "report": report });
        Self::from_str(&thrown.to_string())
    }
}
