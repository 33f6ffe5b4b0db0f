//! An implementation under test: a child process that answers JSON lines, or an address that
//! answers the same bodies over HTTP.

use std::io;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;

use crate::error::{Error, Kind};
use crate::http::{Address, Connection};
use crate::json::Object;
use crate::outcome::Reason;
use crate::process::{Process, Program};
use crate::protocol::{Answer, Hello, read_object, stop_request};
use crate::text::{Text, of_io, told};

/// How long the end of a testee is waited for at most.
const FAREWELL: Duration = Duration::from_secs(5);

/// How to reach a testee: a program that is started, or an address that is asked over HTTP.
///
/// A program is run without a shell. When it hangs, the child process is killed, but not what that
/// child may have started; a shell script that wraps a testee should therefore `exec` it. At an
/// address every request is posted by itself, on a connection of its own; starting and stopping
/// what answers there is not the runner's business.
///
/// ```
/// use ltci_conformance::TesteeCommand;
///
/// assert!(TesteeCommand::parse("java -jar 'my harness.jar' --quiet").is_ok());
/// assert!(TesteeCommand::parse("http://127.0.0.1:8080/conformance").is_ok());
/// assert!(TesteeCommand::parse("java -jar 'my harness.jar").unwrap_err().is_usage());
/// assert!(TesteeCommand::parse("https://example.org/").unwrap_err().is_usage());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TesteeCommand {
    line: String,
    way: Way,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Way {
    Program(Program),
    Address(Address),
}

impl TesteeCommand {
    /// Reads an address that begins with `http://`, or splits a command line as a POSIX shell
    /// would, without expanding anything.
    ///
    /// # Errors
    ///
    /// [`Error::is_usage`]: the line is empty, a quotation mark is not closed, the address has no
    /// host, or it begins with `https://`.
    pub fn parse(line: &str) -> Result<Self, Error> {
        let way = match Address::parse(line) {
            Some(address) => address.map(Way::Address),
            None => program(line).map(Way::Program),
        };
        let way = way.map_err(|Text { zh, en }| {
            let text = told!("{zh}：{line}", "unusable testee: {en}: {line}");
            Error::new(Kind::Usage, text)
        })?;
        Ok(Self { line: line.to_owned(), way })
    }

    /// Why who answers there cannot be judged, and what it wrote to stderr, if that is known.
    fn unfit(&self, Text { zh, en }: Text, stderr: &str) -> Error {
        let line = &self.line;
        let text = if stderr.is_empty() {
            told!("{line}：{zh}", "testee {line:?} could not be judged: {en}")
        } else {
            told!(
                "{line}：{zh}；它的标准错误输出末尾是：{stderr}",
                "testee {line:?} could not be judged: {en}; its stderr ends with: {stderr}"
            )
        };
        Error::new(Kind::Testee, text)
    }

    fn reach(&self, stderr: StderrMode) -> io::Result<Transport> {
        match &self.way {
            Way::Program(program) => Process::spawn(program, stderr).map(Transport::Pipes),
            Way::Address(address) => Ok(Transport::Http(Connection::to(address))),
        }
    }
}

fn program(line: &str) -> Result<Program, Text> {
    let unclosed = |error: shell_words::ParseError| Text::new("引号没有成对", error.to_string());
    let mut words = shell_words::split(line).map_err(unclosed)?.into_iter();
    let name = words.next().ok_or_else(|| Text::new("没有写程序", "no program"))?;
    Ok(Program { name, arguments: words.collect() })
}

/// What becomes of a testee's stderr.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StderrMode {
    /// It goes where the runner's own stderr goes.
    #[default]
    Inherit,
    /// Its last 8 KiB are kept and told when the testee cannot be started; the rest is dropped.
    Collect,
}

impl StderrMode {
    pub(crate) fn stdio(self) -> Stdio {
        match self {
            Self::Inherit => Stdio::inherit(),
            Self::Collect => Stdio::piped(),
        }
    }
}

/// How long a testee is waited for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    pub(crate) start: Duration,
    pub(crate) answer: Duration,
}

impl Patience {
    /// How long the answer to a request may take: a second longer for each MiB to be read.
    fn for_request(self, request: &str) -> Duration {
        let mebibytes = u32::try_from(request.len() >> 20).unwrap_or(u32::MAX);
        self.answer + Duration::from_secs(1).saturating_mul(mebibytes)
    }
}

/// A testee that has introduced itself. Dropping it kills it, if it is a process of ours.
#[derive(Debug)]
pub(crate) struct Testee {
    transport: Transport,
    hello: Hello,
    patience: Patience,
}

impl Testee {
    pub(crate) fn start(
        command: &TesteeCommand,
        patience: Patience,
        stderr: StderrMode,
    ) -> Result<Self, Error> {
        let transport = command.reach(stderr);
        let mut transport = transport.map_err(|error| command.unfit(of_io(&error), ""))?;
        match introduce(&mut transport, patience.start) {
            Ok(hello) => Ok(Self { transport, hello, patience }),
            Err(why) => Err(command.unfit(why, &transport.last_words())),
        }
    }

    pub(crate) fn hello(&self) -> &Hello {
        &self.hello
    }

    /// Puts one request. After an error the testee is in no known state and must be dropped.
    pub(crate) fn ask(&mut self, seq: u64, request: Object) -> Result<Answer, Reason> {
        let request = Value::Object(request).to_string();
        let patience = self.patience.for_request(&request);
        let answer = self.transport.exchange(request, patience)?;
        let answered = answer.get("seq").and_then(Value::as_u64);
        if answered != Some(seq) {
            return Err(Reason::WrongSeq { asked: seq, answered });
        }
        Ok(Answer::read(answer))
    }

    /// Says good-bye.
    pub(crate) fn stop(self) {
        self.transport.part(stop_request().to_string(), self.patience.answer.min(FAREWELL));
    }
}

fn introduce(transport: &mut Transport, patience: Duration) -> Result<Hello, Text> {
    let answer = transport.exchange(Hello::request().to_string(), patience);
    Hello::read(answer.map_err(|reason| reason.text())?)
}

/// The way that requests go and answers come.
#[derive(Debug)]
enum Transport {
    Pipes(Process),
    Http(Connection),
}

impl Transport {
    fn exchange(&mut self, request: String, patience: Duration) -> Result<Object, Reason> {
        let answer = match self {
            Self::Pipes(process) => process.exchange(request, patience),
            Self::Http(connection) => connection.exchange(request, patience),
        };
        read_object(&answer?)
    }

    /// Sends a last request, to which no answer is needed.
    fn part(self, request: String, patience: Duration) {
        match self {
            Self::Pipes(process) => process.part(request, patience),
            // What answers at an address is not ours to end; whatever it says is heard by nobody.
            Self::Http(connection) => drop(connection.exchange(request, patience)),
        }
    }

    /// The end of what a testee that is of no more use wrote to stderr, as far as we hear it.
    fn last_words(&mut self) -> String {
        match self {
            Self::Pipes(process) => process.last_words(),
            Self::Http(_) => String::new(),
        }
    }
}
