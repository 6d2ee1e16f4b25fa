//! What was made of the values that were met lately.
//!
//! Comes in: the value of an attribute, and a way to make something of it. Goes out: what is made of it; a page has few
//! classes and uses them often. Refuses to grow: a value takes the place of one that falls on the same slot, so that no
//! page can fill it.

/// What was made of some values of a page.
pub(crate) struct Memo<'page, T> {
    slots: Vec<Option<(&'page str, T)>>,
}

const SLOTS: usize = 512;

impl<T: Copy> Default for Memo<'_, T> {
    fn default() -> Self {
        Self { slots: vec![None; SLOTS] }
    }
}

impl<'page, T: Copy> Memo<'page, T> {
    /// What `make` makes of this value, or has made of it before.
    pub(crate) fn of(&mut self, value: &'page str, make: impl FnOnce(&str) -> T) -> T {
        let slot = &mut self.slots[slot_of(value.as_bytes())];
        match slot {
            Some((met, known)) if *met == value => *known,
            _ => slot.insert((value, make(value))).1,
        }
    }
}

/// By the length and five of the bytes.
fn slot_of(value: &[u8]) -> usize {
    let length = value.len();
    let Some(last) = length.checked_sub(1) else { return 0 };
    let quarters = [0, 1, 2, 3, 4].map(|quarter| usize::from(value[last * quarter / 4]));
    quarters.into_iter().fold(length, |slot, byte| slot * 31 + byte) % SLOTS
}

#[cfg(test)]
mod tests {
    use super::Memo;

    #[test]
    fn what_is_made_of_a_value_is_its_own_however_often_it_is_asked_for() {
        let mut lengths = Memo::default();
        let values: Vec<String> =
            (0..2_000).map(|number| "x".repeat(number % 7) + &number.to_string()).collect();
        for value in values.iter().chain(&values) {
            assert_eq!(lengths.of(value, str::len), value.len());
        }
    }

    #[test]
    fn a_value_that_was_met_is_not_made_again() {
        let mut memo = Memo::default();
        memo.of("teaser", |_| 1);
        assert_eq!((memo.of("teaser", |_| 2), memo.of("", |_| 3)), (1, 3));
    }
}
