//! Region profiles and agreements: what is shipped, and what a region adds.

use ltci::code::{AdministrativeDivision, Confidence};
use ltci::region::{
    Agreements, InForceAt, RecognitionAgreement, RegionProfile, Regions, compare, statements,
};
use ltci::{Date, Severity, Validator};
use proptest::prelude::*;
use serde_json::{Value, json};

const PROFILE: &str = include_str!("../../data/bases/region-profile.json");
const AGREEMENT: &str = include_str!("../../data/bases/recognition-agreement.json");

fn division(code: &str) -> AdministrativeDivision {
    code.parse().expect(code)
}

fn day(text: &str) -> Date {
    text.parse().expect(text)
}

fn profile(edits: &[(&str, Value)]) -> RegionProfile {
    serde_json::from_value(edited(PROFILE, edits)).expect("a profile")
}

fn agreement(edits: &[(&str, Value)]) -> RecognitionAgreement {
    serde_json::from_value(edited(AGREEMENT, edits)).expect("an agreement")
}

fn edited(base: &str, edits: &[(&str, Value)]) -> Value {
    let mut document: Value = serde_json::from_str(base).expect("JSON");
    for (path, value) in edits {
        *document.pointer_mut(path).expect(path) = value.clone();
    }
    document
}

fn shipped(id: &str) -> RecognitionAgreement {
    Agreements::shipped().get(&id.parse().expect(id)).expect(id).clone()
}

#[test]
fn what_is_shipped_is_acceptable_without_warnings() {
    let regions = Regions::shipped();
    let agreements = Agreements::shipped();
    let profiles = regions.all().map(|one| serde_json::to_string(one).expect("JSON"));
    let agreements = agreements.all().map(|one| serde_json::to_string(one).expect("JSON"));
    for document in profiles.chain(agreements) {
        let report = Validator::new().validate(document.as_bytes()).expect("a report");
        let worse: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| finding.severity != Severity::Notice)
            .map(|finding| (finding.code, &finding.path))
            .collect();
        assert!(worse.is_empty() && report.is_acceptable(), "{worse:?}\n{document}");
    }
}

#[test]
fn every_region_of_the_domain_has_a_profile() {
    let regions = Regions::shipped();
    for code in [
        "120000", "140500", "310000", "320100", "320400", "320500", "320800", "321282", "330000",
        "330200", "330328", "330421", "330782", "370200", "370481", "370600", "370800", "441400",
        "450100", "450200", "500000", "510100", "520000", "530100", "530300",
    ] {
        let found = regions.of(&division(code), None).expect(code);
        assert!(division(code).name().is_some(), "{code}");
        assert!(found.profile.provenance.as_str().len() > 10, "{code}");
    }
    assert_eq!(regions.all().count(), 25);
}

#[test]
fn figures_are_those_of_the_sources() {
    let regions = Regions::shipped();
    let of = |code: &str| regions.of(&division(code), None).expect(code).clone();
    let shanghai = of("310000");
    let visits: Vec<_> = shanghai
        .benefits
        .iter()
        .filter_map(|line| line.quota.as_ref().map(|quota| quota.value.count.0))
        .collect();
    assert_eq!(visits, [3, 5, 7]);
    let ratio = shanghai.benefits[3].fund_ratio.as_ref().expect("a ratio");
    assert_eq!(ratio.confidence, Confidence::GeneralKnowledge);
    let tengzhou = of("370481");
    let shares: Vec<_> = tengzhou
        .benefits
        .iter()
        .filter_map(|line| Some(line.fund_ratio.as_ref()?.value.basis_points()))
        .collect();
    assert_eq!(shares, [8_000, 7_500, 7_000, 7_500, 9_000]);
    let qingdao = of("370200");
    assert_eq!(qingdao.benefits[1].in_force_from, Some(day("2027-01-01")));
    assert!(of("370600").benefits.is_empty());
    assert!(regions.all().all(|one| one.settlement.is_none()), "no rounding is known anywhere");
}

#[test]
fn an_own_profile_comes_before_the_shipped_one() {
    let own = profile(&[]);
    let regions = Regions::shipped().with(own.clone());
    let ningbo = division("330200");
    assert_eq!(regions.of(&ningbo, Some(day("2026-06-01"))), Some(&own));
    let later = regions.of(&ningbo, Some(day("2027-01-01"))).expect("the shipped one");
    assert_ne!(later, &own);
    assert_eq!(regions.history(&ningbo).count(), 2);
    let nearest = regions.nearest(&division("330212"), Some(day("2026-06-01")));
    assert_eq!(nearest, Some(&own));
    let province = regions.nearest(&division("330800"), None).expect("the province");
    assert_eq!(province.profile.admdvs, division("330000"));
    assert!(regions.of(&division("110000"), None).is_none());
    assert_eq!(regions.named("宁波"), [ningbo]);
}

#[test]
fn profiles_of_a_region_at_the_same_time_are_told() {
    let other = profile(&[("/profile/id", json!("other"))]);
    let judged = |validator: Validator| {
        let report = validator.validate(PROFILE.as_bytes()).expect("a report");
        report.findings.iter().map(|one| (one.code, one.path.clone())).collect::<Vec<_>>()
    };
    assert_eq!(judged(Validator::new()), []);
    // The same profile beside itself is no other one.
    assert_eq!(judged(Validator::new().with_region(profile(&[]))), []);
    let both = judged(Validator::new().with_region(other));
    assert_eq!(both, [("LTC-G-017", "/profile/admdvs".to_owned())]);
    let before = profile(&[
        ("/profile/id", json!("other")),
        ("/profile/in_force_from", json!("2025-01-01")),
        ("/profile/in_force_to", json!("2025-12-31")),
    ]);
    assert_eq!(judged(Validator::new().with_region(before)), []);
}

#[test]
fn a_broken_profile_is_refused_with_line_and_field() {
    let text = PROFILE.replace("\"0.7000\"", "\"1.7000\"");
    let error = Validator::new().region_profile(text.as_bytes()).expect_err("refused");
    let report = error.report().expect("a report");
    let finding = &report.findings[0];
    assert_eq!(finding.path, "/benefits/2/fund_ratio/value");
    let line = text.lines().position(|line| line.contains("1.7000")).expect("the line");
    assert_eq!(finding.line, u32::try_from(line + 1).ok());
}

#[test]
fn agreements_apply_from_their_first_day() {
    let of = |id: &str, on: &str| shipped(id).at(day(on));
    assert_eq!(of("chengdu-chongqing-2023", "2023-09-30"), InForceAt::NotYet);
    assert_eq!(of("chengdu-chongqing-2023", "2023-10-01"), InForceAt::InForce);
    assert_eq!(of("zhejiang-2026", "2026-04-30"), InForceAt::NotYet);
    assert_eq!(of("zhejiang-2026", "2026-05-01"), InForceAt::InForce);
    // Only the month is known.
    assert_eq!(of("shandong-2025", "2025-10-31"), InForceAt::NotYet);
    assert_eq!(of("shandong-2025", "2025-11-01"), InForceAt::Unknown);
    assert_eq!(of("shandong-2025", "2025-11-30"), InForceAt::Unknown);
    assert_eq!(of("shandong-2025", "2025-12-01"), InForceAt::InForce);
    let sample = agreement(&[]);
    assert_eq!(sample.at(day("2027-12-31")), InForceAt::InForce);
    assert_eq!(sample.at(day("2028-01-01")), InForceAt::Ended);
}

#[test]
fn a_later_agreement_takes_the_place_of_an_earlier() {
    let agreements = Agreements::shipped();
    let ids = |from: &str, to: &str, on: &str| -> Vec<String> {
        let (from, to) = (division(from), division(to));
        let found = agreements.between(&from, &to, Some(day(on)));
        found.map(|one| one.agreement.id.as_str().to_owned()).collect()
    };
    assert_eq!(ids("500103", "510104", "2023-09-30"), [""; 0]);
    assert_eq!(ids("500103", "510104", "2024-04-30"), ["chengdu-chongqing-2023"]);
    assert_eq!(ids("510104", "500103", "2024-05-01"), ["chengdu-chongqing-2024"]);
    assert_eq!(ids("330200", "330300", "2026-05-01"), ["zhejiang-2026"]);
    assert_eq!(ids("330200", "310000", "2026-05-01"), [""; 0]);
    assert_eq!(ids("510300", "500103", "2024-05-01"), [""; 0]);
}

#[test]
fn an_own_agreement_takes_the_place_of_a_shipped_one_with_its_identifier() {
    let own = agreement(&[("/agreement/id", json!("zhejiang-2026"))]);
    let agreements = Agreements::shipped().with(own.clone());
    assert_eq!(agreements.get(&own.agreement.id), Some(&own));
    assert_eq!(agreements.all().count(), 4);
}

#[test]
fn statements_and_differences_have_their_places() {
    let own = profile(&[]);
    let all = statements(&own);
    assert!(all.iter().all(|one| !one.source.is_empty()));
    let ratio = all.iter().find(|one| one.path == "/benefits/0/fund_ratio").expect("a ratio");
    assert_eq!(ratio.value, json!("0.9000"));
    let other = profile(&[("/benefits/0/fund_ratio/value", json!("0.8000"))]);
    let differences = compare(&own, &other);
    let paths: Vec<_> = differences.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(paths, ["/benefits/0/fund_ratio"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_insertion_changes_nothing(
        order in Just(vec![0_u32, 1, 2, 3, 4, 5]).prop_shuffle(),
        month in 1..13_u32,
    ) {
        let one = |number: u32| profile(&[
            ("/profile/id", json!(format!("own-{}", number % 2))),
            ("/profile/version", json!(format!("{}", number + 1))),
            ("/profile/in_force_from", json!(format!("2026-0{}-01", number + 1))),
        ]);
        let agreed = |number: u32| agreement(&[
            ("/agreement/id", json!(format!("own-{}", number % 2))),
            ("/agreement/version", json!(format!("{}", number + 1))),
        ]);
        let sorted = (0..6).fold(Regions::shipped(), |known, number| known.with(one(number)));
        let shuffled = order.iter().fold(Regions::shipped(), |known, number| known.with(one(*number)));
        let on = Some(day(&format!("2026-{month:02}-15")));
        let ningbo = division("330200");
        prop_assert_eq!(sorted.of(&ningbo, on), shuffled.of(&ningbo, on));
        prop_assert!(sorted.all().eq(shuffled.all()));
        let known = (0..6).fold(Agreements::none(), |known, number| known.with(agreed(number)));
        let mixed = order.iter().fold(Agreements::none(), |known, number| known.with(agreed(*number)));
        prop_assert!(known.all().eq(mixed.all()));
    }
}
