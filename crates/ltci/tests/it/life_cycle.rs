//! The steps of a case against a table declared by hand.

use ltci::assessment::CaseState::{self, *};
use ltci::code::CaseEvent;

/// For each state what follows each step, in the order of the code list: 申请, 受理, 不予受理, 现场评估,
/// 作出结论, 公示开始, 公示期满, 送达, 提出异议.
#[rustfmt::skip]
const TABLE: &[(CaseState, [Option<CaseState>; 9])] = &[
    (NotBegun,             [Some(Applied), None, None, None, None, None, None, None, None]),
    (Applied,              [None, Some(Accepted), Some(Refused), None, None, None, None, None, None]),
    (Refused,              [None, None, None, None, None, None, None, None, None]),
    (Accepted,             [None, None, None, Some(Assessed), None, None, None, None, None]),
    (Assessed,             [None, None, None, None, Some(Concluded), Some(AssessedOnNotice), None, None, None]),
    (AssessedOnNotice,     [None, None, None, None, Some(ConcludedOnNotice), None, Some(AssessedAfterNotice), None, Some(Disputed)]),
    (AssessedAfterNotice,  [None, None, None, None, Some(ConcludedAfterNotice), None, None, None, Some(Disputed)]),
    (Concluded,            [None, None, None, None, None, Some(ConcludedOnNotice), None, Some(Delivered), Some(Disputed)]),
    (ConcludedOnNotice,    [None, None, None, None, None, None, Some(ConcludedAfterNotice), Some(DeliveredOnNotice), Some(Disputed)]),
    (ConcludedAfterNotice, [None, None, None, None, None, None, None, Some(Delivered), Some(Disputed)]),
    (DeliveredOnNotice,    [None, None, None, None, None, None, Some(Delivered), None, Some(Disputed)]),
    (Delivered,            [None, None, None, None, None, None, None, None, Some(Disputed)]),
    (Disputed,             [None, None, None, None, None, None, Some(Disputed), Some(Disputed), None]),
];

#[test]
fn every_step_after_every_state_is_as_declared() {
    assert!(TABLE.iter().map(|(state, _)| *state).eq(CaseState::ALL));
    for (state, row) in TABLE {
        for (event, expected) in CaseEvent::ALL.iter().zip(row) {
            assert_eq!(state.after(*event), *expected, "{event:?} after {state:?}");
        }
    }
}

#[test]
fn every_state_can_be_reached() {
    let mut reached = vec![NotBegun];
    let mut next = 0;
    while let Some(state) = reached.get(next).copied() {
        let after = CaseEvent::ALL.iter().filter_map(|event| state.after(*event));
        let new: Vec<_> = after.filter(|state| !reached.contains(state)).collect();
        reached.extend(new);
        reached.dedup();
        next += 1;
    }
    for state in CaseState::ALL {
        assert!(reached.contains(&state), "{state:?}");
    }
}
