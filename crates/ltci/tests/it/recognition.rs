//! Recognition: the days of the shipped agreements, and what holds of every verdict.

use ltci::recognition::{Recognition, RecognitionVerdict};
use ltci::region::{Agreements, RecognitionAgreement, RegionProfile, Regions};
use ltci::{DocumentType, Layout, Validator};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::mutation::{any_value, mutated};

const REQUEST: &str = include_str!("../../data/bases/recognition-request.json");
const AGREEMENT: &str = include_str!("../../data/bases/recognition-agreement.json");
const PROFILE: &str = include_str!("../../data/bases/region-profile.json");

/// A base document with values put at pointers; `null` takes a member away.
fn edited(base: &str, edits: &[(&str, Value)]) -> Value {
    let mut document: Value = serde_json::from_str(base).expect("JSON");
    for (pointer, value) in edits {
        let (parent, name) = pointer.rsplit_once('/').expect(pointer);
        let members = document.pointer_mut(parent).and_then(Value::as_object_mut);
        let members = members.expect(pointer);
        match value {
            Value::Null => drop(members.shift_remove(name)),
            value => drop(members.insert(name.to_owned(), value.clone())),
        }
    }
    document
}

/// The base agreement between Chengdu and Chongqing, without a seal.
fn agreement(edits: &[(&str, Value)]) -> RecognitionAgreement {
    let between =
        [("/parties/group", json!(["50", "5101"])), ("/terms/seal_required/value", json!("0"))];
    let edits: Vec<_> = between.iter().chain(edits).cloned().collect();
    serde_json::from_value(edited(AGREEMENT, &edits)).expect("an agreement")
}

/// The base profile as one of Chongqing.
fn profile(edits: &[(&str, Value)]) -> RegionProfile {
    let there = [("/profile/admdvs", json!("500000")), ("/profile/in_force_to", Value::Null)];
    let edits: Vec<_> = there.iter().chain(edits).cloned().collect();
    serde_json::from_value(edited(PROFILE, &edits)).expect("a profile")
}

/// A validator that knows nothing but this.
fn knowing(
    agreements: impl IntoIterator<Item = RecognitionAgreement>,
    profiles: impl IntoIterator<Item = RegionProfile>,
) -> Validator {
    let agreements = agreements.into_iter().fold(Agreements::none(), Agreements::with);
    let regions = profiles.into_iter().fold(Regions::none(), Regions::with);
    Validator::new().only_agreements(agreements).only_regions(regions)
}

fn recognised(validator: &Validator, request: &Value) -> Recognition {
    validator.recognise(request.to_string().as_bytes()).expect("a recognition")
}

fn codes(recognition: &Recognition) -> Vec<&'static str> {
    let mut codes: Vec<_> = recognition.reasons.iter().map(|reason| reason.code).collect();
    codes.sort_unstable();
    codes
}

/// A conclusion that was applied for, made and valid from one day, asked on another.
fn on(route: [&str; 3], insutype: &str, concluded: &str, as_of: &str) -> Value {
    let [from, to, insured] = route;
    let year: u16 = concluded[..4].parse().expect("a year");
    edited(
        REQUEST,
        &[
            ("/as_of", json!(as_of)),
            ("/to_admdvs", json!(to)),
            ("/assessment/agency/admdvs", json!(from)),
            ("/assessment/person/insuplc_admdvs", json!(insured)),
            ("/assessment/person/insutype", json!(insutype)),
            ("/assessment/dates/applied", json!(concluded)),
            ("/assessment/dates/accepted", json!(concluded)),
            ("/assessment/dates/assessed", json!(concluded)),
            ("/assessment/dates/concluded", json!(concluded)),
            ("/assessment/notice", Value::Null),
            ("/assessment/validity/begndate", json!(concluded)),
            ("/assessment/validity/enddate", json!(format!("{}-06-30", year + 1))),
        ],
    )
}

const CHENGDU: [&str; 3] = ["510100", "500000", "500103"];
const ZHEJIANG: [&str; 3] = ["330200", "330300", "330300"];
const SHANDONG: [&str; 3] = ["370200", "370600", "370600"];

/// Route, insurance, concluded, day; verdict, reasons and agreement, all declared by hand.
type Row = (
    [&'static str; 3],
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

#[rustfmt::skip]
const DAYS: &[Row] = &[
    (CHENGDU, "310", "2023-09-30", "2023-09-30", "not_recognised", "R-003 R-024", "chengdu-chongqing-2023"),
    (CHENGDU, "310", "2023-10-01", "2023-10-01", "recognised", "R-021", "chengdu-chongqing-2023"),
    (CHENGDU, "310", "2023-09-30", "2023-10-01", "needs_reassessment", "R-021 R-024", "chengdu-chongqing-2023"),
    (CHENGDU, "310", "2023-10-01", "2023-10-02", "recognised", "R-021", "chengdu-chongqing-2023"),
    (CHENGDU, "390", "2024-04-30", "2024-04-30", "not_recognised", "R-006 R-021", "chengdu-chongqing-2023"),
    (CHENGDU, "390", "2024-05-01", "2024-05-01", "recognised", "R-021", "chengdu-chongqing-2024"),
    (CHENGDU, "390", "2023-10-01", "2024-05-01", "recognised", "R-021", "chengdu-chongqing-2024"),
    (CHENGDU, "390", "2023-09-30", "2024-05-01", "needs_reassessment", "R-021 R-024", "chengdu-chongqing-2024"),
    (CHENGDU, "310", "2024-05-01", "2024-05-02", "recognised", "R-021", "chengdu-chongqing-2024"),
    (ZHEJIANG, "310", "2026-04-30", "2026-04-30", "not_recognised", "R-003 R-013 R-024 R-027", "zhejiang-2026"),
    (ZHEJIANG, "310", "2026-05-01", "2026-05-01", "needs_reassessment", "R-013 R-021 R-027", "zhejiang-2026"),
    (ZHEJIANG, "310", "2026-05-01", "2026-05-02", "needs_reassessment", "R-013 R-021 R-027", "zhejiang-2026"),
    (SHANDONG, "310", "2025-10-31", "2025-10-31", "not_recognised", "R-003 R-013 R-022 R-024", "shandong-2025"),
    (SHANDONG, "310", "2025-11-01", "2025-11-01", "needs_reassessment", "R-005 R-013 R-022", "shandong-2025"),
    (SHANDONG, "310", "2025-11-01", "2025-11-30", "needs_reassessment", "R-005 R-013 R-022", "shandong-2025"),
    (SHANDONG, "310", "2025-11-01", "2025-12-01", "needs_reassessment", "R-013 R-021 R-022", "shandong-2025"),
];

#[test]
fn the_shipped_agreements_on_the_days_around_their_beginning() {
    for (route, insutype, concluded, as_of, verdict, reasons, agreement) in DAYS {
        let request = on(*route, insutype, concluded, as_of);
        let told = recognised(&Validator::new(), &request);
        let row = format!("{route:?} {insutype} {concluded} {as_of}");
        assert_eq!(told.verdict.as_str(), *verdict, "{row}");
        let short: Vec<_> = codes(&told).iter().filter_map(|code| code.get(4..)).collect();
        assert_eq!(short.join(" "), *reasons, "{row}");
        let used = told.agreement.map(|used| used.id);
        assert_eq!(used.as_ref().map(ltci::code::RecordId::as_str), Some(*agreement), "{row}");
        assert_eq!(told.level.is_some(), told.verdict.holds(), "{row}");
    }
}

#[test]
fn a_level_that_is_not_eligible_there_is_told_and_the_conclusion_still_holds() {
    let judged = |edits: &[(&str, Value)]| {
        let validator = knowing([agreement(&[])], [profile(edits)]);
        codes(&recognised(&validator, &serde_json::from_str(REQUEST).expect("JSON")))
    };
    let levels = |levels: Value| ("/assessment/eligible/levels", levels);
    let scale = ("/assessment/scale/id", json!("gb-t-42195-2022"));
    assert_eq!(judged(&[]), ["LTC-R-021"]);
    assert_eq!(judged(&[levels(json!(["4", "5"]))]), ["LTC-R-021", "LTC-R-028"]);
    let excluded = ("/assessment/eligible/excluded", json!(["3"]));
    assert_eq!(judged(&[levels(json!(["4"])), excluded]), ["LTC-R-021", "LTC-R-028"]);
    // Levels of another scale are not compared.
    let other = [scale, levels(json!(["4"])), ("/assessment/eligible/excluded", Value::Null)];
    assert_eq!(judged(&other), ["LTC-R-021"]);
}

#[test]
fn of_several_agreements_the_best_verdict_counts_before_the_last_beginning() {
    let by_scores = agreement(&[
        ("/agreement/id", json!("later")),
        ("/agreement/in_force_from", json!("2026-01-10")),
        ("/terms/existing_conclusions", Value::Null),
    ]);
    let validator = knowing([by_scores, agreement(&[])], []);
    let home = edited(REQUEST, &[("/assessment/person/insuplc_admdvs", json!("510104"))]);
    assert_eq!(recognised(&validator, &home).verdict, RecognitionVerdict::Recognised);
}

/// One of the values that a member of an agreement, a profile or a request may have.
fn one_of(values: Vec<Value>) -> BoxedStrategy<Value> {
    prop::sample::select(values).boxed()
}

/// Agreements that differ in what decides.
fn any_agreement() -> impl Strategy<Value = RecognitionAgreement> {
    let figure = |value: &str| json!({ "value": value, "source": "样例", "confidence": "stated" });
    let scale = |id: &str| json!({ "id": id, "source": "样例", "confidence": "secondary" });
    (
        one_of(vec![json!("sample-a"), json!("sample-b"), json!("sample-c")]),
        one_of(vec![json!("1"), json!("2")]),
        one_of(vec![json!("2026-01-01"), json!("2026-01-22"), json!("2026-06-02")]),
        one_of(vec![Value::Null, figure("0"), figure("1")]),
        one_of(vec![Value::Null, figure("service_place"), figure("insured_place")]),
        one_of(vec![Value::Null, scale("nhsa-2021"), scale("gb-t-42195-2022")]),
        one_of(vec![Value::Null, json!("sample-a")]),
    )
        .prop_map(|(id, version, from, existing, place, scale, supersedes)| {
            agreement(&[
                ("/agreement/id", id),
                ("/agreement/version", version),
                ("/agreement/in_force_from", from),
                ("/agreement/supersedes", supersedes),
                ("/terms/existing_conclusions", existing),
                ("/terms/asmt_place", place),
                ("/terms/scale", scale),
            ])
        })
}

/// Profiles of the region that is asked.
fn any_profile() -> impl Strategy<Value = RegionProfile> {
    (
        one_of(vec![json!("2025-01-01"), json!("2026-01-01"), json!("2026-06-02")]),
        one_of(vec![json!("nhsa-2021"), json!("gb-t-42195-2022")]),
        one_of(vec![json!(["3"]), json!(["4"])]),
        one_of(vec![json!(3), json!(24)]),
    )
        .prop_map(|(from, scale, levels, months)| {
            profile(&[
                ("/profile/in_force_from", from),
                ("/assessment/scale/id", scale),
                ("/assessment/eligible/levels", levels),
                ("/assessment/validity_months/value", months),
            ])
        })
}

/// Requests that differ in what decides; the conclusion is always a right one.
fn any_request() -> impl Strategy<Value = Value> {
    let places = || one_of(vec![json!("500103"), json!("510104"), json!("330200")]);
    (
        one_of(vec![json!("500000"), json!("510100"), json!("330300")]),
        places(),
        one_of(vec![json!("2026-01-31"), json!("2026-06-01"), json!("2028-02-01")]),
        one_of(vec![json!("310"), json!("410")]),
        any::<bool>(),
    )
        .prop_map(|(to, insured, as_of, insutype, national)| {
            let request = edited(
                REQUEST,
                &[
                    ("/to_admdvs", to),
                    ("/assessment/person/insuplc_admdvs", insured),
                    ("/as_of", as_of),
                    ("/assessment/person/insutype", insutype),
                ],
            );
            if national { request } else { elderly(&request) }
        })
}

/// The same conclusion under the scale for the elderly.
fn elderly(request: &Value) -> Value {
    let mut request = without_scores(request);
    request["assessment"]["scale"]["id"] = json!("gb-t-42195-2022");
    request["assessment"]["total"] = json!(40);
    request
}

fn without_scores(request: &Value) -> Value {
    edited(
        &request.to_string(),
        &[
            ("/assessment/scores", Value::Null),
            ("/assessment/totals", Value::Null),
            ("/assessment/grades", Value::Null),
        ],
    )
}

fn several<T: std::fmt::Debug + Clone>(
    one: impl Strategy<Value = T>,
) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(one, 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_in_which_they_are_given_changes_nothing(
        (agreements, shuffled) in several(any_agreement()).prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        (profiles, mixed) in several(any_profile()).prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        request in any_request(),
    ) {
        let one = recognised(&knowing(agreements, profiles), &request);
        let other = recognised(&knowing(shuffled, mixed), &request);
        prop_assert_eq!(one.to_json(), other.to_json());
    }

    #[test]
    fn adding_the_scores_never_makes_the_verdict_worse(
        agreements in several(any_agreement()),
        profiles in several(any_profile()),
        request in any_request(),
    ) {
        let validator = knowing(agreements, profiles);
        let with = recognised(&validator, &request);
        let without = recognised(&validator, &without_scores(&request));
        // From the best to the worst.
        prop_assert!(with.verdict <= without.verdict, "{:?} {:?}", with.verdict, without.verdict);
    }

    #[test]
    fn no_level_is_told_where_the_scales_differ(
        agreement in any_agreement(),
        profile in any_profile(),
        request in any_request(),
    ) {
        let there = profile.assessment.as_ref().and_then(|policy| policy.scale.as_ref()).map(|scale| scale.id);
        let agreed = agreement.terms.as_ref().and_then(|terms| terms.scale.as_ref()).map(|scale| scale.id);
        let told = recognised(&knowing([agreement], [profile]), &request);
        let scale = request["assessment"]["scale"]["id"].as_str().expect("a scale");
        let own_area = codes(&told).contains(&"LTC-R-020");
        if let Some(level) = told.level {
            prop_assert!(told.verdict.holds());
            prop_assert_eq!(level.scale.as_str(), scale);
            prop_assert_eq!(json!(level.level), request["assessment"]["level"].clone());
            let demanded = agreed.or(there).map(ltci::assessment::ScaleId::as_str);
            prop_assert!(own_area || demanded == Some(scale), "{demanded:?} {scale}");
        }
    }

    #[test]
    fn json_and_xml_get_the_same_verdict(
        agreements in several(any_agreement()),
        request in any_request(),
    ) {
        let validator = knowing(agreements, []);
        let text = request.to_string();
        let document = Validator::new().convert(text.as_bytes()).expect("a request");
        let xml = document.to_xml(Layout::Indented);
        let from_xml = validator.recognise(xml.as_bytes()).expect("a recognition");
        let from_json = recognised(&validator, &request);
        let plain = |told: &Recognition| {
            let mut told = serde_json::to_value(told).expect("JSON");
            for reason in told["reasons"].as_array_mut().expect("a list") {
                let members = reason.as_object_mut().expect("a finding");
                for place in ["line", "column", "span"] {
                    members.shift_remove(place);
                }
            }
            told
        };
        prop_assert_eq!(plain(&from_xml), plain(&from_json));
    }
}

/// Where personal values stand in a request, and what is planted there.
const PLANTED: &[(&str, &str)] = &[
    // The result names it, so it must be nothing else.
    ("/assessment/asmt_id", "SAMPLE-2026-000007"),
    ("/assessment/person/psn_no", "PLANTEDPERSON7"),
    ("/assessment/person/psn_name", "赵钱孙李"),
    ("/assessment/person/certno", "11010519491231002X"),
    ("/assessment/person/brdy", "1949-12-31"),
    ("/assessment/assessors/0/assessor_no", "PLANTEDASSESSOR7"),
    ("/assessment/agency/agency_name", "PLANTED机构"),
    ("/assessment/asmt_org/org_name", "赵钱孙李评估中心"),
];

const TRACES: &[&str] = &["PLANTED", "赵钱", "孙李", "11010519", "19491231", "1949-12", "231002"];

#[test]
fn a_mutated_request_never_breaks_anything_nor_tells_who_it_is_about() {
    let validator = Validator::new().with_agreement(agreement(&[])).with_region(profile(&[]));
    let config =
        ProptestConfig { cases: 700, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&mutated(DocumentType::RecognitionRequest, any_value()), |mut request| {
            for (pointer, value) in PLANTED {
                if let Some(target) = request.pointer_mut(pointer) {
                    *target = json!(value);
                }
            }
            // Whatever is told but the number of the conclusion, which the result names.
            let told = match validator.recognise(request.to_string().as_bytes()) {
                Ok(recognition) => recognition.to_json(),
                Err(error) => {
                    let report = error.report().expect("a report, not a fault");
                    format!("{error}{error:?}{}", report.to_json())
                }
            };
            for trace in TRACES {
                prop_assert!(!told.contains(trace), "{trace} in {told}\nfor {request:#}");
            }
            Ok(())
        })
        .expect("no personal value");
}
