use crate::ltci;

#[test]
fn every_scale_is_listed_within_eighty_columns() {
    for language in ["zh", "en"] {
        let ran = ltci(&["--lang", language, "scale", "list"]);
        assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
        for id in ["nhsa-2021", "gb-t-42195-2022", "mz-t-039-2013", "barthel", "wencheng-2022"] {
            assert!(ran.out.contains(id), "{id}\n{}", ran.out);
        }
        let wide = |line: &&str| unicode_width::UnicodeWidthStr::width(*line) > 80;
        assert_eq!(ran.out.lines().find(wide), None);
    }
}

#[test]
fn a_scale_is_shown_from_the_mildest_level_to_the_worst() {
    let ran = ltci(&["--lang", "zh", "scale", "show", "wencheng-2022"]);
    assert!(ran.out.contains("  3  重度三级\n  2  重度二级\n  1  重度一级\n"), "{}", ran.out);
    assert!(ran.out.contains("数字越小越重") && ran.out.contains("单一来源"), "{}", ran.out);
    let ran = ltci(&["--lang", "en", "scale", "show", "gb-t-42195-2022"]);
    assert!(ran.out.contains("30–45  → 3") && ran.out.contains("confidence 0.9"), "{}", ran.out);
}

#[test]
fn a_scale_is_told_to_programs() {
    let ran = ltci(&["scale", "show", "nanjing-2021", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(told["total"]["direction"], "lower_is_worse");
    assert_eq!(told["eligible"]["totals"], serde_json::json!([0, 49]));
    assert!(told.get("document").is_none() && told.get("direction").is_none());
    let ran = ltci(&["scale", "list", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(told.as_array().map(Vec::len), Some(7));
    assert_eq!(ltci(&["scale", "show", "shoes"]).exit, 2);
}
