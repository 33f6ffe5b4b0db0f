//! Mutants: testees with one deliberate fault each, which the suite must catch.
//!
//! A mutant asks the SDK like everybody else; it differs in what it hears, in what it says, or in
//! what it keeps from one question to the next. Not one of them is told anything about the cases.

mod code;
mod document;
mod exchange;
mod form;
mod period;
mod platform;
mod recognise;
mod score;
mod seal;
mod settle;
mod spoken;
mod table;

use ltci::Text;
use serde_json::{Map, Value};

use crate::testee;

/// A JSON object of the protocol.
pub type Object = Map<String, Value>;

/// A testee with one fault.
#[derive(Debug)]
pub struct Mutant {
    /// The name, in lower case with hyphens.
    pub name: &'static str,
    /// The fault.
    pub says: Text,
    /// The operations that the fault can touch.
    pub ops: &'static [&'static str],
    /// What the mutant takes a question for.
    hears: fn(&mut Object),
    /// What the mutant makes of the answer.
    answers: fn(&Asked<'_>, &mut Object),
}

impl Mutant {
    /// A mutant without a fault, from which the others differ.
    const FAULTLESS: Self = Self {
        name: "",
        says: Text { zh: "", en: "" },
        ops: &[],
        hears: |_| (),
        answers: |_, _| (),
    };

    /// Every mutant, in the order of the operations.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        let parts = [
            code::MUTANTS,
            form::MUTANTS,
            document::MUTANTS,
            score::MUTANTS,
            settle::MUTANTS,
            period::MUTANTS,
            recognise::MUTANTS,
            seal::MUTANTS,
            exchange::MUTANTS,
            table::MUTANTS,
            platform::MUTANTS,
        ];
        parts.into_iter().flatten()
    }

    /// The mutant of a name.
    pub fn find(name: &str) -> Option<&'static Self> {
        Self::all().find(|mutant| mutant.name == name)
    }

    /// Answers a question, given the true answer to it and to the one before.
    ///
    /// The true answer is used where the mutant heard rightly, so that only what the fault touches
    /// is asked again.
    pub fn answer(&self, question: &Object, truth: &Object, before: Option<&Object>) -> Object {
        let mut heard = question.clone();
        (self.hears)(&mut heard);
        let mut answer = if heard == *question { truth.clone() } else { ask(&heard) };
        (self.answers)(&Asked { question, before }, &mut answer);
        answer
    }
}

/// What a mutant knows when it answers.
struct Asked<'a> {
    question: &'a Object,
    /// The true answer to the question before.
    before: Option<&'a Object>,
}

impl Asked<'_> {
    fn is_about(&self, op: &str) -> bool {
        self.question.get("op").and_then(Value::as_str) == Some(op)
    }
}

/// A mutant that is asked one question after another.
#[derive(Debug)]
pub struct Spoiled {
    mutant: &'static Mutant,
    before: Option<Object>,
}

impl Spoiled {
    /// A mutant that was not asked anything yet.
    pub fn new(mutant: &'static Mutant) -> Self {
        Self { mutant, before: None }
    }

    /// What it says, given the line of a question and the true answer.
    pub fn answer(&mut self, line: &[u8], truth: Value) -> Value {
        let (Ok(question), Value::Object(truth)) = (serde_json::from_slice(line), &truth) else {
            return truth;
        };
        let answer = if self.concerns(&question) {
            self.mutant.answer(&question, truth, self.before.as_ref())
        } else {
            truth.clone()
        };
        self.before = Some(truth.clone());
        numbered(answer, &question)
    }

    fn concerns(&self, question: &Object) -> bool {
        let op = question.get("op").and_then(Value::as_str);
        op.is_some_and(|op| self.mutant.ops.contains(&op))
    }
}

/// The answer under the number of its question, whatever it was copied from.
fn numbered(mut answer: Object, question: &Object) -> Value {
    if let Some(seq) = question.get("seq") {
        answer.insert("seq".to_owned(), seq.clone());
    }
    Value::Object(answer)
}

/// The answer of the SDK, without a fault.
pub fn ask(question: &Object) -> Object {
    // An object in memory always has a text.
    let line = serde_json::to_vec(question).unwrap_or_default();
    match testee::reply(&line) {
        Some(Value::Object(answer)) => answer,
        _ => Object::new(),
    }
}
