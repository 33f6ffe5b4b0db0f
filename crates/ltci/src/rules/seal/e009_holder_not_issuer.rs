//! 持有机构不是出具机构: the holder is in another division than the agency that issued the document.

use crate::code::AdministrativeDivision;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-009`: the key is not held by the issuing agency.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-009",
    title: text!(
        "密钥的持有机构不是出具机构",
        "the key is not held by the issuing agency"
    ),
    message: text!(
        "密钥{key}的持有机构在{holder}，出具文书的经办机构在{issuer}。",
        "The key {key} is held in {holder}; the document was issued in {issuer}."
    ),
    help: text!(
        "由出具机构或其上级地区的机构用自己的密钥签章。",
        "Have the document sealed with the key of the issuing agency or of an agency of a division above it."
    ),
    sources: &[SPECIFICATION.cite("14.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "intact",
                text!("签章完好", "an intact seal"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[]),
            Example::good(
                "of-the-province",
                text!("上级地区（省）持有", "held in the division above"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/0/holder_admdvs", r#""330000""#)]),
        ],
        bad: &[
            Example::bad(
                "another-city",
                text!("另一城市持有", "held in another city"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/key_id",
            )
            .keys(&[("/keys/0/holder_admdvs", r#""330100""#)]),
            Example::bad(
                "county-below",
                text!("下级地区（县）持有", "held in a division below"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/key_id",
            )
            .keys(&[("/keys/0/holder_admdvs", r#""330203""#)]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let (Some(key), issuer) = (case.key(), case.issuer) else { return };
    if !covers(&key.holder_admdvs, &issuer) {
        let params: [(_, &dyn Disclosable); 3] =
            [("key", &key.key_id), ("holder", &key.holder_admdvs), ("issuer", &issuer)];
        found.report("/seal/key_id", &params);
    }
}

/// Whether a division is the other one or lies above it: `330000` and `330200` above `330203`.
fn covers(above: &AdministrativeDivision, division: &AdministrativeDivision) -> bool {
    division.as_str().starts_with(above.as_str().trim_end_matches("00"))
}
