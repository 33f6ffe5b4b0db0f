//! Values that are compared but not kept: 128-bit digests with a constant of the run.

use std::num::NonZeroU64;

/// What takes the place of a value of a person: it tells whether two values are the same, and
/// nothing else. SipHash-2-4 with 128 bits under the constant of the run. The first half is never
/// zero, so that a digest that may be missing takes no more room.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Digest(NonZeroU64, u64);

impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Digest(…)")
    }
}

impl Digest {
    /// In which of so many slices, a power of two, the digest falls.
    pub(crate) const fn slice(self, slices: u64) -> u64 {
        self.0.get() & (slices - 1)
    }

    /// Half of it, for values that are few.
    pub(crate) const fn half(self) -> u64 {
        self.0.get()
    }
}

/// The constant of a run.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct RunKey([u64; 2]);

impl std::fmt::Debug for RunKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RunKey(…)")
    }
}

impl RunKey {
    /// The constant made of sixteen bytes. Whoever knows them can try out numbers of persons on
    /// what a process keeps in memory; so a long-lived process takes random ones.
    pub fn new(bytes: [u8; 16]) -> Self {
        let half = |from| little_endian(bytes.iter().skip(from).take(8));
        Self([half(0), half(8)])
    }

    /// The digest of several values of a kind, one after another.
    pub(crate) fn digest(self, kind: u8, values: &[&[u8]]) -> Digest {
        let mut hash = Hash::new(self);
        hash.push(kind);
        for value in values {
            // The length in front keeps "1" "23" apart from "12" "3".
            hash.write(&value.len().to_le_bytes());
            hash.write(value);
        }
        hash.finish()
    }
}

/// The number that bytes stand for, the least significant first.
fn little_endian<'b>(bytes: impl DoubleEndedIterator<Item = &'b u8>) -> u64 {
    bytes.rev().fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

/// `SipHash-2-4` as it goes.
struct Hash {
    state: [u64; 4],
    block: u64,
    length: u64,
}

impl Hash {
    const fn new(RunKey([low, high]): RunKey) -> Self {
        let state = [
            low ^ 0x736f_6d65_7073_6575,
            high ^ 0x646f_7261_6e64_6f6d ^ 0xee,
            low ^ 0x6c79_6765_6e65_7261,
            high ^ 0x7465_6462_7974_6573,
        ];
        Self { state, block: 0, length: 0 }
    }

    /// Eight bytes at a time where that is possible: most of what is hashed are whole documents.
    fn write(&mut self, bytes: &[u8]) {
        let missing = usize::try_from(8 - self.length % 8).unwrap_or_default() % 8;
        let (head, rest) = bytes.split_at_checked(missing).unwrap_or((bytes, &[]));
        for byte in head {
            self.push(*byte);
        }
        let mut blocks = rest.chunks_exact(8);
        for block in &mut blocks {
            self.length = self.length.wrapping_add(8);
            self.take(little_endian(block.iter()));
        }
        for byte in blocks.remainder() {
            self.push(*byte);
        }
    }

    const fn push(&mut self, byte: u8) {
        self.block = (self.block >> 8) | ((byte as u64) << 56);
        self.length = self.length.wrapping_add(1);
        if self.length % 8 == 0 {
            self.take(self.block);
        }
    }

    const fn take(&mut self, block: u64) {
        self.state[3] ^= block;
        self.rounds(2);
        self.state[0] ^= block;
    }

    const fn rounds(&mut self, count: u8) {
        let [mut a, mut b, mut c, mut d] = self.state;
        let mut round = 0;
        while round < count {
            a = a.wrapping_add(b);
            c = c.wrapping_add(d);
            b = b.rotate_left(13) ^ a;
            d = d.rotate_left(16) ^ c;
            a = a.rotate_left(32);
            c = c.wrapping_add(b);
            a = a.wrapping_add(d);
            b = b.rotate_left(17) ^ c;
            d = d.rotate_left(21) ^ a;
            c = c.rotate_left(32);
            round += 1;
        }
        self.state = [a, b, c, d];
    }

    const fn folded(&self) -> u64 {
        self.state[0] ^ self.state[1] ^ self.state[2] ^ self.state[3]
    }

    const fn finish(mut self) -> Digest {
        let rest = self.length % 8;
        let tail = if rest == 0 { 0 } else { self.block >> (64 - 8 * rest) };
        self.take(tail | (self.length << 56));
        self.state[2] ^= 0xee;
        self.rounds(4);
        let low = self.folded();
        self.state[1] ^= 0xdd;
        self.rounds(4);
        let low = match NonZeroU64::new(low) {
            Some(low) => low,
            None => NonZeroU64::MIN,
        };
        Digest(low, self.folded())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> [u8; 16] {
        let key = RunKey::new([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
        let mut hash = Hash::new(key);
        hash.write(bytes);
        let Digest(low, high) = hash.finish();
        let mut both = [0; 16];
        both[..8].copy_from_slice(&low.get().to_le_bytes());
        both[8..].copy_from_slice(&high.to_le_bytes());
        both
    }

    /// The first two vectors of the reference implementation of `SipHash` with 128 bits.
    #[test]
    fn the_reference_vectors_hold() {
        let empty = [
            0xa3, 0x81, 0x7f, 0x04, 0xba, 0x25, 0xa8, 0xe6, 0x6d, 0xf6, 0x72, 0x14, 0xc7, 0x55,
            0x02, 0x93,
        ];
        let one = [
            0xda, 0x87, 0xc1, 0xd8, 0x6b, 0x99, 0xaf, 0x44, 0x34, 0x76, 0x59, 0x11, 0x9b, 0x22,
            0xfc, 0x45,
        ];
        assert_eq!(of(b""), empty);
        assert_eq!(of(&[0]), one);
    }

    #[test]
    fn bytes_may_come_in_parts() {
        let all: Vec<u8> = (0..100).collect();
        for cut in 0..all.len() {
            let mut hash = Hash::new(RunKey::default());
            let (head, tail) = all.split_at(cut);
            hash.write(head);
            for byte in tail {
                hash.push(*byte);
            }
            let mut whole = Hash::new(RunKey::default());
            whole.write(&all);
            assert_eq!(hash.finish(), whole.finish(), "{cut}");
        }
    }

    #[test]
    fn values_do_not_run_into_each_other() {
        let key = RunKey::default();
        assert_ne!(key.digest(0, &[b"1", b"23"]), key.digest(0, &[b"12", b"3"]));
        assert_ne!(key.digest(0, &[b"1"]), key.digest(1, &[b"1"]));
        assert_ne!(key.digest(0, &[b"1"]), RunKey::new([7; 16]).digest(0, &[b"1"]));
        assert_eq!(format!("{:?}", key.digest(0, &[b"1"])), "Digest(…)");
    }
}
