//! The adapter of the platform: its public samples both ways, both spellings of amounts, and what
//! has no place on the other side. What is expected is written by hand.

mod results;

use ltci::envelope::Transaction;
use ltci::platform::{Direction, Message, Shape, TransactionTable};
use ltci::{DocumentType, Severity, Validator};
use serde_json::{Value, json};

/// The members of the envelope of every sample; the public samples are of the input only.
const ENVELOPE: &str = r#""msgid":"SAMPLE000001202402011000000001","mdtrtarea_admvs":"330200","insuplc_admdvs":"330200","recer_sys_code":"LTCI","infver":"V1.0","opter_type":"1","opter":"SAMPLE-OP-1","opter_name":"样例乙","inf_time":"2024-02-01 10:00:00","fixmedins_code":"SAMPLE000001","fixmedins_name":"样例护理服务中心""#;

/// The public sample of 3201, with its values: amounts and counts are strings.
const INPUT_3201: &str = r#"{"data":{"acct_pay":"388.23","clr_type":"11","fixmedins_setl_cnt":"67","fund_pay_sumamt":"1819.04","insutype":"310","medfee_sumamt":"8958.23","setl_optins":"411302","stmt_begndate":"2024-01-01","stmt_enddate":"2024-01-31"}}"#;

/// The public sample of 3203: amounts and counts are numbers.
const INPUT_3203: &str = r#"{"data":{"acct_pay":0,"begndate":"2024-02-01","cash_payamt":2680.6,"clr_type":"11","enddate":"2024-02-29","fund_appy_sum":363.04,"med_sumfee":3043.64,"medfee_sumamt":3043.64,"psntime":28,"setlym":"202402"}}"#;

/// The public sample of 2601; person and message are placeholders there.
const INPUT_2601: &str = r#"{"data":{"psn_no":"SAMPLE0000000001","omsgid":"SAMPLE000001202402010900000001","oinfno":"2304"}}"#;

fn request(infno: &str, input: &str) -> String {
    format!(r#"{{"infno":"{infno}",{ENVELOPE},"input":{input}}}"#)
}

fn table() -> TransactionTable {
    TransactionTable::medical()
}

/// The codes and paths of what the adapter found, and the message.
fn read(raw: &str) -> (Vec<(&'static str, String)>, Option<Message>) {
    let reading = Validator::new().read_platform(raw.as_bytes(), &table());
    let findings = reading.report.findings.into_iter();
    (findings.map(|finding| (finding.code, finding.path)).collect(), reading.message)
}

fn message(raw: &str) -> Message {
    let (found, message) = read(raw);
    assert_eq!(found, [], "{raw}");
    message.expect("a message")
}

#[test]
fn the_public_samples_come_back_byte_for_byte() {
    for (infno, input) in [("3201", INPUT_3201), ("3203", INPUT_3203), ("2601", INPUT_2601)] {
        let raw = request(infno, input);
        let written = message(&raw).write(&table());
        assert_eq!(written.json, raw);
        assert!(written.findings.is_empty());
    }
}

#[test]
fn reconciliation_totals_become_our_reconciliation() {
    let document = message(&request("3201", INPUT_3201)).to_document(&table()).expect("a document");
    assert_eq!(
        (&document["infno"], &document["doc_type"]),
        (&json!("L401"), &json!("envelope_request"))
    );
    let expected = json!({
        "doc_type": "reconciliation",
        "doc_ver": "1",
        "reconciliation_id": "SAMPLE000001202402011000000001",
        "institution": {
            "fixmedins_code": "SAMPLE000001",
            "fixmedins_name": "样例护理服务中心",
            "admdvs": "330200"
        },
        "insutype": "310",
        "setl_optins": "411302",
        "setl_kind": "final",
        "clr_type": "11",
        "stmt_begndate": "2024-01-01",
        "stmt_enddate": "2024-01-31",
        "fixmedins_setl_cnt": 67,
        "medfee_sumamt": "8958.23",
        "fund_pay_sumamt": "1819.04",
        "acct_pay": "388.23"
    });
    assert_eq!(document["input"]["reconciliation"], expected);
    acceptable(&document);
}

#[test]
fn a_reversal_becomes_ours_with_our_number_of_the_original() {
    let document = message(&request("2601", INPUT_2601)).to_document(&table()).expect("a document");
    let reversal = &document["input"]["reversal"];
    assert_eq!(reversal["oinfno"], "L302");
    assert_eq!(reversal["reversed_at"], "2024-02-01 10:00:00");
    assert_eq!(reversal["fixmedins_code"], "SAMPLE000001");
    acceptable(&document);
}

fn acceptable(document: &Value) {
    let report = Validator::new().validate(document.to_string().as_bytes()).expect("a report");
    let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    assert_eq!(errors.count(), 0, "{}", report.to_json());
}

/// From our documents to the platform and back: the same documents.
#[test]
fn our_documents_go_to_the_platform_and_back() {
    for (infno, input) in [("3201", INPUT_3201), ("2601", INPUT_2601)] {
        let ours = message(&request(infno, input)).to_document(&table()).expect("a document");
        let converted = Validator::new().convert(ours.to_string().as_bytes()).expect("of the form");
        let again = Message::of(&converted, &table()).expect("a message");
        let raw = again.write(&table()).json;
        assert_eq!(raw, request(infno, input));
        assert_eq!(message(&raw).to_document(&table()), Some(ours));
    }
}

#[test]
fn both_spellings_of_amounts_give_the_same_document() {
    let numbers = INPUT_3201
        .replace(r#""388.23""#, "388.230")
        .replace(r#""67""#, "67")
        .replace(r#""1819.04""#, "1819.04")
        .replace(r#""8958.23""#, "8958.23");
    assert_ne!(numbers, INPUT_3201);
    let (one, other) = (message(&request("3201", INPUT_3201)), message(&request("3201", &numbers)));
    assert_eq!(one.to_document(&table()), other.to_document(&table()));
}

/// 99999999999999.99 is no float: as a double it would be written 99999999999999.98.
#[test]
fn the_greatest_amount_keeps_its_fen() {
    let raw = request("3203", &INPUT_3203.replace("2680.6", "99999999999999.99"));
    let message = message(&raw);
    assert_eq!(message.node().expect("a node")["cash_payamt"], "99999999999999.99");
    assert_eq!(message.write(&table()).json, raw);
}

#[test]
fn a_clearing_request_is_a_node_without_a_document_of_ours() {
    let message = message(&request("3203", INPUT_3203));
    assert_eq!(
        (message.shape(), message.direction()),
        (Some(Shape::ClearingRequest), Direction::Request)
    );
    assert_eq!(message.to_document(&table()), None);
    let expected = json!({
        "acct_pay": "0.00", "begndate": "2024-02-01", "cash_payamt": "2680.60", "clr_type": "11",
        "enddate": "2024-02-29", "fund_appy_sum": "363.04", "med_sumfee": "3043.64",
        "medfee_sumamt": "3043.64", "psntime": 28, "setlym": "202402"
    });
    assert_eq!(message.node(), Some(expected));
}

/// Of these only names of members were seen, so what is not known is told.
#[test]
fn requests_of_which_only_members_are_known_are_read_and_shown() {
    for (infno, input, shape) in [
        (
            "3202",
            r#"{"data":{"clr_type":"11","setl_optins":"411302","file_qury_no":"SAMPLE-FILE","stmt_begndate":"2024-01-01","stmt_enddate":"2024-01-31","medfee_sumamt":"8958.23","fund_pay_sumamt":"1819.04"}}"#,
            Shape::ReconciliationFile,
        ),
        (
            "3260",
            r#"{"data":{"trt_year":"2024","trt_month":"01","startrow":"1"}}"#,
            Shape::SplitExtract,
        ),
        (
            "3262",
            r#"{"data":{"trt_year":"2024","trt_month":"01","otransid":"SAMPLE-T-1"}}"#,
            Shape::SplitRollback,
        ),
    ] {
        let raw = request(infno, input);
        let read = message(&raw);
        assert_eq!((read.shape(), read.to_document(&table())), (Some(shape), None));
        assert_eq!(read.write(&table()).json, raw);
    }
    let (found, _) = read(&request("3202", r#"{"data":{"clr_type":"11","page":1}}"#));
    assert_eq!(found, [("LTC-S-115", "/input/data/page".to_owned())]);
    let (found, message) = read(&request("3261", r#"{"data":{"trt_year":"2024"}}"#));
    assert_eq!(found, [("LTC-S-116", "/input".to_owned())]);
    assert!(message.is_none());
}

#[test]
fn what_is_no_amount_is_found_and_not_rounded() {
    for bad in ["1819.045", "-1.00", "1e3", r#""1,819.04""#, "true", "[1]", r#""１""#] {
        let raw = request("3201", &INPUT_3201.replace(r#""1819.04""#, bad));
        let (found, _) = read(&raw);
        assert_eq!(found, [("LTC-S-113", "/input/data/fund_pay_sumamt".to_owned())], "{bad}");
    }
}

#[test]
fn unknown_members_and_contents_are_told_with_their_place() {
    let raw = request("3201", &INPUT_3201.replace(r#""clr_type""#, r#""clr_tpye""#));
    assert_eq!(read(&raw).0, [("LTC-S-115", "/input/data/clr_tpye".to_owned())]);
    let raw = request("3201", INPUT_3201).replace(r#""infver""#, r#""enctype":"SM4","infver""#);
    assert_eq!(read(&raw).0, [("LTC-S-115", "/enctype".to_owned())]);
    for (raw, path) in [
        (request("4101", r#"{"data":{"a":1}}"#), "/input"),
        (request("3201", "[1]"), "/input"),
        (request("3201", r#"{"data":[]}"#), "/input/data"),
        (r#"{"data":{}}"#.to_owned(), ""),
        (r#"{"infno":"3201","infcode":0}"#.to_owned(), ""),
    ] {
        let (found, message) = read(&raw);
        assert_eq!(found, [("LTC-S-116", path.to_owned())], "{raw}");
        assert!(message.is_none());
    }
}

#[test]
fn what_is_no_json_is_told_like_everywhere() {
    let deep = format!("{{\"infno\":\"3201\",\"input\":{}1{}}}", "[".repeat(70), "]".repeat(70));
    for (raw, code) in [
        ("", "LTC-P-021"),
        ("[]", "LTC-P-011"),
        (r#"{"infno":"#, "LTC-P-005"),
        (r#"{"infno":3201,}"#, "LTC-P-004"),
        (r#"{"infno":"3201","infno":"3202"}"#, "LTC-P-006"),
        (r#"{"infno":"\ud800"}"#, "LTC-P-004"),
        (&deep, "LTC-P-007"),
    ] {
        let (found, message) = read(raw);
        assert_eq!(found.iter().map(|(code, _)| *code).collect::<Vec<_>>(), [code], "{raw}");
        assert!(message.is_none());
    }
}

/// A document of ours under its own name, under the numbers and with the amounts of a province.
#[test]
fn a_province_has_its_own_numbers_and_writes_numbers() {
    let text = r#"{"id":"sample","title":"样例省","provenance":"样例","amounts":"number","infcode":"string",
        "transactions":[{"ours":"L302","theirs":"90302","name":"长护结算"}]}"#;
    let province = TransactionTable::read(text.as_bytes()).expect("a table");
    let ours = include_bytes!("../../data/bases/envelope-request.json");
    let converted = Validator::new().convert(ours).expect("of the form");
    let written = Message::of(&converted, &province).expect("a message").write(&province);
    assert!(written.json.starts_with(r#"{"infno":"90302","#), "{}", written.json);
    assert!(written.json.contains(r#""medfee_sumamt":175,"#), "{}", written.json);
    assert!(written.json.contains(r#""psn_cash_pay":43.75,"#), "{}", written.json);
    assert!(written.json.contains(r#""cnt":1.5,"#), "{}", written.json);
    assert!(written.findings.is_empty());
    let back = Validator::new().read_platform(written.json.as_bytes(), &province);
    assert!(back.report.findings.is_empty());
    let document = back.message.expect("a message").to_document(&province);
    assert_eq!(document.as_ref(), Some(converted.value()));
}

#[test]
fn what_of_a_document_is_not_written_is_told() {
    let carried: Value =
        serde_json::from_str(include_str!("../../data/bases/reconciliation.json")).expect("JSON");
    let mut ours = message(&request("3201", INPUT_3201)).to_document(&table()).expect("a document");
    ours["input"]["reconciliation"] = carried;
    let converted = Validator::new().convert(ours.to_string().as_bytes()).expect("of the form");
    let written = Message::of(&converted, &table()).expect("a message").write(&table());
    let told: Vec<_> =
        written.findings.iter().map(|finding| (finding.code, finding.path.as_str())).collect();
    assert_eq!(
        told,
        [
            ("LTC-S-117", "/input/reconciliation/details"),
            ("LTC-S-117", "/input/reconciliation/stmt_rslt"),
        ]
    );
}

#[test]
fn a_table_is_checked_when_it_is_read() {
    let table = |lines: &str| {
        let text = format!(
            r#"{{"id":"x","title":"x","provenance":"x","amounts":"string","infcode":"number","transactions":[{lines}]}}"#
        );
        TransactionTable::read(text.as_bytes()).map_err(|error| error.to_string())
    };
    assert!(table("").is_ok());
    let line = r#"{"ours":"L302","theirs":"90302","name":"x"}"#;
    assert!(table(line).is_ok());
    let twice = table(&[line, line].join(",")).expect_err("twice");
    assert!(twice.contains("90302列了两次"), "{twice}");
    let twice = table(&[line, &line.replace("90302", "90303")].join(",")).expect_err("twice");
    assert!(twice.contains("L302列了两次"), "{twice}");
    let unknown = table(&line.replace("L302", "L999")).expect_err("not ours");
    assert!(unknown.contains("L999不是本规范的交易编号"), "{unknown}");
    let form = table(r#"{"ours":"L302"}"#).expect_err("no form");
    assert!(form.starts_with("第1行第"), "{form}");
}

/// The table of 15.3 is that of the library: number, both names, documents, medical analogues.
#[test]
fn the_specification_lists_every_transaction() {
    let specification = include_str!("../../../../docs/specification.md");
    let listed: Vec<_> =
        specification.lines().filter(|line| line.starts_with("| `L")).map(str::to_owned).collect();
    let document = |kind: Option<DocumentType>| {
        kind.map_or_else(|| "—".to_owned(), |kind| format!("`{}`", kind.as_str()))
    };
    let rows = Transaction::ALL.iter().map(|one| {
        let medical =
            if one.medical.is_empty() { "—".to_owned() } else { one.medical.join(", ") };
        let (request, response) = (document(one.request), document(one.response));
        let (zh, en) = (one.name.zh, one.name.en);
        format!("| `{}` | {zh} | {en} | {request} | {response} | {medical} |", one.number)
    });
    assert_eq!(listed, rows.collect::<Vec<_>>());
}
