//! What happens to a text when others print it, and when it is changed later.
//!
//! Comes in: what was told. Goes out: nearly the same. Refuses to change who said what.

use crate::dice::Dice;
use crate::prose::{self, Told, View};

/// The words of one report at another outlet: cut at the end, a word here and there exchanged, a line added.
pub(crate) fn copied(mut told: Told, mut dice: Dice) -> Told {
    let cut = if dice.chance(60) { dice.below(told.paragraphs.len() / 3 + 1) } else { 0 };
    told.paragraphs.truncate((told.paragraphs.len() - cut).max(3));
    for paragraph in &mut told.paragraphs {
        if dice.chance(15) {
            *paragraph = exchanged(paragraph, &mut dice);
        }
    }
    if dice.chance(40) {
        told.title =
            format!("{}: {}", dice.pick(&["Update", "World", "News in brief", "Region"]), told.title);
    }
    told
}

/// The same report later: a paragraph more, and a word put right.
pub(crate) fn changed(mut told: Told, view: &View<'_>, mut dice: Dice) -> Told {
    let at = dice.between(1, told.paragraphs.len() - 1);
    told.paragraphs[at] = exchanged(&told.paragraphs[at], &mut dice);
    told.paragraphs.insert(at, prose::paragraph(view, dice));
    told
}

/// Words that editors like to exchange.
const EXCHANGES: [(&str, &str); 8] = [
    (" said", " stated"),
    (" people", " persons"),
    (" after ", " following "),
    (" but ", " although "),
    (" about ", " around "),
    (" has ", " had "),
    (" many ", " numerous "),
    ("the ", "the said "),
];

fn exchanged(paragraph: &str, dice: &mut Dice) -> String {
    let fitting: Vec<_> = EXCHANGES.iter().filter(|(from, _)| paragraph.contains(from)).collect();
    if fitting.is_empty() {
        return paragraph.to_owned();
    }
    let (from, to) = dice.pick(&fitting);
    paragraph.replacen(from, to, 1)
}
