//! From the reconciliation to the payment.

use ltci::text;
use serde_json::json;

use super::{
    FIRST, FIRST_DUE, Held, NOTHING, SECOND, Story, Totals, cancellation, follows, payment,
    reconciliation, settlement, statement,
};

/// 175.00 + 240.00 and 131.25 + 180.00.
pub(super) const BOTH: Totals = Totals(2, "415.00", "311.25");
const ONE: Totals = Totals(1, "175.00", "131.25");

/// Both settlements are cleared: the insured place has paid, the institution waits for the
/// service place.
pub(super) const CLEARED: Held =
    Held { by_persons: "103.75", to_institution: "311.25", paid: "311.25", ..NOTHING };

/// Every story of this part.
pub fn all() -> Vec<Story> {
    vec![differs(), cancelled_since(), cleared(), rolled_back(), paid_twice(), closed()]
}

/// Two settlements in March.
fn march(story: Story) -> Story {
    story
        .sent(1, "settlement", &settlement(FIRST, "final"))
        .done(1)
        .sent(2, "settlement", &settlement(SECOND, "final"))
        .done(2)
}

/// March is reconciled, the statement drawn up and confirmed.
pub(super) fn split(story: Story) -> Story {
    march(story)
        .on("2026-04-02")
        .sent(3, "reconciliation", &reconciliation(BOTH))
        .answered(3, &json!({ "stmt_rslt": "0" }))
        .sent(101, "clearing", &statement("SAMPLE-CLR-1", &[FIRST, SECOND], BOTH))
        .done(101)
        .sent(201, "clearing", &follows("SAMPLE-CLR-2", "confirmation", "SAMPLE-CLR-1", BOTH))
        .done(201)
}

fn differs() -> Story {
    let title = text!("对账差一分，不平", "the reconciliation differs by one fen");
    Story::new("reconciliation-differs", title, "22.5")
        .sent(1, "settlement", &settlement(FIRST, "final"))
        .done(1)
        .on("2026-04-02")
        .sent(2, "reconciliation", &reconciliation(Totals(1, "175.00", "131.26")))
        .answered(2, &json!({ "stmt_rslt": "1" }))
        .states(&[(1, "success"), (2, "success")])
        .month("open")
        .held(FIRST_DUE)
        .told(&[
            ("LTC-X-056", "/messages/2/reconciliation/fund_pay_sumamt"),
            ("LTC-X-057", "/messages/3/stmt_rslt"),
        ])
}

fn cancelled_since() -> Story {
    let title = text!(
        "对平以后撤销一笔，须再次对账",
        "cancelled after the reconciliation, so reconciled again"
    );
    march(Story::new("cancelled-after-reconciliation", title, "22.5"))
        .on("2026-04-02")
        .sent(3, "reconciliation", &reconciliation(BOTH))
        .answered(3, &json!({ "stmt_rslt": "0" }))
        .sent(4, "cancellation", &cancellation(SECOND, 1))
        .done(4)
        .sent(5, "reconciliation", &reconciliation(ONE))
        .answered(5, &json!({ "stmt_rslt": "0" }))
        .states(&[(1, "success"), (2, "cancelled"), (3, "success"), (4, "success"), (5, "success")])
        .month("reconciled")
        .held(FIRST_DUE)
}

fn cleared() -> Story {
    split(Story::new("cleared", text!("对账、清分、清算", "reconciled, split, cleared"), "22.5"))
        .sent(202, "payment", &payment("SAMPLE-CLR-1", "311.25"))
        .done(202)
        .states(&[
            (1, "success"),
            (2, "success"),
            (3, "success"),
            (101, "success"),
            (201, "success"),
            (202, "success"),
        ])
        .month("cleared")
        .held(CLEARED)
}

fn rolled_back() -> Story {
    let title = text!("确认后回退，重新清分，再清算", "rolled back, drawn up again, then cleared");
    split(Story::new("rolled-back", title, "22.5"))
        .sent(203, "clearing", &follows("SAMPLE-CLR-3", "roll_back", "SAMPLE-CLR-1", BOTH))
        .done(203)
        .sent(102, "clearing", &statement("SAMPLE-CLR-4", &[FIRST, SECOND], BOTH))
        .done(102)
        .sent(204, "clearing", &follows("SAMPLE-CLR-5", "confirmation", "SAMPLE-CLR-4", BOTH))
        .done(204)
        .sent(205, "payment", &payment("SAMPLE-CLR-4", "311.25"))
        .done(205)
        .states(&[
            (1, "success"),
            (2, "success"),
            (3, "success"),
            (101, "success"),
            (201, "success"),
            (203, "success"),
            (102, "success"),
            (204, "success"),
            (205, "success"),
        ])
        .month("cleared")
        .held(CLEARED)
}

fn paid_twice() -> Story {
    split(Story::new("paid-twice", text!("再次付款被拒", "a second payment is refused"), "22.5"))
        .sent(202, "payment", &payment("SAMPLE-CLR-1", "311.25"))
        .done(202)
        .sent(203, "payment", &payment("SAMPLE-CLR-1", "311.25"))
        .refused(203)
        .states(&[
            (1, "success"),
            (2, "success"),
            (3, "success"),
            (101, "success"),
            (201, "success"),
            (202, "success"),
            (203, "fail"),
        ])
        .month("cleared")
        .held(CLEARED)
        .told(&[("LTC-X-062", "/messages/12/payment")])
}

fn closed() -> Story {
    let title = text!("清分以后撤销被拒", "a cancellation after the split is refused");
    split(Story::new("cancelled-after-split", title, "22.5"))
        .sent(4, "cancellation", &cancellation(SECOND, 1))
        .refused(4)
        .states(&[
            (1, "success"),
            (2, "success"),
            (3, "success"),
            (101, "success"),
            (201, "success"),
            (4, "fail"),
        ])
        .month("split")
        .held(Held { by_persons: "103.75", to_institution: "311.25", to_pay: "311.25", ..NOTHING })
        .told(&[("LTC-X-064", "/messages/10/cancellation/setl_id")])
}
