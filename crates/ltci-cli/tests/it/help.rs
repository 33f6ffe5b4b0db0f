use crate::{ltci, ltci_with};

const COMMANDS: [&[&str]; 48] = [
    &["validate"],
    &["assess"],
    &["explain"],
    &["rules"],
    &["schema"],
    &["convert"],
    &["suite"],
    &["suite", "run"],
    &["suite", "list"],
    &["suite", "export"],
    &["suite", "self-check"],
    &["suite", "matrix"],
    &["suite", "badge"],
    &["suite", "coverage"],
    &["suite", "mutants"],
    &["testee"],
    &["seal"],
    &["seal", "keygen"],
    &["seal", "sign"],
    &["seal", "verify"],
    &["seal", "message"],
    &["directory"],
    &["directory", "import"],
    &["directory", "list"],
    &["directory", "show"],
    &["directory", "search"],
    &["directory", "diff"],
    &["directory", "check"],
    &["directory", "export"],
    &["directory", "map", "import"],
    &["directory", "map", "list"],
    &["directory", "map", "suggest"],
    &["directory", "map", "check"],
    &["region"],
    &["region", "list"],
    &["region", "show"],
    &["region", "diff"],
    &["agreement"],
    &["agreement", "list"],
    &["agreement", "show"],
    &["exchange"],
    &["recognise"],
    &["recognise", "matrix"],
    &["settle"],
    &["platform"],
    &["platform", "read"],
    &["platform", "write"],
    &["help"],
];

/// Columns on a terminal, for what stands in the help.
fn columns(line: &str) -> usize {
    line.chars().map(|char| if char < '\u{2e80}' { 1 } else { 2 }).sum()
}

#[test]
fn help_is_in_one_language_and_fits_into_80_columns() {
    for command in COMMANDS.iter().chain([&[][..]].iter()) {
        for language in ["zh", "en"] {
            let ran = ltci(&[&["--lang", language, "help"], *command].concat());
            let again = ltci(&[*command, &["--help", "--lang", language]].concat());
            assert_eq!(ran.out, again.out);
            assert_eq!((ran.exit, again.exit), (0, 0));
            assert!(ran.out.lines().all(|line| columns(line) <= 80), "{}", ran.out);
            for word in ["Usage", "Options", "Arguments", "Commands", "Global"] {
                assert!(language == "en" || !ran.out.contains(word), "{}", ran.out);
            }
            let chinese = |char| ('\u{2e80}'..'\u{ffef}').contains(&char);
            assert_eq!(ran.out.contains(chinese), language == "zh", "{}", ran.out);
            assert!(!ran.out.contains('\u{1b}'));
        }
    }
}

#[test]
fn the_version_is_told() {
    let ran = ltci(&["--version"]);
    assert_eq!(ran.out, format!("ltci {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(ran.exit, 0);
}

#[test]
fn errors_of_usage_are_told_in_the_language_and_are_no_verdict() {
    for (arguments, zh, en) in [
        (&["validate"][..], "用法不对：缺少 <路径>...", "not provided"),
        (&["vaildate"], "没有“vaildate”这个命令", "unrecognized subcommand"),
        (&["vaildate"], "是不是想用“validate”？", "tip: "),
        (&["rules", "--fromat", "x"], "没有“--fromat”这个参数", "unexpected argument"),
        (
            &["rules", "--format", "x"],
            "--format <形式> 不能是“x”，可以是：text, json",
            "invalid value",
        ),
        (&["rules", "--format"], "--format <形式> 后面要有一个值", "a value is required"),
        (
            &["rules", "--area", "z"],
            "领域是 P、F、I、A、D、G、R、E、T、V、S、X 之一",
            "an area is one of",
        ),
        (&["validate", "--as-of", "2026-2-3", "a"], "日期应为 YYYY-MM-DD", "a date is written"),
        (&["validate", "--as-of", "2026-02-30", "a"], "没有这一天", "there is no such day"),
        (&["convert", "a.json"], "缺少 --to <xml|json>", "not provided"),
        (
            &["schema", "shoes"],
            "可以是：assessment, score_sheet, directory, directory_map, region_profile, recognition_agreement, recognition_request, key_ring, self_assessment, assessment_history, envelope_request, envelope_response, filing, filing_cancellation, care_plan, service_record, settlement, cancellation, reversal, reconciliation, clearing, exchange, report",
            "possible values",
        ),
        (&["schema", "report", "--xsd"], "没有 XML Schema", "no XML Schema"),
        (&["suite", "run", "--testee", "a", "--timeout", "0s"], "时长写作", "a time is written"),
        (&["suite", "run", "--testee", "a", "--resume"], "缺少 --out <文件夹>", "not provided"),
        (&["help", "shoes"], "没有“shoes”这个命令", "there is no command shoes"),
        (&["rules", "extra"], "没有“extra”这个参数", "unexpected argument"),
    ] {
        for (language, expected) in [("zh", zh), ("en", en)] {
            let ran = ltci(&[&["--lang", language], arguments].concat());
            assert!(ran.err.contains(expected), "{expected}\n{}", ran.err);
            assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
        }
    }
    assert_eq!(ltci(&[]).exit, 2);
    assert_eq!(ltci(&["suite"]).exit, 2);
    assert_eq!(ltci(&["--lang", "fr", "rules"]).exit, 2);
    assert_eq!(ltci_with(&["validate", "--", "--lang"], b"").exit, 2);
}
