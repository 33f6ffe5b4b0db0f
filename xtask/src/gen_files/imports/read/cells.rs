//! What cells are read as: texts, codes, days, amounts, and words of closed lists.

use ltci::text;
use serde_json::{Value, json};

use super::{Reading, item};

/// Every reading.
pub fn all() -> Vec<Reading> {
    [plain(), texts(), codes(), dates(), amounts(), words()].into_iter().flatten().collect()
}

fn plain() -> Vec<Reading> {
    let table = "项目编码,项目大类,项目类别,项目名称,服务内涵,服务要点,计价单位,单价,最高限价,服务时长,服务频次,人员资质,生效日期,失效日期\n\
                 SI001,基本生活照料,样例类别,样例项目甲,样例内涵,样例要点,次,20.00,30.00,15-30分钟,1-2次/日,护理员,2026-01-01,2026-12-31\n";
    let (chinese, ..) = encoding_rs::GB18030.encode(table);
    let read = item(
        "SI001",
        "样例项目甲",
        &json!({
            "item_category": "样例类别", "item_content": "样例内涵", "item_points": "样例要点",
            "unit": "visit", "price": "20.00", "price_cap": "30.00",
            "duration_min": 15, "duration_max": 30, "frequency": "1-2次/日",
            "qualification": "caregiver", "in_force_to": "2026-12-31",
        }),
    );
    let title = text!("没有问题的表：各列的值", "a clean table: the value of every column");
    let of_chinese = text!("同一张表，GB18030编码", "the same table in GB18030");
    vec![
        Reading::new("plain", title, "10.2", table).gives(std::slice::from_ref(&read)),
        Reading::new("gb18030", of_chinese, "10.1", chinese.into_owned()).gives(&[read]),
    ]
}

fn texts() -> Vec<Reading> {
    vec![
        Reading::new(
            "full-width",
            text!(
                "全角的字母、数字改为半角，文字中的中文标点不改",
                "full-width letters and digits become half-width, Chinese punctuation in texts stays"
            ),
            "10.4",
            "项目编码,项目大类,项目名称,服务内涵,计价单位,单价,生效日期\n\
             ＳＩ００１,基本生活照料,样例项目Ａ,第１步：样例（甲）；完成。,次,２０．００,２０２６－０１－０１\n",
        )
        .finds(&[
            ("LTC-T-027", 2, 1),
            ("LTC-T-027", 2, 3),
            ("LTC-T-027", 2, 4),
            ("LTC-T-027", 2, 6),
            ("LTC-T-027", 2, 7),
        ])
        .gives(&[item(
            "SI001",
            "样例项目A",
            &json!({ "item_content": "第1步：样例（甲）；完成。", "unit": "visit", "price": "20.00" }),
        )]),
        Reading::new(
            "blanks",
            text!(
                "首尾空白、汉字之间的空白、零宽字符、名称中的换行去掉",
                "blanks at the ends and between characters, invisible characters and line breaks are dropped"
            ),
            "10.4",
            "项目编码,项目大类,项目名称,生效日期\n \
             SI001 ,基本生活照料,样例项目甲,2026-01-01\n\
             SI002,基本生活照料,样例 项目乙,2026-01-01\n\
             SI003,基本生活照料,样例\u{200B}项目丙,2026-01-01\n\
             SI004,基本生活照料,\"样例项目\n丁\",2026-01-01\n",
        )
        .finds(&[
            ("LTC-T-028", 2, 1),
            ("LTC-T-029", 3, 3),
            ("LTC-T-030", 4, 3),
            ("LTC-T-032", 5, 3),
        ])
        .gives(&[
            item("SI001", "样例项目甲", &Value::Null),
            item("SI002", "样例项目乙", &Value::Null),
            item("SI003", "样例项目丙", &Value::Null),
            item("SI004", "样例项目丁", &Value::Null),
        ]),
        Reading::new(
            "signs-for-nothing",
            text!("表示没有的符号按空读取", "signs for nothing are read as empty"),
            "10.4",
            "项目编码,项目大类,项目名称,服务内涵,计价单位,单价,生效日期,失效日期\n\
             SI001,基本生活照料,样例项目甲,—,次,20.00,2026-01-01,/\n\
             SI002,基本生活照料,样例项目乙,样例内涵,无,N/A,2026-01-01,2026-12-31\n",
        )
        .finds(&[
            ("LTC-T-033", 2, 4),
            ("LTC-T-033", 2, 8),
            ("LTC-T-033", 3, 5),
            ("LTC-T-033", 3, 6),
        ])
        .gives(&[
            item("SI001", "样例项目甲", &json!({ "unit": "visit", "price": "20.00" })),
            item(
                "SI002",
                "样例项目乙",
                &json!({ "item_content": "样例内涵", "in_force_to": "2026-12-31" }),
            ),
        ]),
    ]
}

fn codes() -> Vec<Reading> {
    let edition = json!(ltci::directory::sample_edition().edition);
    let national = |code: &str, name: &str| {
        let class = json!({ "item_class": "生活照护", "item_category": "饮食照护" });
        item(code, name, &class)
    };
    let of_codes = Reading::new(
        "national-codes",
        text!(
            "国家目录的编码改为大写，去掉空格和短横",
            "codes of the national directory become upper case, without blanks and hyphens"
        ),
        "10.4",
        "项目编码,项目大类,项目类别,项目名称,生效日期\n\
         sample00000000001,生活照护,饮食照护,样例项目甲,2026-01-01\n\
         SAMPLE-00000-000002,生活照护,饮食照护,样例项目乙,2026-01-01\n\
         SAMPLE 0000000 0003,生活照护,饮食照护,样例项目丙,2026-01-01\n",
    );
    vec![
        Reading { read_for: ("edition", edition), ..of_codes }
            .finds(&[("LTC-T-036", 2, 1), ("LTC-T-037", 3, 1), ("LTC-T-037", 4, 1)])
            .gives(&[
                national("SAMPLE00000000001", "样例项目甲"),
                national("SAMPLE00000000002", "样例项目乙"),
                national("SAMPLE00000000003", "样例项目丙"),
            ]),
        Reading {
            assign_codes: Some("SI"),
            ..Reading::new(
                "assigned-codes",
                text!(
                    "没有编码列，编为前缀加四位数字",
                    "no column of codes: the prefix and four digits in the order of the rows"
                ),
                "10.4",
                "项目大类,项目名称,生效日期\n\
                 基本生活照料,样例项目甲,2026-01-01\n\
                 基本生活照料,样例项目乙,2026-01-01\n",
            )
        }
        .finds(&[("LTC-T-040", 2, 0), ("LTC-T-040", 3, 0)])
        .gives(&[
            item("SI0001", "样例项目甲", &Value::Null),
            item("SI0002", "样例项目乙", &Value::Null),
        ]),
    ]
}

fn dates() -> Vec<Reading> {
    let from =
        |code: &str, name: &str, from: &str| item(code, name, &json!({ "in_force_from": from }));
    vec![
        Reading::new(
            "dates-written",
            text!(
                "日期的各种写法，其后的时间去掉",
                "days in several ways, without the time behind"
            ),
            "10.5",
            "项目编码,项目大类,项目名称,生效日期\n\
             SI001,基本生活照料,样例项目甲,2026年1月2日\n\
             SI002,基本生活照料,样例项目乙,2026/3/4\n\
             SI003,基本生活照料,样例项目丙,2026.5.6\n\
             SI004,基本生活照料,样例项目丁,20260708\n\
             SI005,基本生活照料,样例项目戊,2026-09-10 08:30:00\n",
        )
        .finds(&[
            ("LTC-T-051", 2, 4),
            ("LTC-T-051", 3, 4),
            ("LTC-T-051", 4, 4),
            ("LTC-T-051", 5, 4),
            ("LTC-T-052", 6, 4),
        ])
        .gives(&[
            from("SI001", "样例项目甲", "2026-01-02"),
            from("SI002", "样例项目乙", "2026-03-04"),
            from("SI003", "样例项目丙", "2026-05-06"),
            from("SI004", "样例项目丁", "2026-07-08"),
            from("SI005", "样例项目戊", "2026-09-10"),
        ]),
        Reading::new(
            "dates-serial",
            text!(
                "日期序号，1900年起算：46023为2026年1月1日，46812为2028年2月29日",
                "serial numbers from 1900 on: 46023 is 1 January 2026, 46812 is 29 February 2028"
            ),
            "10.5",
            "项目编码,项目大类,项目名称,生效日期,失效日期\n\
             SI001,基本生活照料,样例项目甲,46023,46812\n",
        )
        .finds(&[("LTC-T-050", 2, 4), ("LTC-T-050", 2, 5)])
        .gives(&[item("SI001", "样例项目甲", &json!({ "in_force_to": "2028-02-29" }))]),
        Reading::new(
            "no-last-day",
            text!("“长期”和9999-12-31都是没有期限", "长期 and 9999-12-31 are no last day"),
            "10.5",
            "项目编码,项目大类,项目名称,生效日期,失效日期\n\
             SI001,基本生活照料,样例项目甲,2026-01-01,长期\n\
             SI002,基本生活照料,样例项目乙,2026-01-01,9999-12-31\n\
             SI003,基本生活照料,样例项目丙,2026-01-01,2026-12-31\n",
        )
        .finds(&[("LTC-T-057", 2, 5), ("LTC-T-057", 3, 5)])
        .gives(&[
            item("SI001", "样例项目甲", &Value::Null),
            item("SI002", "样例项目乙", &Value::Null),
            item("SI003", "样例项目丙", &json!({ "in_force_to": "2026-12-31" })),
        ]),
        Reading::new(
            "no-first-day",
            text!(
                "没有生效日期的，取目录的施行日期，不取上一行",
                "an empty first day is that of the edition, not that of the row above"
            ),
            "10.5",
            "项目编码,项目大类,项目名称,生效日期\n\
             SI001,基本生活照料,样例项目甲,2026-03-01\n\
             SI002,基本生活照料,样例项目乙,\n",
        )
        .finds(&[("LTC-T-056", 3, 4)])
        .gives(&[
            from("SI001", "样例项目甲", "2026-03-01"),
            from("SI002", "样例项目乙", "2026-01-01"),
        ]),
    ]
}

fn amounts() -> Vec<Reading> {
    let priced = |code: &str, name: &str, price: &str, cap: &str| {
        item(code, name, &json!({ "unit": "visit", "price": price, "price_cap": cap }))
    };
    vec![
        Reading::new(
            "amounts-written",
            text!(
                "去掉货币符号、“元”和千分位，补足两位小数",
                "without signs of the currency, 元 and separators, with two decimals"
            ),
            "10.6",
            "项目编码,项目大类,项目名称,计价单位,单价,最高限价,生效日期\n\
             SI001,基本生活照料,样例项目甲,次,\"¥1,200元\",\"1,234,567.8\",2026-01-01\n\
             SI002,基本生活照料,样例项目乙,次,20元/次,30,2026-01-01\n\
             SI003,基本生活照料,样例项目丙,次,20.5,人民币30元整,2026-01-01\n",
        )
        .finds(&[
            ("LTC-T-058", 2, 5),
            ("LTC-T-058", 2, 6),
            ("LTC-T-058", 3, 5),
            ("LTC-T-058", 4, 6),
        ])
        .gives(&[
            priced("SI001", "样例项目甲", "1200.00", "1234567.80"),
            priced("SI002", "样例项目乙", "20.00", "30.00"),
            priced("SI003", "样例项目丙", "20.50", "30.00"),
        ]),
        Reading::new(
            "amounts-with-a-tail",
            text!(
                "计算留下的尾数，取相应的分，不舍去",
                "the tail of a calculation is read as the fen meant and not cut off"
            ),
            "10.6",
            "项目编码,项目大类,项目名称,计价单位,单价,最高限价,生效日期\n\
             SI001,基本生活照料,样例项目甲,次,19.999999999999996,20.000000000000004,2026-01-01\n\
             SI002,基本生活照料,样例项目乙,次,0.30000000000000004,0.99999999999999,2026-01-01\n",
        )
        .finds(&[
            ("LTC-T-059", 2, 5),
            ("LTC-T-059", 2, 6),
            ("LTC-T-059", 3, 5),
            ("LTC-T-059", 3, 6),
        ])
        .gives(&[
            priced("SI001", "样例项目甲", "20.00", "20.00"),
            priced("SI002", "样例项目乙", "0.30", "1.00"),
        ]),
    ]
}

fn words() -> Vec<Reading> {
    let item = |code: &str, name: &str, read: Value| item(code, name, &read);
    vec![
        Reading::new(
            "units-and-times",
            text!(
                "单位、时长、频次、资质的其他写法",
                "units, durations, frequencies and qualifications written in other ways"
            ),
            "10.7",
            "项目编码,项目大类,项目名称,计价单位,服务时长,服务频次,人员资质,生效日期\n\
             SI001,基本生活照料,样例项目甲,人次,1小时,每天2次,养老护理员,2026-01-01\n\
             SI002,基本生活照料,样例项目乙,天,30分钟以内,每周3次,注册护士,2026-01-01\n\
             SI003,基本生活照料,样例项目丙,小时,1-2小时,按需,护士,2026-01-01\n\
             SI004,基本生活照料,样例项目丁,每月,不少于45分钟,每隔2小时,护理员,2026-01-01\n",
        )
        .finds(&[
            ("LTC-T-065", 2, 4),
            ("LTC-T-067", 2, 5),
            ("LTC-T-069", 2, 6),
            ("LTC-T-071", 2, 7),
            ("LTC-T-065", 3, 4),
            ("LTC-T-067", 3, 5),
            ("LTC-T-069", 3, 6),
            ("LTC-T-071", 3, 7),
            ("LTC-T-067", 4, 5),
            ("LTC-T-069", 4, 6),
            ("LTC-T-065", 5, 4),
            ("LTC-T-067", 5, 5),
            ("LTC-T-069", 5, 6),
        ])
        .gives(&[
            item("SI001", "样例项目甲", json!({
                "unit": "visit", "duration_min": 60, "duration_max": 60,
                "frequency": "2次/日", "qualification": "caregiver",
            })),
            item("SI002", "样例项目乙", json!({
                "unit": "day", "duration_max": 30, "frequency": "3次/周", "qualification": "nurse",
            })),
            item("SI003", "样例项目丙", json!({
                "unit": "hour", "duration_min": 60, "duration_max": 120,
                "frequency": "必要时", "qualification": "nurse",
            })),
            item("SI004", "样例项目丁", json!({
                "unit": "month", "duration_min": 45, "frequency": "每2小时", "qualification": "caregiver",
            })),
        ]),
    ]
}
