//! D: directories and their mapping.

super::rules! {
    d001_sample_edition
    d002_mapped_to_a_sample
}
