//! Greeting and answers of protocol version 1: one JSON object a line.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::json::{self, Object};
use crate::outcome::Reason;
use crate::text::{Text, of_json, one_line, told};

/// The version of the protocol that this runner speaks.
pub const PROTOCOL: u64 = 1;

/// How a testee introduces itself; members that are not named here are ignored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// Name of the implementation.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The language it is written in.
    pub language: String,
    /// The protocol version it speaks.
    pub protocol: u64,
    /// The operations it supports; cases of others are skipped.
    pub ops: Vec<String>,
    /// The document types it supports.
    pub documents: Vec<String>,
    /// The rules it judges by.
    pub ruleset: RuleSet,
}

/// Which rules a testee judges by, so that two who disagree see at once whether they used the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSet {
    /// Version of the rule set.
    pub version: String,
    /// Digest of the rule set; empty if the implementation has none.
    pub digest: String,
}

impl Hello {
    /// The body of the first request.
    pub fn request() -> Value {
        json!({ "op": "hello", "protocol": PROTOCOL })
    }

    pub(crate) fn read(answer: Object) -> Result<Self, Text> {
        let hello = serde_json::from_value::<Self>(Value::Object(answer)).map_err(|error| {
            let Text { zh, en } = of_json(&error);
            told!("它对hello的答复：{zh}", "its answer to hello: {en}")
        })?;
        if hello.protocol == PROTOCOL {
            return Ok(hello.on_one_line());
        }
        let other = hello.protocol;
        Err(told!(
            "它用的是协议第{other}版，不是第{PROTOCOL}版",
            "it speaks protocol {other}, not {PROTOCOL}"
        ))
    }
}

impl Hello {
    /// What it says of itself stands in reports, where it must not pass for lines of theirs.
    fn on_one_line(mut self) -> Self {
        let RuleSet { version, digest } = &mut self.ruleset;
        for told in [&mut self.name, &mut self.version, &mut self.language, version, digest] {
            *told = one_line(told);
        }
        self
    }
}

/// The body of the last request; it needs no answer.
pub fn stop_request() -> Value {
    json!({ "op": "stop" })
}

/// What a testee said to one request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Answer {
    Verdict(Object),
    Skipped(String),
    Errored(Value),
}

impl Answer {
    pub(crate) fn read(mut answer: Object) -> Self {
        if let Some(detail) = answer.remove("errored") {
            return Self::Errored(detail);
        }
        // Who declines says why, and nothing else: a verdict beside it is a verdict.
        let alone = answer.keys().all(|name| ["seq", "skipped"].contains(&name.as_str()));
        match answer.get("skipped").and_then(Value::as_str).map(one_line) {
            Some(why) if alone && !why.trim().is_empty() => Self::Skipped(why),
            _ => Self::Verdict(answer),
        }
    }
}

/// Reads a line that must be one JSON object.
pub(crate) fn read_object(line: &[u8]) -> Result<Object, Reason> {
    match json::parse(line) {
        Ok(Value::Object(object)) => Ok(object),
        _ => Err(Reason::garbage(line)),
    }
}
