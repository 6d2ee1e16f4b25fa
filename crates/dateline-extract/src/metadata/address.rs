//! The canonical address of a page.
//!
//! Comes in: a page. Goes out: the address it gives as its own. Refuses to resolve relative addresses: what
//! is no whole address is none.

use crate::html::{Attribute, Page};

/// The address in `<link rel=canonical>`, `og:url` or JSON-LD, the first that is whole.
pub(super) fn canonical(page: &Page, from_json: Option<&str>) -> Option<String> {
    let tree = &page.tree;
    let link = tree.tagged("link").find(|&id| {
        tree.attribute(id, Attribute::Rel).is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"))
    });
    let link = link.and_then(|id| tree.attribute(id, Attribute::Href));
    let candidates = [link, page.first_meta(&["og:url"]), from_json];
    candidates.into_iter().flatten().find(|address| host(address).is_some()).map(str::to_owned)
}

/// The host of a whole address, without `www.`.
pub(crate) fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.contains('.').then_some(host)
}

/// The path of a whole address, with its leading slash.
pub(crate) fn path(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    Some(&rest[rest.find('/')?..])
}
