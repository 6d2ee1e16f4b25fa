//! Full-text search over the reports of a case.
//!
//! Comes in: the texts of a case, row by row, and the line somebody typed. Goes out: the rows that match, best first,
//! and the words that match in them. The index is a folder beside the case file and holds nothing that the case does
//! not: it can be deleted at any time and is caught up from a watermark. The texts are not in it, nor is the order of
//! their words: whoever searches lends them ([`Texts`]), and where a phrase is asked for they are read. Refuses to know
//! the case file.
//!
//! ```
//! use dateline::search::{Ask, Index, Indexed, Query, words_of};
//!
//! let folder = std::env::temp_dir().join(format!("dateline-doc-{}", std::process::id()));
//! let mut index = Index::create(&folder)?;
//! let text = "The valley was evacuated on Monday.";
//! let report = Indexed { row: 1, text: text.to_owned(), ..Indexed::default() };
//! index.catch_up([Ok::<_, std::io::Error>(report.clone())])?;
//!
//! let query: Query = "evacuate".parse()?;
//! let hits = index.search(&query, &Ask::default(), &[report][..])?;
//! assert_eq!((hits.total, hits.hits[0].row), (1, 1));
//! assert_eq!(words_of(&query, text)[0].of(text), "evacuated");
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod catch_up;
mod compile;
mod error;
mod excerpt;
mod folder;
mod index;
mod marks;
mod phrases;
mod query;
mod rank;
mod schema;
mod texts;
mod words;

pub use self::catch_up::{CatchUpError, CaughtUp};
pub use self::error::IndexError;
pub use self::excerpt::excerpt;
pub use self::index::{Index, Watermark};
pub use self::marks::{words_of, words_of_title};
pub use self::query::{Place, Published, Query, QueryError};
pub use self::rank::{Ask, Hit, Hits, Order};
pub use self::schema::Indexed;
pub use self::texts::{Look, Part, Texts};
