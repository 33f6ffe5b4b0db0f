//! SM3 where its padding changes: a block is 64 bytes, and the length takes 8 of the last.
//!
//! The digests are those of OpenSSL 3: `head -c 55 /dev/zero | tr '\0' a | openssl dgst -sm3`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ltci::text;
use serde_json::{Value, json};

use super::super::cases::case;

/// How often the letter a, and the digest.
const DIGESTS: &[(usize, &str)] = &[
    (1, "623476ac18f65a2909e43c7fec61b49c7e764a91a18ccb82f1917a29c86c5e88"),
    (55, "288337eef51eec62e7544d7270424c8dbe656254c99852870a73b2453a6a7fb1"),
    (56, "ba00ebedaab54065a5fd4f9f56326016203166bcee3eed44ea868d59d67aa3c8"),
    (63, "587308543551881ebd70d27ad358ff5dcdf24ac54822e2f7b7c3edce0985d21b"),
    (64, "616ec433c359e7c2b19f360e2b8f2a1b6e9ed76b8dc1a7d207b31a5341c611e9"),
    (65, "3d1d94afa238ec3e2bbc20ad504702b24c16f2889c94973f2f8da3526c44e4bc"),
    (119, "53282a90724e9eb79b18d06b5b8f7f02d046e18b29247dcdb064a136d5c4459a"),
    (120, "4c9f0fe9f36ffe0191af73560c4afb1b671be02ba2d0e0c161b1e03488c2a45c"),
];

/// Every case.
pub fn all() -> Vec<Value> {
    let title = text!("补位的分界", "where the padding changes");
    let digests = DIGESTS.iter().map(|(length, digest)| {
        let members = [("bytes_base64", json!(STANDARD.encode("a".repeat(*length))))];
        let clause = ["GB/T 32905-2016".to_owned()];
        let expect = json!({ "digest": format!("sm3:{digest}") });
        case(&format!("sm3/length/{length}"), "must", "sm3", &clause, title, members, &expect)
    });
    digests.collect()
}
