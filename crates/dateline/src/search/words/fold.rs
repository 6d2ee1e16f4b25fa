//! Lower case without accents.
//!
//! Comes in: a word as it stands. Goes out: the form under which it is found. Refuses to know where it stood.

use std::cell::RefCell;

use tantivy::tokenizer::{AsciiFoldingFilter, RawTokenizer, TextAnalyzer};

use super::{LONGEST, is_mark};

/// Writes the folded word to the end of `onto`, at most [`LONGEST`] characters of it.
pub(super) fn fold_onto(onto: &mut String, word: &str) {
    // Most words are of this kind.
    if word.len() <= LONGEST && word.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
        let start = onto.len();
        onto.push_str(word);
        onto[start..].make_ascii_lowercase();
        return;
    }
    let letters = word.chars().filter(|&letter| letter.is_alphanumeric() || letter == '.');
    let lower = letters.take(LONGEST).flat_map(char::to_lowercase).filter(|&letter| !is_mark(letter));
    if word.is_ascii() {
        onto.extend(lower);
    } else {
        onto.push_str(&without_accents(&lower.collect::<String>()));
    }
}

/// tantivy's table turns letters of Latin into those of ASCII; it can only be reached as a stage of its own.
fn without_accents(word: &str) -> String {
    thread_local! {
        static TABLE: RefCell<TextAnalyzer> = RefCell::new(
            TextAnalyzer::builder(RawTokenizer::default()).filter(AsciiFoldingFilter).build(),
        );
    }
    TABLE.with_borrow_mut(|table| {
        let mut stream = table.token_stream(word);
        stream.next().map_or_else(|| word.to_owned(), |token| token.text.clone())
    })
}
