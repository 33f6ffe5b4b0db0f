//! The encoding of a text file, found out and undone while the file streams by.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use encoding_rs::{
    CoderResult, Decoder, DecoderResult, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE,
};
use simdutf8::compat::from_utf8;

const CHUNK: usize = 1 << 16;

/// The least first byte of a character of three bytes in UTF-8.
const FIRST_OF_THREE: u8 = 0xE0;

/// How the bytes of a file become text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Detected {
    pub encoding: &'static Encoding,
    /// The length of the byte order mark.
    pub mark: u64,
}

/// Finds out the encoding: by the mark, or by which of UTF-8 and GB18030 fits better.
pub(super) fn detect(path: &Path) -> io::Result<Detected> {
    let mut file = File::open(path)?;
    let mut head = [0; 3];
    let length = fill(&mut file, &mut head)?;
    if let Some((encoding, mark)) = Encoding::for_bom(head.get(..length).unwrap_or_default()) {
        return Ok(Detected { encoding, mark: u64::try_from(mark).unwrap_or_default() });
    }
    if is_utf8(path)? {
        return Ok(Detected { encoding: UTF_8, mark: 0 });
    }
    let in_utf8 = faults(path, UTF_8, u64::MAX)?;
    let in_gb18030 = faults(path, GB18030, in_utf8)?;
    let fits_best = in_utf8 <= in_gb18030 || wide(path)?.saturating_sub(in_utf8) > in_utf8;
    let encoding = if fits_best { UTF_8 } else { GB18030 };
    Ok(Detected { encoding, mark: 0 })
}

/// How many characters of three or four bytes a file has, read as UTF-8, with one for each fault.
/// GB18030 hardly ever looks like them, so that more of them than faults are UTF-8, however short
/// the file is; while UTF-8 with a broken byte often is good GB18030.
fn wide(path: &Path) -> io::Result<u64> {
    let mut text = decoded(File::open(path)?, UTF_8);
    let (mut buffer, mut wide) = (vec![0; CHUNK], 0);
    loop {
        let read = text.read(&mut buffer)?;
        let bytes = buffer.get(..read).unwrap_or_default();
        wide += bytes.iter().map(|byte| u64::from(*byte >= FIRST_OF_THREE)).sum::<u64>();
        if read == 0 {
            return Ok(wide);
        }
    }
}

/// Whether the whole file is UTF-8, the fast way.
fn is_utf8(path: &Path) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let mut raw = vec![0; CHUNK];
    // Bytes of a character that goes on in the next chunk.
    let mut begun = 0;
    loop {
        let length = begun + fill(&mut file, raw.get_mut(begun..).unwrap_or_default())?;
        begun = match from_utf8(raw.get(..length).unwrap_or_default()) {
            Ok(_) => 0,
            Err(error) if error.error_len().is_none() => length - error.valid_up_to(),
            Err(_) => return Ok(false),
        };
        if length < CHUNK {
            return Ok(begun == 0);
        }
        raw.copy_within(length - begun.., 0);
    }
}

/// Opens the file as UTF-8, from behind the mark. A UTF-8 file comes as it is; what is not UTF-8
/// in it is told row by row.
pub(super) fn open(path: &Path, detected: Detected) -> io::Result<Box<dyn Read>> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(detected.mark))?;
    if detected.encoding == UTF_8 {
        return Ok(Box::new(file));
    }
    debug_assert!([GB18030, UTF_16LE, UTF_16BE].contains(&detected.encoding));
    Ok(Box::new(decoded(file, detected.encoding)))
}

fn decoded(file: File, encoding: &'static Encoding) -> Decoded {
    let decoder = encoding.new_decoder_without_bom_handling();
    Decoded { file, decoder, raw: vec![0; CHUNK], start: 0, end: 0, last: false, finished: false }
}

/// How often the bytes do not fit the encoding, up to a limit.
fn faults(path: &Path, encoding: &'static Encoding, most: u64) -> io::Result<u64> {
    let mut file = File::open(path)?;
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let (mut raw, mut text) = (vec![0; CHUNK], vec![0; CHUNK * 3]);
    let mut faults = 0;
    loop {
        let length = fill(&mut file, &mut raw)?;
        let last = length < CHUNK;
        let mut rest = raw.get(..length).unwrap_or_default();
        loop {
            let (result, read, _) =
                decoder.decode_to_utf8_without_replacement(rest, &mut text, last);
            rest = rest.get(read..).unwrap_or_default();
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => faults += 1,
            }
        }
        if last || faults > most {
            return Ok(faults);
        }
    }
}

/// Reads until the buffer is full or the file ends.
fn fill(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while let Some(rest) = buffer.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            read => length += read,
        }
    }
    Ok(length)
}

/// A file of another encoding, as UTF-8. Bytes that do not fit become U+FFFD.
struct Decoded {
    file: File,
    decoder: Decoder,
    raw: Vec<u8>,
    start: usize,
    end: usize,
    last: bool,
    /// A decoder that came to its end must not be asked again.
    finished: bool,
}

impl Read for Decoded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while !self.finished {
            if self.start == self.end && !self.last {
                self.start = 0;
                self.end = fill(&mut self.file, &mut self.raw)?;
                self.last = self.end < self.raw.len();
            }
            let input = self.raw.get(self.start..self.end).unwrap_or_default();
            let (result, read, written, _) = self.decoder.decode_to_utf8(input, buffer, self.last);
            self.start += read;
            self.finished = self.last && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
            if result == CoderResult::OutputFull {
                // A buffer that cannot take one character.
                return Err(io::ErrorKind::InvalidInput.into());
            }
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_across_chunks_are_utf8() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        for before in CHUNK - 4..=CHUNK + 1 {
            for (behind, expected) in
                [("护理".as_bytes(), true), (b"\xE6\x8A", false), (b"\xE6\x8A,", false)]
            {
                std::fs::write(&path, [&vec![b'a'; before], behind].concat()).unwrap();
                assert_eq!(is_utf8(&path).unwrap(), expected, "{before} {behind:?}");
            }
        }
    }
}
