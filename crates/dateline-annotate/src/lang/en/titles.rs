//! Honorifics: words before a name that make it a person's.
//!
//! Comes in: a word as it stands. Goes out: whether it is an honorific, and the sex it tells. Refuses offices,
//! which are in [`super::roles`].

/// The sex an honorific tells: `Some('m')`, `Some('f')`, `Some('?')`; `None` where the word is none.
pub(crate) fn honorific(word: &str) -> Option<char> {
    match word.trim_end_matches('.') {
        "Mr" | "Sir" | "Lord" | "Prince" | "King" | "Father" | "Monsieur" | "Herr" | "Don" | "Pope"
        | "Imam" | "Sheikh" | "Emperor" | "Duke" | "Count" => Some('m'),
        "Mrs" | "Ms" | "Miss" | "Lady" | "Dame" | "Princess" | "Queen" | "Mme" | "Madame" | "Sister"
        | "Empress" | "Duchess" => Some('f'),
        "Dr" | "Doctor" | "Prof" | "Professor" | "Gen" | "General" | "Col" | "Colonel" | "Lt"
        | "Lieutenant" | "Maj" | "Major" | "Capt" | "Captain" | "Sgt" | "Sergeant" | "Cpl" | "Adm"
        | "Admiral" | "Cmdr" | "Commander" | "Sen" | "Senator" | "Rep" | "Representative" | "Gov" | "Rev"
        | "Reverend" | "Hon" | "Saint" | "Cardinal" | "Bishop" | "Archbishop" | "Rabbi" | "Judge"
        | "Justice" | "Marshal" | "Brigadier" | "Officer" | "Detective" | "Constable" | "Inspector" => {
            Some('?')
        }
        _ => None,
    }
}
