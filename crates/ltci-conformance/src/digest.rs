//! Digests in lower-case hexadecimal digits: SM3 with `sm3:` before them, SHA-256 bare.

use std::fmt::Write;

use sha2::Sha256;
use sm3::{Digest, Sm3};

pub(crate) fn sm3_text(bytes: &[u8]) -> String {
    format!("sm3:{}", hex(&Sm3::digest(bytes)))
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_answer_of_gm_t_0004() {
        assert_eq!(
            sm3_text(b"abc"),
            "sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
        );
    }

    #[test]
    fn the_known_answer_of_fips_180() {
        assert_eq!(
            sha256_hex(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
