//! The outlet that published a page.
//!
//! Comes in: a page, its JSON-LD and its address. Goes out: the outlet's name as the page writes it, else its
//! host. Refuses a register of outlets.

use super::address::host;
use super::folded;
use super::json_ld::JsonLd;
use super::title::document_title;
use crate::html::Page;

/// The name the page gives its site; else its publisher; else what the document title ends with and the
/// host confirms; else the host itself.
pub(super) fn find(page: &Page, json: &JsonLd, url: Option<&str>) -> Option<String> {
    let site = page.first_meta(&["og:site_name"]);
    let application = page.first_meta(&["application-name", "al:android:app_name"]);
    let candidates = [site, json.publisher.as_deref(), application];
    let named = candidates.into_iter().flatten().find(|name| is_name(name)).map(clean);
    let host = url.and_then(host);
    named.or_else(|| ending_of_title(page, host?)).or_else(|| host.map(str::to_owned))
}

/// A name is no address and not a whole sentence.
fn is_name(name: &str) -> bool {
    let length = name.chars().count();
    (2..=60).contains(&length) && !name.contains("://") && !name.starts_with("www.") && !name.starts_with('@')
}

fn clean(name: &str) -> String {
    name.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '|' | '-')).to_owned()
}

fn ending_of_title(page: &Page, host: &str) -> Option<String> {
    let title = document_title(page)?;
    let (_, ending) = title.rsplit_once(['|', '–', '—', '-', '·'])?;
    let letters = |text: &str| folded(text).replace(' ', "");
    let first_label = letters(host.split('.').next()?);
    let ending_letters = letters(ending);
    let confirmed = ending_letters.len() >= 3
        && (first_label.contains(&ending_letters) || ending_letters.contains(&first_label));
    confirmed.then(|| clean(ending))
}
