//! A bar on stderr, where a person watches and the work takes long enough to be watched.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

/// Work that is over sooner is not worth a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar that appears once the work has taken a while.
#[derive(Debug)]
pub struct Progress {
    started: Instant,
    watched: bool,
    bar: ProgressBar,
}

impl Progress {
    /// A bar over bytes.
    pub fn over_bytes() -> Self {
        Self::new("  {bar:40} {bytes}/{total_bytes}  {eta}")
    }

    /// A bar over things, with how many there are a second.
    pub fn over_things() -> Self {
        Self::new("  {bar:40} {pos}/{len}  {rate}  {eta}")
    }

    /// A count of things whose number is not known beforehand.
    pub fn counting(what: &str) -> Self {
        Self::new(&format!("  {{spinner}} {{pos}} {what}"))
    }

    fn new(template: &str) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.with_key("rate", rate));
        }
        Self { started: Instant::now(), watched: std::io::stderr().is_terminal(), bar }
    }

    /// Shows how far the work has come.
    pub fn set(&self, done: u64, total: u64) {
        if self.watched {
            self.appear();
            self.bar.set_length(total);
            self.bar.set_position(done);
        }
    }

    /// Shows how much has been done, of which the whole is not known.
    pub fn count(&self, done: u64) {
        if self.watched {
            self.appear();
            self.bar.set_position(done);
            self.bar.tick();
        }
    }

    fn appear(&self) {
        if self.bar.is_hidden() && self.started.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Steps aside while something is printed.
    pub fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        if self.watched { self.bar.suspend(print) } else { print() }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

/// Whole things a second.
fn rate(state: &ProgressState, writer: &mut dyn std::fmt::Write) {
    // A rate that cannot be written is no reason to stop.
    let _ = write!(writer, "{:.0}/s", state.per_sec());
}
