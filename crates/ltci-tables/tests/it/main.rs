//! One integration binary.

mod export;
