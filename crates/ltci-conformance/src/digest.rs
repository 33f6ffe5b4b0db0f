//! SM3 digests as `sm3:` and lower-case hexadecimal digits.

use std::fmt::Write;

use sm3::{Digest, Sm3};

pub(crate) fn sm3_text(bytes: &[u8]) -> String {
    let mut text = String::from("sm3:");
    for byte in Sm3::digest(bytes) {
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
}
