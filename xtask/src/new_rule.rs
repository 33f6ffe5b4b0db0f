//! To be written.
pub fn create(_: &str, _: &str) -> Result<(), String> {
    Ok(())
}
