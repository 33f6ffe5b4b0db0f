//! What comes again in a table: cells, and whole rows.

use ltci::value::Label;

use super::{Outcome, read_bytes};

/// A table whose first column says nothing.
fn table(rows: &[&str]) -> Outcome {
    let header = "序号,项目编码,项目大类,项目类别,项目名称,服务内涵,服务频次,生效日期,失效日期";
    let rows = (1..).zip(rows).map(|(number, row)| format!("{number},{row}\n"));
    read_bytes("a.csv", format!("{header}\n{}", rows.collect::<String>()).as_bytes())
}

fn rows_told(outcome: &Outcome, code: &str) -> Vec<u32> {
    let told = outcome.told().into_iter();
    told.filter(|(rule, ..)| *rule == code).map(|(_, row, _)| row).collect()
}

#[test]
fn a_row_is_told_as_twice_wherever_the_first_one_stood() {
    let of = |code: &str| format!("{code},大类,类别,样例{code},,1次/日,2026-01-01,");
    let codes = ["SI003", "SI005", "SI004", "SI005", "SI006", "SI003", "SI001", "SI006"];
    let rows = codes.map(of);
    let outcome = table(&rows.each_ref().map(String::as_str));
    assert_eq!(rows_told(&outcome, "LTC-T-022"), [5, 7, 9]);
    assert_eq!(outcome.summary.accepted, 5);
}

#[test]
fn a_row_is_the_same_with_the_guard_of_a_formula_and_cut_short() {
    let outcome = table(&[
        "SI001,大类,类别,样例,=1,1次/日,2026-01-01,",
        "SI001,大类,类别,样例,'=1,1次/日,2026-01-01,",
        "SI001,大类,类别,样例,=1,1次/日,2026-01-01",
    ]);
    assert_eq!(rows_told(&outcome, "LTC-T-022"), [3, 4]);
}

#[test]
fn the_same_characters_in_other_cells_are_another_row() {
    let outcome = table(&[
        "SI001,大类,类别,样例甲,乙,1次/日,2026-01-01,",
        "SI001,大类,类别,样例,甲乙,1次/日,2026-02-01,",
        "SI001,大类,类别,样例甲乙,,1次/日,2026-02-01,",
    ]);
    assert_eq!(rows_told(&outcome, "LTC-T-022"), Vec::<u32>::new());
    assert_eq!(outcome.items.len(), 3);
}

#[test]
fn a_cell_that_comes_again_is_read_and_told_again() {
    let outcome = table(&[
        "SI001,一、大类,类别,样例甲,,每日一次,2026/1/1,长期",
        "SI002,大类,类别,样例乙,,1次/日,2026-01-01,2027-12-31",
        "SI003,一、大类,类别,样例丙,,每日一次,2026/1/1,长期",
        "SI004,大类,类别,样例丁,,1次/日,2026-01-01,2027-12-31",
    ]);
    for code in ["LTC-T-069", "LTC-T-051"] {
        assert_eq!(rows_told(&outcome, code), [2, 4], "{code}");
    }
    let [first, second, third, fourth] = outcome.items.as_slice() else { panic!("four items") };
    assert_eq!(
        [&first.1.item_class, &second.1.item_class],
        [&third.1.item_class, &fourth.1.item_class]
    );
    assert_eq!([first.1.frequency, second.1.frequency], [third.1.frequency, fourth.1.frequency]);
    assert_eq!([second.1.in_force_to, first.1.in_force_to], [fourth.1.in_force_to, None]);
    assert!(second.1.in_force_to.is_some());
}

/// A class that was read before still ends the category above it.
#[test]
fn a_class_that_comes_again_begins_anew() {
    let row = |code: &str, class: &str, category: &str| {
        format!("{code},{class},{category},样例{code},,,2026-01-01,")
    };
    let rows = [
        row("SI001", "大类甲", "类别甲"),
        row("SI002", "大类甲", ""),
        row("SI003", "大类乙", "类别乙"),
        row("SI004", "大类甲", ""),
        row("SI005", "", "类别甲"),
        row("SI006", "", ""),
    ];
    let outcome = table(&rows.each_ref().map(String::as_str));
    let read = outcome.items.iter().map(|(_, item)| {
        (item.item_class.as_str(), item.item_category.as_ref().map(Label::as_str))
    });
    let expected = [
        ("大类甲", Some("类别甲")),
        ("大类甲", Some("类别甲")),
        ("大类乙", Some("类别乙")),
        ("大类甲", None),
        ("大类甲", Some("类别甲")),
        ("大类甲", Some("类别甲")),
    ];
    assert_eq!(read.collect::<Vec<_>>(), expected);
}
