//! Tests of tables, stores and exports: one binary.

mod table;
