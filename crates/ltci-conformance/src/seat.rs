//! The seat of the accused: one testee after another, each asked until it misbehaves.

use crate::case::Case;
use crate::compare::{failed, judge};
use crate::outcome::{Outcome, Reason};
use crate::protocol::{Answer, Hello};
use crate::testee::{Patience, StderrMode, Testee, TesteeCommand};

/// Failed restarts in a row after which nobody is called any more.
const MOST_FAILED_STARTS: u32 = 3;

/// A case to be asked, and the `seq` it is asked under.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) seq: u64,
    pub(crate) case: &'a Case,
}

/// Who is asked, and how patiently.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Summons<'a> {
    pub(crate) command: &'a TesteeCommand,
    pub(crate) hello: &'a Hello,
    pub(crate) patience: Patience,
    pub(crate) stderr: StderrMode,
}

/// Asks one testee at a time and replaces it when it breaks down.
pub(crate) struct Seat<'a> {
    summons: Summons<'a>,
    testee: Option<Testee>,
    failed_starts: u32,
}

impl<'a> Seat<'a> {
    /// A seat that may already be taken by a started testee.
    pub(crate) fn new(summons: Summons<'a>, testee: Option<Testee>) -> Self {
        Self { summons, testee, failed_starts: 0 }
    }

    /// Asks all questions in order; `asked` is called after each.
    pub(crate) fn examine(
        mut self,
        questions: impl Iterator<Item = Question<'a>>,
        asked: impl Fn(),
    ) -> Vec<(Question<'a>, Outcome)> {
        let mut settled: Vec<(Question<'a>, Outcome)> = Vec::new();
        for question in questions {
            let mut answer = self.ask(question);
            if answer == Err(Reason::AnsweredTwice) {
                // The line belongs to the question before; this one is asked anew.
                blame_last(&mut settled);
                answer = self.ask(question);
            }
            settled.push((question, judge(question.case, answer)));
            asked();
        }
        if self.testee.take().is_some_and(Testee::stop) {
            blame_last(&mut settled);
        }
        settled
    }

    /// Puts one question; whoever answers improperly leaves the seat.
    fn ask(&mut self, Question { seq, case }: Question<'_>) -> Result<Answer, Reason> {
        let answer = self.seated()?.ask(seq, case.request(seq));
        if answer.is_err() {
            self.testee = None;
        }
        answer
    }

    fn seated(&mut self) -> Result<&mut Testee, Reason> {
        while self.testee.is_none() && self.failed_starts < MOST_FAILED_STARTS {
            self.testee = self.restart();
            self.failed_starts = if self.testee.is_some() { 0 } else { self.failed_starts + 1 };
        }
        self.testee.as_mut().ok_or(Reason::NotRestarted)
    }

    /// A fresh testee, unless it does not start or calls itself something else than the first.
    fn restart(&self) -> Option<Testee> {
        let Summons { command, hello, patience, stderr } = self.summons;
        let fresh = Testee::start(command, patience, stderr).ok();
        fresh.filter(|testee| testee.hello() == hello)
    }
}

fn blame_last(settled: &mut [(Question<'_>, Outcome)]) {
    if let Some((question, outcome)) = settled.last_mut() {
        *outcome = failed(question.case, Reason::AnsweredTwice, None);
    }
}
