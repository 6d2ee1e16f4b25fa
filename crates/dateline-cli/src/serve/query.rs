//! What stands behind the question mark.
//!
//! Comes in: the query of an address. Goes out: the few things that our pages can be asked for. What cannot be
//! read is as if it were not there. Refuses to fail.

use super::address::{self, Fact};
use super::shelf::Window;

/// What a page is asked for beyond its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    /// Words to search for.
    pub(crate) words: String,
    /// The page of a list, from 1 on.
    pub(crate) page: usize,
    /// The fact whose source is shown.
    pub(crate) fact: Option<Fact>,
    /// Words of a report that are marked, in code points.
    pub(crate) marked: Option<(usize, usize)>,
}

/// Lines on a page of a list.
pub(crate) const LINES: usize = 40;

/// Nobody turns more pages; and no product of it overflows.
const LAST: usize = 1_000_000;

impl Query {
    /// Reads `q=river&page=2`.
    pub(crate) fn read(query: &str) -> Self {
        let mut asked = Self { page: 1, ..Self::default() };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "q" => value.trim().clone_into(&mut asked.words),
                "page" => asked.page = value.parse().unwrap_or(1).clamp(1, LAST),
                "fact" => asked.fact = Fact::read(&value),
                "words" => asked.marked = address::read_pair(&value),
                _ => {}
            }
        }
        asked
    }

    /// The lines of a list that this page shows.
    pub(crate) fn window(&self) -> Window {
        Window { skip: (self.page - 1) * LINES, take: LINES }
    }
}

#[cfg(test)]
mod tests {
    use super::{LINES, Query};

    #[test]
    fn what_cannot_be_read_is_as_if_it_were_not_there() {
        let query = Query::read("q=%22rain+%26%20wind%22&page=3&fact=figures/2&words=4-9&limit=-1");
        assert_eq!((query.words.as_str(), query.window().skip), ("\"rain & wind\"", 2 * LINES));
        assert_eq!(query.fact.unwrap().anchor(), "figure-2");
        assert_eq!(query.marked, Some((4, 9)));
        for odd in ["page=-1", "page=99999999999999999999", "page=0", "fact=%00", "words=9-4", "&&==%ff%fe"] {
            assert_eq!(Query::read(odd), Query { page: 1, ..Query::default() }, "{odd}");
        }
    }
}
