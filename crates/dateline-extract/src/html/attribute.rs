//! The attributes that somebody reads.
//!
//! Comes in: the name of an attribute. Goes out: which of the few it is that tell of the article, its people and its
//! dates. Refuses all others: pages are full of attributes for scripts, for styles and for the places of pictures.

use html5ever::{LocalName, local_name};

/// An attribute that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Attribute {
    AriaHidden,
    Class,
    Content,
    DataDate,
    DataDatetime,
    DataPublished,
    DataTime,
    DateTime,
    Hidden,
    Href,
    Id,
    ItemProp,
    Lang,
    Name,
    Property,
    PubDate,
    Rel,
    Role,
    Style,
    Title,
    Type,
    XmlLang,
}

impl Attribute {
    /// The attribute of this name, as the tree builder has it. Those that pages use most come first.
    pub(super) fn of(name: &LocalName) -> Option<Self> {
        Some(match *name {
            local_name!("class") => Self::Class,
            local_name!("href") => Self::Href,
            local_name!("id") => Self::Id,
            local_name!("style") => Self::Style,
            local_name!("type") => Self::Type,
            local_name!("rel") => Self::Rel,
            local_name!("title") => Self::Title,
            local_name!("role") => Self::Role,
            local_name!("aria-hidden") => Self::AriaHidden,
            local_name!("content") => Self::Content,
            local_name!("name") => Self::Name,
            local_name!("property") => Self::Property,
            local_name!("hidden") => Self::Hidden,
            local_name!("itemprop") => Self::ItemProp,
            local_name!("datetime") => Self::DateTime,
            local_name!("lang") => Self::Lang,
            local_name!("xml:lang") => Self::XmlLang,
            _ => return Self::of_other(name),
        })
    }

    /// Of those that the tree builder does not know.
    fn of_other(name: &str) -> Option<Self> {
        match name {
            "data-date" => Some(Self::DataDate),
            "data-datetime" => Some(Self::DataDatetime),
            "data-published" => Some(Self::DataPublished),
            "data-time" => Some(Self::DataTime),
            "pubdate" => Some(Self::PubDate),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use html5ever::LocalName;

    use super::Attribute;

    #[test]
    fn an_attribute_is_told_by_its_name() {
        let of = |name: &str| Attribute::of(&LocalName::from(name));
        assert_eq!(of("class"), Some(Attribute::Class));
        assert_eq!(of("data-date"), Some(Attribute::DataDate));
        assert_eq!((of("data-id"), of("src")), (None, None));
    }
}
