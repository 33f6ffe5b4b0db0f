//! What a network does: it loses, delays, doubles and reorders.

use ltci::text;

use super::clearing::{BOTH, CLEARED, split};
use super::settling::{first, told};
use super::{
    FIRST, FIRST_DUE, Held, NOTHING, SECOND, Story, about, cancellation, payment, settlement,
};

/// Every story of this part.
pub fn all() -> Vec<Story> {
    [delayed(), lost(), doubled(), clearing()].into_iter().flatten().collect()
}

/// 131.25 + 180.00 = 311.25; 43.75 + 60.00 = 103.75.
const BOTH_DUE: Held =
    Held { by_persons: "103.75", to_institution: "311.25", to_pay: "311.25", ..NOTHING };

fn second(story: Story, number: u32) -> Story {
    story.sent(number, "settlement", &settlement(SECOND, "final"))
}

fn delayed() -> Vec<Story> {
    let late = text!("超时以后答复才到", "the answer comes after the time-out");
    let reversed = text!(
        "冲正被拒，迟到的答复在其后",
        "a reversal is refused, and the late answer comes after it"
    );
    vec![
        first(Story::new("late-answer", late, "22.3"), 1)
            .timed_out(1)
            .done(1)
            .states(&[(1, "success")])
            .month("open")
            .held(FIRST_DUE),
        first(Story::new("late-answer-after-a-refused-reversal", reversed, "22.4"), 1)
            .timed_out(1)
            .sent(2, "reversal", &about(1))
            .refused(2)
            .done(1)
            .states(&[(1, "success"), (2, "fail")])
            .month("open")
            .held(FIRST_DUE),
    ]
}

fn lost() -> Vec<Story> {
    let end = text!("超时，到最后也没有查清", "a time-out that is never resolved");
    let queries =
        text!("查询也超时，再查得知成功", "the query times out too, the next tells the success");
    let failed = text!(
        "查询得知失败，更正后用新的编号",
        "a query tells the failure; it is corrected under a new number"
    );
    let undone = text!(
        "撤销的答复丢失，查询得知已撤销",
        "the answer to a cancellation is lost, a query tells that it is done"
    );
    vec![
        first(Story::new("never-resolved", end, "22.3"), 1)
            .timed_out(1)
            .states(&[(1, "unknown")])
            .month("open")
            .held(Held { in_doubt: "131.25", ..NOTHING })
            .told(&[("LTC-X-067", "/messages/0/msgid")]),
        first(Story::new("query-lost", queries, "22.4"), 1)
            .timed_out(1)
            .sent(2, "query", &about(1))
            .timed_out(2)
            .sent(3, "query", &about(1))
            .answered(3, &told("success"))
            .states(&[(1, "success"), (2, "unknown"), (3, "success")])
            .month("open")
            .held(FIRST_DUE),
        first(
            first(Story::new("query-tells-failure", failed, "22.4"), 1)
                .timed_out(1)
                .sent(2, "query", &about(1))
                .answered(2, &told("fail")),
            3,
        )
        .done(3)
        .states(&[(1, "fail"), (2, "success"), (3, "success")])
        .month("open")
        .held(FIRST_DUE),
        first(Story::new("cancellation-lost", undone, "22.4"), 1)
            .done(1)
            .sent(2, "cancellation", &cancellation(FIRST, 1))
            .timed_out(2)
            .sent(3, "query", &about(2))
            .answered(3, &told("success"))
            .states(&[(1, "cancelled"), (2, "success"), (3, "success")])
            .month("open"),
    ]
}

fn doubled() -> Vec<Story> {
    let refusal = text!("同样的拒绝收到两次", "the same refusal comes twice");
    let other =
        text!("先成功、后被拒，互相矛盾", "a success and then a refusal contradict each other");
    let all = text!(
        "两笔结算：一笔答复丢失，一笔答复两次，次序颠倒",
        "two settlements: one answer is lost, one comes twice, and the order is turned"
    );
    vec![
        first(Story::new("duplicate-refusal", refusal, "22.3"), 1)
            .refused(1)
            .refused(1)
            .states(&[(1, "fail")])
            .month("open"),
        first(Story::new("two-different-answers", other, "22.3"), 1)
            .done(1)
            .refused(1)
            .states(&[(1, "success")])
            .month("open")
            .held(FIRST_DUE)
            .told(&[("LTC-X-046", "/messages/2/infcode")]),
        second(first(Story::new("everything-at-once", all, "22.4"), 1), 2)
            .done(2)
            .timed_out(1)
            .done(2)
            .sent(3, "query", &about(1))
            .answered(3, &told("success"))
            .done(1)
            .states(&[(1, "success"), (2, "success"), (3, "success")])
            .month("open")
            .held(BOTH_DUE),
    ]
}

fn clearing() -> Vec<Story> {
    let lost = text!(
        "付款的答复丢失，查询得知已付",
        "the answer to the payment is lost, a query tells that it is done"
    );
    let doubled = text!(
        "付款的答复收到两次，只付一次",
        "the answer to the payment comes twice; it is paid once"
    );
    let up_to =
        [(1, "success"), (2, "success"), (3, "success"), (101, "success"), (201, "success")];
    let paid = |more: &[(u32, &'static str)]| [&up_to[..], more].concat();
    vec![
        split(Story::new("payment-lost", lost, "22.5"))
            .sent(202, "payment", &payment("SAMPLE-CLR-1", BOTH.2))
            .timed_out(202)
            .sent(203, "query", &about(202))
            .answered(203, &told("success"))
            .states(&paid(&[(202, "success"), (203, "success")]))
            .month("cleared")
            .held(CLEARED),
        split(Story::new("payment-answered-twice", doubled, "22.5"))
            .sent(202, "payment", &payment("SAMPLE-CLR-1", BOTH.2))
            .done(202)
            .done(202)
            .states(&paid(&[(202, "success")]))
            .month("cleared")
            .held(CLEARED),
    ]
}
