//! Cells with the last value that is read, and with the first that is not; rows around the header.

use ltci::{Text, text};

use super::Found;
use super::declared::Table;

/// Every table.
pub(super) fn all() -> Vec<Table> {
    [headers(), amounts(), durations(), frequencies(), dates()].into_iter().flatten().collect()
}

/// A row of every column, with something else in one of them.
fn row(column: usize, cell: &str) -> String {
    const CELLS: [&str; 9] = [
        "SI001",
        "基本生活照料",
        "样例项目甲",
        "次",
        "20.00",
        "15-30分钟",
        "1次/日",
        "护理员",
        "2026-01-01",
    ];
    let cells = CELLS.iter().enumerate();
    let cells = cells.map(|(place, own)| if place + 1 == column { cell } else { own });
    cells.collect::<Vec<_>>().join(",")
}

const HEADER: &str = "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期";

fn cell(
    (rule, name): (&'static str, &'static str),
    title: Text,
    (column, cell): (usize, &str),
    found: &[Found],
) -> Table {
    let table = format!("{HEADER}\n{}\n", row(column, cell));
    Table::of_items(rule, name, title, table.into()).finds(found)
}

/// Titles above the header: each row is told, and so is a header that is too far down.
fn headers() -> Vec<Table> {
    let below = |titles: usize| {
        let titles: Vec<_> = (1..=titles).map(|number| format!("样例标题{number}")).collect();
        format!("{}\n{HEADER}\n{}\n", titles.join("\n"), row(0, ""))
    };
    let told: Vec<_> = (1..=29).map(|row| ("LTC-T-006", row, 0)).collect();
    vec![
        Table::of_items(
            "LTC-T-001",
            "good/thirtieth-row",
            text!("表头在第30行", "the header is the thirtieth row"),
            below(29).into(),
        )
        .finds(&told),
        Table::of_items(
            "LTC-T-001",
            "bad/thirty-first-row",
            text!("表头在第31行，找不到", "the header is the row after, and is not found"),
            below(30).into(),
        )
        .finds(&[("LTC-T-001", 1, 0)]),
    ]
}

fn amounts() -> Vec<Table> {
    const PRICE: usize = 5;
    vec![
        cell(
            ("LTC-T-064", "good/greatest"),
            text!("最大的金额", "the greatest amount"),
            (PRICE, "99999999999999.99"),
            &[],
        ),
        cell(
            ("LTC-T-064", "bad/fifteen-digits"),
            text!("整数15位", "15 digits before the point"),
            (PRICE, "100000000000000.00"),
            &[("LTC-T-064", 2, 5)],
        ),
        cell(
            ("LTC-T-060", "good/seven-zeros"),
            text!(
                "第三位小数起有七个0，是计算误差",
                "seven zeros from the third decimal on are the tail of a calculation"
            ),
            (PRICE, "20.1200000004"),
            &[("LTC-T-059", 2, 5)],
        ),
        cell(
            ("LTC-T-060", "bad/six-zeros"),
            text!("第三位小数起只有六个0", "only six zeros from the third decimal on"),
            (PRICE, "20.120000004"),
            &[("LTC-T-060", 2, 5)],
        ),
        cell(
            ("LTC-T-060", "good/seven-nines"),
            text!(
                "第三位小数起有七个9，是计算误差",
                "seven nines from the third decimal on are the tail of a calculation"
            ),
            (PRICE, "20.1199999996"),
            &[("LTC-T-059", 2, 5)],
        ),
        cell(
            ("LTC-T-060", "bad/six-nines"),
            text!("第三位小数起只有六个9", "only six nines from the third decimal on"),
            (PRICE, "20.119999996"),
            &[("LTC-T-060", 2, 5)],
        ),
    ]
}

fn durations() -> Vec<Table> {
    const DURATION: usize = 6;
    vec![
        cell(
            ("LTC-T-068", "good/whole-day"),
            text!("1440分钟", "1,440 minutes"),
            (DURATION, "1-1440分钟"),
            &[],
        ),
        cell(
            ("LTC-T-068", "bad/more-than-a-day"),
            text!("1441分钟", "1,441 minutes"),
            (DURATION, "1-1441分钟"),
            &[("LTC-T-068", 2, 6)],
        ),
        cell(
            ("LTC-T-068", "bad/no-minute"),
            text!("0分钟", "0 minutes"),
            (DURATION, "0-1440分钟"),
            &[("LTC-T-068", 2, 6)],
        ),
    ]
}

fn frequencies() -> Vec<Table> {
    const FREQUENCY: usize = 7;
    vec![
        cell(
            ("LTC-T-070", "good/ninety-nine"),
            text!("每日99次", "99 a day"),
            (FREQUENCY, "99次/日"),
            &[],
        ),
        cell(
            ("LTC-T-070", "bad/hundred"),
            text!("每日100次", "100 a day"),
            (FREQUENCY, "100次/日"),
            &[("LTC-T-070", 2, 7)],
        ),
    ]
}

fn dates() -> Vec<Table> {
    const BEGINNING: usize = 9;
    vec![
        cell(
            ("LTC-T-054", "good/leap-day"),
            text!("闰年2月29日", "29 February of a leap year"),
            (BEGINNING, "2028-02-29"),
            &[],
        ),
        cell(
            ("LTC-T-054", "bad/no-leap-day"),
            text!("平年2月29日", "29 February of another year"),
            (BEGINNING, "2027-02-29"),
            &[("LTC-T-054", 2, 9)],
        ),
    ]
}
