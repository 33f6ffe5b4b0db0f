//! One case: what is asked, what must be answered, how firmly, and on whose authority.

use std::fmt;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::digest::sm3_text;
use crate::error::{Complaint, Error, Kind};
use crate::json::{self, Object};
use crate::operation;
use crate::pieces;
use crate::text::{Text, of_json, told};

/// Members of a case that the testee does not get to see.
const NOT_SENT: &[&str] = &["id", "level", "clause", "title", "flags", "expect"];

/// How firmly a case must be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Stated by a law, a national standard or the exchange specification.
    Must,
    /// Derived from such a statement.
    Should,
    /// A convention; a failure is told but does not count.
    May,
    /// The authority has not settled the point: any well-formed answer passes.
    Open,
}

impl Level {
    /// All levels, the firmest first.
    pub const ALL: [Self; 4] = [Self::Must, Self::Should, Self::May, Self::Open];

    /// The name in case files: `must`, `should`, `may` or `open`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::May => "may",
            Self::Open => "open",
        }
    }

    /// Whether a failure at this level fails the whole run.
    pub fn counts(self) -> bool {
        matches!(self, Self::Must | Self::Should)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Level {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let level = Self::ALL.into_iter().find(|level| level.name() == name);
        level.ok_or_else(|| {
            let text = told!(
                "级别没有“{name}”，只有must、should、may、open",
                "{name:?} is no level; levels are must, should, may, open"
            );
            Error::new(Kind::Usage, text)
        })
    }
}

/// Under which reference data a case is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Context {
    /// Administrative division of the region profile, for example `330200`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Directory edition, for example `sample`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory: Option<String>,
}

/// One well-formed case of the suite.
///
/// Members that only one operation has (`code`, `value`, `input`, …) are kept as they stand in the
/// file, so that a new operation needs no new code here.
///
/// ```
/// use ltci_conformance::Case;
/// use serde_json::json;
///
/// let case = Case::from_json(json!({
///     "id": "code/money/bad/three-decimals", "level": "must", "op": "code",
///     "clause": ["SPEC-2.3"],
///     "title": { "zh": "三位小数", "en": "three decimals" },
///     "code": "money", "value": "1.000",
///     "expect": { "verdict": "refused" }
/// }))?;
/// assert_eq!(
///     serde_json::to_string(&case.request(7)).unwrap(),
///     r#"{"seq":7,"op":"code","code":"money","value":"1.000"}"#,
/// );
///
/// let nameless = Case::from_json(json!({ "op": "code" }));
/// assert!(nameless.unwrap_err().is_case_format());
/// # Ok::<(), ltci_conformance::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    id: String,
    level: Level,
    op: String,
    clauses: Vec<String>,
    title: Text,
    flags: Vec<String>,
    as_of: Option<String>,
    context: Option<Context>,
    expect: Object,
    /// The whole case as it stands in the file, the members above included.
    members: Object,
}

impl Case {
    /// Reads one case.
    ///
    /// # Errors
    ///
    /// [`Error::is_case_format`]: an obligatory member is missing or of the wrong form, or the
    /// operation knows no such member.
    pub fn from_json(value: Value) -> Result<Self, Error> {
        let place = name_of(&value);
        Self::read(value).map_err(|complaint| complaint.into_error(&place, ""))
    }

    pub(crate) fn read(value: Value) -> Result<Self, Complaint> {
        let Value::Object(members) = value else {
            return Err(Complaint::new("", Text::new("用例须是对象", "a case must be an object")));
        };
        let case = Self {
            id: required(&members, "id")?,
            level: required(&members, "level")?,
            op: required(&members, "op")?,
            clauses: required(&members, "clause")?,
            title: required(&members, "title")?,
            flags: optional(&members, "flags")?.unwrap_or_default(),
            as_of: optional(&members, "as_of")?,
            context: optional(&members, "context")?,
            expect: required(&members, "expect")?,
            members,
        };
        case.examine()?;
        Ok(case)
    }

    /// The stable, unique name: no blanks, no `#`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How firmly the case must be met.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The operation asked for, for example `validate`.
    pub fn op(&self) -> &str {
        &self.op
    }

    /// The clauses that the expectation rests on; at least one.
    pub fn clauses(&self) -> &[String] {
        &self.clauses
    }

    /// What the case is about.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// Free marks such as `Boundary`.
    pub fn flags(&self) -> &[String] {
        &self.flags
    }

    /// The business date `YYYY-MM-DD` under which the testee must judge, if it matters.
    pub fn as_of(&self) -> Option<&str> {
        self.as_of.as_deref()
    }

    /// The reference data under which the testee must judge, if it matters.
    pub fn context(&self) -> Option<&Context> {
        self.context.as_ref()
    }

    /// The members that the answer must have, with their values.
    pub fn expect(&self) -> &Object {
        &self.expect
    }

    /// The whole case as it stands in its file.
    pub fn members(&self) -> &Object {
        &self.members
    }

    /// The `doc_type` of each document that the case hands to the testee as JSON, without repeats.
    pub fn documents(&self) -> Vec<&str> {
        let mut types = Vec::new();
        for value in self.sent().flat_map(|(_, value)| one_or_all(value)) {
            match value.get("doc_type").and_then(Value::as_str) {
                Some(doc_type) if !types.contains(&doc_type) => types.push(doc_type),
                _ => {}
            }
        }
        types
    }

    /// The body of the request: `seq`, `op`, then everything of the case that the testee may see,
    /// pieces put together.
    pub fn request(&self, seq: u64) -> Object {
        let head = [("seq", Value::from(seq)), ("op", Value::from(self.op.as_str()))];
        let head = head.into_iter().map(|(name, value)| (name.to_owned(), value));
        let rest = self.sent().filter(|(name, _)| *name != "op");
        head.chain(rest.map(|(name, value)| pieces::sent(name, value))).collect()
    }

    /// SM3 of the case as it stands in the file, without blanks between tokens.
    pub fn digest(&self) -> String {
        sm3_text(&json::compact(&self.members))
    }

    /// The case with its point taken as settled, if it is open; it asks and digests the same.
    pub(crate) fn settled(&self) -> Self {
        let level = if self.level == Level::Open { Level::Must } else { self.level };
        Self { level, ..self.clone() }
    }

    fn sent(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.members.iter().filter(|(name, _)| !NOT_SENT.contains(&name.as_str()))
    }

    fn examine(&self) -> Result<(), Complaint> {
        let plain = ("不能为空，不能含空白或“#”", "must not be empty nor hold blanks or '#'");
        ensure(is_plain_name(&self.id), "/id", plain)?;
        ensure(is_plain_name(&self.op), "/op", plain)?;
        let some = ("至少引用一个条款", "must cite at least one clause");
        ensure(!self.clauses.is_empty(), "/clause", some)?;
        let unnamed = self.clauses.iter().any(|clause| clause.trim().is_empty());
        ensure(!unnamed, "/clause", ("引用的条款不能为空", "must not cite an empty clause"))?;
        let both = ("zh和en都要有文字", "must have text in zh and en");
        ensure(!self.title.lacks_a_language(), "/title", both)?;
        let date = ("应为日期YYYY-MM-DD", "must be a date YYYY-MM-DD");
        ensure(self.as_of().is_none_or(is_date), "/as_of", date)?;
        let given = ("由测试程序给出，不写在用例中", "is given by the runner");
        ensure(!self.members.contains_key("seq"), "/seq", given)?;
        self.members.get(pieces::MEMBER).map_or(Ok(()), pieces::examine)?;
        operation::examine(&self.op, &self.members, &self.expect)
    }
}

impl Serialize for Case {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.members.serialize(serializer)
    }
}

/// What messages call something that may not be a case at all.
pub(crate) fn name_of(value: &Value) -> Text {
    match value.get("id").and_then(Value::as_str) {
        Some(id) => told!("用例{id}", "case {id}"),
        None => Text::new("没有id的用例", "case without id"),
    }
}

fn required<T: DeserializeOwned>(members: &Object, name: &str) -> Result<T, Complaint> {
    let found = optional(members, name)?;
    found.ok_or_else(|| missing(name))
}

fn optional<T: DeserializeOwned>(members: &Object, name: &str) -> Result<Option<T>, Complaint> {
    let Some(value) = members.get(name) else {
        return Ok(None);
    };
    let complain = |error| Complaint::new(format!("/{name}"), of_json(&error));
    T::deserialize(value).map(Some).map_err(complain)
}

/// The complaint that a member is not there.
pub(crate) fn missing(name: &str) -> Complaint {
    Complaint::new("", told!("缺少成员“{name}”", "member {name:?} is missing"))
}

fn ensure(holds: bool, pointer: &str, (zh, en): (&str, &str)) -> Result<(), Complaint> {
    if holds { Ok(()) } else { Err(Complaint::new(pointer, Text::new(zh, en))) }
}

fn is_plain_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '#')
}

/// The shape only; whether the day exists is for the testee to judge.
fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

fn one_or_all(value: &Value) -> &[Value] {
    match value {
        Value::Array(values) => values,
        single => std::slice::from_ref(single),
    }
}

#[cfg(test)]
#[path = "case_tests.rs"]
mod tests;
