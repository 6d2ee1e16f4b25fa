//! What goes back to the browser.
//!
//! Comes in: a page, a record, a style sheet, or a refusal. Goes out: a response whose headers say what it is and
//! allow it nothing: no script, no frame, no request to anywhere else. Refuses to repeat what was asked.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::pages;
use super::shelf::Trouble;

const STYLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/style.css"));
const ICON: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/icon.svg"));

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// On every response.
const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// A body with its media type.
#[derive(Debug)]
pub(crate) struct Answer {
    status: StatusCode,
    media_type: &'static str,
    body: String,
}

impl Answer {
    /// A page.
    pub(crate) fn page(page: &impl Template) -> Result<Self, Trouble> {
        Ok(Self::of("text/html; charset=utf-8", page.render()?))
    }

    /// A record of the output contract.
    pub(crate) fn record(record: &impl Serialize) -> Result<Self, Trouble> {
        Ok(Self::of("application/json; charset=utf-8", serde_json::to_string(record)?))
    }

    /// The one style sheet.
    pub(crate) fn style() -> Self {
        Self::of("text/css; charset=utf-8", STYLE.to_owned())
    }

    /// The mark of the tab.
    pub(crate) fn icon() -> Self {
        Self::of("image/svg+xml; charset=utf-8", ICON.to_owned())
    }

    /// A page that says why there is no other.
    pub(crate) fn refused(status: StatusCode) -> Self {
        let body = pages::refusal(status).render().unwrap_or_else(|_| status.to_string());
        Self { status, ..Self::of("text/html; charset=utf-8", body) }
    }

    /// What it says.
    #[cfg(test)]
    pub(crate) fn body(&self) -> &str {
        &self.body
    }

    fn of(media_type: &'static str, body: String) -> Self {
        Self { status: StatusCode::OK, media_type, body }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = (self.status, self.body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        if self.status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        harden(headers);
        response
    }
}

fn harden(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
