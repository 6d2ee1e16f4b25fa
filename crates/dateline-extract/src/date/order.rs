//! Whether the day or the month comes first in figures.
//!
//! Comes in: the languages that a page states for itself. Goes out: the order in which its readers write 3/4/2021.
//! Refuses to guess: for English without a country, and where both orders are in use, there is none.

use crate::html::{Attribute, Page};

/// The order of day and month in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    DayFirst,
    MonthFirst,
}

/// The order of a page that states these languages.
pub(super) fn order(languages: &[String]) -> Option<Order> {
    languages.iter().find_map(|tag| of_language(tag))
}

/// The language tags that a page states for itself, the surest first.
pub(super) fn stated_languages(page: &Page) -> Vec<String> {
    let tree = &page.tree;
    let root = tree.tagged("html").next();
    let root = root.and_then(|id| {
        tree.attribute(id, Attribute::Lang).or_else(|| tree.attribute(id, Attribute::XmlLang))
    });
    let stated = [root, page.first_meta(&["og:locale"]), page.first_meta(&["content-language", "language"])];
    stated.into_iter().flatten().map(str::to_owned).collect()
}

/// The order of a language tag such as `pt-BR` or `en_GB`.
fn of_language(tag: &str) -> Option<Order> {
    let lower = tag.to_ascii_lowercase();
    let mut parts = lower.split(['-', '_']);
    let language = parts.next()?;
    match (language, parts.next()) {
        ("en", Some("us")) => Some(Order::MonthFirst),
        ("en", Some("au" | "gb" | "ie" | "in" | "ng" | "nz" | "uk")) => Some(Order::DayFirst),
        _ if DAY_FIRST.binary_search(&language).is_ok() => Some(Order::DayFirst),
        _ => None,
    }
}

/// Languages in which the day comes first everywhere; in byte order.
const DAY_FIRST: &[&str] = &[
    "ar", "bg", "ca", "cs", "da", "de", "el", "es", "et", "fi", "fr", "gl", "he", "hi", "hr", "id", "is",
    "it", "lv", "mk", "ms", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "th",
    "tr", "uk", "ur", "vi",
];

#[cfg(test)]
mod tests {
    use super::{DAY_FIRST, Order, of_language};

    #[test]
    fn the_table_is_in_order() {
        assert!(DAY_FIRST.is_sorted());
    }

    #[test]
    fn a_language_has_its_order_and_english_by_country() {
        assert_eq!(of_language("pt-BR"), Some(Order::DayFirst));
        assert_eq!(of_language("en_US"), Some(Order::MonthFirst));
        assert_eq!(of_language("en-GB"), Some(Order::DayFirst));
        assert_eq!(of_language("en"), None);
        assert_eq!(of_language("hu"), None);
    }
}
