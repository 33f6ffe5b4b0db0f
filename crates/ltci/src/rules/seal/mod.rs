//! E: seals and the keys they are checked with.

super::rules! {
    e001_digest_differs
    e002_signature_not_checked
    e003_key_unknown
    e004_key_ambiguous
    e005_key_not_yet_valid
    e006_key_expired
    e007_key_revoked
    e008_key_revoked_later
    e009_holder_not_issuer
    e010_signed_before_conclusion
    e011_signed_in_the_future
    e012_signature_wrong
    e013_key_id_twice
    e014_validity_reversed
    e015_revoked_before_valid
    e016_public_key_twice
    e017_revoked_after_issue
    e018_seal_missing
}
