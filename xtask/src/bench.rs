//! To be written.
pub fn run(_: &[&str]) -> Result<(), String> {
    Ok(())
}
