//! Asking the cases of a suite, on one testee or on several at once.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::Duration;

use crate::case::{Case, Level};
use crate::error::{Error, Kind};
use crate::failures::KnownFailures;
use crate::journal::{Journal, JournalFile, Owner};
use crate::order::Order;
use crate::outcome::{Outcome, Skip};
use crate::protocol::Hello;
use crate::report::{CaseResult, RunReport};
use crate::seat::{Question, Seat, Summons};
use crate::suite::{Entry, Suite};
use crate::testee::{Patience, StderrMode, Testee, TesteeCommand};
use crate::text::{Text, told};

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
    /// In which order the cases are asked.
    pub order: Order,
    /// Where outcomes are kept as they come, so that an interrupted run can go on; nowhere unless
    /// told.
    pub journal: Option<JournalFile>,
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
            order: Order::default(),
            journal: None,
            failures: KnownFailures::default(),
            stderr: StderrMode::default(),
        }
    }
}

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Cases that have been asked, those that an interrupted run has settled included.
    pub done: usize,
    /// Cases to be asked; those that the testee does not support are not among them.
    pub total: usize,
}

/// Puts every admitted case to a testee and reports what became of it.
///
/// A testee that hangs, crashes or answers improperly fails the case in question, is replaced by
/// a fresh one, and the run goes on. Each testee is asked one case at a time, and what it has not
/// said by then is heard by nobody; an answer that is followed by another, by an end or by silence
/// fails the case that it answers, not the next. With several jobs the cases are dealt out in
/// turn. Jobs and order make no difference to the report, unless what the testee says depends on
/// what it was asked before. `progress` is called before the first case and after each, from any
/// thread.
///
/// # Errors
///
/// - [`Error::is_usage`]: no case passes the filter.
/// - [`Error::is_testee`]: the testee cannot be started, or does not introduce itself.
/// - [`Error::is_journal`]: the journal belongs to another suite or testee, or is damaged.
/// - [`Error::is_io`]: the system refuses a thread, or the journal cannot be read or written.
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
    let kept = open_journal(options, suite, &hello)?;
    let (journal, spare_seq) = (kept.as_ref(), seq_after(suite));
    let summons =
        Summons { command, hello: &hello, patience, stderr: options.stderr, spare_seq, journal };

    let supported: Vec<Question<'_>> = questions(&entries)
        .filter(|question| hello.ops.iter().any(|op| op == question.case.op()))
        .collect();
    let mut outcomes = known(&supported, journal);
    let count = Count { done: AtomicUsize::new(outcomes.len()), total: supported.len(), progress };
    count.tell(outcomes.len());
    let mut open: Vec<Question<'_>> =
        supported.into_iter().filter(|question| !outcomes.contains_key(&question.seq)).collect();
    options.order.arrange(&mut open);
    outcomes.extend(examine(&open, summons, testee, options.jobs, &count)?);
    if let Some(journal) = kept {
        let settled = questions(&entries).filter_map(|Question { seq, case }| {
            outcomes.get(&seq).map(|outcome| (case, outcome.clone()))
        });
        journal.close(settled)?;
    }
    let results = results(&entries, outcomes, &options.failures);
    Ok(RunReport::new(hello, suite, results))
}

fn open_journal(options: &Options, suite: &Suite, hello: &Hello) -> Result<Option<Journal>, Error> {
    let owner = || Owner { suite: suite.digest(), testee: hello.clone() };
    options.journal.as_ref().map(|journal| Journal::open(journal, &owner())).transpose()
}

/// The outcomes that an interrupted run has kept, by `seq`.
fn known(questions: &[Question<'_>], journal: Option<&Journal>) -> BTreeMap<u64, Outcome> {
    let known = |question: &Question<'_>| {
        let outcome = journal?.outcome(question.case)?;
        Some((question.seq, outcome.clone()))
    };
    questions.iter().filter_map(known).collect()
}

/// The admitted cases with their `seq`, which is their place in the suite.
fn select<'a>(suite: &'a Suite, filter: &Filter) -> Result<Vec<(u64, &'a Entry)>, Error> {
    let numbered = (1..).zip(suite.entries());
    let entries: Vec<_> = numbered.filter(|(_, entry)| filter.admits(entry.case())).collect();
    if entries.is_empty() {
        let text = Text::new("没有用例符合所选的条件", "no case of the suite passes the filter");
        return Err(Error::new(Kind::Usage, text));
    }
    Ok(entries)
}

fn questions<'a>(entries: &[(u64, &'a Entry)]) -> impl Iterator<Item = Question<'a>> {
    entries.iter().map(|(seq, entry)| Question { seq: *seq, case: entry.case() })
}

fn seq_after(suite: &Suite) -> u64 {
    u64::try_from(suite.entries().len()).unwrap_or(u64::MAX - 1) + 1
}

/// Counts the cases that have been asked, and tells.
struct Count<'a> {
    done: AtomicUsize,
    total: usize,
    progress: &'a (dyn Fn(Progress) + Sync),
}

impl Count<'_> {
    fn one_more(&self) {
        self.tell(self.done.fetch_add(1, Ordering::Relaxed) + 1);
    }

    fn tell(&self, done: usize) {
        (self.progress)(Progress { done, total: self.total });
    }
}

/// Deals the questions out over the seats; gives the outcomes by `seq`.
fn examine<'a>(
    questions: &'a [Question<'a>],
    summons: Summons<'a>,
    testee: Testee,
    jobs: NonZeroUsize,
    count: &Count<'_>,
) -> Result<BTreeMap<u64, Outcome>, Error> {
    let mut first = Some(testee);
    thread::scope(|scope| {
        let seats = 0..jobs.get().min(questions.len().max(1));
        let seats = seats.map(|offset| {
            let seat = Seat::new(summons, first.take());
            let share = questions.iter().copied().skip(offset).step_by(jobs.get());
            spawn(scope, || seat.examine(share, || count.one_more()))
        });
        let seats: Vec<_> = seats.collect::<Result<_, _>>()?;
        let minutes = seats.into_iter().map(join).collect::<Result<Vec<_>, _>>()?;
        let settled = minutes.into_iter().flat_map(|minutes| minutes.settled);
        Ok(settled.map(|(asked, outcome)| (asked.seq, outcome)).collect())
    })
}

fn spawn<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> Result<ScopedJoinHandle<'scope, T>, Error> {
    thread::Builder::new().spawn_scoped(scope, work).map_err(|error| {
        let text = told!("系统不能启动线程（{error}）", "cannot start a thread: {error}");
        Error::of_io(error, text)
    })
}

/// The result of a thread; a panic in it, such as one of `progress`, goes on here.
fn join<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// The outcomes in case order; a case that nobody was asked is one that the testee does not
/// support.
fn results(
    entries: &[(u64, &Entry)],
    mut outcomes: BTreeMap<u64, Outcome>,
    failures: &KnownFailures,
) -> Vec<CaseResult> {
    let result = |(seq, entry): &(u64, &Entry)| {
        let outcome = outcomes.remove(seq).unwrap_or(Outcome::Skipped(Skip::NotSupported));
        let outcome = match failures.reason(entry.case().id()) {
            Some(reason) => outcome.when_listed(reason),
            None => outcome,
        };
        CaseResult::new(entry, outcome)
    };
    entries.iter().map(result).collect()
}
