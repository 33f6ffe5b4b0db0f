//! Threads that keep a child's pipes moving, so that nobody waits without a time-out.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The longest line that a testee may answer, in bytes without its line feed.
pub(crate) const LONGEST_LINE: usize = 16 * 1024 * 1024;

/// How much of a testee's stderr is kept, in bytes.
const TAIL: usize = 8 * 1024;

/// Lines read ahead at most; with the longest line this bounds the memory.
const READ_AHEAD: usize = 1;

/// What came out of a testee.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// A line without its line feed.
    Whole(Vec<u8>),
    /// More than the longest line without a line feed; nothing more is read.
    TooLong,
    /// The end; an unfinished last line is no answer and is dropped.
    Closed,
}

/// Forwards the lines of `source` until it ends, floods, or nobody listens any more.
pub(crate) fn read_lines(source: impl Read + Send + 'static) -> io::Result<Receiver<Line>> {
    let (forward, lines) = sync_channel(READ_AHEAD);
    let source = BufReader::new(source);
    thread::Builder::new()
        .name("testee-stdout".to_owned())
        .spawn(move || forward_lines(source, &forward))?;
    Ok(lines)
}

/// Writes what is sent to `sink`, and closes it when the sender is dropped.
pub(crate) fn write_lines(mut sink: impl Write + Send + 'static) -> io::Result<Sender<Vec<u8>>> {
    let (sender, lines) = channel::<Vec<u8>>();
    let write = move || {
        for line in lines {
            if sink.write_all(&line).and_then(|()| sink.flush()).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("testee-stdin".to_owned()).spawn(write)?;
    Ok(sender)
}

/// The last bytes that a testee wrote to stderr.
#[derive(Debug)]
pub(crate) struct Tail {
    kept: Kept,
    /// Disconnected when all has been read.
    end: Receiver<Infallible>,
}

type Kept = Arc<Mutex<VecDeque<u8>>>;

impl Tail {
    /// Reads `source` to its end and keeps its tail.
    pub(crate) fn of(source: impl Read + Send + 'static) -> io::Result<Self> {
        let (reading, end) = channel();
        let kept = Kept::default();
        let keeper = Arc::clone(&kept);
        let read = move || {
            keep_all(source, &keeper);
            drop(reading);
        };
        thread::Builder::new().name("testee-stderr".to_owned()).spawn(read)?;
        Ok(Self { kept, end })
    }

    /// What was read when the source ended or patience did.
    pub(crate) fn text(&self, patience: Duration) -> String {
        let Err(_ended_or_late) = self.end.recv_timeout(patience);
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes: Vec<u8> = kept.iter().copied().collect();
        String::from_utf8_lossy(&bytes).trim().to_owned()
    }
}

fn keep_all(mut source: impl Read, kept: &Kept) {
    let mut chunk = [0; 1024];
    while let Ok(length @ 1..) = source.read(&mut chunk) {
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(chunk.iter().take(length));
        let excess = kept.len().saturating_sub(TAIL);
        kept.drain(..excess);
    }
}

fn forward_lines(mut source: impl BufRead, forward: &SyncSender<Line>) {
    loop {
        let line = read_line(&mut source, LONGEST_LINE);
        let last = !matches!(line, Line::Whole(_));
        if forward.send(line).is_err() || last {
            return;
        }
    }
}

fn read_line(source: &mut impl BufRead, longest: usize) -> Line {
    let mut line = Vec::new();
    let limit = u64::try_from(longest).unwrap_or(u64::MAX).saturating_add(1);
    match source.take(limit).read_until(b'\n', &mut line) {
        Ok(_) if line.last() == Some(&b'\n') => {
            line.pop();
            Line::Whole(line)
        }
        Ok(_) if line.len() > longest => Line::TooLong,
        Ok(_) | Err(_) => Line::Closed,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn a_line_may_be_as_long_as_the_limit_and_no_longer() {
        assert_eq!(read_line(&mut &b"abc\n"[..], 3), Line::Whole(b"abc".to_vec()));
        assert_eq!(read_line(&mut &b"abcd\n"[..], 3), Line::TooLong);
    }

    #[test]
    fn an_unfinished_line_is_no_line() {
        assert_eq!(read_line(&mut &b"ab"[..], 3), Line::Closed);
        assert_eq!(read_line(&mut &b""[..], 3), Line::Closed);
    }

    #[test]
    fn only_the_tail_of_stderr_is_kept() {
        let written = [b"x".repeat(3 * TAIL), b"the end\n".to_vec()].concat();
        let text = Tail::of(Cursor::new(written)).unwrap().text(Duration::from_secs(20));
        assert_eq!(text.len(), TAIL - 1);
        assert!(text.ends_with("xthe end"));
    }
}
