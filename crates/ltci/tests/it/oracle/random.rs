//! What holds of every computation.

use std::collections::BTreeSet;

use ltci::settlement::oracle::{self, Amounts};

use super::*;

/// Numbers that look random and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    fn chance(&mut self) -> bool {
        self.below(2) == 0
    }

    fn money(&mut self, bound: u64) -> Money {
        Money::from_fen(i64::try_from(self.below(bound)).expect("small")).expect("an amount")
    }
}

const MODES: [&str; 4] = ["half_up", "half_even", "down", "up"];

/// What the profile caps, in fen.
struct Caps {
    day: Option<Money>,
    month: Option<Money>,
    year: Option<Money>,
}

fn random_profile(numbers: &mut Numbers) -> (RegionProfile, Caps) {
    let mut cap = |bound: u64| numbers.chance().then(|| numbers.money(bound));
    let caps = Caps { day: cap(30_000), month: cap(200_000), year: cap(400_000) };
    let ratio = format!("{}.{:04}", 0, numbers.below(10_000));
    let mut line = json!({ "fund_ratio": figure(ratio) });
    for (name, cap) in [("cap_day", caps.day), ("cap_month", caps.month), ("cap_year", caps.year)] {
        if let Some(cap) = cap {
            line[name] = figure(cap.to_string());
        }
    }
    let mode = MODES[usize::try_from(numbers.below(4)).expect("small")];
    let policy = json!({ "rounding": figure(mode), "rounding_step": figure("fen") });
    let deductible = json!({ "deductible": figure(numbers.money(20_000).to_string()) });
    (profile(&[line], &[("settlement", policy), ("entitlement", deductible)]), caps)
}

fn random_line(base: SettlementDetail, numbers: &mut Numbers) -> SettlementDetail {
    let (month, day) = (2 + numbers.below(2), 1 + numbers.below(28));
    let time = format!("2026-{month:02}-{day:02} {:02}:00:00", numbers.below(24));
    let count = u32::try_from(1 + numbers.below(800)).expect("small");
    like(base, &time, count, ChargeUnit::Visit, numbers.money(50_000))
}

fn random_settlement(base: &Settlement<'static>, numbers: &mut Numbers) -> Settlement<'static> {
    let mut one = base.clone();
    one.details = (0..numbers.below(8)).map(|_| random_line(base.details[0], numbers)).collect();
    let total: i64 = one.details.iter().map(|line| line.inscp_scp_amt.fen()).sum();
    let outside = i64::try_from(numbers.below(10_000)).expect("small");
    one.medfee_sumamt = Money::from_fen(total + outside).expect("an amount");
    one.hosp_part_amt = Money::from_fen(outside / 2).expect("an amount");
    one.accumulated = numbers.chance().then(|| Accumulated {
        month_inscp_scp_amt: Some(numbers.money(100_000)),
        year_inscp_scp_amt: Some(numbers.money(200_000)),
        ..nothing()
    });
    one
}

/// Over 100,000 settlements: the bearers make the total to the fen, no cap is exceeded, nothing
/// more is paid than covered, and a line that costs more or comes in addition takes nothing away.
#[test]
fn every_fen_is_borne_and_no_cap_is_exceeded() {
    let mut numbers = Numbers(20_260_301);
    let base = settlement();
    for round in 0..1_000 {
        let (profile, caps) = random_profile(&mut numbers);
        for _ in 0..100 {
            let one = random_settlement(&base, &mut numbers);
            let computed = oracle::amounts(&one, &profile);
            holds(&one, computed, &caps);
            if round % 10 == 0 {
                is_monotone(one, base.details[0], computed, &profile, &mut numbers);
            }
        }
    }
}

fn fen(amount: Option<Money>) -> i64 {
    amount.map_or(0, Money::fen)
}

fn holds(one: &Settlement<'_>, expected: Amounts, caps: &Caps) {
    assert!(expected.psn_part_amt.is_some(), "every amount is known");
    let (covered, fund) = (fen(expected.inscp_scp_amt), fen(expected.fund_pay_sumamt));
    let borne = fund + fen(expected.psn_part_amt) + one.hosp_part_amt.fen();
    assert_eq!(borne, one.medfee_sumamt.fen());
    assert!(fund <= covered);
    let lines: i64 = one.details.iter().map(|line| line.inscp_scp_amt.fen()).sum();
    assert!(covered <= lines);
    let before = one.accumulated.unwrap_or(nothing());
    let days: BTreeSet<_> = one.details.iter().map(|line| line.fee_ocur_time.date()).collect();
    if let Some(cap) = caps.day {
        assert!(covered <= cap.fen() * i64::try_from(days.len()).expect("few"));
    }
    if let Some(cap) = caps.year {
        assert!(covered <= (cap.fen() - fen(before.year_inscp_scp_amt)).max(0));
    }
    if let Some(cap) = caps.month {
        // The settlement begins in February; nothing was settled in March before.
        let left = (cap.fen() - fen(before.month_inscp_scp_amt)).max(0);
        assert!(covered <= left + cap.fen());
    }
}

/// A line that costs more, and one line more, take nothing away.
fn is_monotone(
    mut one: Settlement<'_>,
    line: SettlementDetail,
    before: Amounts,
    profile: &RegionProfile,
    numbers: &mut Numbers,
) {
    one.medfee_sumamt = Money::MAX;
    if let Some(line) = one.details.first_mut() {
        line.inscp_scp_amt = line.inscp_scp_amt.checked_add(money("1.23")).expect("an amount");
        no_less(before, oracle::amounts(&one, profile));
    }
    one.details.push(random_line(line, numbers));
    no_less(before, oracle::amounts(&one, profile));
}

fn no_less(before: Amounts, after: Amounts) {
    assert!(before.inscp_scp_amt <= after.inscp_scp_amt, "{before:?} {after:?}");
    assert!(before.fund_pay_sumamt <= after.fund_pay_sumamt, "{before:?} {after:?}");
}
