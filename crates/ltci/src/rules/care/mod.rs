//! V: filings, care plans and visits.

super::rules! {
    v001_sample_directory_of_plan
    v002_sample_directory_of_record
}
