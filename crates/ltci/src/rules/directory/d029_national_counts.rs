//! 国家目录的项目数不符: the directory of 2025 has 20 and 16 items.

use crate::directory::{ItemClass, Outline};
use crate::disclose::{Count, Disclosable};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SERVICE_DIRECTORY, SPECIFICATION};
use crate::text;
use crate::value::Label;

/// `LTC-D-029`: number of items contradicts the national directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-029",
    title: text!(
        "国家目录的项目数不符",
        "number of items contradicts the national directory"
    ),
    message: text!(
        "生活照护{daily}项、医疗护理{medical}项；2025年国家目录为{daily_expected}项和{medical_expected}项。",
        "There are {daily} items of daily care and {medical} of medical care; the national directory of 2025 has {daily_expected} and {medical_expected}."
    ),
    help: text!(
        "核对是否漏行、重行，或大类写错；同一编码的多行算一项。",
        "Look for rows that are missing or twice, or in the wrong class; several rows of one code count once."
    ),
    sources: &[SERVICE_DIRECTORY.cite("目录结构", Basis::Stated), SPECIFICATION.cite("8.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "sample",
                text!("样例目录", "the sample directory"),
                Input::Edits(Base::Sample, &[]),
            ),
            Example::good(
                "two-rows-of-a-code",
                text!("同一编码两行算一项", "two rows of a code count once"),
                Input::Edits(Base::Sample, &[
                    ("/items/35/in_force_to", r#""2026-12-31""#),
                    ("/items/-", r#"{"ltc_item_codg":"SAMPLE00000000036","item_class":"医疗护理","item_category":"康复","item_name":"康复（样例四）","in_force_from":"2027-01-01"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-missing",
                text!("缺一项", "one is missing"),
                Input::Edits(Base::Sample, &[("/items/35", "null")]),
                "/items",
            ),
        ],
    },
    check: Check::Outline(check),
    ..Rule::ACTIVE
};

fn check(outline: &Outline<'_>, _: &Context, found: &mut Findings) {
    let of_2025 = outline.edition.doc_no.as_ref().map(Label::as_str) == Some(DOCUMENT);
    if !outline.edition.is_national() || !of_2025 {
        return;
    }
    let classes: Vec<_> = outline.codes().filter_map(|(_, row)| row.class).collect();
    let count = |class: ItemClass| classes.iter().filter(|one| **one == class).count();
    let [daily, medical] = [ItemClass::DailyCare, ItemClass::MedicalCare].map(|class| {
        (Count(count(class)), Count(class.items_in_2025()))
    });
    if daily.0 != daily.1 || medical.0 != medical.1 {
        let params: [(_, &dyn Disclosable); 4] = [
            ("daily", &daily.0),
            ("medical", &medical.0),
            ("daily_expected", &daily.1),
            ("medical_expected", &medical.1),
        ];
        found.report("/items", &params);
    }
}

const DOCUMENT: &str = "医保发〔2025〕24号";
