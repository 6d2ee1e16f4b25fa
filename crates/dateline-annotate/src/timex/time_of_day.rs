//! The hour that words tell: `7:15 p.m.`, `16:36`, `noon`, `six pm`, `half past seven o'clock`, `7 in the morning`.
//!
//! Comes in: a place in the words. Goes out: hour, minute and second, each as far as it is told, and the word behind.
//! Refuses to know the day, and digits without a sign that a time is meant: they are scores, ratios and prices.

use super::clock::ZONES;
use super::weekday;
use crate::lang::en::calendar::DAY_PARTS;
use crate::lang::en::look_up;
use crate::lang::en::numbers::ONES;
use crate::number;
use crate::words::Words;

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) hour: u8,
    /// `None` where only the hour is told.
    pub(super) minute: Option<u8>,
    pub(super) second: Option<u8>,
    /// Whether the half of the day is told too, or the hour is one of 24.
    pub(super) sure: bool,
    /// The word behind it.
    pub(super) end: usize,
}

impl Clock {
    fn new(hour: u8, end: usize) -> Self {
        Self { hour, minute: None, second: None, sure: false, end }
    }

    fn sure(self) -> Self {
        Self { sure: true, ..self }
    }

    /// `T15:30`, without the `T`; only as fine as it is told.
    pub(super) fn told(self) -> String {
        match self.minute {
            None => format!("{:02}", self.hour),
            Some(_) => self.exact(),
        }
    }

    /// As [`Self::told`], with minutes.
    pub(super) fn exact(self) -> String {
        let second = self.second.map(|second| format!(":{second:02}")).unwrap_or_default();
        format!("{:02}:{:02}{second}", self.hour, self.minute.unwrap_or(0))
    }

    /// The same in this half of the day.
    pub(super) fn in_half(self, late: bool) -> Self {
        let hour = match (late, self.hour) {
            (true, hour) if hour < 12 => hour + 12,
            (false, 12) => 0,
            (_, hour) => hour,
        };
        Self { hour, ..self }.sure()
    }

    fn valid(self) -> Option<Self> {
        let minutes = self.minute.unwrap_or(0) < 60 && self.second.unwrap_or(0) < 60;
        (self.hour < 24 && minutes || self.hour == 24 && self.minute.is_none()).then_some(self)
    }
}

/// A time of day that is told for sure.
pub(super) fn read(words: &Words<'_>, at: usize) -> Option<Clock> {
    named(words, at)
        .or_else(|| past(words, at))
        .or_else(|| in_part(words, at))
        .or_else(|| marked(words, at))
        .or_else(|| o_clock(words, at))
        .and_then(Clock::valid)
}

/// `noon`, `midnight`.
fn named(words: &Words<'_>, at: usize) -> Option<Clock> {
    let title = words.capital(at) && words.capital(at + 1) && weekday::name(words, at + 1).is_none();
    match words.lower(at) {
        _ if title => None,
        "noon" if words.before(at, 1) == "high" => None,
        "noon" | "midday" | "noonish" => Some(Clock::new(12, at + 1).sure()),
        "midnight" => Some(Clock::new(24, at + 1).sure()),
        "mid" if words.lower(at + 1) == "night" => Some(Clock::new(0, at + 2).sure()),
        _ => None,
    }
}

/// Digits or a spelled hour with a sign behind: `7 p.m.`, `six pm`, `16:36 GMT`, `11ish`.
fn marked(words: &Words<'_>, at: usize) -> Option<Clock> {
    let word = words.lower(at);
    let split = word.find(|sign: char| sign.is_alphabetic()).unwrap_or(word.len());
    let (digits, glued) = word.split_at(split);
    if digits.is_empty() {
        let hour = spelled(words, at)?;
        let (late, end) = half_of_day(words, hour.end)?;
        // "I for one am glad".
        if words.lower(hour.end) == "am" && !led(words, at) {
            return None;
        }
        return Some(Clock { end, ..hour }.in_half(late));
    }
    let hour = digits_of(digits, at + 1)?;
    if !glued.is_empty() {
        return clinging(words, hour, glued);
    }
    if let Some((late, end)) = half_of_day(words, at + 1) {
        return Some(Clock { end, ..hour }.in_half(late));
    }
    (hour.minute.is_some() && minute_time(words, at)).then_some(Clock { sure: hour.hour > 12, ..hour })
}

/// `7pm`, `7p` behind "at", `11ish`.
fn clinging(words: &Words<'_>, hour: Clock, glued: &str) -> Option<Clock> {
    let led = words.before(hour.end - 1, 1) == "at";
    match glued {
        "a" | "p" if led => Some(hour.in_half(glued == "p")),
        "a" | "p" if words.run(hour.end, &[".", "m"]) && words.glued(hour.end + 1) => {
            let stop = usize::from(words.lower(hour.end + 2) == "." && words.glued(hour.end + 2));
            Some(Clock { end: hour.end + 2 + stop, ..hour }.in_half(glued == "p"))
        }
        "ish" => Some(hour),
        _ => half(glued).map(|late| hour.in_half(late)),
    }
}

/// Whether `a.m.` or `p.m.` says the second half of the day.
fn half(word: &str) -> Option<bool> {
    match word.trim_end_matches('.') {
        "am" | "a.m" => Some(false),
        "pm" | "p.m" => Some(true),
        _ => None,
    }
}

/// `a.m.` or `p.m.` as a word of its own, also cut apart (`p . m .`), and the word behind it.
fn half_of_day(words: &Words<'_>, at: usize) -> Option<(bool, usize)> {
    if let Some(late) = half(words.lower(at)) {
        let dotted = words.raw(at).contains('.') && words.raw(at).ends_with('m');
        let stop = dotted && words.lower(at + 1) == "." && words.glued(at + 1);
        return Some((late, at + 1 + usize::from(stop)));
    }
    let stop = usize::from(words.lower(at + 1) == ".");
    let apart = words.lower(at + 1 + stop) == "m" && words.same_sentence(at, at + 1 + stop);
    let late = matches!(words.lower(at), "a" | "p").then(|| words.lower(at) == "p").filter(|_| apart)?;
    let end = at + 2 + stop;
    Some((late, end + usize::from(stop == 1 && words.lower(end) == ".")))
}

/// Clock, minute and second in digits: `7`, `7:15`, `7.15`, `8:00:31`, `1636`.
pub(super) fn digits_of(digits: &str, end: usize) -> Option<Clock> {
    let number = |part: &str| part.parse::<u8>().ok().filter(|_| part.len() <= 2);
    let (hour, rest) = match digits.split_once([':', '.']) {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => return Some(Clock::new(number(digits)?, end)),
    };
    let (minute, second) =
        rest.split_once(':').map_or((rest, None), |(minute, second)| (minute, Some(second)));
    let minute = number(minute).filter(|_| minute.len() == 2)?;
    Some(Clock { minute: Some(minute), second: second.and_then(number), ..Clock::new(number(hour)?, end) })
}

/// An hour in a word, perhaps with its minutes: `six`, `five-thirty`.
pub(super) fn spelled(words: &Words<'_>, at: usize) -> Option<Clock> {
    let one = look_up(&ONES, words.lower(at)).filter(|one| (1.0..=12.0).contains(one))?;
    let hour = Clock::new(one as u8, at + 1);
    let place = at + 1 + usize::from(words.lower(at + 1) == "-");
    let minute = number::read(words, place).filter(|more| more.form == number::Form::Words);
    let minute = minute.filter(|more| (10.0..60.0).contains(&more.value) && more.value.fract() == 0.0);
    Some(minute.map_or(hour, |more| Clock { minute: Some(more.value as u8), end: more.end, ..hour }))
}

/// An hour by number or word, up to twelve.
fn small(words: &Words<'_>, at: usize) -> Option<Clock> {
    let digits = || digits_of(words.lower(at), at + 1).filter(|hour| (1..=12).contains(&hour.hour));
    spelled(words, at).filter(|hour| hour.minute.is_none()).or_else(digits)
}

/// `half past seven`, `10 past 9`, `quarter to six`; `ten to nine` may be anything.
fn past(words: &Words<'_>, at: usize) -> Option<Clock> {
    let (minute, place) = minutes(words, at)?;
    let hour = small(words, place + 1).filter(|hour| hour.minute.is_none())?;
    let hour = match words.lower(place) {
        "past" => Clock { minute: Some(minute), ..hour },
        "to" if matches!(words.lower(place - 1), "quarter" | "minutes") => {
            Clock { minute: Some(60 - minute), hour: (hour.hour + 10) % 12 + 1, ..hour }
        }
        _ => return None,
    };
    let hour = o_clock_behind(words, hour);
    Some(part_behind(words, hour).unwrap_or(hour))
}

/// How many minutes, and the word behind them.
fn minutes(words: &Words<'_>, at: usize) -> Option<(u8, usize)> {
    match words.lower(at) {
        "half" => return Some((30, at + 1)),
        "quarter" => return Some((15, at + 1)),
        "a" if words.lower(at + 1) == "quarter" => return Some((15, at + 2)),
        _ => {}
    }
    let count = number::read(words, at).filter(|count| (1.0..60.0).contains(&count.value))?;
    let named = usize::from(words.lower(count.end) == "minutes");
    (count.value.fract() == 0.0).then_some((count.value as u8, count.end + named))
}

/// `7 o'clock`.
fn o_clock(words: &Words<'_>, at: usize) -> Option<Clock> {
    let hour = small(words, at).filter(|hour| hour.minute.is_none())?;
    let told = o_clock_behind(words, hour);
    // "The Ten O'Clock News".
    if words.capital(hour.end) && words.capital(told.end) {
        return None;
    }
    (told.end > hour.end).then(|| part_behind(words, told).unwrap_or(told))
}

fn o_clock_behind(words: &Words<'_>, hour: Clock) -> Clock {
    let told = matches!(words.lower(hour.end), "o'clock" | "o’clock" | "oclock");
    Clock { end: hour.end + usize::from(told), ..hour }
}

/// Words before a bare hour that make it a time.
pub(super) fn led(words: &Words<'_>, at: usize) -> bool {
    matches!(
        words.before(at, 1),
        "at" | "@" | "around" | "by" | "until" | "till" | "from" | "before" | "since"
    )
}

/// `7:30 in the morning`, `at 3 in the afternoon`.
fn in_part(words: &Words<'_>, at: usize) -> Option<Clock> {
    let hour = small(words, at).filter(|hour| hour.minute.is_some() || led(words, at))?;
    part_behind(words, hour)
}

/// The part of the day behind an hour says which half it is.
fn part_behind(words: &Words<'_>, hour: Clock) -> Option<Clock> {
    let end = hour.end;
    if words.run(end, &["at", "night"]) {
        return Some(Clock { end: end + 2, ..hour }.in_half(hour.hour >= 6 && hour.hour != 12));
    }
    let place = match words.lower(end) {
        "in" if words.lower(end + 1) == "the" => end + 2,
        "early" | "late" if hour.minute.is_some() => end + 1,
        _ => return None,
    };
    let part = look_up(&DAY_PARTS, words.lower(place))?;
    Some(Clock { end: place + 1, ..hour }.in_half(is_late(part)))
}

/// Whether a part of the day lies behind noon.
pub(super) fn is_late(part: &str) -> bool {
    matches!(part, "AF" | "EV" | "NI")
}

/// Whether digits with a colon are a clock time: `at 16:36`, `16:36 GMT`; four bare digits need their zone.
fn minute_time(words: &Words<'_>, at: usize) -> bool {
    let end = at + 1;
    let zoned = ZONES.contains(&words.lower(end)) || matches!(words.lower(end), "local" | "hours" | "hrs");
    let minute = words.lower(at).rsplit(':').next().is_some_and(|minute| minute.len() == 2);
    let colon = words.lower(at).contains(':') && minute;
    zoned || colon && (led(words, at) || matches!(words.before(at, 1), "to" | "after" | "," | "about"))
}
