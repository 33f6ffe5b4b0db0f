//! Writing a document as XML.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use serde_json::Value;

use crate::schema::NAMESPACE;

type Output = Writer<Vec<u8>>;

/// How XML is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Without blanks between elements.
    Compact,
    /// One element a line, indented by two blanks.
    Indented,
}

/// Writes a document as XML: an element for each member, repeated for each element of a list.
pub(crate) fn write(document: &Value, name: &str, layout: Layout) -> String {
    let mut output = match layout {
        Layout::Compact => Writer::new(Vec::new()),
        Layout::Indented => Writer::new_with_indent(Vec::new(), b' ', 2),
    };
    // Writing into a Vec cannot fail.
    let _ = write_document(&mut output, document, name);
    let mut text = String::from_utf8(output.into_inner()).unwrap_or_default();
    if layout == Layout::Indented {
        text.push('\n');
    }
    text
}

fn write_document(output: &mut Output, document: &Value, name: &str) -> std::io::Result<()> {
    output.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = BytesStart::new(name).with_attributes([("xmlns", NAMESPACE)]);
    write_element(output, root, document)
}

fn write_element(output: &mut Output, start: BytesStart<'_>, value: &Value) -> std::io::Result<()> {
    let end = BytesEnd::new(String::from_utf8_lossy(start.name().as_ref()).into_owned());
    output.write_event(Event::Start(start))?;
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::Array(elements) => {
                        for element in elements {
                            write_element(output, BytesStart::new(name), element)?;
                        }
                    }
                    _ => write_element(output, BytesStart::new(name), member)?,
                }
            }
        }
        Value::String(text) => output.write_event(Event::Text(BytesText::new(text)))?,
        other => output.write_event(Event::Text(BytesText::new(&other.to_string())))?,
    }
    output.write_event(Event::End(end))
}
