//! The integration tests of the core, one binary.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

mod agreement;
mod allocation;
mod batch;
mod care;
mod directory;
mod exchange;
mod house_rules;
mod known_editions;
mod life_cycle;
mod limits;
mod mutation;
mod oracle;
mod platform;
mod privacy;
mod recognition;
mod region;
mod scale;
mod seal;
mod self_assessment;
mod settlement;
mod xml;
