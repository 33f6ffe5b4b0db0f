//! What became of a case.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::text::{Text, told};

/// How much of a line that is no answer is kept, in characters.
const SNIPPET: usize = 200;

/// What became of one case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// The answer is the expected one, or the point is open and the answer well-formed.
    Passed,
    /// The answer is wrong, or there is none.
    Failed(Failure),
    /// The case was not judged.
    Skipped(Skip),
    /// The testee reports an error of its own.
    Errored {
        /// What the testee says about it.
        detail: Value,
    },
    /// The case failed or errored, and is listed as a known failure.
    KnownFailure {
        /// Why, according to the list.
        reason: String,
    },
    /// The case is listed as a known failure, but passed.
    StaleFailure {
        /// Why it should have failed, according to the list.
        reason: String,
    },
}

impl Outcome {
    /// The names of all outcomes, in the order of reports.
    pub const NAMES: [&'static str; 6] =
        ["passed", "failed", "errored", "known_failure", "stale_failure", "skipped"];

    /// The name in reports.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed(_) => "failed",
            Self::Errored { .. } => "errored",
            Self::KnownFailure { .. } => "known_failure",
            Self::StaleFailure { .. } => "stale_failure",
            Self::Skipped(_) => "skipped",
        }
    }

    /// Whether the outcome speaks against the testee: failed, errored or stale.
    pub fn is_bad(&self) -> bool {
        matches!(self, Self::Failed(_) | Self::Errored { .. } | Self::StaleFailure { .. })
    }

    /// The outcome of a case that stands in the list of known failures.
    pub(crate) fn when_listed(self, reason: &str) -> Self {
        let reason = reason.to_owned();
        match self {
            Self::Passed => Self::StaleFailure { reason },
            Self::Failed(_) | Self::Errored { .. } => Self::KnownFailure { reason },
            other => other,
        }
    }
}

/// Why a case was not judged.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Skip {
    /// The testee does not declare the case's operation.
    NotSupported,
    /// The testee declined, and says why.
    Declined(String),
}

impl Skip {
    /// The name in reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotSupported => "not_supported",
            Self::Declined(_) => "declined",
        }
    }

    /// The reason in both languages.
    pub fn text(&self) -> Text {
        match self {
            Self::NotSupported => Text::new("不支持该操作", "not supported"),
            Self::Declined(why) => {
                Text::new(format!("被测方跳过：{why}"), format!("declined: {why}"))
            }
        }
    }
}

/// A wrong answer, or a missing one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    /// What is wrong.
    pub reason: Reason,
    /// The members that the answer should have had.
    pub expected: Value,
    /// Those members of the answer, if there was an answer; a missing one is missing here too.
    pub answered: Option<Value>,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    /// Members of the answer differ from the expectation.
    Different {
        /// Their names.
        members: Vec<String>,
    },
    /// No answer within the time-out.
    TimedOut,
    /// The testee ended or closed its stdout, or at an address there was no response.
    Crashed {
        /// How the process ended; absent if it had to be killed, and over HTTP.
        status: Option<String>,
    },
    /// The line, or the body of the response, is not one JSON object.
    Garbage {
        /// Its beginning, at most 200 characters.
        line: String,
    },
    /// The response has another status than 2xx.
    HttpStatus {
        /// The status, for example 500.
        status: u16,
        /// The beginning of the body, at most 200 characters; empty if it could not be read.
        line: String,
    },
    /// The line is longer than 16 MiB.
    LineTooLong,
    /// The answer carries another `seq` than the request.
    WrongSeq {
        /// The `seq` of the request.
        asked: u64,
        /// The `seq` of the answer, if it has a usable one.
        answered: Option<u64>,
    },
    /// The request was answered, and then answered again.
    AnsweredTwice,
    /// The request was answered properly, but what came after the answer would have spoilt the
    /// next case: more output, an end, or silence.
    BrokeAfterwards,
    /// Nobody answers at the address.
    Unreachable,
    /// The testee had to be restarted, and three attempts in a row failed.
    NotRestarted,
}

impl Reason {
    pub(crate) fn garbage(line: &[u8]) -> Self {
        Self::Garbage { line: beginning(line) }
    }

    pub(crate) fn http_status(status: u16, body: &[u8]) -> Self {
        Self::HttpStatus { status, line: beginning(body) }
    }

    /// What was said instead of an answer, as far as it is kept.
    pub(crate) fn said_instead(&self) -> Option<&str> {
        match self {
            Self::Garbage { line } | Self::HttpStatus { line, .. } => Some(line),
            _ => None,
        }
    }

    /// The name in reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Different { .. } => "different",
            Self::TimedOut => "timed_out",
            Self::Crashed { .. } => "crashed",
            Self::Garbage { .. } => "garbage",
            Self::HttpStatus { .. } => "http_status",
            Self::LineTooLong => "line_too_long",
            Self::WrongSeq { .. } => "wrong_seq",
            Self::AnsweredTwice => "answered_twice",
            Self::BrokeAfterwards => "broke_afterwards",
            Self::Unreachable => "unreachable",
            Self::NotRestarted => "not_restarted",
        }
    }

    /// The reason in both languages.
    pub fn text(&self) -> Text {
        match self {
            Self::Different { members } => {
                let names = members.join(", ");
                Text::new(
                    format!("答复与预期不同：{names}"),
                    format!("the answer differs in {names}"),
                )
            }
            Self::TimedOut => Text::new("超时", "timed out"),
            Self::Crashed { status } => crashed(status.as_deref()),
            Self::Garbage { .. } => {
                Text::new("答复不是一行 JSON 对象", "the answer is not one JSON object on a line")
            }
            Self::HttpStatus { status, .. } => {
                told!(
                    "应答的状态是{status}，不是2xx",
                    "the response has the status {status}, not 2xx"
                )
            }
            Self::LineTooLong => {
                Text::new("答复一行超过 16 MiB", "the answer is a line of more than 16 MiB")
            }
            Self::WrongSeq { asked, answered } => wrong_seq(*asked, *answered),
            Self::AnsweredTwice => Text::new("同一请求答复了两次", "answered twice"),
            Self::BrokeAfterwards => Text::new(
                "答复之后又有输出、退出或不再应答",
                "after its answer the testee wrote more, ended or fell silent",
            ),
            Self::Unreachable => Text::new("该地址无人应答", "nobody answers at the address"),
            Self::NotRestarted => {
                Text::new("被测方三次重启均失败", "the testee could not be restarted three times")
            }
        }
    }

    /// The reason as a member of a report.
    pub(crate) fn to_json(&self) -> Value {
        let (code, text) = (self.code(), self.text());
        match self.said_instead() {
            Some(line) => json!({ "code": code, "text": text, "line": line }),
            None => json!({ "code": code, "text": text }),
        }
    }
}

fn beginning(line: &[u8]) -> String {
    String::from_utf8_lossy(line).chars().take(SNIPPET).collect()
}

fn crashed(status: Option<&str>) -> Text {
    match status {
        Some(status) => Text::new(format!("已崩溃（{status}）"), format!("crashed ({status})")),
        None => {
            Text::new("已崩溃（关闭了输出或连接）", "crashed (it closed its output or connection)")
        }
    }
}

fn wrong_seq(asked: u64, answered: Option<u64>) -> Text {
    match answered {
        Some(answered) => Text::new(
            format!("请求的 seq 是 {asked}，答复的是 {answered}"),
            format!("seq {asked} was asked, seq {answered} answered"),
        ),
        None => Text::new(
            format!("请求的 seq 是 {asked}，答复没有可用的 seq"),
            format!("seq {asked} was asked, the answer has no usable seq"),
        ),
    }
}
