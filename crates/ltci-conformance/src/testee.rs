//! An implementation under test: a child process that answers JSON lines.

use std::io;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::error::{Error, Kind};
use crate::json::Object;
use crate::outcome::Reason;
use crate::pipe::{self, Line, Tail};
use crate::protocol::{Answer, Hello, read_object, stop_request};

/// How often a child that should end is looked at.
const GLANCE: Duration = Duration::from_millis(5);

/// How long a child that closed its stdout may take to end by itself, and a dead one's stderr to
/// be read to its end.
const LAST_BREATH: Duration = Duration::from_secs(1);

/// How long the end of a testee is waited for at most.
const FAREWELL: Duration = Duration::from_secs(5);

/// How to start a testee: a program and its arguments, run without a shell.
///
/// When a testee hangs, the child process is killed, but not what that child may have started; a
/// shell script that wraps a testee should therefore `exec` it.
///
/// ```
/// use ltci_conformance::TesteeCommand;
///
/// assert!(TesteeCommand::parse("java -jar 'my harness.jar' --quiet").is_ok());
/// assert!(TesteeCommand::parse("java -jar 'my harness.jar").unwrap_err().is_usage());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TesteeCommand {
    line: String,
    program: String,
    arguments: Vec<String>,
}

impl TesteeCommand {
    /// Splits a command line as a POSIX shell would, without expanding anything.
    ///
    /// # Errors
    ///
    /// [`Error::is_usage`]: the line is empty or a quotation mark is not closed.
    pub fn parse(line: &str) -> Result<Self, Error> {
        let unusable = |reason: &str| Kind::Command(format!("{reason}: {line}"));
        let words = shell_words::split(line).map_err(|error| unusable(&error.to_string()))?;
        let mut words = words.into_iter();
        let program = words.next().ok_or_else(|| unusable("no program"))?;
        Ok(Self { line: line.to_owned(), program, arguments: words.collect() })
    }

    fn spawn(&self, stderr: StderrMode) -> io::Result<Child> {
        Command::new(&self.program)
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(stderr.stdio())
            .spawn()
    }
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
    fn stdio(self) -> Stdio {
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

/// A running testee that has introduced itself. Dropping it kills it.
#[derive(Debug)]
pub(crate) struct Testee {
    process: Process,
    hello: Hello,
    patience: Patience,
    last_answered: Option<u64>,
}

impl Testee {
    pub(crate) fn start(
        command: &TesteeCommand,
        patience: Patience,
        stderr: StderrMode,
    ) -> Result<Self, Error> {
        let fault = |message: String, stderr: String| Kind::Start {
            command: command.line.clone(),
            message,
            stderr,
        };
        let mut process =
            Process::spawn(command, stderr).map_err(|e| fault(e.to_string(), String::new()))?;
        match process.introduce(patience.start) {
            Ok(hello) => Ok(Self { process, hello, patience, last_answered: None }),
            Err(message) => Err(fault(message, process.last_words()).into()),
        }
    }

    pub(crate) fn hello(&self) -> &Hello {
        &self.hello
    }

    /// Puts one request. After an error the testee is in no known state and must be dropped.
    pub(crate) fn ask(&mut self, seq: u64, request: Object) -> Result<Answer, Reason> {
        self.process.send(&Value::Object(request));
        let answer = self.process.receive(self.patience.answer)?;
        let answered = answer.get("seq").and_then(Value::as_u64);
        if answered != Some(seq) {
            return Err(self.wrong_seq(seq, answered));
        }
        self.last_answered = answered;
        Ok(Answer::read(answer))
    }

    /// Says good-bye, and tells whether the last request turns out to have been answered again.
    pub(crate) fn stop(mut self) -> bool {
        let deadline = Instant::now() + self.patience.answer.min(FAREWELL);
        self.process.send(&stop_request());
        self.process.close_stdin();
        let again = self.answers_again(deadline);
        self.process.exit_status(deadline);
        again
    }

    fn wrong_seq(&self, asked: u64, answered: Option<u64>) -> Reason {
        if answered.is_some() && answered == self.last_answered {
            return Reason::AnsweredTwice;
        }
        Reason::WrongSeq { asked, answered }
    }

    fn answers_again(&mut self, deadline: Instant) -> bool {
        let last = self.last_answered.map(Value::from);
        loop {
            match self.process.receive(deadline.saturating_duration_since(Instant::now())) {
                Ok(answer) if last.is_some() && answer.get("seq") == last.as_ref() => return true,
                Ok(_) | Err(Reason::Garbage { .. }) if Instant::now() < deadline => {}
                _ => return false,
            }
        }
    }
}

/// A child process and the threads on its pipes. Dropping it kills it.
#[derive(Debug)]
struct Process {
    child: Child,
    pipes: Pipes,
}

#[derive(Debug)]
struct Pipes {
    requests: Option<Sender<Vec<u8>>>,
    lines: Receiver<Line>,
    stderr: Option<Tail>,
}

impl Pipes {
    fn of(child: &mut Child) -> io::Result<Self> {
        let missing = || io::Error::other("the child has no pipe");
        let requests = pipe::write_lines(child.stdin.take().ok_or_else(missing)?)?;
        let lines = pipe::read_lines(child.stdout.take().ok_or_else(missing)?)?;
        let stderr = child.stderr.take().map(Tail::of).transpose()?;
        Ok(Self { requests: Some(requests), lines, stderr })
    }
}

impl Process {
    fn spawn(command: &TesteeCommand, stderr: StderrMode) -> io::Result<Self> {
        let mut child = command.spawn(stderr)?;
        match Pipes::of(&mut child) {
            Ok(pipes) => Ok(Self { child, pipes }),
            Err(error) => {
                end(&mut child);
                Err(error)
            }
        }
    }

    fn introduce(&mut self, patience: Duration) -> Result<Hello, String> {
        self.send(&Hello::request());
        let answer = self.receive(patience);
        let answer = answer.map_err(|reason| reason.text().get(crate::Lang::En).to_owned())?;
        Hello::read(answer)
    }

    fn send(&self, request: &Value) {
        let line = format!("{request}\n").into_bytes();
        // A writer that has ended means a child that closed its stdin; the missing answer tells.
        let _ = self.pipes.requests.as_ref().map(|requests| requests.send(line));
    }

    fn receive(&mut self, patience: Duration) -> Result<Object, Reason> {
        match self.pipes.lines.recv_timeout(patience) {
            Ok(Line::Whole(line)) => read_object(&line),
            Ok(Line::TooLong) => Err(Reason::LineTooLong),
            Err(RecvTimeoutError::Timeout) => Err(Reason::TimedOut),
            Ok(Line::Closed) | Err(RecvTimeoutError::Disconnected) => Err(self.crash()),
        }
    }

    fn crash(&mut self) -> Reason {
        let status = self.exit_status(Instant::now() + LAST_BREATH);
        Reason::Crashed { status: status.map(|status| status.to_string()) }
    }

    fn close_stdin(&mut self) {
        self.pipes.requests = None;
    }

    /// Waits for the child to end by itself.
    fn exit_status(&mut self, deadline: Instant) -> Option<ExitStatus> {
        loop {
            match self.child.try_wait() {
                Ok(Some(status)) => return Some(status),
                Ok(None) if Instant::now() < deadline => thread::sleep(GLANCE),
                Ok(None) | Err(_) => return None,
            }
        }
    }

    /// The end of what a child wrote to stderr that is of no more use.
    fn last_words(&mut self) -> String {
        end(&mut self.child);
        self.pipes.stderr.as_ref().map(|tail| tail.text(LAST_BREATH)).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// Kills and buries a child; one that has already ended is only buried.
fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}
