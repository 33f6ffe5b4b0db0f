//! The one integration binary: whole runs on fake testees, and the reports about them.

#[cfg(test)]
mod badges;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod fake;
#[cfg(test)]
mod http;
#[cfg(test)]
mod matrix;
#[cfg(test)]
mod misbehaviour;
#[cfg(test)]
mod reports;
#[cfg(test)]
mod resumed;
#[cfg(test)]
mod runs;
