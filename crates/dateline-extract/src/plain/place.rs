//! What a line is among the other lines.
//!
//! Comes in: the lines of a text and what each looks like. Goes out: the [`Sign`]s of its place: whether it
//! is repeated, how far it is from the stretch with the most prose (the core), how much prose stands around
//! it, how well its words fit that stretch. Linear in the text. Refuses to weigh.

use std::collections::HashMap;
use std::ops::Range;

use super::shape::{Shape, flag};
use super::signs::{Row, Sign, set};
use super::voice;

pub(super) fn see(lines: &[&str], shapes: &[Shape], rows: &mut [Row]) {
    let Some(core) = core(shapes) else { return };
    repetition(lines, rows);
    distance(&core, rows);
    prose_around(shapes, rows);
    furniture_around(shapes, rows);
    passed(shapes, &core, rows);
    fit(lines, &core, rows);
    odd_voices(shapes, &core, rows);
    topics_passed(shapes, &core, rows);
    runs(shapes, rows);
    gaps(shapes, rows);
    lengths(shapes, &core, rows);
    headings(shapes, rows);
}

/// Lines that address somebody in an article that seldom does.
fn odd_voices(shapes: &[Shape], core: &Range<usize>, rows: &mut [Row]) {
    let core = &shapes[core.clone()];
    let prose = core.iter().filter(|shape| shape.prose);
    let (all, addressing) =
        prose.fold((0, 0), |(all, some), shape| (all + 1, some + usize::from(voice::addresses(&shape.row))));
    if addressing * SELDOM <= all + SELDOM {
        for row in rows {
            let odd = voice::addresses(row);
            set(row, Sign::OddVoice, flag(odd));
        }
    }
}

/// One line in so many, and one more, is seldom.
const SELDOM: usize = 6;

/// How much prose, or how many other lines, stand together.
fn runs(shapes: &[Shape], rows: &mut [Row]) {
    let mut start = 0;
    while start < shapes.len() {
        let prose = shapes[start].prose;
        let length = shapes[start..].iter().take_while(|shape| shape.prose == prose).count();
        let run = start..start + length;
        let words: usize = shapes[run.clone()].iter().map(|shape| shape.words.min(100)).sum();
        let (sign, size) = if prose { (Sign::ProseRun, words) } else { (Sign::ShortRun, length) };
        let value = (1.0 + size as f32).ln() / 3.0;
        rows[run].iter_mut().for_each(|row| set(row, sign, value));
        start += length;
    }
}

/// How many lines of each topic stand between the start of the core and each line.
fn topics_passed(shapes: &[Shape], core: &Range<usize>, rows: &mut [Row]) {
    const PASSED: [(Sign, &[Sign]); 3] = [
        (Sign::CommentPassed, &[Sign::Comment]),
        (Sign::RelatedPassed, &[Sign::Related, Sign::PointsElsewhere]),
        (Sign::OffersPassed, &[Sign::Account, Sign::Advert, Sign::Legal, Sign::Subscribe]),
    ];
    for (sign, topics) in PASSED {
        let mut passed = 0.0_f32;
        for (shape, row) in shapes.iter().zip(rows.iter_mut()).skip(core.start) {
            set(row, sign, passed.ln_1p());
            let speaks = topics.iter().any(|&topic| shape.row[topic as usize] > 0.0);
            passed += flag(speaks);
        }
    }
}

/// How far, over lines that are no prose, each line is from the longest run of prose, and how long its own run is.
fn gaps(shapes: &[Shape], rows: &mut [Row]) {
    let runs = prose_runs(shapes);
    let Some(main) = runs.iter().rev().max_by_key(|(_, words)| *words) else { return };
    for (run, words) in &runs {
        let share = *words as f32 / main.1.max(1) as f32;
        rows[run.clone()].iter_mut().for_each(|row| set(row, Sign::RunShare, share));
    }
    let (start, end) = (main.0.start, main.0.end);
    longest_gaps((end..shapes.len()).collect(), shapes, rows);
    longest_gaps((0..start).rev().collect(), shapes, rows);
}

/// The runs of prose with their words.
fn prose_runs(shapes: &[Shape]) -> Vec<(Range<usize>, usize)> {
    let mut runs: Vec<(Range<usize>, usize)> = Vec::new();
    for (at, shape) in shapes.iter().enumerate().filter(|(_, shape)| shape.prose) {
        let words = shape.words.min(100);
        match runs.last_mut() {
            Some((run, sum)) if run.end == at => (run.end, *sum) = (at + 1, *sum + words),
            _ => runs.push((at..at + 1, words)),
        }
    }
    runs
}

/// Along a way that leads away from the longest run: the longest row of other lines so far.
fn longest_gaps(way: Vec<usize>, shapes: &[Shape], rows: &mut [Row]) {
    let (mut gap, mut longest) = (0_usize, 0_usize);
    for at in way {
        gap = if shapes[at].prose { 0 } else { gap + 1 };
        longest = longest.max(gap);
        set(&mut rows[at], Sign::GapToMain, (longest as f32).ln_1p());
    }
}

/// How long each line is beside the lines of prose.
fn lengths(shapes: &[Shape], core: &Range<usize>, rows: &mut [Row]) {
    let mut lengths: Vec<usize> =
        shapes[core.clone()].iter().filter(|shape| shape.prose).map(|shape| shape.words).collect();
    lengths.sort_unstable();
    let middle = lengths.get(lengths.len() / 2).copied().unwrap_or(0);
    for (shape, row) in shapes.iter().zip(rows) {
        set(row, Sign::LengthFit, (shape.words as f32).ln_1p() - (middle as f32).ln_1p());
    }
}

/// Short lines between two of prose.
fn headings(shapes: &[Shape], rows: &mut [Row]) {
    let ends = [Sign::EndsSentence, Sign::EndsColon, Sign::EndsCut];
    for at in 1..shapes.len().saturating_sub(1) {
        let own = &shapes[at];
        let open = !ends.iter().any(|&sign| own.row[sign as usize] > 0.0);
        if own.words < 13 && open && !own.prose && shapes[at - 1].prose && shapes[at + 1].prose {
            let fit = rows[at][Sign::ShortFit as usize];
            set(&mut rows[at], Sign::Heading, 1.0);
            set(&mut rows[at], Sign::HeadingFit, fit);
        }
    }
}

/// The stretch of lines that holds the most words of prose, each other line counting against it.
pub(super) fn core(shapes: &[Shape]) -> Option<Range<usize>> {
    let (mut best, mut best_worth) = (0..0, 0_usize);
    let (mut start, mut worth) = (0, 0_usize);
    let costs = costs(shapes);
    for (at, shape) in shapes.iter().enumerate() {
        if worth == 0 {
            start = at;
        }
        worth = if shape.prose { worth + shape.words.min(100) } else { worth.saturating_sub(costs[at]) };
        if worth > best_worth {
            (best, best_worth) = (start..at + 1, worth);
        }
    }
    (!best.is_empty()).then_some(best)
}

/// What each line costs, in words, if it is no prose.
fn costs(shapes: &[Shape]) -> Vec<usize> {
    let mut last = None;
    let mut cost = |(at, shape): (usize, &Shape)| {
        if shape.row[Sign::Comment as usize] == 0.0 {
            return NOT_PROSE;
        }
        let near = last.replace(at).is_some_and(|last| at - last <= THREAD);
        if near { OF_THREAD } else { NOT_PROSE }
    };
    shapes.iter().enumerate().map(&mut cost).collect()
}

const NOT_PROSE: usize = 12;

/// The readers' comments are prose too, but "Reply" stands between them: what such a line costs not far below another.
const OF_THREAD: usize = 80;

/// How far, in lines.
const THREAD: usize = 13;

fn repetition(lines: &[&str], rows: &mut [Row]) {
    let (mut whole, mut starts) = (HashMap::new(), HashMap::new());
    for &words in lines {
        *whole.entry(words).or_insert(0) += 1;
        *starts.entry(start_of(words)).or_insert(0) += 1;
    }
    near(lines, rows);
    for (&words, row) in lines.iter().zip(rows) {
        let same = whole[words] > 1;
        set(row, Sign::Repeated, if same { 1.0 } else { 0.0 });
        set(row, Sign::RepeatedStart, if !same && starts[start_of(words)] > 1 { 1.0 } else { 0.0 });
    }
}

/// Teasers say their headline twice, one below the other.
fn near(lines: &[&str], rows: &mut [Row]) {
    for at in 0..lines.len() {
        let own = start_of(lines[at]);
        let around = at.saturating_sub(NEAR)..(at + 1 + NEAR).min(lines.len());
        let again = |&other: &usize| other != at && start_of(lines[other]) == own;
        set(&mut rows[at], Sign::RepeatedNear, flag(around.into_iter().any(|other| again(&other))));
    }
}

const NEAR: usize = 4;

/// The first thirty characters.
fn start_of(words: &str) -> &str {
    &words[..words.char_indices().nth(30).map_or(words.len(), |(at, _)| at)]
}

fn distance(core: &Range<usize>, rows: &mut [Row]) {
    let far = |lines: usize| (1.0 + lines as f32).ln();
    for (at, row) in rows.iter_mut().enumerate() {
        if at < core.start {
            set(row, Sign::BeforeCore, far(core.start - at));
        } else if at >= core.end {
            set(row, Sign::AfterCore, far(at + 1 - core.end));
        } else {
            set(row, Sign::InCore, 1.0);
        }
    }
}

/// How many lines count as the surroundings.
const AROUND: usize = 5;

fn prose_around(shapes: &[Shape], rows: &mut [Row]) {
    let words = |shape: &Shape| if shape.prose { shape.words.min(100) } else { 0 };
    let sum = |shapes: &[Shape]| (1.0 + shapes.iter().map(words).sum::<usize>() as f32).ln() / 3.0;
    for (at, row) in rows.iter_mut().enumerate() {
        set(row, Sign::ProseBefore, sum(&shapes[at.saturating_sub(AROUND)..at]));
        set(row, Sign::ProseAfter, sum(&shapes[at + 1..(at + 1 + AROUND).min(shapes.len())]));
    }
}

fn furniture_around(shapes: &[Shape], rows: &mut [Row]) {
    let count =
        |shapes: &[Shape]| shapes.iter().filter(|shape| shape.furniture).count() as f32 / AROUND as f32;
    for (at, row) in rows.iter_mut().enumerate() {
        set(row, Sign::FurnitureBefore, count(&shapes[at.saturating_sub(AROUND)..at]));
        set(row, Sign::FurnitureAfter, count(&shapes[at + 1..(at + 1 + AROUND).min(shapes.len())]));
    }
}

/// What lies between the start of the core and each line.
fn passed(shapes: &[Shape], core: &Range<usize>, rows: &mut [Row]) {
    let words = |shape: &Shape| if shape.prose { shape.words.min(100) } else { 0 };
    let all: usize = shapes[core.clone()].iter().map(words).sum();
    let (mut furniture, mut prose) = (0, 0);
    for (at, shape) in shapes.iter().enumerate().skip(core.start) {
        set(&mut rows[at], Sign::FurniturePassed, (1.0 + furniture as f32).ln());
        set(&mut rows[at], Sign::CorePassed, (prose as f32 / all.max(1) as f32).min(1.0));
        furniture += usize::from(shape.furniture);
        prose += words(shape);
    }
}

/// A line of this many words of its own says something by how well they fit.
const LONG: usize = 8;

fn fit(lines: &[&str], core: &Range<usize>, rows: &mut [Row]) {
    let mut stands_in: HashMap<String, (usize, usize)> = HashMap::new();
    for (at, line) in lines.iter().enumerate().take(core.end).skip(core.start) {
        for word in telling_words(line) {
            let place = stands_in.entry(word).or_insert((at, at));
            place.1 = at;
        }
    }
    for (at, (line, row)) in lines.iter().zip(rows).enumerate() {
        let elsewhere =
            |word: &String| stands_in.get(word).is_some_and(|&(first, last)| first != at || last != at);
        let words: Vec<_> = telling_words(line).collect();
        let share = words.iter().filter(|word| elsewhere(word)).count() as f32 / words.len().max(1) as f32;
        set(row, if words.len() < LONG { Sign::ShortFit } else { Sign::LongFit }, share);
        set(row, Sign::NameFit, name_fit(line, |name| elsewhere(&name.to_lowercase())));
    }
}

/// How many more of a line's names are known than are not, as a share. The first word does not count, and a
/// line of capitalised words names nobody in particular.
fn name_fit(line: &str, known: impl Fn(&str) -> bool) -> f32 {
    let words =
        || line.split(|sign: char| !sign.is_alphanumeric()).filter(|word| word.chars().nth(3).is_some());
    let is_name = |word: &&str| word.starts_with(char::is_uppercase);
    let names: Vec<_> = words().skip(1).filter(is_name).collect();
    if names.is_empty() || names.len() * 3 > words().count() * 2 {
        return 0.0;
    }
    let known = names.iter().filter(|name| known(name)).count() as f32;
    2.0 * known / names.len() as f32 - 1.0
}

/// Words of four letters and more, in lower case: most of the others say nothing about the matter.
fn telling_words(line: &str) -> impl Iterator<Item = String> {
    line.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| word.chars().nth(3).is_some())
        .map(str::to_lowercase)
}
