//! Tests of tables, stores and exports: one binary.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

mod store;
mod table;
