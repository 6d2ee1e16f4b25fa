//! The signs by which a reader tells article from furniture.
//!
//! Comes in: the lines of a text. Goes out: for each line a row of numbers, one for each [`Sign`], mostly 0
//! or 1. Signs of the line alone come from `shape`, signs of its place among the others from `place`. Refuses
//! to weigh them.

use super::{place, shape};

/// What can be seen of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// Exactly one of the seven lengths holds.
    OneWord,
    UpTo3Words,
    UpTo7Words,
    UpTo14Words,
    UpTo29Words,
    UpTo59Words,
    From60Words,
    /// Ends as a sentence does.
    EndsSentence,
    /// Ends with a colon.
    EndsColon,
    /// Ends with a question mark.
    EndsQuestion,
    /// Cut short: ends with three dots.
    EndsCut,
    /// Holds more than one sentence.
    Sentences,
    /// Share of words that begin with a small letter.
    SmallWords,
    /// Share of words of one to three letters.
    ShortWords,
    /// Share of words with a digit.
    DigitWords,
    /// No letter at all.
    NoLetters,
    /// A comma inside.
    Comma,
    /// Quotation marks inside.
    Quote,
    /// Begins with a quotation mark.
    OpensQuote,
    /// Begins with a small letter.
    OpensSmall,
    /// All letters are capitals.
    Capitals,
    /// Bars, arrows or middle dots between words.
    Separator,
    /// An address or an `@`.
    Address,
    /// Ends with words in brackets.
    EndsBracket,
    /// Words run into one another: `NewsWorld`.
    Glued,
    /// Little more than a date or a time of day.
    Stamp,
    /// Short, and speaks of one of the topics of furniture.
    Account,
    Advert,
    Byline,
    Comment,
    Legal,
    Navigation,
    Photo,
    Related,
    Share,
    Subscribe,
    Time,
    /// Speaks to the reader, outside of quotation marks; up to three times.
    SpeaksToReader,
    /// Speaks of "us", outside of quotation marks; up to three times.
    SpeaksOfUs,
    /// Sentences that invite the reader to do something ("Become a member"), outside of quotation marks.
    Invites,
    /// Speaks to the reader, of "us" or invites, and few other lines of the core do.
    OddVoice,
    /// Leads to another story: "Read more: Mayor resigns".
    PointsElsewhere,
    /// Fifteen words and more, and no end of a sentence.
    LongUnended,
    /// Ends with a topic of pictures: "(file photo)".
    Credit,
    /// Long, and speaks of accounts, comments, rights or subscriptions; up to three times.
    LongPromo,
    /// Long, and names a photographer or an agency of pictures.
    LongPhoto,
    /// The same words stand elsewhere too.
    Repeated,
    /// Another line begins with the same words.
    RepeatedStart,
    /// The same words, or the same start, stand within the four lines around.
    RepeatedNear,
    /// Short, without an end, and the lines on both sides are prose.
    Heading,
    /// The same, and shares words with the core: how many.
    HeadingFit,
    /// How many lines that are no prose stand together here, as a logarithm.
    ShortRun,
    /// Words of prose in the run of prose to which the line belongs, as a logarithm.
    ProseRun,
    /// Inside the stretch of lines that holds the most sentences.
    InCore,
    /// Before that stretch: how far, as a logarithm.
    BeforeCore,
    /// After that stretch: how far, as a logarithm.
    AfterCore,
    /// Words of sentences among the five lines before, as a logarithm.
    ProseBefore,
    /// The same among the five lines after.
    ProseAfter,
    /// Short lines with a topic of furniture, or stamps, among the five lines before.
    FurnitureBefore,
    /// The same among the five lines after.
    FurnitureAfter,
    /// Such lines between the start of the core and here, as a logarithm.
    FurniturePassed,
    /// Lines among these that head the readers' comments, or speak of other stories, or sell something, as logarithms.
    CommentPassed,
    RelatedPassed,
    OffersPassed,
    /// The longest row of lines that are no prose between here and the longest run of prose, as a logarithm.
    GapToMain,
    /// The words of its run of prose beside those of the longest run.
    RunShare,
    /// Words of the line beside the middle length of the lines of prose in the core, as a logarithm.
    LengthFit,
    /// Share of the words of the core that stand before this line.
    CorePassed,
    /// Short line: share of its words that stand in the core too.
    ShortFit,
    /// Long line: share of its words that stand in the core too.
    LongFit,
    /// Share of the line's names (capitals inside a sentence) that stand in the core too; minus the share
    /// that does not.
    NameFit,
}

/// How many signs there are.
pub(crate) const COUNT: usize = Sign::NameFit as usize + 1;

/// What is seen of one line.
pub(crate) type Row = [f32; COUNT];

/// The signs of all lines.
pub(crate) fn of(lines: &[&str]) -> Vec<Row> {
    let shapes: Vec<_> = lines.iter().map(|line| shape::of(line)).collect();
    let mut rows: Vec<Row> = shapes.iter().map(|shape| shape.row).collect();
    place::see(lines, &shapes, &mut rows);
    rows
}

/// Writes one sign into a row.
pub(crate) fn set(row: &mut Row, sign: Sign, value: f32) {
    row[sign as usize] = value;
}
