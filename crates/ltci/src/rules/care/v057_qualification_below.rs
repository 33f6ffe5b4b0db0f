//! 护理人员的资质低于目录要求.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-057`: qualification of the caregiver below the directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-057",
    title: text!(
        "护理人员的资质低于目录要求",
        "qualification of the caregiver below the directory"
    ),
    message: text!(
        "项目{item}目录要求{demanded}，服务的是{actual}。",
        "The directory demands a {demanded} for item {item}; it was done by a {actual}."
    ),
    help: text!(
        "核对护理人员的资质；资质不够的，该项目不计。",
        "Check the qualification; without it the item does not count."
    ),
    sources: &[SPECIFICATION.cite("18.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "as-demanded",
                text!("正合要求", "as demanded"),
                Input::Edits(Base::ServiceRecord, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/qualification", r#""caregiver""#)])]),
            Example::good(
                "higher",
                text!("高于要求", "more than demanded"),
                Input::Edits(Base::ServiceRecord, &[("/caregiver/qualification", r#""nurse""#)]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/qualification", r#""caregiver""#)])]),
        ],
        bad: &[
            Example::bad(
                "care-worker",
                text!("护士的项目由护理员服务", "a care worker for the item of a nurse"),
                Input::Edits(Base::ServiceRecord, &[]),
                "/items/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/6/qualification", r#""nurse""#)])]),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let actual = case.record.caregiver.qualification;
    for (place, item, row) in case.listed() {
        if let Some(demanded) = row.qualification.filter(|demanded| actual < *demanded) {
            let code = item.ltc_item_codg;
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &code), ("demanded", &demanded), ("actual", &actual)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
    }
}
