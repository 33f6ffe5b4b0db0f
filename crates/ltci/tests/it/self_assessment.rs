//! The grade of every possible form against the 16 pairs, copied by hand from the transcription.

use ltci::Validator;
use ltci::assessment::{PartialReading, SelfAnswers, SelfAssessmentForm, SelfAssessmentPolicy};
use ltci::code::{SelfAnswer, SelfGrade};
use serde_json::{Value, json};

/// Dependent answers of class a and class b, and the grade.
const PAIRS: [(usize, usize, &str); 16] = [
    (0, 0, "A"),
    (0, 1, "B"),
    (0, 2, "B"),
    (0, 3, "C"),
    (1, 0, "B"),
    (1, 1, "C"),
    (1, 2, "D"),
    (1, 3, "E"),
    (2, 0, "D"),
    (2, 1, "E"),
    (2, 2, "E"),
    (2, 3, "F"),
    (3, 0, "E"),
    (3, 1, "F"),
    (3, 2, "F"),
    (3, 3, "G"),
];

const BASE: &str = include_str!("../../data/bases/self-assessment.json");

/// Every one of the 3^6 forms.
fn forms() -> impl Iterator<Item = [SelfAnswer; 6]> {
    (0..729_usize).map(|number| {
        let mut rest = number;
        std::array::from_fn(|_| {
            let answer = SelfAnswer::ALL[rest % 3];
            rest /= 3;
            answer
        })
    })
}

fn answers(
    [eating, bowel_bladder, bathing, dressing, toileting, transfer]: [SelfAnswer; 6],
) -> SelfAnswers {
    SelfAnswers { eating, bowel_bladder, bathing, dressing, toileting, transfer }
}

fn expected(form: [SelfAnswer; 6], counts: fn(SelfAnswer) -> bool) -> &'static str {
    let count = |class: &[SelfAnswer]| class.iter().filter(|answer| counts(**answer)).count();
    let (a, b) = (count(&form[..3]), count(&form[3..]));
    PAIRS.iter().find(|pair| (pair.0, pair.1) == (a, b)).expect("a pair").2
}

#[test]
fn every_form_has_the_grade_of_its_pair() {
    let graded = |form, partial| {
        SelfAssessmentForm::national().grade(&answers(form), partial).map(SelfGrade::as_str)
    };
    let dependent = |answer| answer == SelfAnswer::Dependent;
    let not_independent = |answer| answer != SelfAnswer::Independent;
    let mut open = 0;
    for form in forms() {
        let by_dependent = expected(form, dependent);
        assert_eq!(graded(form, PartialReading::Independent), Some(by_dependent), "{form:?}");
        assert_eq!(graded(form, PartialReading::Dependent), Some(expected(form, not_independent)));
        let left_open =
            !form.contains(&SelfAnswer::Dependent) && form.contains(&SelfAnswer::Partial);
        open += usize::from(left_open);
        let unstated = (!left_open).then_some(by_dependent);
        assert_eq!(graded(form, PartialReading::Unstated), unstated, "{form:?}");
    }
    // Of the 64 forms without a dependent answer only the all independent one is clear.
    assert_eq!(open, 63);
}

#[test]
fn the_gate_is_that_of_the_region() {
    let mut form: Value = serde_json::from_str(BASE).expect("JSON");
    form["answers"] = json!({"eating": "dependent", "bowel_bladder": "independent", "bathing": "independent",
        "dressing": "dependent", "toileting": "independent", "transfer": "independent"});
    form["grade"] = json!("C");
    let codes = |validator: &Validator| {
        let report = validator.validate(form.to_string().as_bytes()).expect("a report");
        report.findings.iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(&Validator::new()), ["LTC-A-030"]);
    let gate = |id| SelfAssessmentForm::national().gate(id).map(|gate| gate.grades.clone());
    let policy = |id| SelfAssessmentPolicy { gate: gate(id), ..SelfAssessmentPolicy::default() };
    let of = |id| Validator::new().self_assessment(policy(id));
    assert_eq!(codes(&of("chengdu-chongqing-2023")), ["LTC-A-030"]);
    assert!(codes(&of("chengdu-chongqing-2024")).is_empty());
    let none = SelfAssessmentPolicy { gate: None, ..SelfAssessmentPolicy::default() };
    assert!(codes(&Validator::new().self_assessment(none)).is_empty());
}
