//! The options of a chore.
//!
//! Comes in: the words behind its name. Goes out: values by their options; what is left is an error. Refuses to know
//! any chore.

/// Words not yet read.
#[derive(Debug)]
pub(crate) struct Arguments(Vec<String>);

impl Arguments {
    /// All words.
    pub(crate) fn of(words: &[String]) -> Self {
        Self(words.to_vec())
    }

    /// Whether a flag is given.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let found = self.0.iter().position(|word| word == name);
        found.map(|at| self.0.remove(at)).is_some()
    }

    /// The word behind an option, if the option is given.
    ///
    /// # Errors
    /// When nothing stands behind it.
    pub(crate) fn value(&mut self, name: &str) -> Result<Option<String>, String> {
        let Some(at) = self.0.iter().position(|word| word == name) else { return Ok(None) };
        if at + 1 == self.0.len() {
            return Err(format!("{name} needs a value"));
        }
        self.0.remove(at);
        Ok(Some(self.0.remove(at)))
    }

    /// The number behind an option, or this one.
    ///
    /// # Errors
    /// When it is no number.
    pub(crate) fn number(&mut self, name: &str, otherwise: u64) -> Result<u64, String> {
        let Some(value) = self.value(name)? else { return Ok(otherwise) };
        value.parse().map_err(|_| format!("{name} needs a number, not '{value}'"))
    }

    /// Complains about words that nothing asked for.
    ///
    /// # Errors
    /// Names the first of them.
    pub(crate) fn end(self) -> Result<(), String> {
        self.0
            .first()
            .map_or(Ok(()), |word| Err(format!("'{word}' is not known here; see cargo xtask --help")))
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn arguments(line: &str) -> Arguments {
        Arguments::of(&line.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read_in_any_order() {
        let mut given = arguments("--seed 7 --quick --out a.jsonl");
        assert_eq!(given.value("--out").unwrap().as_deref(), Some("a.jsonl"));
        assert!(given.flag("--quick"));
        assert_eq!([given.number("--seed", 1).unwrap(), given.number("--count", 5).unwrap()], [7, 5]);
        assert_eq!(given.end(), Ok(()));
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert!(arguments("--seed x").number("--seed", 1).unwrap_err().contains("'x'"));
        assert!(arguments("--seed").value("--seed").is_err());
        assert!(arguments("--sead 3").end().unwrap_err().contains("--sead"));
    }
}
