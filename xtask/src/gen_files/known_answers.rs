//! Known answers of SM3 and SM2: the worked examples of the standards, which OpenSSL 3 confirms.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ltci::Text;
use serde_json::{Value, json};

use super::cases::case;

/// GB/T 32905-2016, A.1 and A.2, and the digest of nothing.
const DIGESTS: &[(&str, &str, &str)] = &[
    ("a1", "abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
    (
        "a2",
        "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd",
        "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
    ),
    ("empty", "", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
];

/// GB/T 32918.5-2017, appendix A: the public key, and the signature of `message digest`.
const KEY: &str = "MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60YM/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtEw==";
const SIGNATURE: &str = "MEYCIQD1oDsGSNLEYw7qxRPhu4GhWUTaOCfVt0FDrH6s7ucgswIhALG2qinfIS/YdjGCvA1CHKG7kDj9H39C1IQLacSFu8Gq";
/// Another key, one of the base key ring.
const OTHER_KEY: &str = "MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAEuR/gebjtldChpY6BBiyv+vWz/qsN19JVdZVyJK/eN7gG0k7zv8BiwtSonOydQwRMkQpQvJ/FJl63wEKw1oJ3wA==";
/// The same signature with r and s exchanged.
const EXCHANGED: &str = "MEYCIQCxtqop3yEv2HYxgrwNQhyhu5A4/R9/QtSEC2nEhbvBqgIhAPWgOwZI0sRjDurFE+G7gaFZRNo4J9W3QUOsfqzu5yCz";

/// The same signature with n added to s: equal modulo n, and beyond the range of 7.1.
const S_AND_N: &str = "MEYCIQD1oDsGSNLEYw7qxRPhu4GhWUTaOCfVt0FDrH6s7ucgswIhAbG2qijfIS/YdjGCvA1CHKEtlBhoQUVH/9fHXc2/kQLN";
/// The same signature with n added to r.
const R_AND_N: &str = "MEYCIQH1oDsFSNLEYw7qxRPhu4Ggy0i5o0mbvGyXaHK2KLxh1gIhALG2qinfIS/YdjGCvA1CHKG7kDj9H39C1IQLacSFu8Gq";
/// s with an r of 0.
const NO_R: &str = "MCYCAQACIQCxtqop3yEv2HYxgrwNQhyhu5A4/R9/QtSEC2nEhbvBqg==";
/// r with an s of 0.
const NO_S: &str = "MCYCIQD1oDsGSNLEYw7qxRPhu4GhWUTaOCfVt0FDrH6s7ucgswIBAA==";

/// Name, title, message, key, signature, and whether it holds.
type Signed = (&'static str, Text, &'static str, &'static str, &'static str, bool);

const SIGNATURES: &[Signed] = &[
    (
        "appendix-a",
        Text { zh: "标准附录A的算例", en: "the example of appendix A" },
        "message digest",
        KEY,
        SIGNATURE,
        true,
    ),
    (
        "another-message",
        Text { zh: "报文改了一个字母", en: "one letter of the message changed" },
        "Message digest",
        KEY,
        SIGNATURE,
        false,
    ),
    (
        "another-key",
        Text { zh: "另一把公钥", en: "another key" },
        "message digest",
        OTHER_KEY,
        SIGNATURE,
        false,
    ),
    (
        "exchanged",
        Text { zh: "r与s对调", en: "r and s exchanged" },
        "message digest",
        KEY,
        EXCHANGED,
        false,
    ),
    (
        "s-beyond-n",
        Text { zh: "s加n，超出范围", en: "s plus n, beyond the range" },
        "message digest",
        KEY,
        S_AND_N,
        false,
    ),
    (
        "r-beyond-n",
        Text { zh: "r加n，超出范围", en: "r plus n, beyond the range" },
        "message digest",
        KEY,
        R_AND_N,
        false,
    ),
    ("r-zero", Text { zh: "r为0", en: "an r of 0" }, "message digest", KEY, NO_R, false),
    ("s-zero", Text { zh: "s为0", en: "an s of 0" }, "message digest", KEY, NO_S, false),
];

/// Every case.
pub(super) fn all() -> Vec<Value> {
    let digests = DIGESTS.iter().map(|(name, bytes, digest)| {
        let members = [("bytes_base64", json!(STANDARD.encode(bytes)))];
        let title = Text { zh: "SM3标准算例", en: "an example of the standard of SM3" };
        let clause = ["GB/T 32905-2016".to_owned()];
        let expect = json!({ "digest": format!("sm3:{digest}") });
        case(&format!("sm3/{name}"), "must", "sm3", &clause, title, members, &expect)
    });
    let signatures = SIGNATURES.iter().map(|(name, title, message, key, signature, holds)| {
        let members = [
            ("bytes_base64", json!(STANDARD.encode(message))),
            ("public_key", json!(key)),
            ("signature", json!(signature)),
        ];
        let clause = ["GB/T 32918.5-2017", "GB/T 32918.2-2016 7.1"].map(str::to_owned);
        let expect = json!({ "verdict": if *holds { "acceptable" } else { "refused" } });
        case(&format!("sm2/{name}"), "must", "sm2_verify", &clause, *title, members, &expect)
    });
    digests.chain(signatures).collect()
}
