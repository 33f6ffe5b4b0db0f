//! From the filing to the cancellation.

use ltci::text;
use serde_json::{Value, json};

use super::{FIRST, FIRST_DUE, Held, NOTHING, SECOND, Story, about, cancellation, settlement};

/// Every story of this part.
pub fn all() -> Vec<Story> {
    [settled(), unknown(), undone(), mistaken()].into_iter().flatten().collect()
}

pub(super) fn told(result: &str) -> Value {
    json!({ "query_result": result })
}

/// The first settlement is sent.
pub(super) fn first(story: Story, number: u32) -> Story {
    story.sent(number, "settlement", &settlement(FIRST, "final"))
}

fn settled() -> Vec<Story> {
    let filing = json!({ "filing_id": "SAMPLE-F-000001", "psn_no": "SAMPLE0000000001" });
    let normal = Story::new(
        "normal",
        text!("备案、预结算、结算", "filing, pre-settlement, settlement"),
        "22.3",
    )
    .sent(1, "filing", &filing)
    .done(1)
    .sent(2, "settlement", &settlement(FIRST, "pre"))
    .answered(2, &json!({ "setl_kind": "pre" }));
    let duplicate = Story::new(
        "duplicate-answer",
        text!("同样的答复收到两次", "the same answer comes twice"),
        "22.3",
    );
    let reordered =
        Story::new("reordered", text!("后发的先答复", "the answers come in another order"), "22.3")
            .sent(1, "settlement", &settlement(FIRST, "final"))
            .sent(2, "settlement", &settlement(SECOND, "final"));
    let corrected = Story::new(
        "refused-then-corrected",
        text!("被拒后更正，用新的编号", "refused, and corrected under a new number"),
        "22.3",
    );
    vec![
        first(normal, 3)
            .answered(3, &json!({ "setl_kind": "final" }))
            .states(&[(1, "success"), (2, "success"), (3, "success")])
            .month("open")
            .held(FIRST_DUE),
        first(duplicate, 1).done(1).done(1).states(&[(1, "success")]).month("open").held(FIRST_DUE),
        // 131.25 + 180.00 = 311.25; 43.75 + 60.00 = 103.75.
        reordered.done(2).done(1).states(&[(1, "success"), (2, "success")]).month("open").held(
            Held { by_persons: "103.75", to_institution: "311.25", to_pay: "311.25", ..NOTHING },
        ),
        first(first(corrected, 1).refused(1), 2)
            .done(2)
            .states(&[(1, "fail"), (2, "success")])
            .month("open")
            .held(FIRST_DUE),
    ]
}

fn unknown() -> Vec<Story> {
    let request = Story::new(
        "lost-request",
        text!(
            "请求丢失：查询、冲正，再结算",
            "the request is lost: query, reversal, a new settlement"
        ),
        "22.4",
    );
    let answer = Story::new(
        "lost-answer",
        text!("答复丢失：查询得知成功", "the answer is lost: a query tells the success"),
        "22.4",
    );
    let late = Story::new(
        "late-answer-after-reversal",
        text!("冲正以后才收到答复", "the answer comes after the reversal"),
        "22.4",
    );
    let crossed = Story::new(
        "reversal-refused",
        text!("冲正被拒：原来已经成功", "the reversal is refused: it was done"),
        "22.4",
    );
    vec![
        first(
            first(request, 1)
                .timed_out(1)
                .sent(2, "query", &about(1))
                .answered(2, &told("not_received"))
                .sent(3, "reversal", &about(1))
                .done(3),
            4,
        )
        .done(4)
        .states(&[(1, "reversed"), (2, "success"), (3, "success"), (4, "success")])
        .month("open")
        .held(FIRST_DUE),
        first(answer, 1)
            .timed_out(1)
            .sent(2, "query", &about(1))
            .answered(2, &told("success"))
            .states(&[(1, "success"), (2, "success")])
            .month("open")
            .held(FIRST_DUE),
        first(late, 1)
            .timed_out(1)
            .sent(2, "reversal", &about(1))
            .done(2)
            .done(1)
            .states(&[(1, "reversed"), (2, "success")])
            .month("open")
            .told(&[("LTC-X-068", "/messages/4/infcode")]),
        first(crossed, 1)
            .timed_out(1)
            .sent(2, "reversal", &about(1))
            .done(1)
            .refused(2)
            .states(&[(1, "success"), (2, "fail")])
            .month("open")
            .held(FIRST_DUE),
    ]
}

fn undone() -> Vec<Story> {
    let once = Story::new("cancelled", text!("结算后撤销", "settled, then cancelled"), "22.3");
    let twice = Story::new("cancelled-twice", text!("撤销两次", "cancelled twice"), "22.3");
    let reversed = Story::new(
        "reversal-of-a-known-outcome",
        text!("冲正已经成功的结算", "a known settlement is reversed"),
        "22.4",
    );
    vec![
        first(once, 1)
            .done(1)
            .sent(2, "cancellation", &cancellation(FIRST, 1))
            .done(2)
            .states(&[(1, "cancelled"), (2, "success")])
            .month("open"),
        first(twice, 1)
            .done(1)
            .sent(2, "cancellation", &cancellation(FIRST, 1))
            .done(2)
            .sent(3, "cancellation", &cancellation(FIRST, 2))
            .refused(3)
            .states(&[(1, "cancelled"), (2, "success"), (3, "fail")])
            .month("open")
            .told(&[("LTC-X-049", "/messages/4/cancellation/setl_id")]),
        first(reversed, 1)
            .done(1)
            .sent(2, "reversal", &about(1))
            .refused(2)
            .states(&[(1, "success"), (2, "fail")])
            .month("open")
            .held(FIRST_DUE)
            .told(&[("LTC-X-050", "/messages/2/reversal/omsgid")]),
    ]
}

fn mistaken() -> Vec<Story> {
    let pre = Story::new(
        "pre-taken-for-final",
        text!("结算的答复是预结算", "a settlement is answered by a pre-settlement"),
        "22.3",
    );
    let blind = Story::new(
        "blind-resend",
        text!("结果不明就重发：付了两次", "sent again while unknown: paid twice"),
        "22.3",
    );
    vec![
        first(pre, 1)
            .answered(1, &json!({ "setl_kind": "pre" }))
            .states(&[(1, "pending")])
            .month("open")
            .held(Held { in_doubt: "131.25", ..NOTHING })
            .told(&[("LTC-X-067", "/messages/0/msgid"), ("LTC-X-053", "/messages/1/setl_kind")]),
        // Twice 131.25 and twice 43.75: the harm that the rule is there for.
        first(first(blind, 1).timed_out(1), 2)
            .done(2)
            .done(1)
            .states(&[(1, "success"), (2, "success")])
            .month("open")
            .held(Held {
                by_persons: "87.50",
                to_institution: "262.50",
                to_pay: "262.50",
                ..NOTHING
            })
            .told(&[("LTC-X-042", "/messages/2/msgid")]),
    ]
}
