//! Closed classes of English: the small words by which clauses are cut.
//!
//! Comes in: a word in lower case. Goes out: whether it is of a class. Refuses open classes.

/// Auxiliaries, which may stand between a subject and its verb.
pub(crate) fn is_auxiliary(word: &str) -> bool {
    matches!(
        word,
        "has"
            | "have"
            | "had"
            | "is"
            | "are"
            | "was"
            | "were"
            | "be"
            | "been"
            | "being"
            | "do"
            | "does"
            | "did"
            | "will"
            | "would"
            | "can"
            | "could"
            | "may"
            | "might"
            | "must"
            | "should"
            | "shall"
            | "'s"
            | "’s"
            | "'ve"
            | "’ve"
            | "'d"
            | "’d"
            | "'ll"
            | "’ll"
            | "'re"
            | "’re"
            | "'m"
            | "’m"
            | "n't"
            | "n’t"
            | "not"
    )
}

/// Adverbs that stand between a subject and its verb.
pub(crate) fn is_adverb(word: &str) -> bool {
    let listed = matches!(
        word,
        "also"
            | "then"
            | "later"
            | "now"
            | "never"
            | "often"
            | "still"
            | "once"
            | "further"
            | "even"
            | "first"
            | "again"
            | "always"
            | "just"
            | "already"
            | "too"
            | "soon"
            | "instead"
            | "however"
    );
    listed
        || word.len() > 4
            && word.ends_with("ly")
            && !matches!(word, "family" | "assembly" | "july" | "italy" | "ally" | "supply")
}

/// Words that open a clause, so that a subject cannot reach over them.
pub(crate) fn opens_clause(word: &str) -> bool {
    matches!(
        word,
        "that"
            | "but"
            | "when"
            | "while"
            | "as"
            | "because"
            | "if"
            | "after"
            | "before"
            | "although"
            | "though"
            | "whereas"
            | "since"
            | "so"
            | "until"
            | "unless"
            | "where"
            | "which"
            | "what"
            | "why"
            | "how"
            | "whether"
            | "than"
            | "yet"
    )
}

/// Prepositions.
pub(crate) fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "of" | "in"
            | "on"
            | "at"
            | "to"
            | "for"
            | "from"
            | "with"
            | "by"
            | "about"
            | "against"
            | "during"
            | "into"
            | "over"
            | "under"
            | "through"
            | "between"
            | "among"
            | "after"
            | "before"
            | "near"
            | "via"
            | "amid"
            | "within"
            | "outside"
            | "inside"
            | "despite"
            | "without"
            | "toward"
            | "towards"
    )
}

/// Words after which a verb is no finite one, or a word no verb at all.
pub(crate) fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "an"
            | "this"
            | "that"
            | "these"
            | "those"
            | "his"
            | "her"
            | "its"
            | "their"
            | "our"
            | "my"
            | "your"
            | "no"
            | "any"
            | "some"
            | "each"
            | "every"
            | "another"
            | "such"
    )
}

/// Pronouns that may be a source, as subjects.
pub(crate) fn is_subject_pronoun(word: &str) -> bool {
    matches!(word, "he" | "she" | "they" | "i" | "we" | "you" | "it" | "who" | "others" | "some" | "many")
}

/// Days, months and the like, which say when and not what.
pub(crate) fn is_time_word(word: &str) -> bool {
    matches!(
        word,
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "yesterday"
            | "today"
            | "tonight"
            | "tomorrow"
            | "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
            | "earlier"
            | "later"
            | "recently"
            | "last"
            | "week"
            | "month"
            | "year"
            | "morning"
            | "afternoon"
            | "evening"
            | "night"
            | "day"
            | "ago"
            | "early"
            | "late"
            | "next"
            | "previously"
            | "again"
            | "repeatedly"
    )
}
