//! The integration tests of the core, one binary.

mod house_rules;
