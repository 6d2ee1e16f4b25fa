//! From a verb of speech to an attribution.
//!
//! Comes in: a word. Goes out: the attribution of which it is the cue, if it is one: source, cue and content.
//! Where the content stands is told by what stands around the verb. Refuses to join contents across sentences.

use std::ops::Range;

use dateline_types::Mode;

use super::group::{self, Group, Stance};
use super::{Draft, Scene, content, source};
use crate::lang::en::cues::Frame;
use crate::lang::en::holds;
use crate::lang::en::phrases::{DAYS, DETERMINERS, PREPOSITIONS, SUBJECT_STARTS, SUBORDINATORS};

/// How many attributions back a shared subject is looked for.
const NEAR: usize = 8;

/// The attribution whose cue is the verb at this word.
pub(super) fn read(scene: &Scene<'_>, at: usize, earlier: &[Draft]) -> Option<Draft> {
    if scene.words.run(at, &["according", "to"]) {
        return according(scene, at, earlier);
    }
    let group = group::read(scene, at)?;
    match group.stance {
        Stance::Finite | Stance::Open => inverted(scene, &group)
            .or_else(|| finite(scene, &group))
            .or_else(|| coordinated(scene, &group, earlier)),
        Stance::Ing => participle(scene, &group, earlier),
        Stance::Passive | Stance::Infinitive => None,
    }
}

/// "According to X, CLAUSE" and "CLAUSE, according to X".
fn according(scene: &Scene<'_>, at: usize, earlier: &[Draft]) -> Option<Draft> {
    let words = scene.words;
    let first = scene.sentence(at).start == at;
    let source =
        source::after(scene, at + 2).map(|source| if first { to_comma(scene, source) } else { source })?;
    let content = if first { content::after(scene, source.end)? } else { content::before(scene, at)? };
    if earlier.last().is_some_and(|draft| draft.tags_before(content.end)) {
        return None;
    }
    let draft = Draft {
        mode: Mode::Speech,
        content: vec![content],
        cue: Some(at..at + 2),
        source: Some(source),
        confidence: 85,
    };
    Some(draft)
}

/// A source with a clause behind it ends at its first comma, unless an article begins an apposition there.
fn to_comma(scene: &Scene<'_>, source: Range<usize>) -> Range<usize> {
    let words = scene.words;
    let comma = source.clone().find(|at| words.lower(*at) == ",");
    let apposed = |comma: usize| matches!(words.lower(comma + 1), "a" | "an" | "who" | "which");
    comma.filter(|comma| !apposed(*comma)).map_or(source.clone(), |comma| source.start..comma)
}

/// "...," said X.
fn inverted(scene: &Scene<'_>, group: &Group) -> Option<Draft> {
    let words = scene.words;
    if !matches!(group.frame, Frame::Say | Frame::Claim | Frame::Ask) {
        return None;
    }
    let behind_mark = speaks_behind(scene, group.start);
    let comma = words.before(group.start, 1) == "," && matches!(words.lower(group.verb), "said" | "says");
    if !behind_mark && !comma {
        return None;
    }
    let source =
        source::after(scene, group.end).filter(|source| !holds(&PREPOSITIONS, words.lower(source.start)))?;
    let end = words.lower(source.end);
    let ends = matches!(end, "." | "," | ":" | ";" | "") || source.end >= scene.sentence(group.verb).end;
    if !(ends || behind_mark && !words.run(group.end, &["that"])) {
        return None;
    }
    let mut content = vec![content::before(scene, group.start)?];
    content.extend(continued(scene, source.end));
    Some(draft(group, content, source, if behind_mark { 95 } else { 75 }))
}

/// "X said ...", "..., X said."
fn finite(scene: &Scene<'_>, group: &Group) -> Option<Draft> {
    let words = scene.words;
    let source = source::before(scene, group.start, floor(scene, group.start))?;
    if is_own_voice(scene, group, &source) || is_title(scene, group, &source) {
        return None;
    }
    if group.stance == Stance::Open && !agrees(scene, group, source.clone()) {
        return None;
    }
    let behind = adjuncts(scene, group.end);
    let full = words.lower(source.start.saturating_sub(2)) == "." && !ends(scene, told(scene, group, behind));
    if speaks_behind(scene, source.start) && tags(group.frame) && !full {
        let mut content = vec![content::before(scene, source.start)?];
        content.extend(continued(scene, behind));
        return Some(draft(group, content, source, 95));
    }
    let quotes_next = scene.marks.opening(skip_signs(scene, behind)).is_some();
    if words.before(source.start, 1) == ","
        && tags(group.frame)
        && !quotes_next
        && ends(scene, told(scene, group, behind))
    {
        let mut content = vec![content::before(scene, source.start)?];
        content.extend(rest(scene, told(scene, group, behind)));
        return Some(draft(group, content, source, 85));
    }
    if ends(scene, behind) && !quotes_next {
        return None;
    }
    let content = subordinate(scene, &source, right(scene, group, behind)?);
    Some(draft(group, vec![content], source, 80))
}

/// A belief of nobody in particular: "you want", "if we think".
fn is_own_voice(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> bool {
    let own = matches!(scene.words.lower(source.start), "i" | "you" | "we" | "one") && source.len() == 1;
    own && matches!(group.frame, Frame::Think | Frame::Want | Frame::View)
}

/// "A book called 'Rain'": the name of a thing, said by nobody.
fn is_title(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> bool {
    let words = scene.words;
    let thing = matches!(words.lower(source.start), "a" | "an" | "the") && !words.capital(source.end - 1);
    let named = words.capital(group.end) || scene.quoted(group.end);
    group.frame == Frame::Call && group.verb + 1 == group.end && group.start == group.verb && thing && named
}

/// What was said in a clause that depends on another ends with its clause: "While she said it rained, ...".
fn subordinate(scene: &Scene<'_>, source: &Range<usize>, content: Range<usize>) -> Range<usize> {
    let words = scene.words;
    let before = words.before(source.start, 1);
    let last = words.lower(source.end - 1);
    let relative = matches!(before, "that" | "what" | "which" | "whom")
        || last == "who" && words.before(source.end - 1, 1) == ",";
    if !relative && !holds(&SUBORDINATORS, before) {
        return content;
    }
    let comma = content.clone().skip(1).find(|at| words.lower(*at) == "," && !scene.quoted(*at));
    let mark = content.clone().skip(1).find(|at| relative && scene.marks.closing(*at).is_some());
    let end = comma.into_iter().chain(mark).min().unwrap_or(content.end);
    content.start..end
}

/// Whether what follows a verb is a clause or a quotation, not a thing.
fn is_clause(scene: &Scene<'_>, content: &Range<usize>) -> bool {
    let words = scene.words;
    let begins =
        matches!(words.lower(content.start), "that" | "how" | "why" | "whether" | "what" | "to" | "there");
    begins
        || scene.quoted(content.start)
        || content.clone().take(25).any(|at| scene.is_past(at) || scene.quoted(at))
        || content
            .clone()
            .skip(1)
            .take(12)
            .any(|at| words.letters(at) && words.lower(at).ends_with('s') && words.lower(at).len() > 3)
}

/// Whether a subject fits a form that may be a noun: "officials claim", "she claims", not "their claims".
fn agrees(scene: &Scene<'_>, group: &Group, source: Range<usize>) -> bool {
    let words = scene.words;
    let last = words.lower(source.end - 1);
    let third = words.lower(group.verb).ends_with('s');
    let plural_pronoun = matches!(
        last,
        "they" | "we" | "i" | "you" | "some" | "many" | "others" | "most" | "few" | "those" | "these"
    );
    let singular_pronoun = matches!(last, "he" | "she" | "it" | "one");
    if plural_pronoun || singular_pronoun {
        return plural_pronoun != third;
    }
    if last == "who" {
        return true;
    }
    let name = words.capital(source.end - 1);
    let plural = last.ends_with('s') && !last.ends_with("ss")
        || matches!(last, "people" | "police" | "women" | "men" | "percent" | "%");
    let behind = skip_signs(scene, adjuncts(scene, group.end));
    let clause = matches!(words.lower(group.end), "that" | ":" | ",")
        || scene.quoted(behind)
        || holds(&SUBJECT_STARTS, words.lower(group.end))
        || words.capital(group.end)
        || scene.quoted(group.end);
    if third {
        clause && (name || !plural) && !(source.len() == 1 && !name)
    } else {
        plural && clause || plural && source.len() == 1
    }
}

/// Whether a verb may stand behind what was said.
fn tags(frame: Frame) -> bool {
    matches!(
        frame,
        Frame::Say | Frame::Claim | Frame::Warn | Frame::Tell | Frame::Ask | Frame::Think | Frame::Show
    )
}

/// Whether a quotation that is speech, not a title, ends right before word `at`.
fn speaks_behind(scene: &Scene<'_>, at: usize) -> bool {
    let words = scene.words;
    let comma = words.lower(at.wrapping_sub(1)) == "," && !scene.quoted(at.wrapping_sub(1));
    let Some(stretch) = scene.marks.closing(at - usize::from(comma && at > 0)) else { return false };
    if words.paragraph(at).start > stretch.open {
        return false;
    }
    let is_mark = |at: &usize| matches!(words.lower(*at), "'" | "’" | "\"" | "”" | "``");
    let last = (stretch.start..stretch.end).rev().find(|at| !is_mark(at)).unwrap_or(stretch.start);
    let titled = scene.nicknames(stretch.open)
        && words.sentence(stretch.open).start < stretch.open
        && words.glued(stretch.close) == false
        && !comma
        && words.before(stretch.open, 1) != ",";
    if titled && (stretch.start..stretch.end).filter(|at| words.letters(*at)).all(|at| words.capital(at)) {
        return false;
    }
    comma || matches!(words.lower(last), "," | "." | "?" | "!" | "…" | "–" | "—" | "-")
}

/// The rest of a sentence that a tag stands in: `"My hope," he said, "is that it rains."`
fn continued(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let comma = words.lower(at) == ",";
    let stretch = scene.marks.opening(at + 1).filter(|_| comma)?;
    Some(stretch.start..stretch.end)
}

/// The rest of a clause that a tag stands in: "Too often, she said, it rains."
fn rest(scene: &Scene<'_>, comma: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let next = words.lower(comma + 1);
    let speaks = words.lower(comma) == "," && (scene.speaks(comma + 1) || scene.quoted(comma + 1));
    let finite = (comma + 2..comma + 9).take_while(|at| words.lower(*at) != ",").any(|at| scene.is_verb(at));
    let apart = next.ends_with("ing") && !finite
        || matches!(next, "who" | "which" | "while" | "as" | "according" | "when" | "after");
    (speaks && !apart).then(|| content::after(scene, comma + 1)).flatten()
}

/// Behind the one who is told, where the verb wants one.
fn told(scene: &Scene<'_>, group: &Group, from: usize) -> usize {
    if group.frame != Frame::Tell {
        return from;
    }
    let end = source::listener(scene, group.end).end;
    adjuncts(scene, end)
}

/// "..., saying that", "..., adding": the subject is that of the clause before.
fn participle(scene: &Scene<'_>, group: &Group, earlier: &[Draft]) -> Option<Draft> {
    if matches!(group.frame, Frame::Think | Frame::Want | Frame::View | Frame::Show | Frame::Decline) {
        return None;
    }
    let behind = adjuncts(scene, group.end);
    if ends(scene, behind) && scene.marks.opening(skip_signs(scene, behind)).is_none() {
        return None;
    }
    if let Some(fronted) = fronted(scene, group) {
        return Some(fronted);
    }
    let source = actor(scene, group).or_else(|| shared(scene, group, earlier))?;
    Some(draft(group, vec![right(scene, group, behind)?], source, 70))
}

/// "Calling it a farce, X left", "After saying so, X left": the subject stands behind the comma.
fn fronted(scene: &Scene<'_>, group: &Group) -> Option<Draft> {
    let words = scene.words;
    let sentence = scene.sentence(group.verb);
    let first = group.start - sentence.start;
    if first > 1
        || first == 1
            && !matches!(words.lower(sentence.start), "after" | "before" | "by" | "while" | "in" | "without")
    {
        return None;
    }
    let comma = (group.end..sentence.end).find(|at| words.lower(*at) == ",")?;
    let inside = scene.marks.at(comma);
    let (end, next) = inside.map_or((comma, comma + 1), |stretch| (stretch.close, stretch.close));
    let source = source::after(scene, next)?;
    let content = content::after(scene, group.end)?;
    (content.start < end).then(|| draft(group, vec![content.start..end.min(content.end)], source, 65))
}

/// Who acts where it is not the subject: "footage of her saying", "faulted him for saying".
fn actor(scene: &Scene<'_>, group: &Group) -> Option<Range<usize>> {
    let words = scene.words;
    let sentence = scene.sentence(group.verb);
    match words.before(group.start, 1) {
        "for" => {
            let verb = (sentence.start..group.start).rev().find(|at| scene.is_past(*at))?;
            source::after(scene, verb + 1).filter(|object| object.end < group.start)
        }
        "," | "and" | "but" | "or" | "by" | "in" | "after" | "before" | "while" | "without" | "of" => None,
        _ => source::before(scene, group.start, floor(scene, group.start)),
    }
}

/// "X shook his head and said ...": a verb behind a conjunction has the subject of the verb before it.
fn coordinated(scene: &Scene<'_>, group: &Group, earlier: &[Draft]) -> Option<Draft> {
    let joined = matches!(scene.words.before(group.start, 1), "and" | "but" | "," | "then" | "or");
    if group.stance != Stance::Finite || !joined {
        return None;
    }
    let behind = adjuncts(scene, group.end);
    if ends(scene, behind) && scene.marks.opening(skip_signs(scene, behind)).is_none() {
        return None;
    }
    let source = shared(scene, group, earlier)?;
    Some(draft(group, vec![right(scene, group, behind)?], source, 70))
}

/// The source of the attribution before in the same sentence, or else the subject of the sentence.
fn shared(scene: &Scene<'_>, group: &Group, earlier: &[Draft]) -> Option<Range<usize>> {
    let sentence = scene.sentence(group.verb);
    let same = |draft: &&Draft| draft.source.as_ref().is_some_and(|source| sentence.contains(&source.start));
    let before = earlier.iter().rev().take(NEAR).find(same).and_then(|draft| draft.source.clone());
    before.or_else(|| subject(scene, sentence.start, group.start))
}

/// The subject of the sentence: the phrase before its first finite verb.
fn subject(scene: &Scene<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let verbs = (start + 1..end).filter(|at| scene.is_past(*at));
    verbs.filter_map(|verb| source::before(scene, verb_start(scene, verb, start), start)).next()
}

/// Where the adverbs before a verb begin.
fn verb_start(scene: &Scene<'_>, verb: usize, floor: usize) -> usize {
    let adverb =
        |at: usize| scene.words.lower(at).ends_with("ly") || matches!(scene.words.lower(at), "also" | "then");
    (floor + 1..verb).rev().take_while(|at| adverb(*at)).last().unwrap_or(verb)
}

/// What stands to the right of a verb, as far as its frame wants it.
fn right(scene: &Scene<'_>, group: &Group, adjuncts: usize) -> Option<Range<usize>> {
    let words = scene.words;
    match group.frame {
        Frame::Say => content::after(scene, skip_signs(scene, adjuncts)),
        Frame::Claim => {
            content::after(scene, skip_signs(scene, adjuncts)).filter(|content| is_clause(scene, content))
        }
        Frame::Decline => {
            let refused = matches!(words.lower(group.end), "to" | "comment" | "comments" | "requests")
                || (group.end..group.end + 5)
                    .any(|at| matches!(words.lower(at), "request" | "requests" | "question" | "questions"));
            refused.then(|| content::after(scene, group.end)).flatten()
        }
        Frame::Tell => {
            let from = clause_start(scene, group.end)?;
            content::after(scene, from)
        }
        Frame::Warn => content::after(scene, warned(scene, group.end)),
        Frame::View => {
            let as_at = (group.end..scene.sentence(group.verb).end)
                .find(|at| matches!(words.lower(*at), "as" | ","))?;
            (words.lower(as_at) == "as" && as_at > group.end)
                .then(|| content::after(scene, group.end))
                .flatten()
        }
        Frame::Think | Frame::Show => {
            let starts = holds(&SUBJECT_STARTS, words.lower(group.end)) || words.capital(group.end);
            starts.then(|| content::after(scene, group.end)).flatten()
        }
        Frame::Call => content::after(scene, group.end).map(|content| named(scene, content)),
        _ => content::after(scene, group.end),
    }
}

/// Where the clause begins behind "warned": at once, or behind the one who is warned.
fn warned(scene: &Scene<'_>, from: usize) -> usize {
    let words = scene.words;
    let listener = adjuncts(scene, source::listener(scene, from).end);
    let clause = matches!(words.lower(listener), "that" | "it" | "he" | "she" | "they" | "we" | "there")
        || scene.marks.opening(skip_signs(scene, listener)).is_some();
    if clause { skip_signs(scene, listener) } else { skip_signs(scene, adjuncts(scene, from)) }
}

/// A name that is given in marks ends with them: "called it a 'farce' and left".
fn named(scene: &Scene<'_>, content: Range<usize>) -> Range<usize> {
    let words = scene.words;
    let ends = |at: &usize| scene.marks.closing(*at).is_some();
    let apart = |at: &usize| {
        matches!(words.lower(*at), "and" | "but" | "," | "in" | "for" | "on" | "as" | "at" | "that")
    };
    match (content.start + 1..content.end).find(|at| ends(at) && apart(at)) {
        Some(end) => content.start..end,
        None => content,
    }
}

/// Where the clause or quotation begins behind the one who is told.
fn clause_start(scene: &Scene<'_>, from: usize) -> Option<usize> {
    let words = scene.words;
    let limit = scene.sentence(from).end.min(from + 16);
    (from..limit).find_map(|at| {
        if scene.marks.opening(at).is_some() {
            Some(at)
        } else if matches!(words.lower(at), "that" | "how" | "why" | "what" | "whether" | "to" | "about") {
            Some(at)
        } else if at > from
            && holds(&SUBJECT_STARTS, words.lower(at))
            && !holds(&DETERMINERS, words.lower(at))
        {
            Some(at)
        } else {
            None
        }
    })
}

fn skip_signs(scene: &Scene<'_>, mut at: usize) -> usize {
    while matches!(scene.words.lower(at), "," | ":") && !scene.quoted(at) {
        at += 1;
    }
    at
}

/// Behind the words of time and place that follow a verb: "Friday", "in a statement", "on Twitter".
fn adjuncts(scene: &Scene<'_>, from: usize) -> usize {
    let words = scene.words;
    let limit = scene.sentence(from.min(words.len().saturating_sub(1))).end;
    let mut at = from;
    while at < limit && !scene.quoted(at) {
        let word = words.lower(at);
        if holds(&DAYS, word) || matches!(word, "morning" | "afternoon" | "evening" | "night") {
            at += 1;
        } else if holds(&PREPOSITIONS, word)
            || matches!(word, "to" | "last" | "this" if word != "this" || words.lower(at + 1) == "week")
        {
            at = phrase_end(scene, at + 1, limit);
        } else {
            break;
        }
    }
    at
}

/// Behind the noun phrase at `at`: up to a clause, a sign or a quotation.
fn phrase_end(scene: &Scene<'_>, mut at: usize, limit: usize) -> usize {
    let words = scene.words;
    let start = at;
    while at < limit && at < start + 7 && !scene.quoted(at) {
        let word = words.lower(at);
        let begins = holds(&SUBJECT_STARTS, word) && at > start;
        if !(scene.speaks(at) || matches!(word, "'s" | "’s" | "-" | "&"))
            || begins
            || holds(&PREPOSITIONS, word)
        {
            break;
        }
        at += 1;
    }
    at
}

/// Whether nothing that was said can stand here.
fn ends(scene: &Scene<'_>, at: usize) -> bool {
    let words = scene.words;
    at >= words.len()
        || !words.same_sentence(at, at.saturating_sub(1))
        || matches!(words.lower(at), ";" | "," | ":")
        || words.lower(at) == "." && !words.same_sentence(at, at + 1)
}

/// How far back a source may reach: the start of the sentence, or the end of a quotation.
fn floor(scene: &Scene<'_>, at: usize) -> usize {
    let start = scene.sentence(at).start;
    (start..at)
        .rev()
        .find(|place| scene.quoted(*place) && !scene.nicknames(*place))
        .map_or(start, |place| place + 1)
}

fn draft(group: &Group, content: Vec<Range<usize>>, source: Range<usize>, confidence: u8) -> Draft {
    let mode = match group.frame {
        Frame::Think | Frame::Want | Frame::View if group.negated => Mode::Denied,
        Frame::Think | Frame::Want | Frame::View => Mode::Belief,
        Frame::Say | Frame::Claim | Frame::Tell if group.negated => Mode::Declined,
        Frame::Deny => Mode::Denied,
        Frame::Decline => Mode::Declined,
        _ => Mode::Speech,
    };
    Draft { mode, content, cue: Some(group.start..group.end), source: Some(source), confidence }
}
