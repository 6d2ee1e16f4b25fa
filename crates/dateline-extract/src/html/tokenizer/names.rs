//! Names of tags and attributes as html5ever wants them.
//!
//! Comes in: a name in lower case. Goes out: its [`LocalName`], which is costly to look up; a page has few names
//! and uses them often. Refuses to grow: a name takes the place of one that falls on the same slot.

use html5ever::LocalName;

/// The names that were used lately.
pub(super) struct Names {
    slots: Vec<Option<LocalName>>,
}

const SLOTS: usize = 256;

impl Default for Names {
    fn default() -> Self {
        Self { slots: vec![None; SLOTS] }
    }
}

impl Names {
    pub(super) fn of(&mut self, name: &str) -> LocalName {
        let slot = &mut self.slots[slot_of(name.as_bytes())];
        match slot {
            Some(known) if **known == *name => known.clone(),
            _ => slot.insert(LocalName::from(name)).clone(),
        }
    }
}

/// By length, the first two bytes and the last.
fn slot_of(name: &[u8]) -> usize {
    let byte = |at: usize| usize::from(name.get(at).copied().unwrap_or(0));
    let last = name.last().map_or(0, |&byte| usize::from(byte));
    (name.len() * 31 + byte(0) * 7 + byte(1) * 13 + last * 3) % SLOTS
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_is_itself_however_often_it_is_asked_for() {
        let mut names = Names::default();
        for name in ["div", "p", "div", "data-longer-name", "", "é"] {
            assert_eq!(&*names.of(name), name);
        }
    }
}
