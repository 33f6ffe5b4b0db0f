//! 器具的符合政策范围金额超过租金标准.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-045`: more of a device is covered than its rent in the profile.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-045",
    title: text!(
        "器具的符合政策范围金额超过租金标准",
        "more of a device is covered than its rent"
    ),
    message: text!(
        "按结算所用的参数，日租金乘以天数为{expected}元（“{step}”），文书填的符合政策范围金额是{actual}元。",
        "Under the profile named the rent for these days is {expected} yuan ({step}); the document covers {actual}."
    ),
    help: text!(
        "核对器具名称、天数和参数中的日租金；超出部分由个人负担。",
        "Check the device, the days and the rent a day of the profile; the person bears what is beyond."
    ),
    sources: &[SPECIFICATION.cite("20.12", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "rent-of-the-profile",
                text!("恰为租金标准", "just the rent of the profile"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/devices", r#"[{"feedetl_sn":"SAMPLE-D-000004","device_name":"样例护理床","begndate":"2026-02-01","enddate":"2026-02-28","days":28,"pric":"11.00","det_item_fee_sumamt":"308.00","inscp_scp_amt":"308.00"}]"#),
                    ("/medfee_sumamt", r#""483.00""#),
                    ("/inscp_scp_amt", r#""483.00""#),
                    ("/fund_pay_sumamt", r#""393.05""#),
                    ("/psn_part_amt", r#""89.95""#),
                    ("/psn_cash_pay", r#""89.95""#),
                    ("/setldetail/0/inscp_scp_amt", r#""483.00""#),
                    ("/setldetail/0/fund_payamt", r#""393.05""#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ("/devices/items/0/rent_day/value", r#""11.00""#),
                ],
            )]),
            Example::good(
                "below-the-rent",
                text!("低于租金标准", "below the rent of the profile"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/devices", r#"[{"feedetl_sn":"SAMPLE-D-000004","device_name":"样例护理床","begndate":"2026-02-01","enddate":"2026-02-28","days":28,"pric":"11.00","det_item_fee_sumamt":"308.00","inscp_scp_amt":"308.00"}]"#),
                    ("/medfee_sumamt", r#""483.00""#),
                    ("/inscp_scp_amt", r#""483.00""#),
                    ("/fund_pay_sumamt", r#""393.05""#),
                    ("/psn_part_amt", r#""89.95""#),
                    ("/psn_cash_pay", r#""89.95""#),
                    ("/setldetail/0/inscp_scp_amt", r#""483.00""#),
                    ("/setldetail/0/fund_payamt", r#""393.05""#),
                ]),
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ("/devices/items/0/rent_day/value", r#""11.01""#),
                ],
            )]),
        ],
        bad: &[
            Example::bad(
                "one-yuan-a-day-more",
                text!("每日多一元", "one yuan a day more"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
                    ("/devices", r#"[{"feedetl_sn":"SAMPLE-D-000004","device_name":"样例护理床","begndate":"2026-02-01","enddate":"2026-02-28","days":28,"pric":"11.00","det_item_fee_sumamt":"308.00","inscp_scp_amt":"308.00"}]"#),
                    ("/medfee_sumamt", r#""483.00""#),
                    ("/inscp_scp_amt", r#""483.00""#),
                    ("/fund_pay_sumamt", r#""369.25""#),
                    ("/psn_part_amt", r#""113.75""#),
                    ("/psn_cash_pay", r#""113.75""#),
                    ("/setldetail/0/inscp_scp_amt", r#""483.00""#),
                    ("/setldetail/0/fund_payamt", r#""369.25""#),
                ]),
                "/devices/0/inscp_scp_amt",
            )
            .knowing(&[(
                Base::RegionProfile,
                &[
                ("/entitlement", "null"),
                ("/benefits", r#"[{"care_modes":["home"],"fund_ratio":{"value":"0.7500","source":"样例文件","confidence":"stated"},"source":"样例文件","confidence":"stated"}]"#),
                ("/devices/items/0/rent_day/value", r#""10.00""#),
                ],
            )])
            .beside(&[("LTC-S-001", "/directory"), ("LTC-S-041", "/inscp_scp_amt")]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(computed) = case.computed() else { return };
    for differs in computed.devices() {
        let (expected, actual) = (&differs.expected, &differs.actual);
        found.report(
            differs.path,
            &[("expected", expected), ("step", &differs.step), ("actual", actual)],
        );
    }
}
