//! The national scale against the counts that were computed from the table by hand-made means
//! outside this project.

use ltci::assessment::{Dimension, Indicator, Score, Scores, Scoring};
use proptest::prelude::*;
use serde_json::{Map, Value};

/// Answer patterns per level 0 to 5; together 3,645,000,000.
const PATTERNS_PER_LEVEL: [u64; 6] =
    [61_950, 611_879_295, 1_904_950_480, 910_651_575, 175_713_080, 41_743_620];

/// Triples of reachable totals per level.
const TRIPLES_PER_LEVEL: [u64; 6] = [117, 1_259, 1_052, 1_277, 432, 504];

fn scores(numbers: &[u8]) -> Scores {
    let members = Indicator::ALL.iter().zip(numbers);
    let members: Map<String, Value> = members
        .map(|(indicator, number)| (indicator.as_str().to_owned(), (*number).into()))
        .collect();
    serde_json::from_value(members.into()).expect("scores")
}

fn dimension_of(indicator: Indicator) -> usize {
    match indicator.as_str().split('_').next() {
        Some("adl") => 0,
        Some("cog") => 1,
        _ => 2,
    }
}

/// For each dimension and total: how many answer patterns have that total, and one of them.
fn convolution() -> [Vec<(u64, Vec<u8>)>; 3] {
    let scale = Scoring::national();
    let mut ways: [Vec<(u64, Vec<u8>)>; 3] = std::array::from_fn(|_| vec![(1, Vec::new())]);
    for indicator in Indicator::ALL.iter().copied() {
        let before = &mut ways[dimension_of(indicator)];
        let permitted = scale.permitted(indicator);
        let most = usize::from(*permitted.iter().max().expect("permitted scores"));
        let mut after = vec![(0, Vec::new()); before.len() + most];
        for (total, (count, pattern)) in
            before.iter().enumerate().filter(|(_, (count, _))| *count > 0)
        {
            for score in permitted {
                let slot = &mut after[total + usize::from(*score)];
                slot.0 += count;
                slot.1 = [pattern.as_slice(), &[*score]].concat();
            }
        }
        *before = after;
    }
    ways
}

#[test]
fn levels_count_as_the_table_says() {
    let scale = Scoring::national();
    let [adl, cognition, sensory] = convolution();
    let reachable = |ways: &[(u64, Vec<u8>)]| ways.iter().filter(|(count, _)| *count > 0).count();
    assert_eq!([reachable(&adl), reachable(&cognition), reachable(&sensory)], [21, 17, 13]);
    let (mut patterns, mut triples) = ([0; 6], [0; 6]);
    for (a, of_a) in adl.iter().filter(|(count, _)| *count > 0) {
        for (c, of_c) in cognition.iter().filter(|(count, _)| *count > 0) {
            for (s, of_s) in sensory.iter().filter(|(count, _)| *count > 0) {
                let scores = scores(&[of_a.as_slice(), of_c, of_s].concat());
                let level = usize::from(scale.evaluate(&scores).level.number());
                patterns[level] += a * c * s;
                triples[level] += 1;
            }
        }
    }
    assert_eq!(patterns, PATTERNS_PER_LEVEL);
    assert_eq!(triples, TRIPLES_PER_LEVEL);
}

#[test]
fn every_total_lies_in_the_band_of_its_grade() {
    let scale = Scoring::national();
    let ways = convolution();
    for (dimension, ways) in Dimension::ALL.into_iter().zip(&ways) {
        let lengths = [10, 4, 3];
        for (total, (_, pattern)) in ways.iter().enumerate().filter(|(_, (count, _))| *count > 0) {
            let mut numbers: Vec<u8> = vec![];
            for (place, length) in lengths.iter().enumerate() {
                let own = place == dimension as usize;
                numbers.extend(if own { pattern.clone() } else { vec![0; *length] });
            }
            let grade = scale.evaluate(&scores(&numbers)).grades.of(dimension);
            let (least, most) = scale.band(dimension, grade);
            let total = u8::try_from(total).expect("a total");
            assert!((least..=most).contains(&total), "{dimension:?} {total} is graded {grade:?}");
        }
    }
}

fn permitted_scores() -> impl Strategy<Value = Vec<u8>> {
    let scale = Scoring::national();
    Indicator::ALL
        .iter()
        .map(|indicator| prop::sample::select(scale.permitted(*indicator).to_vec()))
        .collect::<Vec<_>>()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lowering_a_score_never_lowers_the_level(numbers in permitted_scores(), place in 0..17usize) {
        let scale = Scoring::national();
        let level = scale.evaluate(&scores(&numbers)).level;
        let lower = scale.permitted(Indicator::ALL[place]).iter().copied();
        for score in lower.filter(|score| *score < numbers[place]) {
            let mut changed = numbers.clone();
            changed[place] = score;
            prop_assert!(scale.evaluate(&scores(&changed)).level >= level);
        }
    }
}

#[test]
fn exactly_the_listed_scores_are_permitted() {
    let scale = Scoring::national();
    for indicator in Indicator::ALL.iter().copied() {
        for number in 0..=100 {
            let score = Score::new(number).expect("a score");
            let listed = scale.permitted(indicator).contains(&number);
            assert_eq!(scale.permits(indicator, score), listed, "{indicator:?} {number}");
        }
    }
}
