//! The parts of a query, before they are put together.
//!
//! Comes in: a line. Goes out: words, phrases, fields, brackets and operators, each with its place. Refuses to know
//! what goes with what. Lenient: a quotation mark that is not closed runs to the end of the line.

/// A part and where it begins (a byte offset).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    pub(super) at: usize,
    pub(super) kind: Kind<'a>,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    Open,
    Close,
    And,
    Or,
    Not,
    /// Words as they stand, perhaps behind a field.
    Text {
        field: Option<&'a str>,
        text: &'a str,
        quoted: bool,
    },
}

/// The parts of a line, one after the other.
pub(super) struct Parts<'a> {
    line: &'a str,
    at: usize,
}

impl<'a> Parts<'a> {
    pub(super) fn of(line: &'a str) -> Self {
        Self { line, at: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.line[self.at..]
    }

    /// Steps over a part of so many bytes.
    fn pass(&mut self, bytes: usize) -> &'a str {
        let passed = &self.rest()[..bytes];
        self.at += bytes;
        passed
    }

    /// Up to the closing quotation mark, or to the end.
    fn quoted(&mut self, mark: char) -> &'a str {
        self.pass(mark.len_utf8());
        let rest = self.rest();
        let (length, closing) = match rest.char_indices().find(|&(_, next)| closes(mark, next)) {
            Some((length, close)) => (length, close.len_utf8()),
            None => (rest.len(), 0),
        };
        let text = self.pass(length);
        self.pass(closing);
        text
    }

    /// Up to a blank, a bracket or a quotation mark.
    fn bare(&mut self) -> &'a str {
        let rest = self.rest();
        let ends = |letter: char| letter.is_whitespace() || "()\"“”„".contains(letter);
        self.pass(rest.find(ends).unwrap_or(rest.len()))
    }

    fn text(&mut self) -> Kind<'a> {
        let field = field_of(self.rest());
        self.pass(field.map_or(0, |field| field.len() + 1));
        match self.rest().chars().next().filter(|&mark| opens(mark)) {
            Some(mark) => Kind::Text { field, text: self.quoted(mark), quoted: true },
            None => operator(field, self.bare()),
        }
    }
}

fn operator<'a>(field: Option<&'a str>, text: &'a str) -> Kind<'a> {
    match (field, text) {
        (None, "AND" | "&&") => Kind::And,
        (None, "OR" | "||") => Kind::Or,
        (None, "NOT") => Kind::Not,
        _ => Kind::Text { field, text, quoted: false },
    }
}

/// The letters before a colon, unless they are the beginning of an address (`https://`).
fn field_of(rest: &str) -> Option<&str> {
    let length = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let behind = rest[length..].strip_prefix(':')?;
    (length > 0 && !behind.starts_with(['/', ':'])).then(|| &rest[..length])
}

fn opens(mark: char) -> bool {
    matches!(mark, '"' | '“' | '”' | '„')
}

fn closes(open: char, mark: char) -> bool {
    if open == '"' { mark == '"' } else { matches!(mark, '“' | '”' | '"') }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
        let at = self.at;
        let kind = match self.rest().chars().next()? {
            '(' => self.single(Kind::Open),
            ')' => self.single(Kind::Close),
            '-' if self.denies() => self.single(Kind::Not),
            _ => self.text(),
        };
        Some(Part { at, kind })
    }
}

impl<'a> Parts<'a> {
    fn single(&mut self, kind: Kind<'a>) -> Kind<'a> {
        self.pass(1);
        kind
    }

    /// A hyphen denies what directly follows it; a dash between blanks is only a dash.
    fn denies(&self) -> bool {
        let mut behind = self.rest().chars().skip(1);
        behind.next().is_some_and(|next| next.is_alphanumeric() || next == '(' || opens(next))
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Parts};

    fn kinds(line: &str) -> Vec<Kind<'_>> {
        Parts::of(line).map(|part| part.kind).collect()
    }

    fn word(text: &str) -> Kind<'_> {
        Kind::Text { field: None, text, quoted: false }
    }

    fn phrase(text: &str) -> Kind<'_> {
        Kind::Text { field: None, text, quoted: true }
    }

    #[test]
    fn operators_are_written_large() {
        assert_eq!(
            kinds("a OR b or NOT c"),
            [word("a"), Kind::Or, word("b"), word("or"), Kind::Not, word("c")]
        );
    }

    #[test]
    fn a_hyphen_denies_only_in_front() {
        assert_eq!(kinds("-a b-c - d"), [Kind::Not, word("a"), word("b-c"), word("-"), word("d")]);
    }

    #[test]
    fn quotation_marks_of_all_shapes() {
        assert_eq!(kinds("\"a b\"“c d” „e f“"), [phrase("a b"), phrase("c d"), phrase("e f")]);
        assert_eq!(kinds("\"never closed (x"), [phrase("never closed (x")]);
    }

    #[test]
    fn fields_stand_before_a_colon() {
        let outlet = Kind::Text { field: Some("outlet"), text: "The Courier", quoted: true };
        assert_eq!(kinds("outlet:\"The Courier\""), [outlet]);
        assert_eq!(kinds("https://example.org 12:30"), [word("https://example.org"), word("12:30")]);
    }
}
