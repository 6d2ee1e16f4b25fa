//! Nouns for people by what they do, and the words that stand before them in an office.
//!
//! Comes in: a word in lower case. Goes out: whether it is a role noun or a word within an office.
//! Refuses to say who holds the office.

/// A noun for one person by office or work: "president", "spokeswoman".
pub(crate) fn is_role(word: &str) -> bool {
    ROLES.binary_search(&word).is_ok()
}

#[rustfmt::skip]
const ROLES: [&str; 91] = [
    "activist", "actor", "actress", "administrator", "adviser", "advisor", "aide", "ambassador", "analyst",
    "artist", "attorney", "author", "ayatollah", "businessman", "businesswoman", "candidate", "captain",
    "chair", "chairman", "chairperson", "chairwoman", "chancellor", "chief", "coach", "colonel",
    "columnist", "commander", "commissioner", "congressman", "congresswoman", "consul", "coordinator",
    "correspondent", "councillor", "critic", "deputy", "diplomat", "director", "economist", "editor",
    "envoy", "executive", "expert", "filmmaker", "founder", "general", "governor", "historian", "host",
    "inspector", "journalist", "judge", "justice", "lawmaker", "lawyer", "leader", "manager", "mayor",
    "member", "minister", "mogul", "negotiator", "nominee", "officer", "official", "owner", "player",
    "premier", "president", "producer", "professor", "prosecutor", "reporter", "representative",
    "researcher", "scientist", "secretary", "secretary-general", "senator", "sheriff", "singer", "speaker",
    "spokesman", "spokesperson", "spokeswoman", "strategist", "superintendent", "treasurer", "veteran",
    "winner", "writer",
];

/// A word that belongs to an office before its role noun: "foreign" minister, "vice" president.
pub(crate) fn is_modifier(word: &str) -> bool {
    matches!(
        word,
        "foreign"
            | "prime"
            | "vice"
            | "deputy"
            | "former"
            | "acting"
            | "interior"
            | "defense"
            | "defence"
            | "finance"
            | "state"
            | "chief"
            | "senior"
            | "top"
            | "presidential"
            | "security"
            | "national"
            | "white"
            | "house"
            | "party"
            | "opposition"
            | "republican"
            | "democratic"
            | "campaign"
            | "health"
            | "police"
            | "press"
            | "ex-president"
            | "attorney"
            | "justice"
            | "education"
            | "energy"
            | "trade"
            | "transport"
            | "environment"
            | "economy"
            | "agriculture"
            | "labor"
            | "labour"
            | "culture"
            | "housing"
            | "political"
            | "executive"
            | "general"
            | "co-founder"
            | "majority"
            | "minority"
            | "supreme"
            | "court"
            | "associate"
            | "assistant"
            | "managing"
            | "special"
            | "kremlin"
            | "pentagon"
            | "communications"
            | "policy"
    )
}

/// The sex that a role noun tells, if it does.
pub(crate) fn sex(role: &str) -> Option<char> {
    let last = role.rsplit([' ', '-']).next().unwrap_or(role);
    if last.ends_with("woman") || last == "actress" {
        return Some('f');
    }
    (last.ends_with("man") && last != "human").then_some('m')
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_is_sorted() {
        assert!(super::ROLES.is_sorted());
    }
}
