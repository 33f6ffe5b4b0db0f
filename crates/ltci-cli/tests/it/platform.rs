use serde_json::Value;

use crate::{file, folder, ltci_with};

/// The public sample of transaction 3201 in an envelope.
const RAW: &str = r#"{"infno":"3201","msgid":"SAMPLE000001202402011000000001","mdtrtarea_admvs":"330200","insuplc_admdvs":"330200","recer_sys_code":"LTCI","infver":"V1.0","opter_type":"1","opter":"SAMPLE-OP-1","opter_name":"样例乙","inf_time":"2024-02-01 10:00:00","fixmedins_code":"SAMPLE000001","fixmedins_name":"样例护理服务中心","input":{"data":{"acct_pay":"388.23","clr_type":"11","fixmedins_setl_cnt":"67","fund_pay_sumamt":"1819.04","insutype":"310","medfee_sumamt":"8958.23","setl_optins":"411302","stmt_begndate":"2024-01-01","stmt_enddate":"2024-01-31"}}}"#;

const ENVELOPE: &str = include_str!("../../../ltci/data/bases/envelope-request.json");
const SETTLEMENT: &str = include_str!("../../../ltci/data/bases/settlement.json");

#[test]
fn a_sample_is_read_and_written_back() {
    let read = ltci_with(&["platform", "read", "-"], RAW.as_bytes());
    assert_eq!((read.exit, read.err.as_str()), (0, ""));
    let document = read.json();
    assert_eq!(document["doc_type"], "envelope_request");
    assert_eq!(document["infno"], "L401");
    assert_eq!(document["input"]["reconciliation"]["medfee_sumamt"], "8958.23");
    let written = ltci_with(&["platform", "write", "-"], read.out.as_bytes());
    // The numbers of the shipped table are not those of long-term care insurance.
    assert_eq!(written.exit, 0);
    assert!(written.err.starts_with("警告：没有给出交易对照表"), "{}", written.err);
    assert_eq!(written.out, format!("{RAW}\n"));
}

/// The message of the how-to is the sample, in both tongues.
#[test]
fn the_message_of_the_how_to_can_be_read() {
    let page = include_str!("../../../../docs/how-to/platform.md");
    let blocks = page.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next());
    let messages: Vec<Value> = blocks
        .filter_map(|block| serde_json::from_str(block).ok())
        .filter(|block: &Value| block.get("infno").is_some())
        .collect();
    let sample: Value = serde_json::from_str(RAW).expect("JSON");
    assert_eq!(messages, [sample.clone(), sample]);
}

#[test]
fn what_is_no_amount_is_refused_with_its_place_and_without_its_value() {
    let raw = RAW.replace(r#""1819.04""#, "1819.045");
    let read = ltci_with(&["platform", "read", "-"], raw.as_bytes());
    assert_eq!(read.exit, 1);
    assert!(read.err.starts_with("✘ -  拒绝：1个错误\n\n  错误 LTC-S-113 "), "{}", read.err);
    assert!(read.err.contains("/input/data/fund_pay_sumamt") && !read.err.contains("1819.045"));
}

#[test]
fn an_encrypted_response_is_told_and_is_no_verdict() {
    let raw =
        r#"{"infcode":0,"inf_refmsgid":"330200202603011000010000000001","output":"U0FNUExF"}"#;
    let read = ltci_with(&["platform", "read", "-"], raw.as_bytes());
    assert_eq!((read.exit, read.out.as_str()), (2, ""));
    assert!(read.err.starts_with("? -  没有判定：内容读不了\n\n  警告 LTC-S-112"), "{}", read.err);
    // A message that is refused besides is refused, and is not called unjudged.
    let wrong = raw.replace(r#""330200202603011000010000000001""#, "[]");
    let read = ltci_with(&["platform", "read", "-"], wrong.as_bytes());
    assert_eq!((read.exit, read.out.as_str()), (1, ""));
    assert!(read.err.starts_with("✘ -  拒绝：1个错误，1个警告\n"), "{}", read.err);
}

#[test]
fn what_is_not_json_is_told_at_its_place() {
    let read = |raw: &str| ltci_with(&["platform", "read", "-"], raw.as_bytes());
    let broken = read("{\"infno\":\"3201\",\n \"msgid\": x}");
    assert_eq!(broken.exit, 1);
    assert!(
        broken.err.contains("LTC-P-004") && broken.err.contains("--> -:2:11"),
        "{}",
        broken.err
    );
    let short = read("{\"infno\":\"3201\",\n \"msgid\":");
    assert!(short.err.contains("LTC-P-005") && short.err.contains("--> -:2:9"), "{}", short.err);
}

#[test]
fn a_result_is_put_into_the_settlement_that_was_sent() {
    let sent = file(&folder("platform-sent"), "settlement.json", SETTLEMENT);
    let raw = r#"{"infcode":"0","inf_refmsgid":"330200202603011000010000000001","output":{"setlinfo":{"setl_id":"SAMPLE-S-777","fund_pay_sumamt":131.25,"balc":0}}}"#;
    let read = ltci_with(&["platform", "read", "--sent", &sent, "-"], raw.as_bytes());
    assert_eq!(read.exit, 0, "{}", read.err);
    let mut expected: Value = serde_json::from_str(SETTLEMENT).expect("JSON");
    expected["setl_id"] = "SAMPLE-S-777".into();
    assert_eq!(read.json(), expected);
    // What has no place is told by name.
    assert!(read.err.contains("LTC-S-114") && read.err.contains("balc"), "{}", read.err);
    let alone = ltci_with(&["platform", "read", "-"], raw.as_bytes());
    assert_eq!(alone.exit, 0);
    assert_eq!(alone.json()["fund_pay_sumamt"], "131.25");
    assert!(alone.err.contains("警告："), "{}", alone.err);
    let of_another = raw.replace(r#""setl_id""#, r#""psn_no":"SAMPLE0000000009","setl_id""#);
    let mixed = ltci_with(&["platform", "read", "--sent", &sent, "-"], of_another.as_bytes());
    assert_eq!((mixed.exit, mixed.out.as_str()), (2, ""));
    assert!(mixed.err.contains("没有合并") && !mixed.err.contains("SAMPLE0000000009"));
    let other = ltci_with(&["platform", "read", "--sent", &sent, "-"], RAW.as_bytes());
    assert_eq!((other.exit, other.err.as_str()), (2, "出错：报文中没有结算结果\n"));
}

#[test]
fn a_province_puts_its_own_numbers_in_a_table() {
    let table = r#"{"id":"sample","title":"样例省","provenance":"样例","amounts":"number","infcode":"number",
        "transactions":[{"ours":"L302","theirs":"90302","name":"长护结算"}]}"#;
    let table = file(&folder("platform-table"), "table.json", table);
    let written = ltci_with(&["platform", "write", "--table", &table, "-"], ENVELOPE.as_bytes());
    assert_eq!((written.exit, written.err.as_str()), (0, ""));
    assert!(written.out.starts_with(r#"{"infno":"90302","#), "{}", written.out);
    let read = ltci_with(&["platform", "read", "--table", &table, "-"], written.out.as_bytes());
    assert_eq!(read.json(), serde_json::from_str::<Value>(ENVELOPE).expect("JSON"));
    let broken = file(&folder("platform-table"), "broken.json", r#"{"id":"x"}"#);
    let ran = ltci_with(&["platform", "write", "--table", &broken, "-"], ENVELOPE.as_bytes());
    assert_eq!(ran.exit, 2);
    assert!(ran.err.contains("不是交易对照表的格式"), "{}", ran.err);
}

#[test]
fn only_acceptable_messages_are_written() {
    let bare = ltci_with(&["platform", "write", "-"], SETTLEMENT.as_bytes());
    assert_eq!((bare.exit, bare.out.as_str()), (2, ""));
    assert!(bare.err.starts_with("出错：这不是报文"), "{}", bare.err);
    let wrong = ENVELOPE.replace(r#""infno": "L302""#, r#""infno": "L301""#);
    let ran = ltci_with(&["platform", "write", "-"], wrong.as_bytes());
    assert_eq!((ran.exit, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("LTC-S-067"), "{}", ran.err);
}
