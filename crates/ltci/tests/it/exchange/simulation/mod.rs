//! An institution, the agency of the service place and the agency of the insured place, over a
//! network that loses, duplicates, delays and reorders.
//!
//! With all safeguards every world ends balanced: every outcome is known, the three have the same
//! settlements, no days are paid twice, and the money that one paid is the money that the other
//! received. Without any one of them some world does not.

mod agency;
mod client;
mod desk;
mod institution;
mod log;
mod network;
mod safeguard;
mod world;

use ltci::{Severity, Validator};

use safeguard::{Safeguard, Safeguards};
use world::World;

/// How many worlds are looked at for one that a missing safeguard spoils.
const TRIED: u64 = 2_000;

#[test]
fn ten_thousand_worlds_end_balanced() {
    for seed in 0..10_000 {
        let told = World::new(seed, Safeguards::ALL).run();
        assert_eq!(told, Ok(()), "seed {seed}");
    }
}

#[test]
fn the_same_seed_gives_the_same_world() {
    for seed in 0..20 {
        let worlds = [(); 2].map(|()| {
            let mut world = World::new(seed, Safeguards::ALL);
            world.run().expect("a balanced world");
            log::document(world.log())
        });
        assert_eq!(worlds[0], worlds[1]);
    }
}

/// What the institution did breaks no rule, and the log comes to the same money.
#[test]
fn the_log_of_a_balanced_world_is_without_fault() {
    let mut looked_at = 0;
    for seed in 0..300 {
        let mut world = World::new(seed, Safeguards::ALL);
        world.run().expect("a balanced world");
        if world.pressed_twice {
            continue;
        }
        looked_at += 1;
        let document = log::document(world.log()).to_string();
        let outcome = Validator::new().exchange(document.as_bytes()).expect("a log");
        let faults: Vec<_> =
            outcome.findings.iter().filter(|found| found.severity > Severity::Notice).collect();
        assert!(faults.is_empty(), "seed {seed}: {faults:#?}\n{document}");
        assert_eq!(outcome.ledgers.insured_place.to_pay.to_string(), log::yuan(world.owed()));
        assert_eq!(outcome.ledgers.in_doubt.to_string(), "0.00");
    }
    assert!(looked_at > 100);
}

fn is_needed(safeguard: Safeguard) {
    let spoiled =
        (0..TRIED).find(|seed| World::new(*seed, Safeguards::without(safeguard)).run().is_err());
    assert!(spoiled.is_some(), "{TRIED} worlds end balanced without {safeguard:?}");
}

/// Every safeguard with its test: a safeguard that has none does not compile.
macro_rules! needed {
    ($($safeguard:ident $test:ident)+) => {
        const fn has_its_test(safeguard: Safeguard) {
            match safeguard {
                $(Safeguard::$safeguard => {})+
            }
        }

        $(
            #[test]
            fn $test() {
                has_its_test(Safeguard::$safeguard);
                is_needed(Safeguard::$safeguard);
            }
        )+
    };
}

needed! {
    IdempotenceByNumber what_was_done_is_not_done_again
    ResolveBeforeResend the_unknown_is_resolved_before_it_is_sent_again
    NewNumberAfterRefusal what_was_refused_gets_a_new_number
    RefuseSettledAgain the_same_days_are_not_settled_again
    CancelOnlyWhatStands only_what_stands_is_cancelled
    CancelOnlyKnown only_what_is_known_is_cancelled
    RememberReversals what_was_reversed_is_refused_when_it_arrives
    NotReceivedIsNoRefusal not_received_so_far_is_no_refusal
    MatchAnswers an_answer_belongs_to_its_question
    PreIsNotFinal a_pre_settlement_is_not_a_settlement
    KnownBeforeReconciling everything_is_known_before_reconciling
    ClosedMonthRefuses a_closed_month_takes_nothing_more
    ReconcileBeforeClearing the_agencies_reconcile_before_they_clear
    RollBackOnlyBeforePayment nothing_is_rolled_back_after_the_payment
}
