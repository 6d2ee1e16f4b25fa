//! Verbs and nouns that hand words over from one who spoke to what was said.
//!
//! One entry a form: the frame says what may stand behind the verb, the form how it may stand in its clause.

/// What a cue wants behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// A clause, a quotation or a thing: "announced (that) it rained", "announced the plan".
    Say,
    /// One who is told, then a clause or a quotation: "told reporters that it rained".
    Tell,
    /// A question: "asked why", "asked him to go".
    Ask,
    /// A clause that is held true, hoped or feared: "believe it rained".
    Think,
    /// A clause that a paper, a poll or a record says: "shows that it rained".
    Show,
    /// A clause with "that", and nothing else: "found that it rained", not "found the key".
    Find,
    /// A thing and the name it is given: "called the plan a mistake", "described it as one".
    Call,
    /// A clause or a quotation, never a thing alone: "said it rained", not "stated aims".
    Claim,
    /// A clause, or one who is told and a clause: "warned (them) that it rained".
    Warn,
    /// A thing and what it is held to be: "sees it as a threat".
    View,
    /// A thing that is spoken of: "criticized the plan", "pointed to the cost".
    React,
    /// Somebody and what he should do: "urged them to leave".
    Urge,
    /// Somebody and his deed: "accused him of lying".
    Accuse,
    /// A number: "put the toll at 40".
    Put,
    /// A wish: "want to leave".
    Want,
    /// What is not so: "denied that", "denied having".
    Deny,
    /// What is not said or done: "declined to say".
    Decline,
}

/// How a form stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// "say": the present of many, or behind an auxiliary or `to`.
    Base,
    /// "says".
    Present,
    /// "said", "wrote": finite, or behind `has` when both forms are one.
    Past,
    /// "saying".
    Ing,
    /// "written": never finite.
    Participle,
}

/// Verbs that mean this only with the word behind them.
pub(crate) const PHRASAL: [(&str, &str, Frame); 48] = [
    ("alluded", "to", Frame::React),
    ("alludes", "to", Frame::React),
    ("call", "for", Frame::Urge),
    ("call", "on", Frame::Urge),
    ("call", "upon", Frame::Urge),
    ("called", "for", Frame::Urge),
    ("called", "on", Frame::Urge),
    ("called", "upon", Frame::Urge),
    ("calling", "for", Frame::Urge),
    ("calling", "on", Frame::Urge),
    ("calling", "upon", Frame::Urge),
    ("calls", "for", Frame::Urge),
    ("calls", "on", Frame::Urge),
    ("calls", "upon", Frame::Urge),
    ("chimed", "in", Frame::Say),
    ("chimes", "in", Frame::Say),
    ("fire", "back", Frame::Say),
    ("fired", "back", Frame::Say),
    ("fires", "back", Frame::Say),
    ("firing", "back", Frame::Say),
    ("goes", "on", Frame::Claim),
    ("going", "on", Frame::Claim),
    ("hit", "back", Frame::Say),
    ("hits", "back", Frame::Say),
    ("hitting", "back", Frame::Say),
    ("made", "clear", Frame::Say),
    ("make", "clear", Frame::Say),
    ("makes", "clear", Frame::Say),
    ("making", "clear", Frame::Say),
    ("point", "out", Frame::Say),
    ("point", "to", Frame::React),
    ("pointed", "out", Frame::Say),
    ("pointed", "to", Frame::React),
    ("pointing", "out", Frame::Say),
    ("pointing", "to", Frame::React),
    ("points", "out", Frame::Say),
    ("points", "to", Frame::React),
    ("put", "it", Frame::Say),
    ("puts", "it", Frame::Say),
    ("refer", "to", Frame::React),
    ("referred", "to", Frame::React),
    ("referring", "to", Frame::React),
    ("refers", "to", Frame::React),
    ("shoot", "back", Frame::Say),
    ("shooting", "back", Frame::Say),
    ("shoots", "back", Frame::Say),
    ("shot", "back", Frame::Say),
    ("went", "on", Frame::Claim),
];

/// Nouns for what was said or thought, with "that" behind them and their owner before: "her claim that".
pub(crate) const NOUNS: [&str; 46] = [
    "accusation",
    "accusations",
    "admission",
    "allegation",
    "allegations",
    "announcement",
    "argument",
    "assertion",
    "assertions",
    "assessment",
    "assurance",
    "belief",
    "beliefs",
    "claim",
    "claims",
    "comment",
    "comments",
    "concern",
    "concerns",
    "conclusion",
    "contention",
    "conviction",
    "fear",
    "fears",
    "hope",
    "hopes",
    "insistence",
    "notion",
    "opinion",
    "pledge",
    "prediction",
    "promise",
    "promises",
    "proposal",
    "statement",
    "statements",
    "suggestion",
    "suggestions",
    "threat",
    "threats",
    "view",
    "vow",
    "warning",
    "warnings",
    "worries",
    "worry",
];
