//! S: settlements and the messages around them.

super::rules! {
    s001_sample_directory_of_settlement
    s002_total_is_not_the_sum_of_its_bearers
}
