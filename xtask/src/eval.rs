//! placeholder
pub(crate) mod scores;
pub(crate) fn run(_arguments: &[String]) -> Result<(), String> {
    Ok(())
}
