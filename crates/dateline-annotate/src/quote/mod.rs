//! Who said what.
//!
//! Comes in: the words of a report. Goes out: its attributions in order: direct, indirect and mixed speech,
//! beliefs, denials and refusals, each with content, cue and source. Refuses to know who is behind a source:
//! that is the entities' matter. Scare quotes and titles are no attributions.

mod according;
mod around;
mod borrowed;
mod confidence;
mod content;
mod frame;
mod group;
mod label;
mod marks;
mod noun;
mod scene;
mod source;
mod subject;
mod tag;

use std::ops::Range;

use dateline_types::{Confidence, Mode, NonEmpty, Quote, QuoteKind};

use crate::lang::en::calendar::WEEKDAYS;
use crate::lang::en::{holds, look_up};
use crate::words::Words;
use marks::Marks;
use scene::Scene;

/// An attribution in words.
#[derive(Clone, Debug)]
struct Draft {
    mode: Mode,
    content: Vec<Range<usize>>,
    cue: Option<Range<usize>>,
    source: Option<Range<usize>>,
    confidence: u8,
}

/// The attributions of a report, in the order of their contents.
pub(crate) fn find(words: &Words<'_>) -> Vec<Quote> {
    let scene = Scene { words, marks: Marks::of(words) };
    let mut drafts = label::find(&scene);
    let labelled = drafts.len();
    for at in 0..words.len() {
        if !scene.quoted(at) {
            drafts.extend(tag::read(&scene, at, &drafts[labelled..]).or_else(|| noun::read(&scene, at)));
        }
    }
    drop_echoes(&scene, &mut drafts);
    join(&scene, &mut drafts);
    let mut quotes: Vec<Quote> = drafts.iter().filter_map(|draft| quote(&scene, draft)).collect();
    quotes.sort_by_key(|quote| (quote.content.first().start(), quote.content.first().end()));
    quotes
}

/// "She said she believed it rained" is one statement: a belief that its own holder states is dropped.
fn drop_echoes(scene: &Scene<'_>, drafts: &mut Vec<Draft>) {
    let mut said_until = 0;
    drafts.retain(|draft| {
        let start = draft.source.as_ref().map_or(0, |source| source.start);
        let pronoun = matches!(scene.words.lower(start), "he" | "she" | "it" | "they");
        let echo = matches!(draft.mode, Mode::Belief | Mode::Denied) && pronoun && start < said_until;
        if draft.mode == Mode::Speech {
            said_until = draft.content.iter().map(|piece| piece.end).max().unwrap_or(0).max(said_until);
        }
        !echo
    });
}

/// Adds the quotations that follow an attribution of direct speech: those that begin a sentence of the same
/// paragraph, and whole paragraphs in marks behind it.
fn join(scene: &Scene<'_>, drafts: &mut [Draft]) {
    let mut place = places(drafts);
    place.sort_unstable();
    let mut last: Option<usize> = None;
    let mut next = 0;
    for stretch in scene.marks.all() {
        while next < place.len() && place[next].0 < stretch.close {
            last = Some(place[next].1);
            next += 1;
        }
        let Some(draft) = last.map(|number| &mut drafts[number]) else { continue };
        if draft.touches(stretch.open..stretch.close) || !follows(scene, draft, stretch.open..stretch.close) {
            continue;
        }
        draft.content.push(stretch.start..stretch.end);
    }
}

/// Where each attribution's words stand, with its number.
fn places(drafts: &[Draft]) -> Vec<(usize, usize)> {
    let numbered = drafts.iter().enumerate();
    numbered.flat_map(|(number, draft)| draft.ranges().map(move |range| (range.start, number))).collect()
}

/// Whether a quotation without a tag of its own goes on with what was said.
fn follows(scene: &Scene<'_>, draft: &Draft, stretch: Range<usize>) -> bool {
    let words = scene.words;
    let direct =
        draft.content.last().is_some_and(|piece| scene.quoted(piece.start) && scene.quoted(piece.end - 1));
    let end = draft.end();
    let paragraph = words.paragraph(stretch.start);
    let begins = words.sentence(stretch.start).start == stretch.start || goes_on(scene, draft, stretch.start);
    let same = paragraph.contains(&(end - 1));
    let alone = stretch == paragraph && words.paragraph(end - 1).end == paragraph.start;
    begins && end <= stretch.start && (same || direct && alone)
}

impl Draft {
    /// Content, cue and source.
    fn ranges(&self) -> impl Iterator<Item = &Range<usize>> {
        self.content.iter().chain(&self.cue).chain(&self.source)
    }

    /// Whether its tag ends right before this word: "..., she said".
    fn tags_before(&self, end: usize) -> bool {
        self.source.iter().chain(&self.cue).any(|range| range.end == end)
            && self.content.iter().all(|piece| piece.end < end)
    }

    /// Behind its last word so far: quotations are joined to it in order.
    fn end(&self) -> usize {
        let last =
            self.content.last().into_iter().chain(self.content.first()).chain(&self.cue).chain(&self.source);
        last.map(|range| range.end).max().unwrap_or(0)
    }

    /// Whether it has words in a stretch that begins where nothing joined to it ends yet.
    fn touches(&self, words: Range<usize>) -> bool {
        let near = self.content.iter().rev().take(3).chain(&self.cue).chain(&self.source);
        near.into_iter().any(|range| range.start < words.end && words.start < range.end)
    }
}

/// `"My hope," she said in May, "is that it rains."`
fn goes_on(scene: &Scene<'_>, draft: &Draft, open: usize) -> bool {
    let words = scene.words;
    let tag = draft.cue.as_ref().map_or(0, |cue| cue.start);
    let behind = draft.content.first().is_some_and(|piece| piece.end < tag && scene.quoted(piece.start));
    behind && words.before(open, 1) == "," && words.same_sentence(tag, open)
}

fn quote(scene: &Scene<'_>, draft: &Draft) -> Option<Quote> {
    let words = scene.words;
    let span = |range: Range<usize>| (!range.is_empty()).then(|| words.span(range));
    let kind = kind(scene, &draft.content);
    let content = draft.content.iter().filter_map(|range| span(settled(scene, range.clone(), kind)));
    let mut quote = Quote::new(kind, NonEmpty::from_vec(content.collect())?);
    quote.mode = draft.mode;
    quote.cue = draft.cue.iter().cloned().filter_map(span).collect();
    quote.source = draft.source.iter().filter_map(|range| span(bare(words, range.clone()))).collect();
    quote.confidence = Confidence::percent(draft.confidence);
    Some(quote)
}

/// A content without the comma of its tag (`"It is late," she said`); where the marks opened within it, they also
/// close within it (`Rain would bring "great harm," she said`).
fn settled(scene: &Scene<'_>, range: Range<usize>, kind: QuoteKind) -> Range<usize> {
    let words = scene.words;
    let range = from_that(words, range);
    let last = range.end.checked_sub(1).filter(|&last| last >= range.start);
    let within = |at: usize| scene.quoted(at) && !is_mark(words.lower(at));
    let closes = is_mark(words.lower(range.end)) && words.glued(range.end) && last.is_some_and(within);
    if kind == QuoteKind::Mixed && closes && !scene.quoted(range.start) {
        range.start..range.end + 1
    } else {
        bare(words, range)
    }
}

/// "said on Wednesday that it rained": what stands before "that" tells when it was said.
fn from_that(words: &Words<'_>, range: Range<usize>) -> Range<usize> {
    const FARTHEST: usize = 4;
    let first = range.clone().take(FARTHEST);
    let that = first.clone().find(|&at| words.lower(at) == "that");
    let when = |at: usize| look_up(&WEEKDAYS, words.lower(at)).is_some() || holds(&WHEN, words.lower(at));
    match that {
        Some(that) if (range.start..that).all(when) => that..range.end,
        _ => range,
    }
}

/// Words of time between a verb of speech and its "that"; sorted.
const WHEN: [&str; 12] = [
    "afternoon",
    "again",
    "also",
    "earlier",
    "evening",
    "later",
    "morning",
    "night",
    "on",
    "today",
    "tonight",
    "yesterday",
];

fn is_mark(word: &str) -> bool {
    matches!(word, "\"" | "”" | "’" | "»" | "''")
}

/// A stretch without the commas at its end.
fn bare(words: &Words<'_>, range: Range<usize>) -> Range<usize> {
    let end = range.clone().rev().find(|&at| words.lower(at) != ",").map_or(range.start, |at| at + 1);
    range.start..end
}

/// Whether the words of a content lie in quotation marks.
fn kind(scene: &Scene<'_>, content: &[Range<usize>]) -> QuoteKind {
    let spoken = |at: &usize| scene.speaks(*at);
    let all = content.iter().cloned().flatten().filter(spoken).count();
    let quoted = content.iter().cloned().flatten().filter(spoken).filter(|at| scene.quoted(*at)).count();
    match quoted {
        0 => QuoteKind::Indirect,
        _ if quoted == all => QuoteKind::Direct,
        _ => QuoteKind::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::{Mode, Quote, QuoteKind, Span};
    use proptest::prelude::*;

    use crate::Reading;
    use crate::words::Words;

    fn quotes(text: &str) -> Vec<Quote> {
        super::find(&Words::of(&Reading::of(text)))
    }

    /// Source, cue and content of each attribution; pieces are joined by ` ... `.
    fn said(text: &str) -> Vec<[String; 3]> {
        let joined =
            |spans: &[Span]| spans.iter().map(|span| span.of(text)).collect::<Vec<_>>().join(" ... ");
        let triple =
            |quote: &Quote| [joined(&quote.source), joined(&quote.cue), joined(quote.content.as_slice())];
        quotes(text).iter().map(triple).collect()
    }

    #[test]
    fn a_tag_in_the_middle_cuts_one_quotation_in_two() {
        let text = "\"We will not go,\" Mara Lindqvist said on Friday. \"We have nowhere to go.\"";
        assert_eq!(said(text), [["Mara Lindqvist", "said", "We will not go ... We have nowhere to go."]]);
        assert_eq!(quotes(text)[0].kind, QuoteKind::Direct);
    }

    #[test]
    fn a_mark_of_the_next_paragraph_is_not_its_own() {
        let text = "Oduya described the talks as \"frank and short.\"\n\n\"Go home,\" he said.";
        assert_eq!(said(text)[0][2], "the talks as \"frank and short.\"");
    }

    #[test]
    fn marks_that_open_within_close_within() {
        let text = "Rain would bring \"great harm,\" she said.";
        assert_eq!(said(text)[0][2], "Rain would bring \"great harm,\"");
    }

    #[test]
    fn the_speaker_may_stand_behind_the_verb() {
        let text = "“The dam holds,” said Tomas Oduya, a farmer in Aldermoor.";
        assert_eq!(said(text), [["Tomas Oduya, a farmer in Aldermoor", "said", "The dam holds"]]);
    }

    #[test]
    fn indirect_speech_keeps_its_conjunction_and_its_marks() {
        let text = "The mayor also told reporters that the bridge was \"beyond repair.\"";
        assert_eq!(said(text), [["The mayor", "also told", "that the bridge was \"beyond repair.\""]]);
        assert_eq!(quotes(text)[0].kind, QuoteKind::Mixed);
    }

    #[test]
    fn a_clause_may_stand_before_its_tag() {
        let text = "The bridge is safe, according to the ministry. The river, officials said, has fallen.";
        let expected = [
            ["the ministry", "according to", "The bridge is safe"],
            ["officials", "said", "The river ... has fallen"],
        ];
        assert_eq!(said(text), expected);
    }

    #[test]
    fn one_subject_may_have_two_verbs_of_speech() {
        let text = "Halvorsen called the plan positive, saying that it would help.";
        let expected =
            [["Halvorsen", "called", "the plan positive"], ["Halvorsen", "saying", "that it would help"]];
        assert_eq!(said(text), expected);
    }

    #[test]
    fn beliefs_refusals_and_denials_have_modes_of_their_own() {
        let modes = |text: &str| quotes(text).iter().map(|quote| quote.mode).collect::<Vec<_>>();
        assert_eq!(modes("Many farmers hope that it will rain."), [Mode::Belief]);
        assert_eq!(modes("The company declined to comment."), [Mode::Declined]);
        assert_eq!(modes("The minister denied that he had been paid."), [Mode::Denied]);
    }

    #[test]
    fn titles_and_scare_quotes_attribute_nothing() {
        assert!(quotes("The band played \"Northern Rain\" twice.").is_empty());
        assert!(quotes("A festival called \"Harbour Days\" opened.").is_empty());
        assert!(quotes("The so-called \"reform\" failed.").is_empty());
    }

    #[test]
    fn nouns_are_no_verbs() {
        assert!(quotes("The United States of the world met. Their claims were large.").is_empty());
    }

    proptest! {
        #[test]
        fn contents_lie_within_any_text(text in "\\PC{0,120}") {
            check(&text)?;
        }

        #[test]
        fn contents_lie_within_any_speech(
            parts in prop::collection::vec(prop::sample::select(PARTS.to_vec()), 0..40)
        ) {
            check(&parts.concat())?;
        }
    }

    const PARTS: [&str; 32] = [
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "’",
        "''",
        "«",
        "»",
        ",",
        ".",
        "?",
        " ",
        " ",
        "\n",
        "\n\n",
        ":",
        " — ",
        " said ",
        " told ",
        " reporters ",
        " that ",
        " Mara Lind ",
        " it rained ",
        " according to ",
        " who ",
        " the mayor ",
        " and ",
        " warned ",
        " called ",
        " saying ",
        " neither nor ",
    ];

    fn check(text: &str) -> Result<(), TestCaseError> {
        for quote in quotes(text) {
            let spans = quote.content.iter().chain(&quote.cue).chain(&quote.source);
            for span in spans {
                prop_assert!(!span.is_empty());
                prop_assert!(text.get(span.range()).is_some());
            }
        }
        prop_assert_eq!(quotes(text), quotes(text));
        Ok(())
    }
}
