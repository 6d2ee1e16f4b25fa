//! Words that say that someone says, thinks, denies or declines.
//!
//! Comes in: a word in lower case. Goes out: what kind of cue it is, if it is one. Refuses to judge the
//! sentence around it: whether "show" is a cue there is the business of [`crate::quote`].

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a cue takes as its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// A clause or a quotation: "said".
    Say,
    /// An addressee, then a clause or a quotation: "told".
    Tell,
    /// A clause, of what is thought: "believes".
    Believe,
    /// A clause, said not to be so: "denied".
    Deny,
    /// An infinitive: "vowed to go".
    Vow,
    /// An infinitive that says what was not said or done: "declined to comment".
    Decline,
    /// A noun phrase: "criticized the plan".
    Judge,
}

/// The cue that this word (in lower case) is.
pub(crate) fn cue(word: &str) -> Option<Cue> {
    CUES.get(word).copied()
}

static CUES: LazyLock<BTreeMap<&'static str, Cue>> = LazyLock::new(|| {
    let lists = [
        (JUDGE, Cue::Judge),
        (BELIEVE, Cue::Believe),
        (VOW, Cue::Vow),
        (DECLINE, Cue::Decline),
        (DENY, Cue::Deny),
        (TELL, Cue::Tell),
        (SAY, Cue::Say),
    ];
    lists.iter().flat_map(|&(words, cue)| words.split_whitespace().map(move |word| (word, cue))).collect()
});

const SAY: &str = "\
    acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted admitting
    allege alleged alleges alleging announce announced announces announcing argue argued argues arguing
    ask asked asking asks assert asserted asserting asserts boast boasted boasting chant chanted chanting
    claim claimed claiming claims comment commented commenting comments complain complained complaining
    complains concede conceded concedes conceding conclude concluded concludes concluding confirm confirmed
    confirming confirms contend contended contending contends continue continued continues counter countered
    counters declare declared declares declaring emphasize emphasized emphasizes emphasizing emphasise
    emphasised estimate estimated estimates exclaimed explain explained explaining explains
    indicate indicated indicates indicating insist insisted insisting insists joke joked jokes joking
    lament lamented laments maintain maintained maintains maintaining mused note noted notes noting observe
    observed observes observing posted predict predicted predicting predicts proclaimed quipped recall
    recalled recalling recalls reiterate reiterated reiterates reiterating remark remarked remarks repeated
    replied replies reply report reported reporting reports respond responded responds retorted reveal revealed
    revealing reveals said say saying says shouted signal signaled signalled state stated states stating
    stress stressed stresses stressing suggest suggested suggesting suggests testified testifies testify
    tweet tweeted tweets tweeting underscored warn warned warning warns write writes writing wrote";

const TELL: &str = "\
    advised assure assured assures assuring inform informed informs remind reminded reminding reminds
    tell telling tells told";

const BELIEVE: &str = "\
    assume assumes assumed believe believed believes believing doubt doubts doubted expect expects expected
    fear feared fearing fears feel feels felt hope hoped hopes hoping imagine know knows knew
    realize realized realizes suspect suspected suspects think thinks thinking thought understand worried worries
    worry wonder wondered wonders want wants wanted";

const DENY: &str = "denied denies deny denying disputed disputes dispute";

const VOW: &str = "\
    agreed offered offers pledge pledged pledges pledging promise promised promises promising
    threaten threatened threatens threatening vow vowed vowing vows";

const DECLINE: &str = "decline declined declines declining refuse refused refuses refusing";

const JUDGE: &str = "\
    accuse accused accuses accusing backed backing blamed blames blaming blasted blasts
    call called calling calls cite cited cites citing condemn condemned condemning condemns criticise criticised
    criticize criticized criticizes criticizing decried defended defending defends denounced denounces
    denouncing describe described describes describing dismissed dismisses dismissing endorse endorsed endorses
    endorsing express expressed expresses expressing highlighted mocked mocks oppose opposed opposes opposing
    praise praised praises praising proposed proposes question questioned questioning questions rejected rejects
    slammed slams support supports supported supporting touted touts urge urged urges urging welcomed welcomes
    characterized characterised characterizes demanded demands demanding";

/// Words whose "-ing" after a comma opens another attribution by the same source.
pub(crate) fn is_participle(word: &str) -> bool {
    word.ends_with("ing") && cue(word).is_some()
}
