//! 住院期间的居家服务.

use crate::batch::{Across, Group, Key, SettlementFact};
use crate::code::CareMode;
use crate::rules::batch_samples::{
    AFTERNOON, ELSEWHERE, FIRST_OF_MONTH, HOSPITAL, SECOND_CAREGIVER,
};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-015`: care at home during a stay in hospital.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-015",
    severity: Severity::Warning,
    title: text!("住院期间的居家服务", "care at home during a stay in hospital"),
    message: text!(
        "这次居家服务的日期在一笔医疗机构专护结算的期间之内（首尾两天除外）。",
        "The day of this visit at home lies within the period of a settlement of care in a hospital, first and last day apart."
    ),
    help: text!(
        "核对住院起止日期；住院期间不享受居家待遇。",
        "Check the days of the stay; there is no benefit at home while somebody is in hospital."
    ),
    sources: &[SPECIFICATION.cite("23.3", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "first-day",
                text!("入院当天", "on the first day"),
                &[
                    (Base::Settlement, &[HOSPITAL]),
                    (Base::ServiceRecord, &[ELSEWHERE, SECOND_CAREGIVER, FIRST_OF_MONTH]),
                ],
            ),
            BatchExample::good(
                "home-settlement",
                text!("居家结算", "a settlement of care at home"),
                &[
                    (Base::Settlement, &[]),
                    (Base::ServiceRecord, &[ELSEWHERE, SECOND_CAREGIVER, AFTERNOON]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "during-the-stay",
            text!("住院期间", "during the stay"),
            &[
                (Base::Settlement, &[HOSPITAL]),
                (Base::ServiceRecord, &[ELSEWHERE, SECOND_CAREGIVER, AFTERNOON]),
            ],
            (2, "/begn_time", 1),
        )],
    },
    check: Check::Across(Key::Person, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut stays = group.settled().filter(|it| it.care_mode == CareMode::Hospital).peekable();
    if stays.peek().is_none() {
        return;
    }
    let (stays, visits) = (stays.collect::<Vec<_>>(), group.visits());
    let mut told = None;
    for visit in visits.iter().filter(|visit| visit.is_at_home()) {
        let day = visit.begin.date();
        let within = |stay: &&&SettlementFact| {
            stay.period.begndate < day && day < stay.period.enddate && stay.paper != visit.paper
        };
        // Of a settlement only the first visit is told.
        if let Some(stay) = stays.iter().find(within).filter(|_| told != Some(visit.paper)) {
            told = Some(visit.paper);
            found.tell((visit.paper, &visit.path()), Some((stay.paper, "/period")), &[]);
        }
    }
}
