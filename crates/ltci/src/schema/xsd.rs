//! XML Schema written from the JSON Schema, so that the two cannot drift apart.

use quick_xml::Writer;
use quick_xml::events::BytesText;
use serde_json::Value;

use super::NAMESPACE;
use super::shape::resolve;

type Output = Writer<Vec<u8>>;
type Written = std::io::Result<()>;

/// Writes the XML Schema of a document whose root element has the given name.
pub(crate) fn write(schema: &Value, name: &str) -> String {
    let mut output = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing into a Vec cannot fail.
    let _ = write_schema(&mut output, schema, name);
    let body = String::from_utf8(output.into_inner()).unwrap_or_default();
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{body}\n")
}

fn write_schema(output: &mut Output, schema: &Value, name: &str) -> Written {
    let attributes = [
        ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"),
        ("xmlns", NAMESPACE),
        ("targetNamespace", NAMESPACE),
        ("elementFormDefault", "qualified"),
    ];
    let root = output.create_element("xs:schema").with_attributes(attributes);
    root.write_inner_content(|output| {
        write_documentation(output, schema)?;
        output
            .create_element("xs:element")
            .with_attributes([("name", name), ("type", "Document")])
            .write_empty()?;
        write_type(output, "Document", schema, schema)?;
        for (name, node) in schema["$defs"].as_object().into_iter().flatten() {
            write_type(output, name, node, schema)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn write_type(output: &mut Output, name: &str, node: &Value, root: &Value) -> Written {
    if node["type"] == "object" {
        let element = output.create_element("xs:complexType").with_attribute(("name", name));
        element.write_inner_content(|output| {
            if name != "Document" {
                write_documentation(output, node)?;
            }
            write_members(output, node, root)
        })?;
    } else {
        let element = output.create_element("xs:simpleType").with_attribute(("name", name));
        element.write_inner_content(|output| {
            write_documentation(output, node)?;
            write_restriction(output, node)
        })?;
    }
    Ok(())
}

fn write_documentation(output: &mut Output, node: &Value) -> Written {
    let Some(description) = node["description"].as_str() else {
        return Ok(());
    };
    output.create_element("xs:annotation").write_inner_content(|output| {
        output
            .create_element("xs:documentation")
            .write_text_content(BytesText::new(description))?;
        Ok(())
    })?;
    Ok(())
}

fn write_members(output: &mut Output, node: &Value, root: &Value) -> Written {
    let required = node["required"].as_array();
    let is_required = |name: &str| {
        required.is_some_and(|required| required.iter().any(|candidate| candidate == name))
    };
    output.create_element("xs:sequence").write_inner_content(|output| {
        for (name, member) in node["properties"].as_object().into_iter().flatten() {
            let is_list = resolve(member, root)["type"] == "array";
            let kind = if is_list { &member["items"] } else { member };
            let mut element = output
                .create_element("xs:element")
                .with_attributes([("name", name.as_str()), ("type", type_name(kind))]);
            if !is_required(name) {
                element = element.with_attribute(("minOccurs", "0"));
            }
            if is_list {
                element = element.with_attribute(("maxOccurs", "unbounded"));
            }
            element.write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

/// The name of the type that a member refers to.
fn type_name(node: &Value) -> &str {
    let reference = node["$ref"].as_str().unwrap_or_default();
    reference.rsplit('/').next().unwrap_or_default()
}

fn write_restriction(output: &mut Output, node: &Value) -> Written {
    let base = match (node["type"].as_str(), node["format"].as_str()) {
        (Some("integer"), _) => "xs:integer",
        (_, Some("date")) => "xs:date",
        _ => "xs:string",
    };
    let element = output.create_element("xs:restriction").with_attribute(("base", base));
    element.write_inner_content(|output| {
        for (facet, value) in facets(node) {
            output.create_element(facet).with_attribute(("value", value.as_str())).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

/// The facets of a simple type.
fn facets(node: &Value) -> Vec<(&'static str, String)> {
    let number = |keyword: &str| node[keyword].as_i64().map(|number| number.to_string());
    let mut facets: Vec<(&str, Option<String>)> = vec![
        ("xs:minInclusive", number("minimum")),
        ("xs:maxInclusive", number("maximum")),
        ("xs:minLength", number("minLength")),
        ("xs:maxLength", number("maxLength")),
        ("xs:pattern", node["pattern"].as_str().map(translated)),
    ];
    if node["type"] == "integer" {
        // Without signs and leading zeros, as in JSON.
        facets.push(("xs:pattern", Some("0|[1-9][0-9]*".to_owned())));
    }
    let values = node["enum"].as_array().into_iter().flatten().chain(node.get("const"));
    let values = values.filter_map(|value| Some(("xs:enumeration", value.as_str()?.to_owned())));
    let given = facets.into_iter().filter_map(|(facet, value)| Some((facet, value?)));
    given.chain(values).collect()
}

/// A pattern of JSON Schema as one of XML Schema: without anchors, escapes as characters, and
/// without the characters that XML 1.0 cannot carry anyway. Of the control characters those are
/// left that it can, as escapes, because an attribute would turn them into blanks.
fn translated(pattern: &str) -> String {
    let unanchored = pattern.trim_start_matches('^').trim_end_matches('$');
    let carried = unanchored
        .replace(r"\u0000-\u0020", r"\t\n\r ")
        .replace(r"\u0000-\u001F", r"\t\n\r")
        .replace(r"\u0000-\u0009\u000B-\u001F", r"\t\r")
        .replace(r"\uFFFE\uFFFF", "");
    let mut parts = carried.split(r"\u");
    let mut translated = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_at_checked(4).unwrap_or((part, ""));
        translated.extend(u32::from_str_radix(digits, 16).ok().and_then(char::from_u32));
        translated.push_str(rest);
    }
    translated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_carry_only_what_xml_can() {
        let pattern = r"^[^\u0000-\u0020\u007F-\u00A0\u3000\uFFFE\uFFFF]$";
        assert_eq!(translated(pattern), "[^\\t\\n\\r \u{7F}-\u{A0}\u{3000}]");
        let lines = r"^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]$";
        assert_eq!(translated(lines), "[^\\t\\r\u{7F}-\u{9F}]");
        assert_eq!(translated("^[0-9]{6}$"), "[0-9]{6}");
    }
}
