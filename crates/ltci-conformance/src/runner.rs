//! Asking the cases of a suite, on one testee or on several at once.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::Duration;

use crate::case::{Case, Level};
use crate::error::{Error, Kind};
use crate::failures::KnownFailures;
use crate::outcome::{Outcome, Skip};
use crate::report::{CaseResult, RunReport};
use crate::seat::{Question, Seat, Summons};
use crate::suite::{Entry, Suite};
use crate::testee::{Patience, StderrMode, Testee, TesteeCommand};

/// Which cases are asked; a criterion that is not given lets every case pass.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only cases of these operations.
    pub ops: Vec<String>,
    /// Only cases of these levels.
    pub levels: Vec<Level>,
    /// Only cases whose id contains this.
    pub id: Option<String>,
}

impl Filter {
    /// Whether a case is asked.
    pub fn admits(&self, case: &Case) -> bool {
        (self.ops.is_empty() || self.ops.iter().any(|op| op == case.op()))
            && (self.levels.is_empty() || self.levels.contains(&case.level()))
            && self.id.as_ref().is_none_or(|part| case.id().contains(part.as_str()))
    }
}

/// How a suite is run.
#[derive(Debug, Clone)]
pub struct Options {
    /// Which cases are asked.
    pub filter: Filter,
    /// How long an answer may take; 5 seconds unless told.
    pub timeout: Duration,
    /// How long a start, up to the answer to hello, may take; 30 seconds unless told.
    pub start_timeout: Duration,
    /// How many testees are asked at once; 1 unless told.
    pub jobs: NonZeroUsize,
    /// The cases that are known to fail.
    pub failures: KnownFailures,
    /// What becomes of the testees' stderr.
    pub stderr: StderrMode,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            timeout: Duration::from_secs(5),
            start_timeout: Duration::from_secs(30),
            jobs: NonZeroUsize::MIN,
            failures: KnownFailures::default(),
            stderr: StderrMode::default(),
        }
    }
}

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Cases that have been asked.
    pub done: usize,
    /// Cases to be asked; those that the testee does not support are not among them.
    pub total: usize,
}

/// Puts every admitted case to a testee and reports what became of it.
///
/// A testee that hangs, crashes or answers improperly fails the case in question, is replaced by
/// a fresh one, and the run goes on. With several jobs the cases are dealt out in turn, and the
/// report is the same as with one, unless what the testee says depends on what it was asked
/// before. `progress` is called after each case, from any thread.
///
/// # Errors
///
/// - [`Error::is_usage`]: no case passes the filter.
/// - [`Error::is_testee`]: the testee cannot be started, or does not introduce itself.
/// - [`Error::is_io`]: the system refuses a thread.
pub fn run(
    suite: &Suite,
    command: &TesteeCommand,
    options: &Options,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<RunReport, Error> {
    let entries = select(suite, &options.filter)?;
    let patience = Patience { start: options.start_timeout, answer: options.timeout };
    let testee = Testee::start(command, patience, options.stderr)?;
    let hello = testee.hello().clone();
    let summons = Summons { command, hello: &hello, patience, stderr: options.stderr };

    let supported: Vec<Question<'_>> = questions(&entries)
        .filter(|question| hello.ops.iter().any(|op| op == question.case.op()))
        .collect();
    let outcomes = examine(&supported, summons, testee, options.jobs, progress)?;
    let results = results(&entries, outcomes, &options.failures);
    Ok(RunReport::new(hello, suite, results))
}

fn select<'a>(suite: &'a Suite, filter: &Filter) -> Result<Vec<&'a Entry>, Error> {
    let admitted = suite.entries().iter().filter(|entry| filter.admits(entry.case()));
    let entries: Vec<&Entry> = admitted.collect();
    if entries.is_empty() { Err(Kind::EmptySelection.into()) } else { Ok(entries) }
}

/// The cases with their `seq`, which is their place in the selection.
fn questions<'a>(entries: &[&'a Entry]) -> impl Iterator<Item = Question<'a>> {
    entries.iter().zip(1..).map(|(entry, seq)| Question { seq, case: entry.case() })
}

/// Deals the questions out over the seats; gives the outcomes by `seq`.
fn examine<'a>(
    questions: &'a [Question<'a>],
    summons: Summons<'a>,
    testee: Testee,
    jobs: NonZeroUsize,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<BTreeMap<u64, Outcome>, Error> {
    let (done, total) = (AtomicUsize::new(0), questions.len());
    let asked = || {
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        progress(Progress { done, total });
    };
    let mut first = Some(testee);
    thread::scope(|scope| {
        let seats = 0..jobs.get().min(total.max(1));
        let seats = seats.map(|offset| {
            let seat = Seat::new(summons, first.take());
            let share = questions.iter().copied().skip(offset).step_by(jobs.get());
            spawn(scope, || seat.examine(share, asked))
        });
        let seats: Vec<_> = seats.collect::<Result<_, _>>()?;
        Ok(seats.into_iter().flat_map(join).map(|(asked, outcome)| (asked.seq, outcome)).collect())
    })
}

fn spawn<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> Result<ScopedJoinHandle<'scope, T>, Error> {
    thread::Builder::new().spawn_scoped(scope, work).map_err(|error| Kind::Thread(error).into())
}

/// The result of a thread; a panic in it, such as one of `progress`, goes on here.
fn join<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// The outcomes in case order; a case that nobody was asked is one that the testee does not
/// support.
fn results(
    entries: &[&Entry],
    mut outcomes: BTreeMap<u64, Outcome>,
    failures: &KnownFailures,
) -> Vec<CaseResult> {
    let result = |(entry, seq): (&&Entry, u64)| {
        let outcome = outcomes.remove(&seq).unwrap_or(Outcome::Skipped(Skip::NotSupported));
        let outcome = match failures.reason(entry.case().id()) {
            Some(reason) => outcome.when_listed(reason),
            None => outcome,
        };
        CaseResult::new(entry, outcome)
    };
    entries.iter().zip(1..).map(result).collect()
}
