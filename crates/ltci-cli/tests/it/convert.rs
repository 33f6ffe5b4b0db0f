use crate::{BASE, base_with, contradictory, ltci_with};

fn convert(to: &str, more: &[&str], document: &str) -> crate::Ran {
    let arguments = [&["convert", "--to", to, "-"], more].concat();
    ltci_with(&arguments, document.as_bytes())
}

#[test]
fn there_and_back_gives_the_same_document() {
    let xml = convert("xml", &[], BASE);
    assert!(
        xml.out.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessment "),
        "{}",
        xml.out
    );
    assert!(xml.out.contains("\n  <level>3</level>\n"), "{}", xml.out);
    let back = convert("json", &[], &xml.out);
    assert_eq!(back.out.trim_end(), BASE.trim_end());
    assert_eq!((back.exit, back.err.as_str()), (0, ""));
    let compact = convert("xml", &["--compact"], BASE);
    assert!(compact.out.contains("<level>3</level><"));
    assert_eq!(convert("json", &[], &compact.out).out, back.out);
    let compact = convert("json", &["--compact"], BASE);
    assert_eq!(compact.out, format!("{}\n", crate::on_one_line(BASE)));
}

#[test]
fn a_document_that_contradicts_itself_can_be_converted() {
    let ran = convert("xml", &[], &contradictory());
    assert!(ran.out.contains("<level>4</level>"));
    assert_eq!(ran.exit, 0);
}

#[test]
fn what_is_not_of_the_form_is_refused_on_stderr() {
    let ran = convert("xml", &[], &base_with(r#""level": "3","#, ""));
    assert_eq!((ran.exit, ran.out.as_str()), (1, ""));
    assert!(ran.err.starts_with("✘ -  拒绝：1个错误\n\n  错误 LTC-F-001 "), "{}", ran.err);
}
