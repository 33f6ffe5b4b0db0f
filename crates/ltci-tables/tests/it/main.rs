//! Tests of tables, stores and exports: one binary.

mod store;
mod table;
