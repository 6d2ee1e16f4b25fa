//! Values in words.
//!
//! Comes in: the values of records. Goes out: short phrases. Refuses to let a document talk to the terminal:
//! control characters are taken out.

use dateline::types::{Annotations, Basis, Bound, DateValue, Figure, FigureStatus, Number, Quote};

/// Text without control characters (an article must not move the cursor or set the window's title); line
/// breaks and tabs become blanks.
pub(crate) fn clean(text: &str) -> String {
    let shown = |sign: char| match sign {
        '\n' | '\r' | '\t' => ' ',
        _ if sign.is_control() => '\u{fffd}',
        // Marks that turn the writing direction around could show words in another order than they stand.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        _ => sign,
    };
    text.chars().map(shown).collect()
}

/// How a date was found.
pub(crate) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Page => "from the page",
        Basis::Text => "worked out from the text",
        Basis::Story => "worked out from the other reports of the story",
        Basis::Given => "as given",
        Basis::File => "from the file",
        Basis::Published => "the report's own date",
    }
}

/// The name of the speaker; else the words that name the source.
pub(crate) fn speaker(text: &str, annotations: &Annotations, quote: &Quote) -> String {
    let entity = quote.speaker.and_then(|speaker| annotations.entity(speaker));
    let words =
        || quote.source.iter().filter_map(|span| text.get(span.range())).collect::<Vec<_>>().join(" ");
    match entity {
        Some(entity) => entity.name.clone(),
        None if quote.source.is_empty() => "(not named)".to_owned(),
        None => words(),
    }
}

/// A date and, where known, a time.
pub(crate) fn date(value: DateValue) -> String {
    value.to_string().replacen('T', " ", 1)
}

/// "more than 94,000 EUR".
pub(crate) fn amount(value: Number, high: Option<Number>, bound: Bound, unit: Option<&str>) -> String {
    let mut words = match bound {
        Bound::Exact | Bound::Range => String::new(),
        Bound::About => "about ".to_owned(),
        Bound::AtLeast => "at least ".to_owned(),
        Bound::MoreThan => "more than ".to_owned(),
        Bound::AtMost => "at most ".to_owned(),
        Bound::LessThan => "less than ".to_owned(),
    };
    words.push_str(&grouped(value));
    if let Some(high) = high {
        words.push('–');
        words.push_str(&grouped(high));
    }
    match unit {
        None => {}
        Some("percent") => words.push('%'),
        Some(unit) => {
            words.push(' ');
            words.push_str(&unit_name(unit, value));
        }
    }
    words
}

/// "metres", "EUR", "km": a unit that is spelled out takes the plural.
fn unit_name(unit: &str, value: Number) -> String {
    let name = unit.replace('_', " ");
    let spelled = name.len() > 2 && name.chars().all(char::is_lowercase) && !name.ends_with('s');
    if spelled && (value.get() - 1.0).abs() > f64::EPSILON { format!("{name}s") } else { name }
}

/// The amount of a figure.
pub(crate) fn figure(figure: &Figure) -> String {
    amount(figure.value, figure.value_high, figure.bound, figure.unit.as_deref())
}

/// A number with its thousands apart.
fn grouped(number: Number) -> String {
    let text = number.to_string();
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    let (sign, digits) = whole.split_at(usize::from(whole.starts_with('-')));
    if digits.len() < 4 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return text;
    }
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}{fraction}")
}

/// The status of a figure, where it is more than reported.
pub(crate) fn status(status: FigureStatus) -> Option<&'static str> {
    match status {
        FigureStatus::Reported => None,
        FigureStatus::Forecast => Some("forecast"),
        FigureStatus::Target => Some("target"),
        FigureStatus::Denied => Some("denied"),
        FigureStatus::Hypothetical => Some("hypothetical"),
    }
}

#[cfg(test)]
mod tests {
    use dateline::types::{Bound, Number};

    use super::{amount, clean};

    #[test]
    fn amounts_read_as_people_write_them() {
        let number = |value| Number::new(value).unwrap();
        assert_eq!(amount(number(94_000.0), None, Bound::MoreThan, None), "more than 94,000");
        assert_eq!(amount(number(12.5), Some(number(14.0)), Bound::Range, Some("percent")), "12.5–14%");
        assert_eq!(
            amount(number(1_200_000_000.0), None, Bound::About, Some("USD")),
            "about 1,200,000,000 USD"
        );
        assert_eq!(amount(number(3200.0), None, Bound::Exact, None), "3,200");
        assert_eq!(amount(number(6.0), None, Bound::Exact, Some("metre")), "6 metres");
        assert_eq!(amount(number(1.0), None, Bound::AtMost, Some("metre")), "at most 1 metre");
        assert_eq!(amount(number(14.0), None, Bound::Exact, Some("km")), "14 km");
    }

    #[test]
    fn an_article_cannot_move_the_cursor() {
        assert_eq!(clean("a\u{1b}[2Jb\nc\u{202e}d"), "a\u{fffd}[2Jb c\u{fffd}d");
    }
}
