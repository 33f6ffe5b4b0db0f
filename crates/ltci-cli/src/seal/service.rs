//! A signing service: a command that signs what is on its stdin.

use std::io::{self, Read as _, Write as _};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use clap::{Arg, ArgMatches};
use ltci::seal::{KeyId, SealError, SignatureValue, Signer};
use ltci::text;

use crate::args::{self, option};
use crate::duration;
use crate::language::Tongue;

/// No signature is longer, in whatever form.
const LONGEST_ANSWER: u64 = 4 << 10;
/// Long enough for a person who is asked for a password.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often is looked whether the command has ended.
const PAUSE: Duration = Duration::from_millis(5);

/// `--timeout`.
pub fn timeout(tongue: Tongue) -> Arg {
    let says = text!("最多等服务多久，如 60s（默认）", "Longest wait for the service (60s)");
    option("timeout", text!("时长", "TIME"), tongue, says).value_parser(duration::parser(tongue))
}

/// A command that signs what it reads.
pub struct Service {
    words: Vec<String>,
    key_id: KeyId,
    patience: Duration,
    tongue: Tongue,
}

impl Signer for Service {
    fn key_id(&self) -> KeyId {
        self.key_id
    }

    fn sign(&self, message: &[u8]) -> Result<SignatureValue, SealError> {
        let answer = self.ask(message).map_err(SealError::service)?;
        SignatureValue::from_service(&answer)
    }
}

impl Service {
    /// The service of a command line, as far as its quotes match.
    pub fn new(matches: &ArgMatches, key_id: KeyId, tongue: Tongue) -> Option<Self> {
        let line = matches.get_one::<String>("signer-command").map_or("", String::as_str);
        let patience = matches.get_one::<Duration>("timeout").copied().unwrap_or(PATIENCE);
        Some(Self { words: shell_words::split(line).ok()?, key_id, patience, tongue })
    }

    fn ask(&self, message: &[u8]) -> Result<Vec<u8>, String> {
        let begun = Instant::now();
        let mut child = self.start()?;
        if let Some(mut pipe) = child.stdin.take() {
            // Whether it reads to the end is its own affair: what counts is its answer.
            let _ = pipe.write_all(message);
        }
        let answer = self.answer(&mut child, begun);
        if answer.is_err() {
            // It may have ended by itself; whatever it says now comes too late.
            let _ = child.kill();
            let _ = child.wait();
        }
        answer
    }

    fn start(&self) -> Result<Child, String> {
        let mut words = self.words.iter();
        let command = words.next().map_or("", String::as_str);
        let mut process = Command::new(command);
        let process = process.args(words).stdin(Stdio::piped()).stdout(Stdio::piped());
        process.spawn().map_err(|error| {
            let why = args::reason(self.tongue, &error);
            let cannot = text!("启动不了 {command}：{reason}", "cannot start {command}: {reason}");
            self.tongue.fill(cannot, &[("command", &command), ("reason", &why)])
        })
    }

    fn answer(&self, child: &mut Child, begun: Instant) -> Result<Vec<u8>, String> {
        let answer = match child.stdout.take().map(listen) {
            Some(answers) => answers.recv_timeout(self.left(begun)).map_err(|_| self.late())?,
            None => Ok(Vec::new()),
        };
        let told = |error: io::Error| args::reason(self.tongue, &error);
        let answer = answer.map_err(told)?;
        loop {
            match child.try_wait().map_err(told)? {
                Some(status) if status.success() => return Ok(answer),
                Some(status) => return Err(self.failed(status.code())),
                None if self.left(begun).is_zero() => return Err(self.late()),
                None => thread::sleep(PAUSE),
            }
        }
    }

    fn left(&self, begun: Instant) -> Duration {
        self.patience.saturating_sub(begun.elapsed())
    }

    fn late(&self) -> String {
        let late = text!(
            "{limit}内没有完成，已终止；可用 --timeout 延长",
            "it did not end within {limit} and was stopped; --timeout allows more"
        );
        let limit = format!("{:?}", self.patience);
        self.tongue.fill(late, &[("limit", &limit)])
    }

    fn failed(&self, code: Option<i32>) -> String {
        let Some(code) = code else {
            return self.tongue.say(text!("命令被系统终止", "it was stopped by the system")).into();
        };
        let failed = text!("命令失败，退出码{code}", "it failed with exit code {code}");
        self.tongue.fill(failed, &[("code", &code)])
    }
}

/// Reads in a thread of its own, for reading knows no time limit.
fn listen(pipe: ChildStdout) -> Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut answer = Vec::new();
        let read = pipe.take(LONGEST_ANSWER).read_to_end(&mut answer);
        // Nobody listens any more if it comes too late.
        let _ = sender.send(read.map(|_| answer));
    });
    receiver
}
