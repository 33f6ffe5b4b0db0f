//! F: the form of a document.

super::rules! {
    f001_missing
    f002_unknown
    f003_wrong_type
    f004_malformed_date
    f005_malformed_text
    f006_out_of_range
    f007_empty_list
    f008_out_of_order
    f009_unknown_document_type
    f010_malformed_frequency
    f011_malformed_time
    f012_malformed_amount
    f013_malformed_decimal
}
