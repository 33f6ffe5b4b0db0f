//! The exchange: transitions by a table declared by hand, and a simulation.

mod simulation;
mod transitions;
