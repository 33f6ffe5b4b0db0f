//! Every rounding at its half-way cases; sums before rounding.

use ltci::text;
use serde_json::{Value, json};

use super::{Question, figure, made_up};

/// Every case.
pub fn all() -> Vec<Value> {
    [modes(), sums()].concat()
}

/// Modes and steps.
fn modes() -> Vec<Value> {
    vec![
        Question::new(
            "rounding/half-a-fen-odd/half-up",
            text!("四舍五入到分：0.05 × 0.5000 = 0.025，得0.03，个人0.02", "half up to the fen: 0.05 × 0.5000 = 0.025 gives 0.03, the person 0.02"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("half_up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.05", "0.03", "0.02"]),
        Question::new(
            "rounding/half-a-fen-odd/half-even",
            text!("四舍六入五成双到分：0.05 × 0.5000 = 0.025，得0.02，个人0.03", "half to even to the fen: 0.05 × 0.5000 = 0.025 gives 0.02, the person 0.03"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("half_even"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.05", "0.02", "0.03"]),
        Question::new(
            "rounding/half-a-fen-odd/down",
            text!("舍去到分：0.05 × 0.5000 = 0.025，得0.02，个人0.03", "down to the fen: 0.05 × 0.5000 = 0.025 gives 0.02, the person 0.03"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("down"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.05", "0.02", "0.03"]),
        Question::new(
            "rounding/half-a-fen-odd/up",
            text!("进一到分：0.05 × 0.5000 = 0.025，得0.03，个人0.02", "up to the fen: 0.05 × 0.5000 = 0.025 gives 0.03, the person 0.02"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.05", "0.03", "0.02"]),
        Question::new(
            "rounding/half-a-fen-even/half-up",
            text!("四舍五入到分：0.07 × 0.5000 = 0.035，得0.04，个人0.03", "half up to the fen: 0.07 × 0.5000 = 0.035 gives 0.04, the person 0.03"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("half_up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.07", "0.07")])
        .gives(["0.07", "0.04", "0.03"]),
        Question::new(
            "rounding/half-a-fen-even/half-even",
            text!("四舍六入五成双到分：0.07 × 0.5000 = 0.035，得0.04，个人0.03", "half to even to the fen: 0.07 × 0.5000 = 0.035 gives 0.04, the person 0.03"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("half_even"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.07", "0.07")])
        .gives(["0.07", "0.04", "0.03"]),
        Question::new(
            "rounding/half-a-fen-even/down",
            text!("舍去到分：0.07 × 0.5000 = 0.035，得0.03，个人0.04", "down to the fen: 0.07 × 0.5000 = 0.035 gives 0.03, the person 0.04"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("down"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.07", "0.07")])
        .gives(["0.07", "0.03", "0.04"]),
        Question::new(
            "rounding/half-a-fen-even/up",
            text!("进一到分：0.07 × 0.5000 = 0.035，得0.04，个人0.03", "up to the fen: 0.07 × 0.5000 = 0.035 gives 0.04, the person 0.03"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.07", "0.07")])
        .gives(["0.07", "0.04", "0.03"]),
        Question::new(
            "rounding/below-half/half-up",
            text!("四舍五入到分：0.01 × 0.4999 = 0.004999，得0.00，个人0.01", "half up to the fen: 0.01 × 0.4999 = 0.004999 gives 0.00, the person 0.01"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.4999") })], &[("/settlement", json!({ "rounding": figure("half_up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.01", "0.01")])
        .gives(["0.01", "0.00", "0.01"]),
        Question::new(
            "rounding/below-half/half-even",
            text!("四舍六入五成双到分：0.01 × 0.4999 = 0.004999，得0.00，个人0.01", "half to even to the fen: 0.01 × 0.4999 = 0.004999 gives 0.00, the person 0.01"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.4999") })], &[("/settlement", json!({ "rounding": figure("half_even"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.01", "0.01")])
        .gives(["0.01", "0.00", "0.01"]),
        Question::new(
            "rounding/below-half/down",
            text!("舍去到分：0.01 × 0.4999 = 0.004999，得0.00，个人0.01", "down to the fen: 0.01 × 0.4999 = 0.004999 gives 0.00, the person 0.01"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.4999") })], &[("/settlement", json!({ "rounding": figure("down"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.01", "0.01")])
        .gives(["0.01", "0.00", "0.01"]),
        Question::new(
            "rounding/below-half/up",
            text!("进一到分：0.01 × 0.4999 = 0.004999，得0.01，个人0.00", "up to the fen: 0.01 × 0.4999 = 0.004999 gives 0.01, the person 0.00"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.4999") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.01", "0.01")])
        .gives(["0.01", "0.01", "0.00"]),
        Question::new(
            "rounding/exact/half-up",
            text!("四舍五入到分：0.04 × 0.5000 = 0.02，得0.02，个人0.02", "half up to the fen: 0.04 × 0.5000 = 0.02 gives 0.02, the person 0.02"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("half_up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.04", "0.04")])
        .gives(["0.04", "0.02", "0.02"]),
        Question::new(
            "rounding/exact/half-even",
            text!("四舍六入五成双到分：0.04 × 0.5000 = 0.02，得0.02，个人0.02", "half to even to the fen: 0.04 × 0.5000 = 0.02 gives 0.02, the person 0.02"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("half_even"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.04", "0.04")])
        .gives(["0.04", "0.02", "0.02"]),
        Question::new(
            "rounding/exact/down",
            text!("舍去到分：0.04 × 0.5000 = 0.02，得0.02，个人0.02", "down to the fen: 0.04 × 0.5000 = 0.02 gives 0.02, the person 0.02"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("down"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.04", "0.04")])
        .gives(["0.04", "0.02", "0.02"]),
        Question::new(
            "rounding/exact/up",
            text!("进一到分：0.04 × 0.5000 = 0.02，得0.02，个人0.02", "up to the fen: 0.04 × 0.5000 = 0.02 gives 0.02, the person 0.02"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.04", "0.04")])
        .gives(["0.04", "0.02", "0.02"]),
        Question::new(
            "rounding/half-a-jiao/half-up",
            text!("四舍五入到角：10.50 × 0.9000 = 9.45，得9.50，个人1.00", "half up to the jiao: 10.50 × 0.9000 = 9.45 gives 9.50, the person 1.00"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": figure("half_up"), "rounding_step": figure("jiao") }))]),
        )
        .lines(&[("03", "1.00", "visit", "10.50", "10.50")])
        .gives(["10.50", "9.50", "1.00"]),
        Question::new(
            "rounding/half-a-jiao/half-even",
            text!("四舍六入五成双到角：10.50 × 0.9000 = 9.45，得9.40，个人1.10", "half to even to the jiao: 10.50 × 0.9000 = 9.45 gives 9.40, the person 1.10"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": figure("half_even"), "rounding_step": figure("jiao") }))]),
        )
        .lines(&[("03", "1.00", "visit", "10.50", "10.50")])
        .gives(["10.50", "9.40", "1.10"]),
        Question::new(
            "rounding/half-a-jiao/down",
            text!("舍去到角：10.50 × 0.9000 = 9.45，得9.40，个人1.10", "down to the jiao: 10.50 × 0.9000 = 9.45 gives 9.40, the person 1.10"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": figure("down"), "rounding_step": figure("jiao") }))]),
        )
        .lines(&[("03", "1.00", "visit", "10.50", "10.50")])
        .gives(["10.50", "9.40", "1.10"]),
        Question::new(
            "rounding/half-a-jiao/up",
            text!("进一到角：10.50 × 0.9000 = 9.45，得9.50，个人1.00", "up to the jiao: 10.50 × 0.9000 = 9.45 gives 9.50, the person 1.00"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.9000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("jiao") }))]),
        )
        .lines(&[("03", "1.00", "visit", "10.50", "10.50")])
        .gives(["10.50", "9.50", "1.00"]),
        Question::new(
            "rounding/half-a-yuan/half-up",
            text!("四舍五入到元：10.00 × 0.8500 = 8.50，得9.00，个人1.00", "half up to the yuan: 10.00 × 0.8500 = 8.50 gives 9.00, the person 1.00"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.8500") })], &[("/settlement", json!({ "rounding": figure("half_up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "10.00", "10.00")])
        .gives(["10.00", "9.00", "1.00"]),
        Question::new(
            "rounding/half-a-yuan/half-even",
            text!("四舍六入五成双到元：10.00 × 0.8500 = 8.50，得8.00，个人2.00", "half to even to the yuan: 10.00 × 0.8500 = 8.50 gives 8.00, the person 2.00"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.8500") })], &[("/settlement", json!({ "rounding": figure("half_even"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "10.00", "10.00")])
        .gives(["10.00", "8.00", "2.00"]),
        Question::new(
            "rounding/half-a-yuan/down",
            text!("舍去到元：10.00 × 0.8500 = 8.50，得8.00，个人2.00", "down to the yuan: 10.00 × 0.8500 = 8.50 gives 8.00, the person 2.00"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.8500") })], &[("/settlement", json!({ "rounding": figure("down"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "10.00", "10.00")])
        .gives(["10.00", "8.00", "2.00"]),
        Question::new(
            "rounding/half-a-yuan/up",
            text!("进一到元：10.00 × 0.8500 = 8.50，得9.00，个人1.00", "up to the yuan: 10.00 × 0.8500 = 8.50 gives 9.00, the person 1.00"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.8500") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "10.00", "10.00")])
        .gives(["10.00", "9.00", "1.00"]),
        Question::new(
            "rounding/fourteen-digits/half-up",
            text!("四舍五入到分：99999999999999.99 × 0.5000 = 49999999999999.995，得50000000000000.00，个人49999999999999.99", "half up to the fen: 99999999999999.99 × 0.5000 = 49999999999999.995 gives 50000000000000.00, the person 49999999999999.99"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("half_up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "99999999999999.99", "99999999999999.99")])
        .gives(["99999999999999.99", "50000000000000.00", "49999999999999.99"]),
        Question::new(
            "rounding/fourteen-digits/half-even",
            text!("四舍六入五成双到分：99999999999999.99 × 0.5000 = 49999999999999.995，得50000000000000.00，个人49999999999999.99", "half to even to the fen: 99999999999999.99 × 0.5000 = 49999999999999.995 gives 50000000000000.00, the person 49999999999999.99"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("half_even"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "99999999999999.99", "99999999999999.99")])
        .gives(["99999999999999.99", "50000000000000.00", "49999999999999.99"]),
        Question::new(
            "rounding/fourteen-digits/down",
            text!("舍去到分：99999999999999.99 × 0.5000 = 49999999999999.995，得49999999999999.99，个人50000000000000.00", "down to the fen: 99999999999999.99 × 0.5000 = 49999999999999.995 gives 49999999999999.99, the person 50000000000000.00"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("down"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "99999999999999.99", "99999999999999.99")])
        .gives(["99999999999999.99", "49999999999999.99", "50000000000000.00"]),
        Question::new(
            "rounding/fourteen-digits/up",
            text!("进一到分：99999999999999.99 × 0.5000 = 49999999999999.995，得50000000000000.00，个人49999999999999.99", "up to the fen: 99999999999999.99 × 0.5000 = 49999999999999.995 gives 50000000000000.00, the person 49999999999999.99"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "99999999999999.99", "99999999999999.99")])
        .gives(["99999999999999.99", "50000000000000.00", "49999999999999.99"]),
    ]
}

/// What is rounded, and when.
fn sums() -> Vec<Value> {
    vec![
        Question::new(
            "rounding/none-stated",
            text!("参数没有舍入规定，四舍五入到分：0.05 × 0.5000 = 0.025，得0.03", "no rounding in the profile, half up to the fen: 0.05 × 0.5000 = 0.025 gives 0.03"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.05", "0.03", "0.02"]),
        Question::new(
            "rounding/mode-without-step",
            text!("只有舍入方式，舍到分：0.05 × 0.5000 = 0.025，得0.02", "a mode without a step goes to the fen: 0.05 × 0.5000 = 0.025, down to 0.02"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[("/settlement", json!({ "rounding": figure("down") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.05", "0.02", "0.03"]),
        Question::new(
            "rounding/sum-then-round",
            text!("先求和后舍入：0.05 × 3 = 0.15，× 0.5000 = 0.075，得0.08（逐行舍入会是0.09）", "sums first: 0.05 × 3 = 0.15, × 0.5000 = 0.075 gives 0.08 (line by line it would be 0.09)"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.5000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05"), ("04", "1.00", "visit", "0.05", "0.05"), ("05", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.15", "0.08", "0.07"]),
        Question::new(
            "rounding/sum-then-round-up",
            text!("先求和后进一：0.01 × 3 = 0.03，× 0.1000 = 0.003，得0.01（逐行舍入会是0.03）", "sums first, then up: 0.01 × 3 = 0.03, × 0.1000 = 0.003 gives 0.01 (line by line it would be 0.03)"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.1000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("fen") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.01", "0.01"), ("04", "1.00", "visit", "0.01", "0.01"), ("05", "1.00", "visit", "0.01", "0.01")])
        .gives(["0.03", "0.01", "0.02"]),
        Question::new(
            "rounding/each-benefit-line-once",
            text!("换行后各行待遇标准分别舍入：0.05 × 0.5000两次，0.03 + 0.03 = 0.06", "each benefit line is rounded by itself: 0.05 × 0.5000 twice, 0.03 + 0.03 = 0.06"),
            "20.8",
            made_up(&[json!({ "in_force_to": "2026-02-03", "fund_ratio": figure("0.5000") }), json!({ "in_force_from": "2026-02-04", "fund_ratio": figure("0.5000") })], &[]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05"), ("04", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.10", "0.06", "0.04"]),
        Question::new(
            "rounding/whole-fourteen-digits",
            text!("14位金额全额支付", "an amount of fourteen digits paid in full"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("1.0000") })], &[]),
        )
        .lines(&[("03", "1.00", "month", "99999999999999.99", "99999999999999.99")])
        .gives(["99999999999999.99", "99999999999999.99", "0.00"]),
        Question::new(
            "rounding/nothing",
            text!("比例为零", "a ratio of nothing"),
            "20.8",
            made_up(&[json!({ "fund_ratio": figure("0.0000") })], &[("/settlement", json!({ "rounding": figure("up"), "rounding_step": figure("yuan") }))]),
        )
        .lines(&[("03", "1.00", "visit", "0.05", "0.05")])
        .gives(["0.05", "0.00", "0.05"]),
    ]
}
