//! Who and what is in the news: people, places, organisations, outlets.
//!
//! Comes in: the number of one of them. Goes out: a name that nobody bears, made of syllables. The same number is the
//! same person in every story and for every seed. Refuses real names of families, towns and newspapers.

use std::sync::OnceLock;

use crate::dice::Dice;

/// Somebody.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) full: String,
    pub(crate) family: String,
    pub(crate) role: &'static str,
    pub(crate) woman: bool,
}

/// How many outlets there are; the first are wires, whose texts the others print.
pub(crate) const OUTLETS: usize = 60;
const WIRES: [&str; 4] = ["Northern Wire", "Meridian Press", "Allied Dispatch", "Coastal News Agency"];

/// Lists of names, one a line.
struct Names {
    women: Vec<&'static str>,
    men: Vec<&'static str>,
    family: [Vec<&'static str>; 2],
    place: [Vec<&'static str>; 2],
    roles: Vec<&'static str>,
    bodies: Vec<&'static str>,
    papers: Vec<&'static str>,
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    let lines = |text: &'static str| text.lines().collect::<Vec<_>>();
    NAMES.get_or_init(|| Names {
        women: lines(include_str!("words/women.txt")),
        men: lines(include_str!("words/men.txt")),
        family: [
            lines(include_str!("words/family_heads.txt")),
            lines(include_str!("words/family_tails.txt")),
        ],
        place: [lines(include_str!("words/place_heads.txt")), lines(include_str!("words/place_tails.txt"))],
        roles: lines(include_str!("words/roles.txt")),
        bodies: lines(include_str!("words/bodies.txt")),
        papers: lines(include_str!("words/papers.txt")),
    })
}

/// The person of a number.
pub(crate) fn person(number: u64) -> Person {
    let mut dice = Dice::of(&[number, 11]);
    let woman = dice.chance(45);
    let given = *dice.pick(if woman { &names().women } else { &names().men });
    let family = joined(&mut dice, &names().family);
    let role = *dice.pick(&names().roles);
    Person { full: format!("{given} {family}"), family, role, woman }
}

/// The place of a number.
pub(crate) fn place(number: u64) -> String {
    let mut dice = Dice::of(&[number, 12]);
    let name = joined(&mut dice, &names().place);
    match dice.below(12) {
        0 => format!("Port {name}"),
        1 => format!("Saint {name}"),
        2 => format!("North {name}"),
        _ => name,
    }
}

/// The organisation of a number.
pub(crate) fn organisation(number: u64) -> String {
    let mut dice = Dice::of(&[number, 13]);
    {
        let at = place(dice.below(400) as u64);
        format!("{at} {}", dice.pick(&names().bodies))
    }
}

/// The outlet of a number below [`OUTLETS`].
pub(crate) fn outlet(number: usize) -> String {
    if let Some(wire) = WIRES.get(number) {
        return (*wire).to_owned();
    }
    let mut dice = Dice::of(&[number as u64, 14]);
    format!("The {} {}", place(number as u64), dice.pick(&names().papers))
}

/// The wire that a story comes from.
pub(crate) fn wire(number: u64) -> &'static str {
    WIRES[number as usize % WIRES.len()]
}

fn joined(dice: &mut Dice, [heads, tails]: &[Vec<&'static str>; 2]) -> String {
    let (head, tail) = (*dice.pick(heads), *dice.pick(tails));
    // "Kell" and "land" are "Kelland".
    let same = head.chars().last() == tail.chars().next();
    format!("{head}{}", if same { &tail[1..] } else { tail })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{OUTLETS, outlet, person, place};

    #[test]
    fn names_are_many_and_keep() {
        let people: BTreeSet<String> = (0..600).map(|number| person(number).full).collect();
        assert!(people.len() > 590);
        assert_eq!(person(5).full, person(5).full);
        assert!((0..400).map(place).collect::<BTreeSet<_>>().len() > 350);
        assert_eq!((0..OUTLETS).map(outlet).collect::<BTreeSet<_>>().len(), OUTLETS);
    }
}
