//! A testee as a child process that reads requests on stdin and answers on stdout.

use std::io;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use crate::outcome::Reason;
use crate::pipe::{self, Line, Tail};
use crate::testee::StderrMode;

/// How often a child that should end is looked at.
const GLANCE: Duration = Duration::from_millis(5);

/// How long a child that closed its stdout may take to end by itself, and a dead one's stderr to
/// be read to its end.
const LAST_BREATH: Duration = Duration::from_secs(1);

/// A program and its arguments, run without a shell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Program {
    pub(crate) name: String,
    pub(crate) arguments: Vec<String>,
}

impl Program {
    fn spawn(&self, stderr: StderrMode) -> io::Result<Child> {
        Command::new(&self.name)
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(stderr.stdio())
            .spawn()
    }
}

/// A child process and the threads on its pipes. Dropping it kills it.
#[derive(Debug)]
pub(crate) struct Process {
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
    pub(crate) fn spawn(program: &Program, stderr: StderrMode) -> io::Result<Self> {
        let mut child = program.spawn(stderr)?;
        match Pipes::of(&mut child) {
            Ok(pipes) => Ok(Self { child, pipes }),
            Err(error) => {
                end(&mut child);
                Err(error)
            }
        }
    }

    /// Sends a line and waits for the line that answers it.
    pub(crate) fn exchange(
        &mut self,
        request: String,
        patience: Duration,
    ) -> Result<Vec<u8>, Reason> {
        self.send(request);
        match self.pipes.lines.recv_timeout(patience) {
            Ok(Line::Whole(line)) => Ok(line),
            Ok(Line::TooLong) => Err(Reason::LineTooLong),
            Err(RecvTimeoutError::Timeout) => Err(Reason::TimedOut),
            Ok(Line::Closed) | Err(RecvTimeoutError::Disconnected) => Err(self.crash()),
        }
    }

    /// Sends a last line and lets the child end by itself.
    pub(crate) fn part(mut self, request: String, patience: Duration) {
        let deadline = Instant::now() + patience;
        self.send(request);
        self.pipes.requests = None;
        self.drain(deadline);
        self.exit_status(deadline);
    }

    /// Reads away what the child still writes: a full pipe would keep it from ending.
    fn drain(&self, deadline: Instant) {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let more = self.pipes.lines.recv_timeout(left);
            if left.is_zero() || !matches!(more, Ok(Line::Whole(_))) {
                return;
            }
        }
    }

    fn send(&self, request: String) {
        let line = (request + "\n").into_bytes();
        // A writer that has ended means a child that closed its stdin; the missing answer tells.
        let _ = self.pipes.requests.as_ref().map(|requests| requests.send(line));
    }

    fn crash(&mut self) -> Reason {
        let status = self.exit_status(Instant::now() + LAST_BREATH);
        Reason::Crashed { status: status.map(|status| status.to_string()) }
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
    pub(crate) fn last_words(&mut self) -> String {
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
