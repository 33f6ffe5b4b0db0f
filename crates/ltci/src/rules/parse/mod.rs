//! P: reading and limits.

super::rules! {
    p001_too_large
    p002_not_utf8
    p003_byte_order_mark
    p004_not_json
    p005_cut_off
    p006_duplicate_member
    p007_too_deep
    p008_number_not_plain
    p009_string_too_long
    p010_list_too_long
    p011_neither_json_nor_xml
    p012_not_well_formed_xml
    p013_document_type_declaration
    p014_entity_reference
    p015_processing_instruction
    p016_attribute
    p017_wrong_namespace
    p018_mixed_content
    p019_more_findings
    p020_encoding_not_supported
    p021_empty
}
