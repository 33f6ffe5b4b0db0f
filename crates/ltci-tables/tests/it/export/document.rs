//! JSON and XML are read by the library to the same directory.

use ltci::Validator;
use ltci_tables::export::Format;

use super::{NASTY, exported, nasty};

#[test]
fn documents_are_read_again() {
    let expected: serde_json::Value = serde_json::from_str(NASTY).expect("JSON");
    for format in [Format::Json, Format::Xml] {
        let file = exported(format, &nasty(), &[]);
        let read = Validator::new().convert(&file).expect("well formed");
        assert_eq!(read.value(), &expected, "{}", format.as_str());
        let report = Validator::new().validate(&file).expect("a verdict");
        assert!(report.is_acceptable(), "{:?}", report.findings);
    }
}
