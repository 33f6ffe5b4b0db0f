//! The seat of the accused: one testee after another, each asked until it misbehaves.

use std::thread;
use std::time::Duration;

use crate::case::Case;
use crate::compare::{failed, judge};
use crate::error::Error;
use crate::journal::Journal;
use crate::outcome::{Outcome, Reason};
use crate::protocol::{Answer, Hello};
use crate::testee::{Patience, StderrMode, Testee, TesteeCommand};

/// Failed restarts in a row after which nobody is called any more.
const MOST_FAILED_STARTS: u32 = 3;

/// How long the next attempt waits after a failed restart: what watches over a server needs a
/// moment to bring it back.
const PAUSE: Duration = Duration::from_millis(500);

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
    /// A `seq` that no question has: under it a case is asked again, only to see what comes.
    pub(crate) spare_seq: u64,
    pub(crate) journal: Option<&'a Journal>,
}

/// Asks one testee at a time and replaces it when it breaks down.
pub(crate) struct Seat<'a> {
    summons: Summons<'a>,
    testee: Option<Testee>,
    failed_starts: u32,
    /// What the testee in the seat has answered, as far as it is not cleared of suspicion.
    answered: Vec<Question<'a>>,
}

impl<'a> Seat<'a> {
    /// A seat that may already be taken by a started testee.
    pub(crate) fn new(summons: Summons<'a>, testee: Option<Testee>) -> Self {
        Self { summons, testee, failed_starts: 0, answered: Vec::new() }
    }

    /// Asks all questions in order; `asked` is called after each.
    pub(crate) fn examine(
        mut self,
        questions: impl Iterator<Item = Question<'a>>,
        asked: impl Fn(),
    ) -> Result<Minutes<'a>, Error> {
        let mut minutes = Minutes { journal: self.summons.journal, settled: Vec::new() };
        for question in questions {
            let answer = self.put(question, &mut minutes)?;
            minutes.close_last()?;
            minutes.settled.push((question, judge(question.case, answer)));
            asked();
        }
        let last = self.answered.last().copied();
        if let Some((question, guilt)) = last.and_then(|last| Some((last, self.guilt(last)?))) {
            minutes.blame(question, guilt)?;
        }
        minutes.close_last()?;
        if let Some(testee) = self.testee.take() {
            testee.stop();
        }
        Ok(minutes)
    }

    /// Puts one question. Where the answer is improper, it may be the fault of a question before,
    /// whose answer had a sequel: then that one is blamed, and this one is put to a fresh testee.
    fn put(
        &mut self,
        question: Question<'a>,
        minutes: &mut Minutes<'a>,
    ) -> Result<Result<Answer, Reason>, Error> {
        let answer = self.ask(question);
        let Err(reason) = &answer else {
            self.answered.push(question);
            return Ok(answer);
        };
        let before = std::mem::take(&mut self.answered);
        let named = named(reason, &before);
        let Some(suspect) = named.or(before.last().copied()) else {
            return Ok(answer);
        };
        if let Some(guilt) = self.convict(suspect) {
            minutes.blame(suspect, guilt)?;
            return Ok(self.ask_anew(question));
        }
        if named.is_none() {
            return Ok(answer);
        }
        let again = self.ask_anew(question);
        if again.is_ok() {
            minutes.blame(suspect, Reason::AnsweredTwice)?;
        }
        Ok(again)
    }

    /// Puts a suspect to a fresh testee, alone, and sees what comes after its answer.
    fn convict(&mut self, suspect: Question<'a>) -> Option<Reason> {
        self.ask(suspect).ok().and_then(|_| self.guilt(suspect))
    }

    fn ask_anew(&mut self, question: Question<'a>) -> Result<Answer, Reason> {
        self.testee = None;
        let answer = self.ask(question);
        if answer.is_ok() {
            self.answered.push(question);
        }
        answer
    }

    /// What came after the answer to a question, seen by asking it again.
    fn guilt(&mut self, question: Question<'a>) -> Option<Reason> {
        let again = Question { seq: self.summons.spare_seq, ..question };
        match self.ask(again) {
            Ok(_) | Err(Reason::NotRestarted) => None,
            Err(Reason::WrongSeq { answered, .. }) if answered == Some(question.seq) => {
                Some(Reason::AnsweredTwice)
            }
            Err(_) => Some(Reason::BrokeAfterwards),
        }
    }

    /// Puts one question; whoever answers improperly leaves the seat.
    fn ask(&mut self, Question { seq, case }: Question<'a>) -> Result<Answer, Reason> {
        let answer = self.seated()?.ask(seq, case.request(seq));
        if answer.is_err() {
            self.testee = None;
        }
        answer
    }

    fn seated(&mut self) -> Result<&mut Testee, Reason> {
        while self.testee.is_none() && self.failed_starts < MOST_FAILED_STARTS {
            thread::sleep(PAUSE * self.failed_starts);
            self.testee = self.restart();
            self.failed_starts = if self.testee.is_some() { 0 } else { self.failed_starts + 1 };
        }
        self.testee.as_mut().ok_or(Reason::NotRestarted)
    }

    /// A fresh testee, unless it does not start or calls itself something else than the first.
    fn restart(&self) -> Option<Testee> {
        let Summons { command, hello, patience, stderr, .. } = self.summons;
        let fresh = Testee::start(command, patience, stderr).ok();
        fresh.filter(|testee| testee.hello() == hello)
    }
}

/// The question that an improper answer belongs to by its `seq`, if the testee has answered it.
fn named<'a>(reason: &Reason, answered: &[Question<'a>]) -> Option<Question<'a>> {
    let Reason::WrongSeq { answered: Some(seq), .. } = reason else {
        return None;
    };
    answered.iter().find(|question| question.seq == *seq).copied()
}

/// What has been settled at one seat, and kept in the journal.
pub(crate) struct Minutes<'a> {
    journal: Option<&'a Journal>,
    pub(crate) settled: Vec<(Question<'a>, Outcome)>,
}

impl<'a> Minutes<'a> {
    /// Keeps the last outcome, about which nothing more is to be learnt.
    fn close_last(&self) -> Result<(), Error> {
        self.settled.last().map_or(Ok(()), |(question, outcome)| self.keep(*question, outcome))
    }

    /// Changes the outcome of a question that was thought to be answered well.
    fn blame(&mut self, question: Question<'a>, reason: Reason) -> Result<(), Error> {
        let mut settled = self.settled.iter_mut().rev();
        if let Some((_, outcome)) = settled.find(|(earlier, _)| earlier.seq == question.seq) {
            *outcome = failed(question.case, reason, None);
            let outcome = outcome.clone();
            self.keep(question, &outcome)?;
        }
        Ok(())
    }

    fn keep(&self, question: Question<'_>, outcome: &Outcome) -> Result<(), Error> {
        self.journal.map_or(Ok(()), |journal| journal.keep(question.case, outcome))
    }
}
