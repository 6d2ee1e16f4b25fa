//! JSON lines: one object a line.
//!
//! Comes in: a stream of lines. Goes out: a document for each line that holds one, a reason for each that
//! does not; blank lines are skipped. Refuses to hold more than one line in memory, and any line longer than
//! [`LONGEST`].

use std::io::{self, BufRead, Read};
use std::iter;

use super::{Acquired, Reason, Refused, json};

/// The longest line that is read, in bytes.
const LONGEST: usize = 64 << 20;

/// The documents of a stream. `name` stands in messages and, as `path`, in records.
pub(super) fn documents(
    mut reader: impl BufRead + Send + 'static,
    name: &str,
) -> Box<dyn Iterator<Item = Result<Acquired, Refused>> + Send> {
    let name = name.to_owned();
    let mut number = 0;
    let mut ended = false;
    Box::new(iter::from_fn(move || {
        while !ended {
            number += 1;
            let document = match next_line(&mut reader) {
                Ok(Line::End) => return None,
                Ok(Line::Whole(line)) if line.trim_ascii().is_empty() => continue,
                Ok(Line::Whole(line)) => json::document(&line, &name),
                Ok(Line::Long) => Err(Reason::LongLine(LONGEST >> 20)),
                Err(error) => {
                    ended = true;
                    Err(Reason::Io(error))
                }
            };
            return Some(document.map_err(|reason| Refused::new(format!("{name}:{number}"), reason)));
        }
        None
    }))
}

enum Line {
    Whole(Vec<u8>),
    Long,
    End,
}

fn next_line(reader: &mut impl BufRead) -> io::Result<Line> {
    let mut line = Vec::new();
    reader.by_ref().take(LONGEST as u64 + 1).read_until(b'\n', &mut line)?;
    if line.is_empty() {
        Ok(Line::End)
    } else if line.len() > LONGEST && line.last() != Some(&b'\n') {
        reader.skip_until(b'\n')?;
        Ok(Line::Long)
    } else {
        Ok(Line::Whole(line))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::documents;

    #[test]
    fn a_bad_line_is_named_and_the_others_come_in() {
        let lines =
            "{\"text\": \"It rained.\"}\n\nnonsense\n{\"title\": \"Rain\"}\n{\"html\": \"<p>It rained.\"}";
        let read: Vec<String> = documents(Cursor::new(lines), "rain.jsonl")
            .map(|document| document.map_or_else(|refused| refused.to_string(), |document| document.label()))
            .collect();
        assert_eq!(read[0], "rain.jsonl");
        assert!(read[1].starts_with("rain.jsonl:3: it is not a JSON object: expected"), "{}", read[1]);
        assert_eq!(read[2], "rain.jsonl:4: it has neither \"text\" nor \"html\"");
        assert_eq!(read.len(), 4);
    }
}
