//! Which report tells what, and when.
//!
//! Comes in: a seed and the number of a report. Goes out: its place in a story. Reports are planned in blocks, in each
//! of which whole stories begin and end, so that any report can be found without those of other blocks. Refuses to
//! know what a story is about.

use crate::calendar::DAY;
use crate::dice::Dice;

/// Reports of one block.
pub(crate) const BLOCK: u64 = 2_048;

/// Seconds of one block.
const SPAN: u64 = 28 * DAY;

/// The first moment: 1 January 2030.
const BEGIN: u64 = 1_893_456_000;

/// What a report is to an earlier one of its story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Written for itself.
    Fresh,
    /// The text of another report, with small changes, at another outlet.
    Copy,
    /// The same report at the same address, changed later.
    Version,
}

/// The place of a report.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// The number of the story: none like it in other blocks.
    pub(crate) story: u64,
    /// Which of the story's happenings it tells, and when that was.
    pub(crate) happening: u64,
    pub(crate) happened: u64,
    /// The number of the telling within the story.
    pub(crate) telling: u64,
    pub(crate) published: u64,
    pub(crate) kind: Kind,
    /// The telling that is copied or changed, and when it was published; else itself.
    pub(crate) original: (u64, u64),
}

/// The reports of a block, in order of time.
pub(crate) fn block(seed: u64, number: u64) -> Vec<Slot> {
    let mut dice = Dice::of(&[seed, number, 1]);
    let mut slots: Vec<Slot> = Vec::with_capacity(BLOCK as usize);
    let mut stories = 0;
    while slots.len() < BLOCK as usize {
        let size = size(&mut dice).min(BLOCK as usize - slots.len());
        slots.extend(story(&mut dice, number << 16 | stories, size));
        stories += 1;
    }
    for slot in &mut slots {
        let begin = BEGIN + number * SPAN;
        slot.published += begin;
        slot.happened += begin;
        slot.original.1 += begin;
    }
    slots.sort_by_key(|slot| (slot.published, slot.story, slot.telling));
    slots
}

/// How many reports a story has: mostly few, at times up to 30.
fn size(dice: &mut Dice) -> usize {
    match dice.below(100) {
        0..40 => 1,
        40..60 => dice.between(2, 3),
        60..82 => dice.between(4, 9),
        82..94 => dice.between(10, 19),
        _ => dice.between(20, 30),
    }
}

/// The reports of one story; times count from the beginning of the block.
fn story(dice: &mut Dice, story: u64, size: usize) -> Vec<Slot> {
    let happenings = happenings(dice, size);
    let mut slots: Vec<Slot> = Vec::with_capacity(size);
    for telling in 0..size {
        // The first reports tell of each happening once, so that each has one to be copied.
        let happening = if telling < happenings.len() { telling } else { dice.below(happenings.len()) };
        let first = slots.iter().find(|slot| slot.happening == happening as u64);
        slots.push(slot(dice, first, (story, happening as u64, happenings[happening], telling as u64)));
    }
    slots
}

/// The moments at which something happens.
fn happenings(dice: &mut Dice, size: usize) -> Vec<u64> {
    let hour = 3_600;
    let gaps: Vec<u64> = (0..size / 5).take(5).map(|_| dice.between(18, 110) as u64 * hour).collect();
    // What is told of the last one takes two days.
    let room = SPAN - 3 * DAY - gaps.iter().sum::<u64>();
    let mut moments = vec![dice.below(room as usize) as u64];
    for gap in gaps {
        moments.push(moments[moments.len() - 1] + gap);
    }
    moments
}

fn slot(
    dice: &mut Dice,
    first: Option<&Slot>,
    (story, happening, happened, telling): (u64, u64, u64, u64),
) -> Slot {
    let hour = 3_600;
    let published = happened + hour + dice.rank(8 * 3_600) as u64;
    let fresh = Slot {
        story,
        happening,
        happened,
        telling,
        published,
        kind: Kind::Fresh,
        original: (telling, published),
    };
    let Some(first) = first else { return fresh };
    let later = first.published + 600 + dice.rank(36 * 3_600) as u64;
    let kind = match dice.below(100) {
        0..18 => Kind::Copy,
        18..21 => Kind::Version,
        _ => return Slot { published: later, original: (telling, later), ..fresh },
    };
    Slot { published: later, kind, original: (first.telling, first.published), ..fresh }
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Kind, block};

    #[test]
    fn a_block_is_in_order_of_time_and_full() {
        let (first, second) = (block(7, 0), block(7, 1));
        assert_eq!(first.len() as u64, BLOCK);
        assert!(first.is_sorted_by_key(|slot| slot.published));
        assert!(first.last().unwrap().published < second[0].published);
    }

    #[test]
    fn copies_and_versions_come_in_their_shares() {
        let slots = block(7, 3);
        let share = |kind| slots.iter().filter(|slot| slot.kind == kind).count() * 1_000 / slots.len();
        assert!((100..150).contains(&share(Kind::Copy)), "{}", share(Kind::Copy));
        assert!((10..30).contains(&share(Kind::Version)), "{}", share(Kind::Version));
    }

    #[test]
    fn what_is_copied_was_published_before() {
        let later = |slot: &super::Slot| slot.kind != Kind::Fresh;
        assert!(block(7, 3).iter().filter(|slot| later(slot)).all(|slot| slot.original.1 < slot.published));
    }
}
