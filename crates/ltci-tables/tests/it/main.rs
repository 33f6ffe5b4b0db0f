//! The integration tests of files and databases, one binary.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

mod export;
mod store;
mod table;
