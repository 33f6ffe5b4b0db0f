//! Responses: the outcome, what is encrypted, and the result of a settlement.

use ltci::{Severity, Validator};
use serde_json::{Value, json};

use super::*;

const RESPONSE: &str = r#""inf_refmsgid":"330200202603011000010000000001","refmsg_time":"20260301100000123","respond_time":"20260301100001456","err_msg":"","cainfo":null"#;

#[test]
fn both_spellings_of_the_outcome_are_read_and_one_is_written() {
    for infcode in ["0", r#""0""#] {
        let message = message(&format!(r#"{{"infcode":{infcode},{RESPONSE},"output":null}}"#));
        let document = message.to_document(&table()).expect("a document");
        assert_eq!(document["infcode"], "0");
        assert_eq!(document.get("err_msg"), None);
        acceptable(&document);
        assert!(message.write(&table()).json.starts_with(r#"{"infcode":0,"#));
    }
    let refused = message(
        r#"{"infcode":-1,"inf_refmsgid":"330200202603011000010000000001","err_msg":"样例"}"#,
    );
    assert_eq!(refused.to_document(&table()).expect("a document")["infcode"], "-1");
    assert!(refused.write(&table()).json.starts_with(r#"{"infcode":-1,"#));
}

#[test]
fn an_encrypted_output_is_told_and_kept_as_it_is() {
    let raw = format!(r#"{{"infcode":0,{RESPONSE},"output":"U0FNUExFIENJUEhFUg=="}}"#);
    let (found, message) = read(&raw);
    assert_eq!(found, [("LTC-S-112", "/output".to_owned())]);
    let message = message.expect("a message");
    assert!(message.is_sealed() && message.to_document(&table()).is_none());
    assert!(message.write(&table()).json.ends_with(r#""output":"U0FNUExFIENJUEhFUg=="}"#));
}

/// Every field of the platform's result of a settlement, by hand: the amounts of the base settlement.
const SETLINFO: &str = r#"{"mdtrt_id":"SAMPLE-M-1","setl_id":"SAMPLE-S-777","psn_no":"SAMPLE0000000001","psn_name":"样例甲","psn_cert_type":"01","certno":"11010519491231002X","gend":"2","naty":"01","brdy":"1949-12-31","age":76.2,"insutype":"410","psn_type":"11","cvlserv_flag":"0","setl_time":"2026-03-01 10:00:05","mdtrt_cert_type":"02","med_type":"11","medfee_sumamt":175,"fulamt_ownpay_amt":0,"overlmt_selfpay":0,"preselfpay_amt":0,"inscp_scp_amt":175.00,"act_pay_dedc":0,"hifp_pay":0,"pool_prop_selfpay":0.75,"cvlserv_pay":0,"hifes_pay":0,"hifmi_pay":0,"hifob_pay":0,"maf_pay":0,"oth_pay":131.25,"fund_pay_sumamt":131.25,"psn_part_amt":43.75,"acct_pay":"0","psn_cash_pay":"43.75","hosp_part_amt":0,"balc":0,"acct_mulaid_pay":0,"medins_setl_id":"SAMPLE000001202603011000000001","clr_optins":"330200","clr_way":"1","clr_type":"11"}"#;

const SETLDETAIL: &str = r#"[{"fund_pay_type":"LTCI","inscp_scp_amt":175,"crt_payb_lmt_amt":500.5,"fund_payamt":131.25,"fund_pay_type_name":"样例","setl_proc_info":"样例"}]"#;

fn settled_response() -> String {
    format!(
        r#"{{"infcode":"0",{RESPONSE},"output":{{"setlinfo":{SETLINFO},"setldetail":{SETLDETAIL}}}}}"#
    )
}

/// The 22 of the 47 fields that a settlement of ours does not have.
const NOWHERE: [&str; 22] = [
    "/output/setldetail/0/fund_pay_type_name",
    "/output/setldetail/0/setl_proc_info",
    "/output/setlinfo/acct_mulaid_pay",
    "/output/setlinfo/act_pay_dedc",
    "/output/setlinfo/age",
    "/output/setlinfo/balc",
    "/output/setlinfo/cvlserv_flag",
    "/output/setlinfo/cvlserv_pay",
    "/output/setlinfo/fulamt_ownpay_amt",
    "/output/setlinfo/hifes_pay",
    "/output/setlinfo/hifmi_pay",
    "/output/setlinfo/hifob_pay",
    "/output/setlinfo/hifp_pay",
    "/output/setlinfo/maf_pay",
    "/output/setlinfo/mdtrt_cert_type",
    "/output/setlinfo/med_type",
    "/output/setlinfo/naty",
    "/output/setlinfo/oth_pay",
    "/output/setlinfo/overlmt_selfpay",
    "/output/setlinfo/pool_prop_selfpay",
    "/output/setlinfo/preselfpay_amt",
    "/output/setlinfo/psn_type",
];

#[test]
fn fields_of_a_result_without_a_place_are_told_by_name() {
    let reading = Validator::new().read_platform(settled_response().as_bytes(), &table());
    assert!(reading.report.is_acceptable());
    let told: Vec<_> = reading
        .report
        .findings
        .iter()
        .map(|finding| {
            assert_eq!((finding.code, finding.severity), ("LTC-S-114", Severity::Notice));
            finding.path.as_str()
        })
        .collect();
    assert_eq!(told, NOWHERE);
    let first = &reading.report.findings[0];
    assert!(first.message.zh.contains("fund_pay_type_name") && !first.message.zh.contains("样例"));
}

#[test]
fn a_result_is_put_into_the_settlement_that_was_sent() {
    let sent: Value =
        serde_json::from_str(include_str!("../../../data/bases/settlement.json")).expect("JSON");
    let message = read(&settled_response()).1.expect("a message");
    let settled = message.settled(&sent).expect("a settlement");
    let mut expected = sent.clone();
    expected["setl_id"] = json!("SAMPLE-S-777");
    expected["mdtrt_id"] = json!("SAMPLE-M-1");
    expected["setl_time"] = json!("2026-03-01 10:00:05");
    expected["clr_way"] = json!("1");
    expected["clr_type"] = json!("11");
    expected["setldetail"][0]["crt_payb_lmt_amt"] = json!("500.50");
    assert_eq!(settled, expected);
    acceptable(&settled);
    // Nothing is lost on the way back, not even what has no place here.
    let written: Value = serde_json::from_str(&message.write(&table()).json).expect("JSON");
    assert_eq!(written["output"]["setlinfo"].as_object().map(serde_json::Map::len), Some(41));
    assert_eq!(written["output"]["setldetail"][0].as_object().map(serde_json::Map::len), Some(6));
    assert_eq!(written["output"]["setlinfo"]["pool_prop_selfpay"], "0.7500");
    assert_eq!(written["output"]["setlinfo"]["age"], "76.2");
}

/// Names, numbers of persons and certificates appear in no finding and in no debug form.
#[test]
fn nothing_personal_is_told() {
    for raw in [
        settled_response().replace(r#""psn_name":"样例甲""#, r#""psn_name":["样例甲"]"#),
        settled_response().replace(r#""certno":"#, r#""11010519491231002X":"#),
    ] {
        let reading = Validator::new().read_platform(raw.as_bytes(), &table());
        let told = format!("{}{:?}", reading.report.to_json(), reading.message);
        for personal in ["样例甲", "11010519491231002X", "SAMPLE0000000001"] {
            assert!(!told.contains(personal), "{told}");
        }
    }
}
